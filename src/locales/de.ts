/** German. */
import type { Locale } from "../types/index.js";
import { boards } from "./de/boards.js";
import { limits } from "./de/limits.js";
import { charts, nouns, plotted } from "./de/nouns.js";
import { phrases } from "./de/phrases.js";
import { proposals } from "./de/proposals.js";
import { ruleNames, rules } from "./de/rules.js";
import { sentences } from "./de/sentences.js";
import { signals } from "./de/signals.js";
import { titles } from "./de/titles.js";
import { words } from "./de/words.js";
import { merged } from "./merged.js";

/** German: "März 2025", 12.345,6, 87 %. No native reader has checked the words. */
export const de: Locale = {
  tag: "de",
  checked: false,
  direction: "ltr",
  months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  shortMonths: ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
  decimal: ",",
  group: ".",
  groupAbove: 9999,
  percent: "\u00a0%",
  dates: {
    moment: "{day}. {month} {year} um {time} Uhr",
    hour: "{day}. {month} {year} um {time} Uhr",
    day: "{day}. {month} {year}",
    week: "{day}. {month} {year}",
    month: "{month} {year}",
    quarter: "Q{quarter} {year}",
    year: "{year}",
    "financial-year": "{financialYear}",
    time: "{time}",
    "day-of-year": "{day}. {month}",
    "quarter-of-year": "Q{quarter}",
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
