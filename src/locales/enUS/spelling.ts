/** Words and sentences that American English spells or says otherwise; all others are those of British English. */
import { sentences as british } from "../../notes.js";
import type { Locale, Params } from "../../types/index.js";
import { boards } from "../enGB/boards.js";
import { nouns as britishNouns, plotted as britishPlotted } from "../enGB/nouns.js";
import { phrases as britishPhrases } from "../enGB/phrases.js";
import { proposals } from "../enGB/proposals.js";
import { ruleNames as britishRuleNames } from "../enGB/rules.js";
import { titles } from "../enGB/titles.js";
import { words as britishWords } from "../enGB/words.js";
import { merged } from "../merged.js";

const counted = (n: Params[string] | undefined, one: string): string => `${String(n)} ${one}${n === 1 ? "" : "s"}`;

export const words: Locale["words"] = /* @__PURE__ */ merged(britishWords, { centre: "Center line" });

export const nouns: Locale["nouns"] = /* @__PURE__ */ merged(britishNouns, {
  centre: "center line",
  "financial-year": ({ n }) => (n === 1 ? "fiscal year" : "fiscal years"),
});

export const plotted: Locale["plotted"] = /* @__PURE__ */ merged(britishPlotted, {
  cusum: "cumulative sum of deviations from the center, in sigmas",
});

export const ruleNames: Locale["ruleNames"] = /* @__PURE__ */ merged(britishRuleNames, {
  fourInFive: "four of five away from the center line",
  threeInFour: "three of four nearer to a limit than to the center line",
  withinOneThird: "points close to the center line",
  beyondOneThird: "points away from the center line",
  crossings: "crossings of the center line",
});

export const sentences: Locale["sentences"] = /* @__PURE__ */ merged<Locale["sentences"][string]>(british, {
  "no-variation": (p) =>
    p.method === undefined
      ? "There is no variation in the baseline, so the limits lie on the center line."
      : "There is no variation, so there is no change to look for.",
  "few-points": (p) =>
    `Not evaluated: ${String(p.rules)}, as the center comes from ${counted(p.usable, p.row === "unit" ? p.row : "observation")} (${String(p.needed)} needed).`,
  "few-useful-points": (p) =>
    `Not evaluated: ${String(p.rules)}, with ${counted(p.useful, "point")} off the center line (${String(p.needed)} needed).`,
  "one-sided-points": (p) => `Not evaluated: ${String(p.rules)}, as all points off the center line lie on one side of it.`,
  autocorrelated: (p) =>
    `Neighboring points are alike (lag-1 correlation ${Number(p.r1).toFixed(2)}), as with a lasting change, a season or a backlog; false signals are then more likely.`,
  "half-on-centre": (p) =>
    `Half or more of the points lie on the center line; ${p.median === true ? "the mean in place of the median, or " : ""}a chart of time between events would say more.`,
});

export const phrases: Locale["phrases"] = /* @__PURE__ */ merged(britishPhrases, titles, proposals, boards, {
  "at-financial-year": "in fiscal year {date}",
  "every-financial-year": "by fiscal year",
  "per-percent": "percent",
  "proposal-rate-alike":
    "On a stable process this method proposes a phase in {count} of {of} series of {length} observations, and more often where neighboring points are as alike as they are here.",
  "basis-centre-given": "{basis}; the center line was given",
  "multiples-order": "Panels run from concern to improvement to no signal, then from the highest center line to the lowest.",
});
