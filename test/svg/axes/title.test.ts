import { describe, expect, it } from "vitest";
import { mrChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { multiples, pair, type Picture, scene } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { dates, overlaps, textBoxes } from "../support.js";
import { chartAt } from "./support.js";

const monthly = chartAt(dates(30, "month"));
const wards = chartAt(["Ash", "Emergency Assessment Unit (North)", "Oak", "Elm", "Fir", "Yew"]);
const ranges = spc(monthly.points, { chart: mrChart, x: "x", y: "y" });

/** Its texts, and its height, with a title under its axes. */
function titled(what: Chart | Picture): { readonly titles: number; readonly further: number } {
  const drawn = scene(what, { axisTitle: "Of discharge" });
  const boxes = textBoxes(drawn);
  expect(overlaps(boxes)).toEqual([]);
  const height = ({ attributes }: typeof drawn): number => Number(attributes.height);
  return { titles: boxes.filter(({ text }) => text === "Of discharge").length, further: height(drawn) - height(scene(what)) };
}

describe("the title of a horizontal axis", () => {
  it.each([
    ["two levels of dates", monthly, 18],
    ["years alone", chartAt(dates(12, "year")), 18],
    ["names in three lines", wards, 18],
    ["numbers, in the place of the usual one", chartAt([1, 2, 3, 4, 5]), 0],
  ])("stands under %s", (_, chart, further) => {
    expect(titled(chart)).toEqual({ titles: 1, further });
  });

  it("stands once under a pair, and under the panels that have dates or names of their own", () => {
    expect(titled(pair(monthly, ranges))).toEqual({ titles: 1, further: 18 });
    expect(titled(multiples([monthly, monthly, monthly, monthly, monthly], { order: "given" })).titles).toBe(3);
    expect(titled(multiples([monthly, wards, monthly, wards, monthly, monthly], { order: "given" }))).toEqual({ titles: 6, further: 36 });
  });
});
