/** The finding of many charts. */
import { headline, phrase } from "../readings/describe.js";
import type { Chart, Locale, Verdict } from "../types/index.js";

/** How many charts show what; of one chart its own finding. */
export function foundIn(charts: readonly [Chart, ...Chart[]], locale: Locale, per: number): string {
  const [first, ...others] = charts;
  if (others.length === 0) return headline(first, { locale, per });
  const count = (of: Verdict["variation"]): number => charts.filter(({ verdict }) => verdict.variation === of).length;
  const earlier = charts.filter(({ verdict, signals }) => verdict.variation === "common" && signals.length > 0).length;
  const found = { concern: count("concern"), improvement: count("improvement"), neutral: count("neutral"), earlier };
  return phrase("multiples", { count: charts.length, ...found }, locale);
}
