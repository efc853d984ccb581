import type { Locale } from "../../src/index.js";
import { de } from "../../src/locales/index.js";

/** British English with the words of our house. */
export const house: Partial<Locale> = {
  words: { upper: "Upper process limit", lower: "Lower process limit" },
  charts: { logXmr: "log XmR chart" },
  limits: { logXmr: "Limits are the geometric mean times or divided by a factor from the moving ranges of the logarithms{each}" },
  rules: { swing: "2 in a row beyond {beyond} sigma, on opposite sides of the {centre}" },
  signals: { swing: "a swing from one side to the other" },
};

/** German as it is written in Switzerland. */
export const swiss: Locale = { ...de, tag: "de-CH", group: "’", percent: "%" };

/** The beginnings of Swedish. */
export const sv: Partial<Locale> = {
  tag: "sv",
  months: ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
  decimal: ",",
  group: "\u00a0",
  percent: "\u00a0%",
  words: { mean: "Medelvärde", median: "Median" },
  nouns: { month: ({ n }) => (n === 1 ? "månad" : "månader"), mean: "medelvärde", median: "median" },
  phrases: {
    improved: ({ date, form }) => `bättre sedan ${form === "day" ? "den " : ""}${String(date)}`,
    "no-signal": "ingen signal om förändring de senaste {period}",
  },
};
