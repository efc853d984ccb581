// The exercise that every engine does: the same calls on the same data. No import of the library: it is handed in, as module or as global.
import { chartsOf } from "./charts.js";
import { compositionsOf } from "./compositions.js";
import { conventionsOf } from "./conventions.js";
import { readingsOf } from "./readings.js";

/** What was made, `{ name, as, text }` each: `as` says how it is compared (compare.js). */
export function exercise(library, data) {
  const charts = [...chartsOf(library, data), ...conventionsOf(library, data.kinds)];
  return [...charts.flatMap((one) => productsOf(library, one)), ...compositionsOf(library, data), ...readingsOf(library, data)];
}

/** A chart as picture, data, table, words in every language, and specifications of other drawing libraries. */
function productsOf({ svg, table, describe, explain, vegaLite, observablePlot, locales }, { name, chart, exact, options = {} }) {
  const numbers = exact ? "exact" : "rounded";
  const words = Object.entries(locales.locales).map(([tag, locale]) => `${tag}: ${describe(chart, { locale })}`);
  return [
    { name, as: "text", text: svg(chart, { version: false, ...options }) },
    { name: `${name}: JSON`, as: numbers, text: JSON.stringify(chart) },
    { name: `${name}: table`, as: "text", text: table(chart) },
    { name: `${name}: words`, as: "text", text: words.join("\n") },
    { name: `${name}: point`, as: "rounded", text: JSON.stringify(explain(chart, chart.points.length - 1)) },
    { name: `${name}: Vega-Lite`, as: numbers, text: JSON.stringify(vegaLite(chart)) },
    { name: `${name}: Observable Plot`, as: numbers, text: JSON.stringify(observablePlot(chart)) },
  ];
}

/** Zone and language as the engine has them, to show that they were not the same everywhere. */
export function surroundings() {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale, minutes: new Date(2024, 6, 1).getTimezoneOffset() };
}
