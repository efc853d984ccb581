/** No finished chart holds a number beyond every number (C1, N40): what would make one is refused. */
import { expect, test } from "vitest";

import { cusumChart, ewmaChart, iPrimeChart, spc, uPrimeChart, xmrChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const tiny = [
  { y: 3, n: 20 },
  { y: 4, n: 21 },
  { y: 5, n: 5e-324 },
];

test.each([ewmaChart, cusumChart])("an observation beside the statistic of $name", (chart) => {
  const faulty = { code: "out-of-range", message: "the plotted value at 3 is Infinity, expected a magnitude of at most 1e301" };
  expect(thrownBy(() => spc(tiny, { chart, y: "y", n: "n" }))).toMatchObject(faulty);
});

const steep = [1e200, 2e200, 1e200, 0].map((y) => ({ y, n: y === 0 ? 1e-300 : 1 }));

test.each([
  ["iPrime", iPrimeChart, {}],
  ["uPrime", uPrimeChart, { centre: 1e301, sigma: 1e200 }],
] as const)("a limit at one row of a chart whose lines step: %s", (name, chart, lines) => {
  const message = `a limit of the ${name} chart is too large for a number, expected a magnitude of at most 1e308`;
  expect(thrownBy(() => spc(steep, { chart, y: "y", n: "n", ...lines }))).toMatchObject({ code: "out-of-range", message });
});

test("a place on the axis, from which room ahead would go on without end", () => {
  const faulty = { code: "out-of-range", row: 1, column: "x", value: 1e302 };
  const rows = [1e300, 1e302].map((x, i) => ({ x, y: i }));
  expect(thrownBy(() => spc(rows, { chart: xmrChart, x: "x", y: "y", extend: 2 }))).toMatchObject(faulty);
});

test("the decision interval of a CUSUM", () => {
  const under = (decision: number) => thrownBy(() => spc([3, 1, 2], { chart: cusumChart, conventions: { decision } }))?.code;
  expect(under(1e302)).toBe("unknown-value");
  expect(under(1e300)).toBeUndefined();
});
