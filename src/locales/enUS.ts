/** American English. */
import type { Locale, Params } from "../types/index.js";
import { limits } from "./enGB/limits.js";
import { charts } from "./enGB/nouns.js";
import { rules, signals } from "./enGB/rules.js";
import { nouns, phrases, plotted, ruleNames, sentences, words } from "./enUS/spelling.js";

/** American English: "March 5, 2025", 12,345.6, 87%. No native reader has checked the words. */
export const enUS: Locale = {
  tag: "en-US",
  checked: false,
  direction: "ltr",
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  decimal: ".",
  group: ",",
  groupAbove: 9999,
  percent: "%",
  dates: {
    moment: ({ month, day, year, time }) => `${String(month)} ${String(day)}, ${String(year)}, ${clock(time)}`,
    hour: ({ month, day, year, time }) => `${String(month)} ${String(day)}, ${String(year)}, ${clock(time)}`,
    day: "{month} {day}, {year}",
    week: "{month} {day}, {year}",
    month: "{month} {year}",
    quarter: "Q{quarter} {year}",
    year: "{year}",
    "financial-year": "{financialYear}",
    time: ({ time }) => clock(time).replace(":00", ""),
    "day-of-year": "{month} {day}",
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
  phrases,
};

/** "2:30 PM". */
function clock(time: Params[string] | undefined): string {
  const [hours = "", minutes = ""] = String(time).split(":");
  return `${Number(hours) % 12 || 12}:${minutes} ${Number(hours) < 12 ? "AM" : "PM"}`;
}
