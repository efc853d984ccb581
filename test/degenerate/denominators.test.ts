/** Denominators of 0, and denominators that nobody knows. */
import { describe, expect, it, test } from "vitest";

import { cusumChart, ewmaChart, iPrimeChart, npChart, pChart, spc, uChart, uPrimeChart, xmrChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";
import { notesOf } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

describe("a denominator of 0", () => {
  test.each([xmrChart, uChart, uPrimeChart, iPrimeChart, pChart])("beside an event is refused: $name", (chart) => {
    const rows = [1, 2, 5, 3].map((y, i) => ({ y, n: i === 2 ? 0 : 10 }));
    expect(thrownBy(() => spc(rows, { chart, y: "y", n: "n" }))).toMatchObject({ code: "invalid-row", row: 2 });
  });

  test.each([xmrChart, uChart, uPrimeChart, iPrimeChart, pChart])("without an event is a row without a value: $name", (chart) => {
    for (const y of [0, null]) {
      const rows = [1, 2, y, 3].map((count, i) => ({ y: count, n: i === 2 ? 0 : 10 }));
      const drawn = spc(rows, { chart, y: "y", n: "n" });
      expect(drawn.points.map(({ status, value }) => [status, value === null])[2]).toEqual(["missing", true]);
      expect(drawn.notes.find(({ code }) => code === "no-opportunity")).toMatchObject({ params: { points: 1 }, at: [2] });
    }
  });
});

test.each([ewmaChart, cusumChart])("of single values weighs none of them: $name of y over n is that of the quotients", (chart) => {
  const rows = [3, 8, 5, 6, 9, 4].map((y) => ({ y: 4 * y, n: 4 }));
  const lines = (drawn: Chart) => drawn.points.map(({ value, lower, centre, upper }) => [value, lower, centre, upper]);
  const quotients = rows.map(({ y, n }) => y / n);
  expect(lines(spc(rows, { chart, y: "y", n: "n" }))).toEqual(lines(spc(quotients, { chart })));
});

test("np: another number of cases beside no count contradicts nothing", () => {
  const rows = [3, null, 4].map((y) => ({ y, n: y === null ? 30 : 20 }));
  expect(spc(rows, { chart: npChart, y: "y", n: "n" }).points.map(({ value, centre }) => [value, centre])).toEqual([
    [3, 3.5],
    [null, 3.5],
    [4, 3.5],
  ]);
});

describe("a denominator that is missing", () => {
  test.each([uChart, uPrimeChart, iPrimeChart, pChart])("beside an event is refused: $name", (chart) => {
    const rows = [1, 2, 3].map((y, i) => ({ y, n: i === 1 ? null : 10 }));
    expect(thrownBy(() => spc(rows, { chart, y: "y", n: "n" }))).toMatchObject({ code: "invalid-row", row: 1, column: "n" });
  });
});

test("an invalid row leaves neither its count nor its denominator", () => {
  const rows = [1, -2, 3].map((y) => ({ y, n: 10 }));
  const chart = spc(rows, { chart: uChart, y: "y", n: "n", conventions: { invalid: "gap" } });
  expect(chart.points.map(({ y, n }) => [y, n])).toEqual([
    [1, 10],
    [null, null],
    [3, 10],
  ]);
});

describe("rows of one month of which none has a value", () => {
  const rows = [
    { x: "2024-01-05", y: 2, n: 10 },
    { x: "2024-02-05", y: null, n: 10 },
    { x: "2024-02-20", y: 3, n: null },
    { x: "2024-03-05", y: 4, n: 10 },
  ];

  it("have no denominator together, which is not one of 0", () => {
    const chart = spc(rows, { chart: pChart, x: "x", y: "y", n: "n", period: "month", combine: "sum", conventions: { invalid: "gap" } });
    expect(chart.points.map(({ y, n }) => [y, n])).toEqual([
      [2, 10],
      [null, null],
      [4, 10],
    ]);
    expect(notesOf(chart)).not.toContain("no-opportunity");
  });
});
