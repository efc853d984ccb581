/** What append refuses. */
import { describe, expect, it } from "vitest";

import { append, cChart, runChart, spc } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";
import { later, options, rows } from "../../support/monthly.js";

describe("append", () => {
  it.each([
    ["2024-02-20", "month", 'in a month that the chart already has ("2024-02-01")'],
    ["2024-02-05", undefined, 'at an x that the chart already has ("2024-02-05")'],
  ] as const)("says that combine adds nothing to what is there: %s by %s", (at, period, told) => {
    const falls = { chart: cChart, x: "at", combine: "count", ...(period === undefined ? {} : { period }) } as const;
    const before = spc([{ at: "2024-01-09" }, { at: "2024-02-05" }, { at: "2024-02-06" }], falls);
    expect(thrownBy(() => append(before, [{ at: "2024-03-01" }, { at }], falls))).toMatchObject({
      code: "duplicate-x",
      message: `append got a row ${told}, expected new rows; where an observation has changed, use spc on all rows`,
    });
    expect(append(before, [{ at: "2024-03-01" }, { at: "2024-03-01" }], falls).points.at(-1)?.y).toBe(2);
  });

  it("refuses a period that the chart already has, another kind, and rows that cannot be", () => {
    const before = spc(rows, options);
    expect(thrownBy(() => append(before, [{ month: "2024-04", y: 1 }], options))?.code).toBe("duplicate-x");
    expect(thrownBy(() => append(before, later, { ...options, chart: runChart }))?.code).toBe("not-comparable");
    expect(
      thrownBy(() =>
        append(
          before,
          [
            { month: "2024-05", y: 1 },
            { month: "2024-06", y: "x" },
          ],
          options,
        ),
      ),
    ).toMatchObject({ code: "not-a-number", row: 1 });
  });
});
