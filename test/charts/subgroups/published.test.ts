/** Charts of subgroups against the piston rings of a textbook. */
import { describe, expect, it } from "vitest";

import { rChart, sChart, xbarChart } from "../../../src/index.js";
import { readJson } from "../../support/fixtures.js";
import { linesOf } from "../../support/lines.js";
import { chartOf, type Values } from "./support.js";

/** The subgroups of a published example. */
function published(id: string): readonly Values[] {
  const examples = readJson("examples/examples.json") as readonly {
    readonly id: string;
    readonly data: { readonly groups: readonly Values[] };
  }[];
  return examples.find((example) => example.id === id)?.data.groups ?? [];
}

describe("the piston rings of Montgomery", () => {
  const rings = published("montgomery-xbarS-pistonrings-7e");
  const copy = published("montgomery-xbar-pistonrings-qcc");
  const unequal = published("montgomery-xbarS-variable-n");

  it("have limits from the mean standard deviation where sizes are equal", () => {
    expect(linesOf(chartOf(xbarChart, rings))).toEqual([
      expect.closeTo(73.98776012, 7),
      expect.closeTo(74.001176, 9),
      expect.closeTo(74.01459188, 7),
    ]);
    expect(linesOf(chartOf(sChart, rings))).toEqual([0, expect.closeTo(0.0093994838857, 12), expect.closeTo(0.0196355018, 9)]);
  });

  it("have limits from ranges where that is asked for, with d2 rounded as in qcc", () => {
    const ranges = chartOf(rChart, copy);
    expect(linesOf(ranges)).toEqual([0, expect.closeTo(0.02276, 12), expect.closeTo(0.048126000542, 11)]);
    expect(linesOf(chartOf(rChart, copy, { conventions: { constants: "table" } }))[2]).toBeCloseTo(0.04812533, 6);
    const averages = chartOf(xbarChart, copy, { conventions: { sd: "range", constants: "table" } });
    expect(averages.phases[0]?.estimate.sigma).toBeCloseTo(0.009785039, 8);
    expect(linesOf(averages)).toEqual([expect.closeTo(73.98805, 5), expect.closeTo(74.001176, 9), expect.closeTo(74.0143, 4)]);
    expect(linesOf(chartOf(sChart, copy))[2]).toBeCloseTo(0.01930242, 8);
  });

  it("have the pooled standard deviation where sizes differ, and limits for each size", () => {
    const averages = chartOf(xbarChart, unequal);
    expect(averages.phases[0]?.estimate).toEqual({
      centre: expect.closeTo(74.00075221238937, 11) as number,
      sd: expect.closeTo(0.010291177451, 12) as number,
    });
    const at = (n: number): readonly unknown[] =>
      linesOf(
        averages,
        averages.points.findIndex((point) => point.n === n),
      );
    expect(at(5)).toEqual([expect.closeTo(73.98606362, 7), expect.anything(), expect.closeTo(74.0154408, 7)]);
    expect(at(3)).toEqual([expect.closeTo(73.98063903, 7), expect.anything(), expect.closeTo(74.02086539, 7)]);
    const spreads = chartOf(sChart, unequal);
    const upper = (n: number): unknown => spreads.points.find((point) => point.n === n)?.upper;
    expect([upper(5), upper(3)]).toEqual([expect.closeTo(0.0214982478, 9), expect.closeTo(0.0264294891, 9)]);
  });
});
