/** Places on the axis that options name: phases, baselines, targets, ghosts and annotations take the same, and refuse the same. */
import { describe, expect, it, test } from "vitest";

import { runChart, spc, xmrChart } from "../../src/index.js";
import type { Annotation, Chart, SharedOptions, X } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";

interface Row {
  readonly x: X;
  readonly y: number;
}
type Options = Partial<SharedOptions<Row>>;

const rowsOf = (xs: readonly X[]): readonly Row[] => xs.map((x, i) => ({ x, y: i + 1 }));
const drawn = (xs: readonly X[], options: Options): Chart => spc(rowsOf(xs), { chart: xmrChart, x: "x", y: "y", ...options });

const axes: readonly (readonly [string, readonly [X, X, X], string, readonly unknown[]])[] = [
  ["dates", ["2024-01", "2024-02", "2024-03"], "a date", [null, true, "", "Feb", 2024, 1, ["2024-02"], "2024-02-01T00:00+01:00"]],
  ["numbers", [10, 20, 30], "a number", [null, true, "", "20", "b", NaN, Infinity, [20]]],
  ["names", ["c", "b", "a"], "a category", [null, true, "", "z", 1, NaN, ["b"]]],
];

/** The ways to name a place, each with what the chart says of the second place of its axis. */
const ways: readonly (readonly [string, string, string, (x: X) => Options, (chart: Chart) => unknown, unknown])[] = [
  ["phase", "phase start", "phase-position", (start) => ({ phases: [{ start, reason: "r" }] }), ({ phases }) => phases[1]?.first, 1],
  [
    "baseline from",
    "baseline from",
    "baseline-invalid",
    (x) => ({ baseline: { from: x, to: x } }),
    ({ phases }) => phases[0]?.basis?.observations,
    1,
  ],
  [
    "step of the target",
    "target[0].start",
    "wrong-type",
    (start) => ({ target: [{ start, value: 2 }] }),
    ({ points }) => points.map(({ target }) => target),
    [null, 2, 2],
  ],
  [
    "annotation",
    "annotations[0].x",
    "annotation-position",
    (x) => ({ annotations: [{ x, text: "a", kind: "event" } satisfies Annotation] }),
    ({ annotations }) => annotations.length,
    1,
  ],
];

describe.each(axes)("on an axis of %s", (_, xs, expected, odd) => {
  test.each(ways)("a %s stands where the data do", (_name, _what, _code, options, told, truth) => {
    expect(told(drawn(xs, options(xs[1])))).toEqual(truth);
  });

  test.each(ways)("a %s is refused where it can lie nowhere", (_name, what, code, options) => {
    for (const x of odd) {
      const error = thrownBy(() => drawn(xs, options(x as X)));
      expect(error, JSON.stringify(x)).toMatchObject({ code, value: x });
      expect(error?.message).toContain(`${what} is `);
      expect(error?.message).toContain(`, expected ${expected} like the x of the data (${JSON.stringify(xs[0])})`);
    }
  });

  test("a phase begins at one place, of which the other may be undefined", () => {
    const first = (phase: object): unknown => drawn(xs, { phases: [{ ...phase, reason: "r" }] }).phases[1]?.first;
    expect(first({ start: xs[1], index: undefined })).toBe(1);
    expect(first({ start: undefined, index: 1 })).toBe(1);
    for (const [phase, got] of [
      [{ start: undefined, index: undefined }, "neither start nor index"],
      [{ start: xs[1], index: 1 }, "both start and index"],
    ] as const)
      expect(thrownBy(() => first(phase))?.message).toBe(`phases[0] has ${got}, expected exactly one`);
  });

  test("a phase begins at a position of the data and nowhere else", () => {
    for (const index of [1.5, -1, 3])
      expect(thrownBy(() => drawn(xs, { phases: [{ index, reason: "r" }] }))).toMatchObject({ code: "phase-position", value: index });
  });

  test("a ghost stands at an x of the data and nowhere else", () => {
    const ghost = (x: unknown): Options => ({ ghost: [{ x: x as X, reason: "broken" }] });
    expect(drawn(xs, ghost(xs[1])).points.map(({ status }) => status)).toEqual(["counted", "ghost", "counted"]);
    for (const x of odd) expect(thrownBy(() => drawn(xs, ghost(x)))?.code, JSON.stringify(x)).toBe("ghost-position");
  });

  test.each(ways)("of no data, a %s may lie anywhere, as its axis is not known yet", (_name, _what, _code, options) => {
    for (const x of ["x", undefined] as const)
      expect(spc([] as Row[], { chart: xmrChart, x, y: "y", ...options(xs[1]), baseline: undefined } as never).points).toEqual([]);
  });
});

describe("names whose rows are combined", () => {
  const rows = ["a", "a", "a", "b", "c", "d"].map((x, i) => ({ x, y: i }));
  const ask = { chart: runChart, x: "x", y: "y", combine: "mean" } as const;

  it("begin a phase at their own observation, not at one as far on as there were rows before", () => {
    const { points, phases } = spc(rows, { ...ask, phases: [{ start: "c", reason: "moved" }] });
    expect(points.map(({ x }) => x)).toEqual(["a", "b", "c", "d"]);
    expect(phases.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("begin a step of the target there, and bound a baseline", () => {
    const { points, phases } = spc(rows, { ...ask, target: [{ start: "c", value: 3 }], baseline: { from: "b", to: "c" } });
    expect(points.map(({ target }) => target)).toEqual([null, null, 3, 3]);
    expect(phases[0]?.lines?.centre).toBe(3.5);
  });
});
