/** French. */
import type { Locale } from "../types/index.js";
import { boards } from "./fr/boards.js";
import { day } from "./fr/grammar.js";
import { limits } from "./fr/limits.js";
import { charts, nouns, plotted } from "./fr/nouns.js";
import { phrases } from "./fr/phrases.js";
import { proposals } from "./fr/proposals.js";
import { ruleNames, rules } from "./fr/rules.js";
import { sentences } from "./fr/sentences.js";
import { signals } from "./fr/signals.js";
import { titles } from "./fr/titles.js";
import { words } from "./fr/words.js";
import { merged } from "./merged.js";

/** French: "mars 2025", 12 345,6, 87 %. No native reader has checked the words. */
export const fr: Locale = {
  tag: "fr",
  checked: false,
  direction: "ltr",
  months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
  decimal: ",",
  group: "\u202f",
  groupAbove: 9999,
  percent: "\u202f%",
  dates: {
    moment: (p) => `${day(p)} ${String(p.month)} ${String(p.year)} à ${String(p.time)}`,
    hour: (p) => `${day(p)} ${String(p.month)} ${String(p.year)} à ${String(p.time)}`,
    day: (p) => `${day(p)} ${String(p.month)} ${String(p.year)}`,
    week: (p) => `${day(p)} ${String(p.month)} ${String(p.year)}`,
    month: "{month} {year}",
    quarter: "T{quarter} {year}",
    year: "{year}",
    "financial-year": "{financialYear}",
    time: "{time}",
    "day-of-year": (p) => `${day(p)} ${String(p.month)}`,
    "quarter-of-year": "T{quarter}",
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
