import { expect, test } from "vitest";

import { spc, spcColumns, xbarChart } from "../../../src/index.js";

test("N37: a subgroup of one on the centre has no zone, in rows and in columns", () => {
  const rows = [[4, 6], [5], [3, 7], [5, 5]].map((values) => ({ values }));
  const options = { chart: xbarChart, values: "values" } as const;
  expect(spc(rows, options).points.map(({ zone }) => zone)).toEqual([0, null, 0, 0]);
  expect(spcColumns(rows, options).columns.zone).toEqual([0, NaN, 0, 0]);
});
