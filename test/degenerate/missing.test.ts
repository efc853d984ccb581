/** What becomes of missing and invalid input: rules N13 to N18 of the numerical contract. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";

import { pChart, spc, uChart, xmrChart } from "../../src/index.js";
import type { Chart } from "../../src/types/index.js";
import { linesOf, near, notesOf } from "../support/lines.js";
import { type Cell, rowsOf } from "../support/plain.js";
import { thrownBy } from "../support/thrown.js";

/** A chart of counts out of n. */
function pOf(y: readonly Cell[], n: readonly Cell[] | number, invalid: "throw" | "gap" = "throw"): Chart {
  return spc(rowsOf({ y, n }) as readonly { y: Cell; n: Cell }[], { chart: pChart, y: "y", n: "n", conventions: { invalid } });
}

describe("missing and invalid input", () => {
  test.each([null, undefined, NaN, ""])("%s is a gap: no value, no part in the lines, never 0", (gap) => {
    const chart = spc([10, 12, gap, 18, 17], { chart: xmrChart, y: (value) => value });
    expect(chart.points[2]).toMatchObject({ value: null, y: null, status: "missing", zone: null });
    expect(chart.points[0]?.centre).toBe(14.25);
    expect(chart.phases[0]?.estimate.range).toBe(1.5);
    expect(linesOf(chart)).toEqual(near([10.26, 14.25, 18.24]));
  });

  test("a moving range may be formed across a gap", () => {
    const chart = spc([10, 12, null, 18, 17], { chart: xmrChart, conventions: { acrossGap: "bridge" } });
    expect(chart.phases[0]?.estimate.range).toBe(3);
    expect(linesOf(chart)).toEqual(near([6.27, 14.25, 22.23]));
  });

  test.each([Infinity, -Infinity])("%s is an invalid row, and a gap only when that is asked for", (value) => {
    expect(thrownBy(() => spc([1, value, 2], { chart: xmrChart }))).toMatchObject({ row: 1, value });
    expect(spc([1, value, 2], { chart: xmrChart, conventions: { invalid: "gap" } }).points[1]?.status).toBe("missing");
  });

  test("numbers written as text are numbers", () => {
    const rows = [
      { y: "12", n: " 40 " },
      { y: " 12.5 ", n: "50" },
    ];
    expect(spc(rows, { chart: uChart, y: "y", n: "n" }).points.map(({ value }) => value)).toEqual([0.3, 0.25]);
  });

  test.each(["12,5", "1,200", "87%", "n/a", "[low]"])("the text %s is never guessed at", (text) => {
    const error = thrownBy(() => spc([{ y: "10" }, { y: text }], { chart: xmrChart, y: "y" }));
    expect(error).toMatchObject({ code: "not-a-number", row: 1, column: "y", value: text });
    expect(error?.message).toContain(text);
  });

  test("a row without opportunity poisons nothing", () => {
    const chart = pOf([1, 2, 0, 3], [10, 10, 0, 10]);
    expect(chart.points.map(({ value }) => value)).toEqual([0.1, 0.2, null, 0.3]);
    expect(chart.points[0]).toMatchObject({ centre: 0.2, lower: 0 });
    expect(chart.points[0]?.upper).toBeCloseTo(0.5794733192202055, 15);
    expect(chart.points[2]).toMatchObject({ centre: 0.2, lower: null, upper: null });
    expect(notesOf(chart)).toContain("no-opportunity");
  });

  test("events without opportunity throw, and as a gap give neither numerator nor denominator", () => {
    expect(thrownBy(() => pOf([1, 2, 5, 3], [10, 10, 0, 10]))).toMatchObject({ code: "invalid-row", row: 2 });
    const chart = pOf([1, 2, 5, 3], [10, 10, 0, 10], "gap");
    expect(chart.phases[0]?.estimate).toMatchObject({ centre: 0.2, events: 6, cases: 30 });
    expect(chart.notes.filter(({ code }) => code === "invalid-row").map(({ at }) => at)).toEqual([[2]]);
  });

  test("the errors of a whole input stand in one error, ten of them at most", () => {
    const error = thrownBy(() =>
      spc(
        Array.from({ length: 30 }, () => "x"),
        { chart: xmrChart, y: (value) => value },
      ),
    );
    expect(error?.name).toBe("SpcError");
    expect(error?.faults.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(error).toMatchObject({ code: error?.faults[0]?.code, row: 0 });
  });

  test("a console tells an error once, and how many faults more there are; as JSON they stand with their messages", () => {
    const error = thrownBy(() => spc(["x", 5, "z"], { chart: xmrChart, y: (value) => value }));
    const printed = inspect(error);
    expect(printed.split('row 0, column y: got "x", expected a number')).toHaveLength(2);
    expect(printed).toContain("expected a number (and 1 more in faults)\n");
    expect(error?.message).toBe('row 0, column y: got "x", expected a number');
    expect(JSON.parse(JSON.stringify(error?.faults))).toEqual(
      ["x", "z"].map((value, i) => {
        const message = `row ${2 * i}, column y: got "${value}", expected a number`;
        return { code: "not-a-number", message, row: 2 * i, column: "y", value };
      }),
    );
    expect(inspect(thrownBy(() => spc(["x"], { chart: xmrChart, y: (value) => value })))).toContain("expected a number\n");
  });

  test("unknown names and values of options and conventions throw", () => {
    const asked = (options: object): string | undefined => thrownBy(() => spc([1, 2, 3], { chart: xmrChart, ...options }))?.code;
    expect(asked({ improvement: "Increase" })).toBe("unknown-value");
    expect(asked({ conventions: { onCentre: "Skip" } })).toBe("unknown-value");
    expect(asked({ conventions: { screning: "once" } })).toBe("unknown-option");
    expect(asked({ improvment: "up" })).toBe("unknown-option");
  });
});
