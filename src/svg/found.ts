/** The finding of many charts. */
import { capitalised, headline, phrase } from "../readings/describe.js";
import type { Chart, Locale, Verdict } from "../types/index.js";

/** How many charts show what, where there is a verdict on any; of one chart its own finding. */
export function foundIn(charts: readonly [Chart, ...Chart[]], locale: Locale, per: number): string {
  const [first, ...others] = charts;
  if (others.length === 0) return headline(first, { locale, per });
  if (charts.every(({ verdict }) => verdict.variation === "none")) return capitalised(phrase("none", {}, locale));
  const count = (of: Verdict["variation"]): number => charts.filter(({ verdict }) => verdict.variation === of).length;
  const earlier = charts.filter(({ verdict, signals }) => verdict.variation === "common" && signals.length > 0).length;
  const found = { concern: count("concern"), improvement: count("improvement"), neutral: count("neutral"), earlier };
  return phrase("multiples", { count: charts.length, ...found }, locale);
}
