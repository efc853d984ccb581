/** What found signals look like. */
import type { Params, Sentence } from "../../types/index.js";
import { definite, text } from "./grammar.js";

const nearUpper: Sentence = "{points} punkter nær den øvre kontrolgrænse";
const nearLower: Sentence = "{points} punkter nær den nedre kontrolgrænse";
const nearEither: Sentence = "{points} punkter nær kontrolgrænserne";
/** So many points, and how they lie to the centre line. */
const lying = (p: Params, how: string): string => `${text(p.points)} punkter ${how} ${definite(p.centre)}`;

/** Signals found, by rule and side. */
export const signals: Readonly<Record<string, Sentence>> = {
  "astronomicalPoint-high": "over den øvre kontrolgrænse",
  "astronomicalPoint-low": "under den nedre kontrolgrænse",
  "shift-high": (p) => lying(p, "i træk over"),
  "shift-low": (p) => lying(p, "i træk under"),
  "shift-low-on": (p) => lying(p, "i træk på eller under"),
  "trend-high": "{points} stigende punkter i træk",
  "trend-low": "{points} faldende punkter i træk",
  "nearLimit-high": nearUpper,
  "nearLimit-low": nearLower,
  nearLimit: nearEither,
  "twoInThree-high": nearUpper,
  "twoInThree-low": nearLower,
  twoInThree: nearEither,
  "fourInFive-high": (p) => lying(p, "et godt stykke over"),
  "fourInFive-low": (p) => lying(p, "et godt stykke under"),
  fourInFive: (p) => lying(p, "et godt stykke fra"),
  "threeInFour-high": (p) => lying(p, "tættere på den øvre kontrolgrænse end på"),
  "threeInFour-low": (p) => lying(p, "tættere på den nedre kontrolgrænse end på"),
  threeInFour: (p) => lying(p, "tættere på en kontrolgrænse end på"),
  withinOneThird: (p) => lying(p, "i træk tæt på"),
  beyondOneThird: (p) => lying(p, "i træk langt fra"),
  alternating: "{points} punkter i træk skiftevis op og ned",
  "longestRun-high": (p) => `${lying(p, "i træk over")}, flere end tilfældigheder tillader`,
  "longestRun-low": (p) => `${lying(p, "i træk under")}, flere end tilfældigheder tillader`,
  runs: (p) =>
    `${crossingsOf(p)} i ${text(p.points)} punkter uden for den, hvor tilfældigheder giver mindst ${text(p.least)}, og en længste serie på ${text(p.longest)}, hvor de giver højst ${text(p.most)}`,
  crossings: (p) =>
    p.crossings === undefined || p.needed === undefined
      ? `færre krydsninger af ${definite(p.centre)} end tilfældigheder tillader`
      : `${crossingsOf(p)}, hvor tilfældigheder giver mindst ${text(p.needed)}, i ${text(p.points)} punkter uden for den`,
  box: (p) =>
    p.crossings === undefined || p.longest === undefined
      ? "en længste serie og et antal krydsninger, der næppe begge er tilfældige"
      : `en længste serie på ${text(p.longest)} og ${crossingsOf(p)}, hvilket næppe er tilfældigt`,
  runsTest: (p) =>
    p.runs === undefined
      ? `for få eller for mange serier omkring ${definite(p.centre)} til at være tilfældigt`
      : `${text(p.runs)} ${p.runs === 1 ? "serie" : "serier"} omkring ${definite(p.centre)}, ${p.pHigh === undefined ? "færre" : "flere"} end tilfældigheder tillader`,
};

function crossingsOf(p: Params): string {
  return `${text(p.crossings)} ${p.crossings === 1 ? "krydsning" : "krydsninger"} af ${definite(p.centre)}`;
}
