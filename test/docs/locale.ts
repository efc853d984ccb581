import type { Locale } from "../../src/index.js";
import { enGB } from "../../src/locales/index.js";

/** British English with the words of our house. */
export const house: Locale = {
  ...enGB,
  words: { upper: "Upper process limit", lower: "Lower process limit" },
  charts: { logXmr: "log XmR chart" },
  limits: { logXmr: "Limits are the geometric mean times or divided by a factor from the moving ranges of the logarithms{each}" },
  rules: { swing: "2 in a row beyond {beyond} sigma, on opposite sides of the {centre}" },
  signals: { swing: "a swing from one side to the other" },
};

/** The beginnings of German. */
export const de: Locale = {
  ...enGB,
  tag: "de",
  months: ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
  shortMonths: ["Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dez"],
  decimal: ",",
  group: ".",
  percent: "\u00a0%",
  words: { mean: "Mittelwert", median: "Median", upper: "Obere Eingriffsgrenze", lower: "Untere Eingriffsgrenze", target: "Ziel" },
};
