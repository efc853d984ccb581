import { describe, expectTypeOf, it } from "vitest";

import { type Chart, ewmaChart, sChart, spc, xbarChart } from "../../src/index.js";

const rows = [{ day: 1, weights: [4, 5, null], mean: 4.5, sd: 0.7, size: 2 }];

describe("the types of subgroups", () => {
  it("ask for values, or for means and sizes", () => {
    expectTypeOf(spc(rows, { chart: xbarChart, values: "weights" })).toEqualTypeOf<Chart>();
    spc(rows, { chart: sChart, x: "day", values: (row) => row.weights });
    spc(rows, { chart: xbarChart, x: "day", values: (row) => row.mean });
    spc(rows, { chart: xbarChart, y: "mean", n: "size", sd: "sd" });
    // @ts-expect-error neither values nor a summary
    spc(rows, { chart: xbarChart, x: "day" });
    spc(rows, { chart: xbarChart, y: "mean", n: "size", range: "sd" });
    // @ts-expect-error means and sizes without any spread
    spc(rows, { chart: xbarChart, y: "mean", n: "size" });
    // @ts-expect-error means without sizes
    spc(rows, { chart: xbarChart, y: "mean", sd: "sd" });
    // @ts-expect-error values beside a summary
    spc(rows, { chart: xbarChart, values: "weights", y: "mean", n: "size" });
    // @ts-expect-error no such column
    spc(rows, { chart: xbarChart, values: "waits" });
  });

  it("let a chart of single values take subgroups where it can", () => {
    spc(rows, { chart: ewmaChart, values: "weights" });
    spc([1, 2, 3], { chart: ewmaChart });
  });
});
