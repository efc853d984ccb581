/** What becomes of missing, impossible and degenerate input: rules N13 to N35 of the numerical contract. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";

import { cChart, funnelChart, gChart, mrChart, pChart, runChart, spc, uChart, xmrChart } from "../src/index.js";
import { chartKinds } from "../src/charts/byName.js";
import type { Chart, ChartKind, SharedOptions } from "../src/types/index.js";
import { frozen } from "./support/fixtures.js";
import { linesOf, near, signalsOf, zonesOf } from "./support/lines.js";
import { type Cell, rowsOf } from "./support/plain.js";
import { thrownBy } from "./support/thrown.js";

/** A chart of counts out of n. */
function pOf(y: readonly Cell[], n: readonly Cell[] | number, invalid: "throw" | "gap" = "throw"): Chart {
  return spc(rowsOf({ y, n }) as readonly { y: Cell; n: Cell }[], { chart: pChart, y: "y", n: "n", conventions: { invalid } });
}

interface Row {
  readonly y: number;
  readonly n: number;
  readonly values: readonly number[];
}
type Shape = Pick<SharedOptions<Row>, "ghost" | "baseline" | "phases">;

/** A chart of a kind: counts of 40, or subgroups of three about each number. */
function chartFrom(chart: ChartKind, y: readonly number[], options: Shape = {}): Chart {
  const rows = y.map((value): Row => ({ y: value, n: 40, values: [value, value + 9, value - 9] }));
  if (chart.needs.includes("values")) return spc(rows, { ...options, chart, values: "values" });
  return chart.needs.includes("n") ? spc(rows, { ...options, chart, y: "y", n: "n" }) : spc(rows, { ...options, chart, y: "y" });
}

