/** British English, the default and the language that others fall back to. */
import { sentences } from "../notes.js";
import type { Locale } from "../types/index.js";
import { boards } from "./enGB/boards.js";
import { limits } from "./enGB/limits.js";
import { charts, nouns, plotted } from "./enGB/nouns.js";
import { phrases } from "./enGB/phrases.js";
import { proposals } from "./enGB/proposals.js";
import { ruleNames, rules, signals } from "./enGB/rules.js";
import { titles } from "./enGB/titles.js";
import { words } from "./enGB/words.js";

/** British English: "March 2025", 12,345.6, 87%. */
export const enGB: Locale = {
  tag: "en-GB",
  direction: "ltr",
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  decimal: ".",
  group: ",",
  groupAbove: 9999,
  percent: "%",
  dates: {
    moment: "{day} {month} {year}, {time}",
    hour: "{day} {month} {year}, {time}",
    day: "{day} {month} {year}",
    week: "{day} {month} {year}",
    month: "{month} {year}",
    quarter: "Q{quarter} {year}",
    year: "{year}",
    "financial-year": "{financialYear}",
    time: "{time}",
    "day-of-year": "{day} {month}",
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
  phrases: { ...phrases, ...titles, ...proposals, ...boards },
};
