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

  it("with values missing have the lines of qicharts2 but for its degrees of freedom: a subgroup without values has −1 there", () => {
    const missing = [null, null, null, null];
    const few = unequal
      .with(4, [74.014])
      .with(10, [...missing, 73.99])
      .with(15, [...missing, null]);
    const { points } = chartOf(xbarChart, few);
    const width = (lower: number): unknown => expect.closeTo((74.00118 - lower) * Math.sqrt(75 / 76), 11);
    const widths = points.map(({ centre, lower }) => (centre === null || lower === null ? null : centre - lower));
    expect(points[0]?.centre).toBeCloseTo(74.00118, 11);
    expect([0, 1, 5].map((row) => widths[row])).toEqual([73.98603292378218, 73.98043901168812, 73.98390191567036].map(width));
    expect([4, 10, 15].map((row) => widths[row])).toEqual([null, null, null]);
  });
});