describe("missing and invalid input", () => {
  test.each([null, undefined, NaN, ""])("%s is a gap: no value, no part in the lines, never 0", (gap) => {
    const chart = spc([10, 12, gap, 18, 17], { chart: xmrChart, y: (value) => value });
    expect(chart.points[2]).toMatchObject({ value: null, y: null, status: "missing", zone: null });
    expect(chart.points[0]?.centre).toBe(14.25);
    expect(chart.phases[0]?.estimate.range).toBe(1.5);
    expect(linesOf(chart)).toEqual(near([10.26, 14.25, 18.24]));
  });

  test("a moving range may be formed across a gap", () => {
    const chart = spc([10, 12, null, 18, 17], { chart: xmrChart, conventions: { acrossGap: "bridge" } });
    expect(chart.phases[0]?.estimate.range).toBe(3);
    expect(linesOf(chart)).toEqual(near([6.27, 14.25, 22.23]));
  });

  test.each([Infinity, -Infinity])("%s is an invalid row, and a gap only when that is asked for", (value) => {
    expect(thrownBy(() => spc([1, value, 2], { chart: xmrChart }))).toMatchObject({ row: 1, value });
    expect(spc([1, value, 2], { chart: xmrChart, conventions: { invalid: "gap" } }).points[1]?.status).toBe("missing");
  });

  test("numbers written as text are numbers", () => {
    const rows = [
      { y: "12", n: " 40 " },
      { y: " 12.5 ", n: "50" },
    ];
    expect(spc(rows, { chart: uChart, y: "y", n: "n" }).points.map(({ value }) => value)).toEqual([0.3, 0.25]);
  });

  test.each(["12,5", "1,200", "87%", "n/a", "[low]"])("the text %s is never guessed at", (text) => {
    const error = thrownBy(() => spc([{ y: "10" }, { y: text }], { chart: xmrChart, y: "y" }));
    expect(error).toMatchObject({ code: "not-a-number", row: 1, column: "y", value: text });
    expect(error?.message).toContain(text);
  });

  test("a row without opportunity poisons nothing", () => {
    const chart = pOf([1, 2, 0, 3], [10, 10, 0, 10]);
    expect(chart.points.map(({ value }) => value)).toEqual([0.1, 0.2, null, 0.3]);
    expect(chart.points[0]).toMatchObject({ centre: 0.2, lower: 0 });
    expect(chart.points[0]?.upper).toBeCloseTo(0.5794733192202055, 15);
    expect(chart.points[2]).toMatchObject({ centre: 0.2, lower: null, upper: null });
    expect(chart.notes.map(({ code }) => code)).toContain("no-opportunity");
  });

  test("events without opportunity throw, and as a gap give neither numerator nor denominator", () => {
    expect(thrownBy(() => pOf([1, 2, 5, 3], [10, 10, 0, 10]))).toMatchObject({ code: "invalid-row", row: 2 });
    const chart = pOf([1, 2, 5, 3], [10, 10, 0, 10], "gap");
    expect(chart.phases[0]?.estimate).toMatchObject({ centre: 0.2, events: 6, cases: 30 });
    expect(chart.notes.filter(({ code }) => code === "invalid-row").map(({ at }) => at)).toEqual([[2]]);
  });

  test("the errors of a whole input stand in one error, ten of them at most", () => {
    const error = thrownBy(() =>
      spc(
        Array.from({ length: 30 }, () => "x"),
        { chart: xmrChart, y: (value) => value },
      ),
    );
    expect(error?.name).toBe("SpcError");
    expect(error?.faults.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(error).toMatchObject({ code: error?.faults[0]?.code, row: 0 });
  });

  test("a console tells an error once, and how many faults more there are; as JSON they stand with their messages", () => {
    const error = thrownBy(() => spc(["x", 5, "z"], { chart: xmrChart, y: (value) => value }));
    const printed = inspect(error);
    expect(printed.split('row 0, column y: got "x", expected a number')).toHaveLength(2);
    expect(printed).toContain("expected a number (and 1 more in faults)\n");
    expect(error?.message).toBe('row 0, column y: got "x", expected a number');
    expect(JSON.parse(JSON.stringify(error?.faults))).toEqual(
      ["x", "z"].map((value, i) => {
        const message = `row ${2 * i}, column y: got "${value}", expected a number`;
        return { code: "not-a-number", message, row: 2 * i, column: "y", value };
      }),
    );
    expect(inspect(thrownBy(() => spc(["x"], { chart: xmrChart, y: (value) => value })))).toContain("expected a number\n");
  });

  test("unknown names and values of options and conventions throw", () => {
    const asked = (options: object): string | undefined => thrownBy(() => spc([1, 2, 3], { chart: xmrChart, ...options }))?.code;
    expect(asked({ improvement: "Increase" })).toBe("unknown-value");
    expect(asked({ conventions: { onCentre: "Skip" } })).toBe("unknown-value");
    expect(asked({ conventions: { screning: "once" } })).toBe("unknown-option");
    expect(asked({ improvment: "up" })).toBe("unknown-option");
  });
});

describe("places on the axis", () => {
  const at = (x: readonly unknown[]): readonly { x: string; y: number }[] => x.map((place, i) => ({ x: place as string, y: i }));
  const placesOf = (x: readonly unknown[], options = {}): readonly unknown[] =>
    spc(at(x), { chart: xmrChart, x: "x", y: "y", ...options }).points.map((point) => point.x);

  test("a month is the day it begins on", () => {
    const phaseFrom = (start: string, months: readonly string[]): number | null | undefined =>
      spc(at(months), { chart: xmrChart, x: "x", y: "y", phases: [{ start, reason: "r" }] }).phases[1]?.first;
    const months = ["2023-02", "2023-03", "2023-04", "2023-05"];
    const days = months.map((month) => `${month}-01`);
    for (const start of ["2023-04", "2023-04-01"]) for (const x of [months, days]) expect(phaseFrom(start, x)).toBe(2);
  });

  test("a Date at midnight UTC is its day, any other Date throws and says why", () => {
    expect(placesOf([new Date("2024-01-01"), new Date("2024-02-01")])).toEqual(["2024-01-01", "2024-02-01"]);
    const error = thrownBy(() => placesOf([new Date("2024-04-01T00:00+01:00"), new Date("2024-05-01T00:00+01:00")]));
    expect(error).toMatchObject({ code: "local-date", row: 0 });
  });

  test("rows are sorted by time, with a note, and rows of one x throw", () => {
    const chart = spc(at(["2024-03", "2024-01", "2024-02"]), { chart: xmrChart, x: "x", y: "y" });
    expect(chart.points.map(({ x, y }) => [x, y])).toEqual([
      ["2024-01", 1],
      ["2024-02", 2],
      ["2024-03", 0],
    ]);
    expect(chart.notes.map(({ code }) => code)).toContain("sorted");
    expect(thrownBy(() => placesOf(["2024-01", "2024-02", "2024-02"]))).toMatchObject({ code: "duplicate-x", row: 2 });
  });

  test("numbers are put in the order of numbers, categories keep theirs", () => {
    expect(placesOf([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(placesOf(["Ward B", "Ward A", "Ward C"])).toEqual(["Ward B", "Ward A", "Ward C"]);
  });

  test("dates that are not ISO text are refused with a hint, not guessed", () => {
    expect(thrownBy(() => placesOf(["1/4/2023", "1/5/2023"]))).toMatchObject({ code: "ambiguous-date" });
    expect(thrownBy(() => placesOf(["2023-04-01", "Ward A"]))).toMatchObject({ code: "mixed-x" });
  });

  test("milliseconds, as other tools write dates in JSON, are refused as numbers", () => {
    const x = [1711411200000, 1714089600000, 1716681600000];
    expect(thrownBy(() => placesOf(x))).toMatchObject({
      code: "ambiguous-date",
      message: expect.stringMatching(/got 1711411200000, expected an ISO date .*milliseconds since 1970/) as string,
    });
    expect(placesOf(x.map((instant) => instant + 1))).toHaveLength(3);
  });

  test("months or days run together, which as numbers would leave gaps between years or months, are refused too", () => {
    for (const x of [
      [202411, 202412, 202501],
      ["20240130", "20240131", "20240201"],
    ])
      expect(thrownBy(() => placesOf(x))).toMatchObject({ code: "ambiguous-date", row: 0, value: x[0] });
    for (const x of [
      [202401, 202402, 202403],
      [202411, 202412, 202413],
      [20240130, 20240131, 20240132],
    ])
      expect(placesOf(x)).toEqual(x);
  });

  test("an absent month is a slot without a value where a period is given, and nothing at all elsewhere", () => {
    const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`).filter((month) => month !== "2024-05");
    const chart = spc(at(months), { chart: xmrChart, x: "x", y: "y", period: "month" });
    expect(chart.points.map(({ x }) => x)).toEqual([...months.slice(0, 4), "2024-05", ...months.slice(4)]);
    expect(chart.points.filter(({ status }) => status === "missing").map(({ index }) => index)).toEqual([4]);
    expect(placesOf(months).length).toBe(11);
  });
});

describe("what belongs to the caller", () => {
  test("input is neither changed, shared nor kept", () => {
    const rows = [4, 6, 5, 9, 3].map((y, i) => ({ x: `2024-0${i + 1}`, y }));
    const options = {
      chart: xmrChart,
      x: "x",
      y: "y",
      phases: [{ index: 3, reason: "new ward" }],
      ghost: [{ at: 1, reason: "strike" }],
    } as const;
    const chart = spc(frozen(structuredClone(rows)), { ...options, phases: frozen(options.phases), ghost: frozen(options.ghost) });
    const changed = structuredClone(rows);
    const before = spc(changed, options);
    for (const row of changed) row.y = 1000;
    expect(before).toEqual(chart);
    expect(before.points.map(({ y }) => y)).toEqual([4, 6, 5, 9, 3]);
  });

  test.each([
    ["a typed array", new Float64Array([4, 6, 5, 9, 3])],
    ["whole numbers", new Int32Array([4, 6, 5, 9, 3])],
    ["any list", { length: 5, 0: 4, 1: 6, 2: 5, 3: 9, 4: 3 }],
  ])("%s gives the chart of the plain array", (_, values) => {
    expect(spc(values, { chart: xmrChart })).toEqual(spc([4, 6, 5, 9, 3], { chart: xmrChart }));
  });

  test("labels, reasons and names are data, whatever is in them", () => {
    const nasty = "<b>&amp;\"'\u0000\u001f\ud800\u2028</b>";
    const chart = spc([4, 6, 5, 9], {
      chart: xmrChart,
      name: nasty,
      phases: [{ index: 2, label: nasty, reason: nasty }],
      ghost: [{ at: 1, reason: nasty }],
    });
    expect(chart).toMatchObject({ name: nasty, phases: [{}, { label: nasty, reason: nasty }] });
    expect(chart.points[1]?.why).toBe(nasty);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test("no 0 in a result is negative", () => {
    const chart = spc([-0, 0, -0, 0], { chart: xmrChart, target: -0 });
    const zeros: unknown[] = [];
    JSON.stringify(chart, (_, value: unknown) => (value === 0 ? zeros.push(value) : value));
    expect(zeros.length).toBeGreaterThan(4);
    expect(zeros.some((zero) => Object.is(zero, -0))).toBe(false);
  });
});

describe("numbers too large to reckon with", () => {
  const funnelOf = (n: readonly number[]): Chart =>
    spc(
      n.map((cases) => ({ y: 1, n: cases })),
      { chart: funnelChart, y: "y", n: "n" },
    );

  test.each([
    ["values", () => spc([1e308, -1e308, 1e308], { chart: xmrChart })],
    ["a ratio", () => spc([{ y: 1, n: 5e-324 }], { chart: uChart, y: "y", n: "n" })],
    ["a given centre", () => spc([1, 2, 3], { chart: mrChart, centre: 5.5e307 })],
    ["a given sigma", () => spc([1, 2, 3], { chart: xmrChart, centre: 0, sigma: 1e308 })],
  ])("%s beyond what can be reckoned with throw, and never become Infinity", (_, call) => {
    expect(thrownBy(call)?.code).toBe("out-of-range");
  });

  const exact = { conventions: { method: "probability" } } as const;
  test.each([
    ["a number of cases that is whole only as it has no digits left", "invalid-row", () => funnelOf([20, 1.5e43])],
    [
      "a rate times an opportunity",
      "out-of-range",
      () => spc([{ y: 2, n: 1 }], { ...exact, chart: uChart, y: "y", n: "n", centre: 1e200 }),
    ],
    ["a given centre", "out-of-range", () => spc([1, 2, 3], { ...exact, chart: cChart, centre: 1e12 })],
  ])("exact limits of %s beyond reckoning throw, and never take for ever", (_, code, call) => {
    expect(thrownBy(call)?.code).toBe(code);
  });

  test("a g chart of counts whose square is beyond reckoning has its limits, three means above the mean", () => {
    const [lower, centre = NaN, upper] = linesOf(spc([2 ** 600, 2 ** 600], { chart: gChart }));
    expect([lower, centre, (upper ?? NaN) / 2 ** 600]).toEqual([0, 2 ** 600, 4]);
  });

  test("values far from 1 are no difficulty", () => {
    for (const unit of [2 ** -900, 2 ** 900]) {
      const chart = spc(
        [4, 6, 5, 7].map((value) => value * unit),
        { chart: xmrChart },
      );
      expect(linesOf(chart).map((line) => (line ?? NaN) / unit)).toEqual(linesOf(spc([4, 6, 5, 7], { chart: xmrChart })));
    }
  });
});

describe("degenerate series", () => {
  test("an empty series is an empty chart", () => {
    const chart = spc([] as number[], { chart: xmrChart });
    expect(chart).toMatchObject({ points: [], signals: [], verdict: { variation: "none", assurance: "none", at: null } });
  });

  test("one value has a centre; limits come from the model alone", () => {
    const one = spc([5], { chart: xmrChart });
    expect(linesOf(one)).toEqual([null, 5, null]);
    expect(one.phases[0]?.standing).toBe("no-limits");
    expect(one.notes.map(({ code }) => code)).toContain("no-limits");
    expect(linesOf(spc([5], { chart: cChart }))).toEqual([0, 5, 5 + 3 * Math.sqrt(5)]);
  });

  test("two values have one range, trial limits, and lie within them", () => {
    const chart = spc([5, 7], { chart: xmrChart });
    expect(linesOf(chart)).toEqual(near([0.68, 6, 11.32]));
    expect(chart.phases[0]?.standing).toBe("trial");
    expect(chart.signals).toEqual([]);
  });

  test("two values with a gap between them have no range and no limits", () => {
    const chart = spc([5, null, 7], { chart: xmrChart });
    expect(linesOf(chart)).toEqual([null, 6, null]);
    expect(chart.phases[0]?.standing).toBe("no-limits");
  });

  for (const screening of ["none", "once", "repeated"] as const) {
    test.each([5, 99.9, 0.7, 0.1, 1e-300, 1e300])(
      `fifteen times %s, screening ${screening}: every line is that value, and nothing signals`,
      (value) => {
        const chart = spc(
          Array.from({ length: 15 }, () => value),
          { chart: xmrChart, conventions: { screening } },
        );
        expect(linesOf(chart)).toEqual([value, value, value]);
        expect(new Set(zonesOf(chart))).toEqual(new Set([0]));
        expect(chart.signals).toEqual([]);
        expect(chart.notes.map(({ code }) => code)).toContain("no-variation");
      },
    );
  }

  test("a constant series has moving ranges of 0 and every line there", () => {
    const chart = spc(
      Array.from({ length: 12 }, () => 99.9),
      { chart: mrChart },
    );
    expect(linesOf(chart)).toEqual([0, 0, 0]);
    expect(chart.signals).toEqual([]);
  });

  test("constant counts keep the limits of their model, and fifteen of them hug the centre", () => {
    const chart = spc(
      Array.from({ length: 15 }, () => 5),
      { chart: cChart },
    );
    expect(linesOf(chart)).toEqual([0, 5, 5 + 3 * Math.sqrt(5)]);
    expect(new Set(zonesOf(chart))).toEqual(new Set([0]));
    expect(signalsOf(chart)).toEqual([["withinOneThird(15)", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]]);
  });

  test("where all cases are events, the lines are 1 and a target of 1 is met", () => {
    const rows = [10, 12, 9].map((n) => ({ y: n, n }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", improvement: "up", target: 1 });
    expect(linesOf(chart)).toEqual([1, 1, 1]);
    expect(chart.signals).toEqual([]);
    expect(chart.verdict.assurance).toBe("pass");
  });

  test("where no events happen, the lines are 0 and nothing signals", () => {
    const none = Array.from({ length: 20 }, () => ({ y: 0, n: 50 }));
    for (const chart of [
      spc(none, { chart: cChart, y: "y" }),
      spc(none, { chart: uChart, y: "y", n: "n" }),
      spc(none, { chart: pChart, y: "y", n: "n" }),
    ]) {
      expect(linesOf(chart)).toEqual([0, 0, 0]);
      expect(chart.signals).toEqual([]);
    }
  });

  test("a median range of 0 gives way to the mean range, with a note", () => {
    const values = [5, 5, 5, 5, 5, 9, 5, 5, 5, 5];
    const chart = spc(values, { chart: xmrChart, conventions: { rangeAverage: "median" } });
    expect(linesOf(chart)).toEqual(linesOf(spc(values, { chart: xmrChart })));
    expect(chart.notes.map(({ code }) => code)).toContain("median-range-zero");
  });

  test("there is nothing to screen where the mean range is 0", () => {
    const chart = spc([7, 7, 7, 7], { chart: xmrChart, conventions: { screening: "repeated" } });
    expect(chart.phases[0]?.estimate.range).toBe(0);
    expect(chart.notes.map(({ code }) => code)).not.toContain("screened-ranges");
  });

  const shapes = {
    "all ghosts": { ghost: [0, 1, 2, 3] },
    "a baseline of one": { baseline: 1 },
    "phases of one point": {
      phases: [
        { index: 1, reason: "a" },
        { index: 2, reason: "b" },
      ],
    },
  };
  for (const [kind, chart] of Object.entries(chartKinds)) {
    test.each(Object.entries(shapes))(`${kind}: %s throws nothing and signals nothing`, (_, shape) => {
      const got = chartFrom(chart, [3, 5, 4, 6], shape);
      expect(got.points.length).toBe(4);
      expect(got.signals).toEqual([]);
    });

    test(`${kind}: equal observations lie on the centre, which nothing but hugging it signals`, () => {
      for (const value of [5, 7]) {
        const { points, signals } = chartFrom(
          chart,
          Array.from({ length: 15 }, () => value),
        );
        expect(points.filter(({ zone }) => (zone ?? 0) !== 0)).toEqual([]);
        expect(signals.map(({ code }) => code).filter((code) => code !== "withinOneThird")).toEqual([]);
      }
    });

    test(`${kind}: an empty series is an empty chart`, () => {
      expect(chartFrom(chart, [])).toMatchObject({ points: [], signals: [], verdict: { variation: "none" } });
    });
  }

  test("a series of gaps has no lines", () => {
    const chart = spc([null, null, null], { chart: xmrChart });
    expect(linesOf(chart)).toEqual([null, null, null]);
    expect(chart.notes.map(({ code }) => code)).toContain("no-limits");
    expect(spc([null, null], { chart: runChart }).verdict.variation).toBe("none");
  });
});
