/** Subgroups in which nothing can vary, or nothing does. */
import { describe, expect, it } from "vitest";

import { rChart, sChart, xbarChart } from "../../../src/index.js";
import { linesOf, notesOf } from "../../support/lines.js";
import { chartOf } from "./support.js";

describe("a subgroup of one", () => {
  const chart = chartOf(xbarChart, [[4, 6], [9], [5, 8]]);

  it("is plotted and enters the centre, has no limits, and is told", () => {
    expect(chart.points[1]).toMatchObject({ value: 9, centre: 6.4, lower: null, upper: null, zone: null, status: "counted" });
    expect(chart.notes.find(({ code }) => code === "subgroup-of-one")).toMatchObject({ params: { points: 1 }, at: [1] });
  });

  it("is a gap on charts of spread", () => {
    for (const kind of [sChart, rChart]) expect(chartOf(kind, [[4, 6], [9], [5, 8]]).points[1]?.value).toBeNull();
  });

  it("alone gives no limits", () => {
    expect(linesOf(chartOf(xbarChart, [[4], [6], [5]]))).toEqual([null, 5, null]);
    expect(notesOf(chartOf(sChart, [[4], [6], [5]]))).toContain("no-limits");
  });
});

it("no variation inside any subgroup: limits lie on the centre", () => {
  const chart = chartOf(xbarChart, [
    [5, 5],
    [5, 5],
    [5, 5],
  ]);
  expect(linesOf(chart)).toEqual([5, 5, 5]);
  expect(notesOf(chart)).toContain("no-variation");
  expect(
    linesOf(
      chartOf(rChart, [
        [5, 5],
        [7, 7],
      ]),
    ),
  ).toEqual([0, 0, 0]);
});
