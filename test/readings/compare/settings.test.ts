/** In what two charts differ, as sentences; and which of several settings decided a verdict. */
import { describe, expect, test } from "vitest";
import { astronomicalPoint, cChart, runChart, shift, spc, trend, twoInThree, xmrChart } from "../../../src/index.js";
import { compare } from "../../../src/readings/compare.js";
import type { ChartKind } from "../../../src/types/index.js";
import { about0, brief, compareBoth, type Given } from "../../support/compared.js";

const values = [4, 6, 5, 7, 4, 6, 5, 6];

describe("every setting that differs is told in a sentence", () => {
  const halves = { index: 4, reason: "moved" };
  const limits = { lower: 0, centre: 5, upper: 10 };
  test.each<[string, Given, Given]>([
    ["Phases begin at 1 in the first, at 1, 5 in the second.", {}, { phases: [halves] }],
    ["Limits are estimated in the first, given in the second.", {}, { limits }],
    ["Limits come from 1 to 8 (8) in the first, from 1 to 4 (4) in the second.", {}, { baseline: 4 }],
    [
      "Limits come from 1 to 4 (4); 5 to 8 (4) in the first, from 1 to 4 (4); 5 to 6 (2) in the second.",
      { phases: [halves] },
      { phases: [{ ...halves, baseline: 2 }] },
    ],
    [
      "Given or locked: estimated; estimated in the first, estimated; centre 6 in the second.",
      { phases: [halves] },
      { phases: [{ ...halves, centre: 6 }] },
    ],
    ["Left out of the limits: nothing in the first, 2, 4 in the second.", {}, { ghost: [1, 3] }],
    ["Only the first chart looks for shift(6).", { rules: [trend(6), shift(6)] }, { rules: [trend(6)] }],
    ["Only the second chart looks for shift(6).", { rules: [trend(6)] }, { rules: [trend(6), shift(6)] }],
    ["The rule shift has length 6 in the first, 7 in the second.", { rules: [shift(6)] }, { rules: [shift(7)] }],
    ["Improvement is up in the first, neither in the second.", { improvement: "up" }, {}],
    ["The targets differ.", { target: 5 }, { target: 6 }],
    ["The targets differ.", { target: 5 }, {}],
  ])("%s", (message, one, other) => {
    const [a, b] = [one, other].map((options) => spc(values, { chart: xmrChart, ...options }));
    expect(a && b && compare(a, b).settings.map((setting) => setting.message)).toEqual([message]);
  });

  test("the kind, first of all", () => {
    const of = (kind: ChartKind) => spc(values, { chart: kind });
    expect(compare(of(cChart), of(runChart)).settings[0]?.message).toBe("The first is a chart of kind c, the second of kind run.");
  });

  test("where nothing that the charts hold explains a difference, that is said", () => {
    const chart = spc(values, { chart: xmrChart });
    const moved = { ...chart, points: chart.points.map((point) => ({ ...point, centre: 6 })) };
    const { alike, lines } = compare(chart, moved);
    expect([alike, lines.map(({ line, because }) => [line, because.map(({ message }) => message)])]).toEqual([
      false,
      [
        [
          "centre",
          ["Nothing that the charts record explains it; the cause may be a custom rule or chart kind, or a choice of single positions."],
        ],
      ],
    ]);
  });
});

describe("of several settings those alone that decided the verdict are named", () => {
  /** A convention that nothing here turns on: no value repeats the one before. */
  const beside = { onTie: "break" } as const;
  const withhold = { points: 13, of: "chart", effect: "withhold" } as const;
  const both = [shift(7), trend(7)];
  const rising = [-0.7, -0.6, -0.5, -0.4, -0.3, -0.2, -0.1];
  test.each<[string, readonly number[], Given, Given, Readonly<Record<string, readonly string[]>>]>([
    [
      "a minimum",
      [0, 1, -1, 0.5],
      {},
      { conventions: { ...beside, minimum: withhold } },
      { variation: ["minimum"], at: ["minimum"], stable: ["minimum"] },
    ],
    [
      "which of two causes wins",
      rising,
      { improvement: "down", rules: both, conventions: { conflict: "improvement" } },
      { improvement: "down", rules: both, conventions: { ...beside, conflict: "concern" } },
      { variation: ["conflict"], side: ["conflict"] },
    ],
    [
      "the direction alone, where no causes conflict",
      [0, 1, -1, 4],
      { improvement: "up", rules: [astronomicalPoint()], conventions: { conflict: "improvement" } },
      { improvement: "down", rules: [astronomicalPoint()], conventions: { ...beside, conflict: "concern" } },
      { variation: ["differs-improvement"] },
    ],
    [
      "the phase, not a rule that only one has and that found nothing",
      [0, 4, -1, 1],
      { improvement: "up", rules: [astronomicalPoint()] },
      { improvement: "up", rules: [astronomicalPoint(), twoInThree()], conventions: { ...beside, verdictFrom: "phase" } },
      { variation: ["verdictFrom"], side: ["verdictFrom"], at: ["verdictFrom"] },
    ],
    [
      "the ghost that was the latest value",
      [0, 1, -1, 1],
      { improvement: "up", target: 0 },
      { improvement: "up", target: 0, ghost: [3], conventions: beside },
      { at: ["differs-ghosts"], onTarget: ["differs-ghosts"] },
    ],
    [
      "the value that is not final",
      [0, 1, -1, 1],
      { improvement: "up", target: 0 },
      { improvement: "up", target: 0, provisional: 1, conventions: beside },
      { at: ["differs-provisional"], onTarget: ["differs-provisional"] },
    ],
    [
      "which way is better, for the target",
      [0, 1, -1, 1],
      { improvement: "up", target: 4 },
      { improvement: "down", target: 4, conventions: beside },
      { assurance: ["differs-improvement"], onTarget: ["differs-improvement"] },
    ],
  ])("%s", (_, cells, one, other, expected) => {
    const { verdict } = compareBoth([about0(cells, one), about0(cells, other)]);
    expect(Object.fromEntries(verdict.map(({ member, because }) => [member, brief(because)]))).toEqual(expected);
  });
});
