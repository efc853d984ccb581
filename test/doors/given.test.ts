/** What is given in the place of a chart, a board, a rule or options, by callers without types. */
import { describe, expect, it, test } from "vitest";

import {
  accept,
  averageRunLength,
  beyondOneThird,
  board,
  changePoint,
  describe as inWords,
  falseSignals,
  fourInFive,
  lockPhase,
  matrix,
  nearLimit,
  pareto,
  permutation,
  runsTest,
  spc,
  stableShift,
  suggestPhases,
  sustainedRun,
  xmrChart,
} from "../../src/index.js";
import { readCsv } from "../../src/csv/index.js";
import { mount } from "../../src/mount/index.js";
import { png } from "../../src/png/index.js";
import {
  boardPicture,
  boardTable,
  matrixPicture,
  multiples,
  observablePlot,
  paretoPicture,
  sparkline,
  svg,
  verdictIcon,
} from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";

type Door = (...given: readonly unknown[]) => unknown;
const door = (call: unknown): Door => call as Door;

const chart = spc([5, 7, 6, 8, 5, 6, 9, 7], { chart: xmrChart });
const measures = board([chart]);
const agreed = { reason: "new rota", decidedBy: "ward team", decidedAt: "2024-05-01" };

describe("what takes a board, a matrix, counts or a chart", () => {
  test.each<[string, Door, unknown, string]>([
    ["boardPicture", door(boardPicture), measures, "a board"],
    ["boardTable", door(boardTable), measures, "a board"],
    ["matrix", door(matrix), measures, "a board"],
    ["matrixPicture", door(matrixPicture), matrix(measures), "a matrix"],
    ["paretoPicture", door(paretoPicture), pareto({ a: 3, b: 1 }), "a Pareto chart made by pareto"],
    ["sparkline", door(sparkline), chart, "a chart made by spc"],
    ["verdictIcon", door((given: typeof chart) => verdictIcon(given, "variation")), chart, "a chart made by spc"],
  ])("refuses anything else when it is called: %s", (name, call, fits, expected) => {
    for (const odd of [
      null,
      undefined,
      5,
      "x",
      {},
      [],
      { rows: [1] },
      { charts: [], rows: [1] },
      { charts: [1], rows: [] },
      { bars: [1], total: 1 },
    ])
      expect(
        thrownBy(() => call(odd)),
        JSON.stringify(odd),
      ).toMatchObject({ code: "wrong-type", value: odd });
    expect(thrownBy(() => call(null))?.message).toBe(`${name} got null, expected ${expected}`);
    expect(() => call(structuredClone(fits))).not.toThrow();
  });

  test("draws boards and matrices without rows", () => {
    expect(svg(boardPicture(board([])))).toContain("<svg");
    expect(svg(matrixPicture(matrix(board([]))))).toContain("<svg");
    expect(svg(paretoPicture(pareto({})))).toContain("<svg");
  });

  test.each([[null], [undefined], ["x"], [{}]])("refuses anything else where it is put into a page: %j", (odd) => {
    const host = { replaceChildren: () => undefined, ownerDocument: {} };
    expect(thrownBy(() => door(mount)(odd, host))).toMatchObject({ code: "wrong-type", column: "chart", value: odd });
  });
});

