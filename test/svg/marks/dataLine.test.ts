/** The line through the data, and what is said where there are none. */
import { describe, expect, it } from "vitest";
import { mrChart, xmrChart } from "../../../src/charts/index.js";
import { shift } from "../../../src/rules/index.js";
import { spc } from "../../../src/spc.js";
import { lightTheme } from "../../../src/svg/index.js";
import * as shelf from "../../../src/svg/marks/index.js";
import type { Chart } from "../../../src/types/index.js";
import { textOf } from "../support.js";
import { corners, drawn, paths, STEADY, xmr } from "./support.js";

describe("the data line", () => {
  it("runs through neighbours, and crosses a gap or a ghost as a dotted bridge", () => {
    const chart = xmr(
      STEADY.map((y, i) => (i === 5 ? null : y)),
      { ghost: [10] },
    );
    const [solid, dotted] = paths(drawn(shelf.trace, chart));
    expect(corners(solid).map((run) => run.length)).toEqual([5, 4, 13]);
    expect(corners(dotted).map((run) => run.length)).toEqual([2, 2]);
    expect(dotted?.["stroke-dasharray"]).toBe("1.5 3.5");
  });

  it("crosses months that no row names as a dotted bridge too, in no colour", () => {
    const months = [1, 2, 3, 4, 7, 8, 9, 10, 11, 12].map((month, i) => ({
      month: `2024-${String(month).padStart(2, "0")}`,
      y: i < 2 ? 9 : 20,
    }));
    const chart = spc(months, { chart: xmrChart, x: "month", y: "y", centre: 10, sigma: 1, improvement: "up" });
    const [solid, dotted] = paths(drawn(shelf.trace, chart));
    expect(corners(solid).map((run) => run.length)).toEqual([4, 6]);
    expect(corners(dotted).map((run) => run.length)).toEqual([2]);
    expect(corners(paths(drawn(shelf.runs, chart))[0]).map((run) => run.length)).toEqual([2, 6]);
  });

  it("runs on across phases", () => {
    expect(corners(paths(drawn(shelf.trace, xmr(STEADY, { phases: [{ index: 12, reason: "r" }] })))[0])).toHaveLength(1);
  });

  it("takes the colour of the signal between neighbours of one cause", () => {
    const chart = xmr([...STEADY.slice(0, 12), ...Array.from({ length: 9 }, (_, i) => 17 - (i % 2))], {
      rules: [shift(8)],
      improvement: "down",
      baseline: 12,
    });
    const [coloured] = paths(drawn(shelf.runs, chart));
    expect([coloured?.stroke, coloured?.["stroke-width"]]).toEqual([lightTheme.improvement, 2.4]);
    expect(corners(coloured).map((run) => run.length)).toEqual([10]); // March 2022, below the mean as well, begins the run
  });
});

describe("gaps", () => {
  it("are named at the foot of the plot, once a stretch", () => {
    expect(textOf(drawn(shelf.gaps, xmr(STEADY.map((y, i) => (i === 5 || i === 6 ? null : y)))))).toBe("No data");
    expect(textOf(drawn(shelf.gaps, xmr([])))).toBe("No data");
    expect(textOf(drawn(shelf.gaps, xmr()))).toBe("");
  });

  it("is not said again and again under many gaps that are narrower than the words", () => {
    const months = (isGap: (i: number) => boolean) =>
      xmr(Array.from({ length: 96 }, (_, i) => (isGap(i) ? null : (STEADY[i % 24] ?? null))));
    const told = (chart: Chart) => textOf(drawn(shelf.gaps, chart));
    expect(told(months((i) => i % 16 === 8))).toBe("No data".repeat(6));
    expect(told(months((i) => i % 6 === 3))).toBe("");
    expect(told(months((i) => i % 6 === 3 || (i > 30 && i < 50)))).toBe("No data");
  });

  it("are not named where the data would be drawn over the words", () => {
    const low = STEADY.map((y, i) => (i === 5 ? null : i === 20 ? 900 : y));
    const told = (values: readonly (number | null)[]) => textOf(drawn(shelf.gaps, xmr(values, { ghost: [20] }), { zero: true }));
    expect(told(low)).toBe("");
    expect(told(low.map((y) => (y === null ? null : y + 200)))).toBe("No data");
  });

  it("are not made of the first moving range, which does not exist", () => {
    expect(textOf(drawn(shelf.gaps, spc(STEADY, { chart: mrChart })))).toBe("");
  });
});
