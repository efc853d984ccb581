/** Danish. */
import type { Locale, Params } from "../types/index.js";
import { boards } from "./da/boards.js";
import { limits } from "./da/limits.js";
import { charts, nouns, plotted } from "./da/nouns.js";
import { phrases } from "./da/phrases.js";
import { proposals } from "./da/proposals.js";
import { ruleNames, rules } from "./da/rules.js";
import { sentences } from "./da/sentences.js";
import { signals } from "./da/signals.js";
import { titles } from "./da/titles.js";
import { words } from "./da/words.js";
import { merged } from "./merged.js";

/** Danish: "marts 2025", 12.345,6, 87 %. No native reader has checked the words. */
export const da: Locale = {
  tag: "da",
  checked: false,
  direction: "ltr",
  months: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
  shortMonths: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  decimal: ",",
  group: ".",
  groupAbove: 9999,
  percent: "\u00a0%",
  dates: {
    moment: ({ day, month, year, time }) => `${String(day)}. ${String(month)} ${String(year)} kl. ${clock(time)}`,
    hour: ({ day, month, year, time }) => `${String(day)}. ${String(month)} ${String(year)} kl. ${clock(time)}`,
    day: "{day}. {month} {year}",
    week: "{day}. {month} {year}",
    month: "{month} {year}",
    quarter: "{quarter}. kvartal {year}",
    year: "{year}",
    "financial-year": "{financialYear}",
    time: ({ time }) => clock(time),
    "day-of-year": "{day}. {month}",
    "quarter-of-year": "K{quarter}",
  },
  words,
  nouns,
  charts,
  plotted,
  limits,
  ruleNames,
  rules,
  signals,
  sentences,
  phrases: /* @__PURE__ */ merged(phrases, titles, proposals, boards),
};

/** "14.30". */
function clock(time: Params[string] | undefined): string {
  return String(time).replace(":", ".");
}