describe("options", () => {
  const asked: readonly (readonly [string, Door])[] = [
    ["beyondOneThird", (options) => door(beyondOneThird)(8, options)],
    ["runsTest", door(runsTest)],
    ["nearLimit", door(nearLimit)],
    ["fourInFive", door(fourInFive)],
    ["stableShift", door(stableShift)],
    ["changePoint", door(changePoint)],
    ["sustainedRun", door(sustainedRun)],
    ["permutation", door(permutation)],
    ["falseSignals", (options) => door(falseSignals)([], 24, options)],
    ["averageRunLength", (options) => door(averageRunLength)([], options)],
    ["board", (options) => door(board)([chart], options)],
    ["pareto", (options) => door(pareto)({ a: 1 }, options)],
    ["lockPhase", (options) => door(lockPhase)(chart, 0, options)],
    ["accept", (options) => door(accept)({ preview: { start: 3 } }, options)],
    ["multiples", (options) => door(multiples)([chart], options)],
    ["observablePlot", (options) => door(observablePlot)(chart, options)],
    ["readCsv", (options) => door(readCsv)("a\n1\n", options)],
  ];

  test.each(asked)("of %s are an object", (name, call) => {
    for (const odd of [null, "x", 5])
      expect(thrownBy(() => call(odd))).toMatchObject({
        code: "wrong-type",
        message: `${name} got ${JSON.stringify(odd)} as options, expected an object`,
      });
  });

  test.each(asked)("of %s are named in one way where they are unknown", (name, call) => {
    const error = thrownBy(() => call({ zzz: 1 }));
    expect(error).toMatchObject({ code: "unknown-option", column: "zzz", value: 1 });
    expect(error?.message).toMatch(new RegExp(`^unknown option "zzz" of ${name}, expected one of `));
  });

  it("of png too, which answers later", async () => {
    const error = (options: unknown): Promise<unknown> =>
      (door(png)("<svg/>", options) as Promise<unknown>).catch((thrown: unknown) => thrown);
    expect(await error(null)).toMatchObject({ code: "wrong-type", message: "png got null as options, expected an object" });
    expect(await error({ scal: 2 })).toMatchObject({ code: "unknown-option", column: "scal" });
  });

  it("of conventions are named alike, and those that are undefined are not given", () => {
    const odd = thrownBy(() => door(spc)([1, 2], { chart: xmrChart, conventions: { onCenter: "skip" } }));
    expect(odd?.message).toMatch(/^unknown option "onCenter" of conventions, did you mean "onCentre"\?$/);
    const bad = thrownBy(() => door(spc)([1, 2], { chart: xmrChart, conventions: { constants: "tabel" } }));
    expect(bad).toMatchObject({ code: "unknown-value", column: "constants" });
    const plain = spc([1, 2], { chart: xmrChart });
    expect(door(spc)([1, 2], { chart: xmrChart, conventions: { constants: undefined } })).toEqual(plain);
  });

  it("have words, numbers and switches of one code each", () => {
    const code = (call: () => unknown): string | undefined => thrownBy(call)?.code;
    for (const call of [
      () => door(board)([chart], { order: "signals" }),
      () => door(falseSignals)([], 24, { basis: "owned" }),
      () => door(multiples)([chart], { scales: "free" }),
      () => door(sustainedRun)({ direction: "up" }),
    ])
      expect(code(call)).toBe("unknown-value");
    for (const call of [
      () => changePoint({ minSegment: 1.5 }),
      () => changePoint({ penalty: Infinity }),
      () => multiples([chart], { columns: 0 }),
      () => averageRunLength([], { seed: -1 }),
      () => averageRunLength([], { seed: NaN }),
    ])
      expect(code(call)).toBe("out-of-range");
    for (const call of [() => door(beyondOneThird)(8, { bothSides: 1 }), () => door(stableShift)({ noRegrets: 1 })])
      expect(code(call)).toBe("wrong-type");
    expect(thrownBy(() => changePoint({ minSegment: 0 }))?.message).toBe(
      "minSegment of changePoint is 0, expected a whole number of at least 1",
    );
    expect(changePoint({ minSegment: 1, penalty: 0 }).parameters).toEqual({ minSegment: 1, penalty: 0 });
    expect(thrownBy(() => permutation({ alpha: 2 }))?.message).toBe("alpha of permutation is 2, expected a number from 0.001 to 1");
    expect(permutation({ alpha: 1 }).parameters.alpha).toBe(1);
  });

  it("of suggestPhases have a method and a kind that keep their contracts", () => {
    for (const kind of [null, "xmr", {}])
      expect(thrownBy(() => door(suggestPhases)(chart, { method: stableShift(), kind }))).toMatchObject({
        code: "wrong-type",
        value: kind,
      });
    expect(thrownBy(() => door(suggestPhases)(chart, { kind: { name: "xmr", plot: () => null } }))?.code).toBe("kind-contract");
    expect(thrownBy(() => door(suggestPhases)(chart, { method: { find: 1, rate: 2 } }))).toMatchObject({
      code: "wrong-type",
      column: "method",
    });
  });

  it("hold rules and costs, and nothing that looks like them", () => {
    expect(thrownBy(() => door(falseSignals)([null], 24, { limits: false }))?.code).toBe("wrong-type");
    for (const call of [door(inWords), door(svg)])
      for (const cost of [{}, { any: null, rules: [] }, 3])
        expect(thrownBy(() => call(chart, { cost }))).toMatchObject({ code: "unknown-value", column: "cost", value: cost });
  });

  it("name the rest of a Pareto chart in text", () => {
    expect(thrownBy(() => door(pareto)({ a: 1 }, { rest: 3 }))).toMatchObject({ code: "wrong-type", column: "rest" });
  });
});

describe("decisions", () => {
  const odd = ["yesterday", "not a date", "1/2/2024", "2024-02-30"];
  const locked = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-01-01" };

  it("are dated in ISO text", () => {
    for (const date of odd) {
      expect(thrownBy(() => lockPhase(chart, 0, { ...locked, lockedAt: date }))).toMatchObject({
        code: "lock-incomplete",
        column: "lockedAt",
        message: `lockedAt is "${date}", expected an ISO date such as 2024-06-10`,
      });
      expect(thrownBy(() => door(accept)({ preview: { start: 3 } }, { ...agreed, decidedAt: date }))).toMatchObject({
        code: "wrong-type",
        column: "decidedAt",
      });
      expect(thrownBy(() => spc([1, 2, 3], { chart: xmrChart, phases: [{ index: 2, decidedAt: date }] }))).toMatchObject({
        code: "wrong-type",
        column: "decidedAt",
      });
    }
    for (const date of ["2024-02", "2024-02-29", "2024-02-29T14:30"]) {
      expect(lockPhase(chart, 0, { ...locked, lockedAt: date }).lockedAt).toBe(date);
      expect(door(accept)({ preview: { start: 3 } }, { ...agreed, decidedAt: date })).toMatchObject({ start: 3, decidedAt: date });
    }
  });

  it("are about a proposal that says where a phase starts", () => {
    for (const proposal of [{ preview: null }, { preview: {} }, { preview: 3 }, {}, null])
      expect(thrownBy(() => door(accept)(proposal, agreed))).toMatchObject({ code: "wrong-type", value: proposal });
  });
});
