/** What must hold for any series, of any kind: properties P1 to P26 and P30 of the numerical contract. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  cChart,
  iPrimeChart,
  mrChart,
  npChart,
  pChart,
  pPrimeChart,
  runChart,
  spc,
  tChart,
  uChart,
  uPrimeChart,
  xmrChart,
} from "../src/index.js";
import { crossings, longestRun, runsTest, shift, trend, withinOneThird } from "../src/rules/index.js";
import type { Chart, ChartKind, Estimate, Point, Rule, Signal } from "../src/types/index.js";
import { close } from "./support/differences.js";
import { thrownBy } from "./support/thrown.js";
import { chartOf, decided, everyKind, holds, type Row, series } from "./support/series.js";

const lines = ["centre", "lower", "upper"] as const;

/** The lines of a point changed by a function, absent ones staying so. */
function linesOf(point: Point | undefined, change: (line: number) => number = (line) => line): readonly (number | null)[] {
  return lines.map((name) => {
    const line = point?.[name] ?? null;
    return line === null ? null : change(line);
  });
}

/** The same lines to 1e−12 of a magnitude. */
function sameLines(got: Chart, wanted: Chart, change: (line: number) => number = (line) => line, magnitude = 100): void {
  for (const [i, point] of got.points.entries()) {
    for (const [k, line] of linesOf(wanted.points[i], change).entries()) {
      const found = linesOf(point)[k];
      expect(close(found, line, 0, 1e-12 * magnitude), `${String(lines[k])} at ${i}: ${String(found)} for ${String(line)}`).toBe(true);
    }
  }
}

/** What a chart says about every point, without numbers. */
function judged(chart: Chart): unknown {
  return {
    zones: chart.points.map(({ zone }) => zone),
    signals: chart.signals.map(({ rule, side, at, completed, phase }) => ({ rule, side, at, completed, phase })),
  };
}

function withY(rows: readonly Row[], change: (y: number) => number): readonly Row[] {
  return rows.map((row) => ({ ...row, y: row.y === null ? null : change(row.y), values: row.values.map(change) }));
}

/** A property of the kinds of which something is true. */
function forKinds(which: (chart: ChartKind) => boolean, title: string, property: (chart: ChartKind, name: string) => void): void {
  const kinds = everyKind.filter(([, chart]) => which(chart));
  if (kinds.length === 0) throw new Error(`${title}: a property of no kind`);
  test.each(kinds)(`%s: ${title}`, (name, chart) => {
    property(chart, name);
  });
}

/** A property of every kind. */
function forEveryKind(title: string, property: (chart: ChartKind, name: string) => void): void {
  forKinds(() => true, title, property);
}

/** Charts of the measure itself: it may be anything, and is plotted as it is, or as the mean of a subgroup. */
const plotsMeasure = ({ bounds, needs, replot }: ChartKind): boolean => bounds === null && !needs.includes("n") && replot === undefined;
/** Charts of spread, where more is neither good nor bad. */
const plotsSpread = ({ directional }: ChartKind): boolean => !directional;
/** Charts of subgroups. */
const ofSubgroups = ({ needs }: ChartKind): boolean => needs.includes("values");
/** Charts made from neighbours: their sigma is, or they plot the spread between them. */
const ofNeighbours = (chart: ChartKind): boolean => chart.lined && !ofSubgroups(chart) && (chart.sigma !== "implied" || plotsSpread(chart));

describe("changes of scale", () => {
  const shifts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  forKinds(plotsMeasure, "P1: adding a constant moves every line by it and changes no zone and no signal", (chart, name) => {
    holds(fc.tuple(decided(name), shifts), ([[rows, some], b]) => {
      const [before, after] = [rows, withY(rows, (y) => y + b)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
      sameLines(after, before, (line) => line + b, 100 + Math.abs(b));
      expect(judged(after)).toEqual(judged(before));
    });
  });

  forKinds(plotsSpread, "P1: adding a constant changes nothing", (chart, name) => {
    holds(fc.tuple(decided(name), shifts), ([[rows, some], b]) => {
      const [before, after] = [rows, withY(rows, (y) => y + b)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
      sameLines(after, before);
      expect(judged(after)).toEqual(judged(before));
    });
  });

  const scales = fc.oneof(
    fc.integer({ min: -60, max: 60 }).map((k) => 2 ** k),
    fc.double({ min: 0.001, max: 1000, noNaN: true }),
  );
  forKinds(
    (chart) => plotsMeasure(chart) || plotsSpread(chart) || chart.unit === "days",
    "P2: a change of unit multiplies every line, exactly for a power of two where no other power is taken",
    (chart, name) => {
      holds(fc.tuple(decided(name), scales), ([[rows, some], a]) => {
        const [before, after] = [rows, withY(rows, (y) => y * a)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
        if (Number.isInteger(Math.log2(a)) && chart.unit !== "days")
          expect(after.points.map((point) => linesOf(point))).toEqual(before.points.map((point) => linesOf(point, (line) => line * a)));
        else sameLines(after, before, (line) => line * a, 100 * a);
        expect(judged(after)).toEqual(judged(before));
      });
    },
  );

  forKinds(
    ({ bounds }) => bounds === null,
    "P3: negation mirrors the lines, and signals swap their side",
    (chart, name) => {
      const mirrored = { high: "low", low: "high" } as const;
      holds(decided(name), ([rows, some]) => {
        const [before, after] = [rows, withY(rows, (y) => -y)].map((these) => chartOf(chart, these, some)) as [Chart, Chart];
        for (const [i, point] of after.points.entries()) {
          const { centre = null, lower = null, upper = null } = before.points[i] ?? {};
          expect([point.centre, point.lower, point.upper].map((line) => (line === null ? null : -line || 0))).toEqual([
            centre,
            upper,
            lower,
          ]);
        }
        const told = ({ rule, side, at, completed }: Signal, swap: boolean): unknown => ({
          rule,
          side: side === null || !swap ? side : mirrored[side],
          at,
          completed,
        });
        expect(after.signals.map((signal) => told(signal, true))).toEqual(before.signals.map((signal) => told(signal, false)));
      });
    },
  );

  test("P12: other units of opportunity, shown at the same scale, change nothing that is shown", () => {
    holds(fc.tuple(series("u"), fc.integer({ min: 2, max: 1000 })), ([rows, a]) => {
      const before = chartOf(uChart, rows);
      const after = chartOf(
        uChart,
        rows.map((row) => ({ ...row, n: (row.n ?? 0) * a })),
      );
      sameLines(after, before, (line) => line / a, 30 / a);
      expect(judged(after)).toEqual(judged(before));
    });
  });
});

describe("order", () => {
  forEveryKind("P4: a series read backwards has the same centre and sigma, screened or not", (chart, name) => {
    holds(fc.tuple(series(name), fc.constantFrom("none", "once", "repeated")), ([rows, screening]) => {
      const [there, back] = [rows, [...rows].reverse()].map(
        (these) => chartOf(chart, these, { conventions: { screening } }).phases[0]?.estimate ?? {},
      ) as [Estimate, Estimate];
      sameEstimate(back, there);
    });
  });

  test("P4: a run chart read backwards has the same useful points, crossings and longest runs", () => {
    holds(series("run"), (rows) => {
      const [there, back] = [rows, [...rows].reverse()].map((these) =>
        chartOf(runChart, these, { rules: [longestRun(), crossings(), runsTest()] })
          .signals.map(({ code, evidence }) => JSON.stringify({ code, evidence }))
          .sort(),
      );
      expect(back).toEqual(there);
    });
  });

  forEveryKind("P5: the order of rows that carry their place changes nothing but a note", (chart, name) => {
    holds(
      series(name).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const unsaid = (these: readonly Row[]): Chart => {
          const chart_ = chartOf(chart, these, { x: "x" });
          return { ...chart_, notes: chart_.notes.filter(({ code }) => code !== "sorted") };
        };
        expect(unsaid(shuffled)).toEqual(unsaid(rows));
      },
    );
  });

  forKinds(
    (chart) => !ofNeighbours(chart),
    "P6: where nothing is made from neighbours, the order of the observations moves no centre and no sigma",
    (chart, name) => {
      holds(
        series(name).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const [before, after] = [rows, shuffled].map((these) => chartOf(chart, these).phases[0]?.estimate ?? {}) as [Estimate, Estimate];
          sameEstimate(after, before);
        },
      );
    },
  );
});

/** The same numbers by the same names, to 1e−12. */
function sameEstimate(got: Estimate, wanted: Estimate): void {
  expect(Object.keys(got)).toEqual(Object.keys(wanted));
  for (const [name, value] of Object.entries(wanted)) expect(close(got[name], value, 1e-12, 1e-12), name).toBe(true);
}

describe("two ways to one chart", () => {
  test("P7: a u chart with equal opportunity is the c chart divided by it", () => {
    holds(fc.tuple(series("c"), fc.integer({ min: 1, max: 50 })), ([rows, n]) => {
      const [c, u] = [
        chartOf(cChart, rows),
        chartOf(
          uChart,
          rows.map((row) => ({ ...row, n })),
        ),
      ];
      sameLines(u, c, (line) => line / n);
      if (n === 1) expect(judged(u)).toEqual(judged(c));
    });
  });

  test("P7: lines of an np chart are n times those of the p chart", () => {
    holds(series("np"), (rows) => {
      sameLines(chartOf(npChart, rows), chartOf(pChart, rows), (line) => line * 40);
    });
  });

  test.each([
    [pPrimeChart, pChart],
    [uPrimeChart, uChart],
  ] as const)("P8: $name with a sigma z of 1 is the plain chart", (chart, plain) => {
    holds(series(chart.name), (rows) => {
      const { centre } = chartOf(plain, rows).phases[0]?.estimate ?? {};
      if (centre !== undefined) sameLines(chartOf(chart, rows, { centre, sigma: 1 }), chartOf(plain, rows, { centre }));
    });
  });

  test.each([
    [pPrimeChart, [0, 1]],
    [uPrimeChart, [0, null]],
    [iPrimeChart, null],
  ] as const)("P9, P10: $name with equal denominators is the individuals chart of the ratios", (chart, bounds) => {
    holds(series(chart.name), (rows) => {
      const equal = rows.map((row) => ({ ...row, n: 60 }));
      const ratios = rows.map((row) => ({ ...row, y: row.y === null ? null : row.y / 60 }));
      const [ours, xmr] = [chartOf(chart, equal), chartOf(xmrChart, ratios, { conventions: { bounds } })];
      const { centre = 0 } = ours.phases[0]?.estimate ?? {};
      if (chart.name !== "pPrime" || (centre > 0 && centre < 1)) sameLines(ours, xmr);
    });
  });

  test("P11: a t chart with a power of 1 is the individuals chart, clipped at 0", () => {
    holds(series("t"), (rows) => {
      sameLines(chartOf(tChart, rows, { conventions: { power: 1 } }), chartOf(xmrChart, rows, { conventions: { bounds: [0, null] } }));
    });
  });

  forEveryKind("P13: a baseline of the whole phase is no baseline", (chart, name) => {
    holds(decided(name, { minLength: 4 }), ([rows, { ghost }]) => {
      expect(chartOf(chart, rows, { ghost, baseline: rows.length })).toEqual(chartOf(chart, rows, { ghost }));
    });
  });

  forEveryKind("P15: a series split at a point is two charts", (chart, name) => {
    holds(
      series(name, { minLength: 4 }).chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 1, max: rows.length - 1 }))),
      ([rows, k]) => {
        const whole = chartOf(chart, rows, { x: "x", phases: [{ index: k, reason: "r" }] });
        const parts = [rows.slice(0, k), rows.slice(k)].map((these) => chartOf(chart, these, { x: "x" })) as [Chart, Chart];
        const told = ({ value, centre, lower, upper, zone, signals, cause }: Point): unknown => ({
          value,
          centre,
          lower,
          upper,
          zone,
          signals,
          cause,
        });
        expect(whole.points.map(told)).toEqual(parts.flatMap(({ points }) => points.map(told)));
        expect(whole.phases.map(({ estimate, standing }) => ({ estimate, standing }))).toEqual(
          parts.map(({ phases }) => ({ estimate: phases[0]?.estimate, standing: phases[0]?.standing })),
        );
        const moved = ({ rule, at, completed }: Signal, by: number): unknown => ({
          rule,
          at: at.map((i) => i + by),
          completed: completed + by,
        });
        const inOrder = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();
        expect(inOrder(whole.signals.map((signal) => moved(signal, 0)))).toEqual(
          inOrder(parts.flatMap(({ signals }, part) => signals.map((signal) => moved(signal, part * k)))),
        );
      },
    );
  });

  forEveryKind("P16: a ghost is as good as deleted, but for its own place", (chart, name) => {
    holds(decided(name, { minLength: 5 }), ([rows, { ghost }]) => {
      const left = new Set(ghost.map(({ at }) => at));
      sameWithout(
        chartOf(chart, rows, { ghost }),
        chartOf(
          chart,
          rows.filter((_, i) => !left.has(i)),
        ),
        left,
      );
    });
  });

  forEveryKind("P17: a gap is as good as deleted, where ranges and rules see through it", (chart, name) => {
    holds(series(name, { minLength: 5 }), (rows) => {
      const left = new Set(rows.flatMap(({ y }, i) => (y === null ? [i] : [])));
      const without = rows.filter(({ y }) => y !== null);
      const [whole, rest] = [rows, without].map((these) =>
        chartOf(chart, these, { conventions: { acrossGap: "bridge", onGap: "skip" } }),
      ) as [Chart, Chart];
      if (without.length > 0) sameWithout(whole, rest, left);
    });
  });

  test("P25: a proportion comes out the same from counts and from single cases added up", () => {
    holds(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 30 }), (pairs) => {
      const counts = pairs.map(([y, extra], i) => ({ x: i, y, n: y + extra }));
      const single = counts.flatMap(({ x, y, n }) => Array.from({ length: n }, (_, k) => ({ x, y: k < y ? 1 : 0, n: 1 })));
      const asked = { chart: pChart, x: "x", y: "y", n: "n" } as const;
      expect(spc(single, { ...asked, combine: "sum" }).points).toEqual(spc(counts, asked).points);
    });
  });

  forKinds(ofSubgroups, "P25: lines come out the same from values and from summaries", (chart, name) => {
    holds(series(name, { gaps: false }), (rows) => {
      const summary = rows.map(({ x, values }) => {
        const y = values.reduce((sum, value) => sum + value, 0) / values.length;
        return {
          x,
          y,
          n: values.length,
          range: values.length < 2 ? null : Math.max(...values) - Math.min(...values),
          sd: values.length < 2 ? null : Math.sqrt(values.reduce((sum, value) => sum + (value - y) ** 2, 0) / (values.length - 1)),
        };
      });
      sameLines(spc(summary, { chart, y: "y", n: "n", sd: "sd", range: "range" }), chartOf(chart, rows));
    });
  });
});

/** Every point that is left has what it has in the chart of the rest. */
function sameWithout(whole: Chart, rest: Chart, left: ReadonlySet<number>): void {
  const told = ({ value, centre, lower, upper, zone, signals, cause }: Point): unknown => ({
    value,
    centre,
    lower,
    upper,
    zone,
    signals,
    cause,
  });
  expect(whole.points.filter(({ index }) => !left.has(index)).map(told)).toEqual(rest.points.map(told));
}

describe("baselines and lines", () => {
  forEveryKind("P14: what is appended after a frozen baseline changes no line", (chart, name) => {
    holds(
      series(name, { minLength: 6 }).chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 2, max: rows.length - 1 }))),
      ([rows, k]) => {
        const [short, long] = [rows.slice(0, k), rows].map((these) => chartOf(chart, these, { baseline: k })) as [Chart, Chart];
        expect(long.points.slice(0, k).map((point) => linesOf(point))).toEqual(short.points.map((point) => linesOf(point)));
      },
    );
  });

  forKinds(ofNeighbours, "P18: screening never widens the limits", (chart, name) => {
    holds(fc.tuple(decided(name), fc.constantFrom("once", "repeated")), ([[rows, some], screening]) => {
      const [all, kept] = (["none", screening] as const).map((one) =>
        chartOf(chart, rows, { ...some, conventions: { ...some.conventions, screening: one } }),
      ) as [Chart, Chart];
      for (const [i, { lower, upper }] of kept.points.entries()) {
        const wide = all.points[i];
        expect([lower === null, upper === null]).toEqual([wide?.lower === null, wide?.upper === null]);
        expect(upper ?? 0).toBeLessThanOrEqual(wide?.upper ?? 0);
        expect(lower ?? 0).toBeGreaterThanOrEqual(wide?.lower ?? 0);
      }
    });
  });

  forEveryKind("P19: lines lie in the order of their sigmas", (chart, name) => {
    holds(
      fc.tuple(decided(name), fc.double({ min: 0.1, max: 4, noNaN: true }), fc.double({ min: 0.1, max: 4, noNaN: true })),
      ([[rows, some], a, b]) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((sigmas) =>
          chartOf(chart, rows, { ...some, conventions: { ...some.conventions, sigmas }, innerLines: true }),
        ) as [Chart, Chart];
        for (const [i, point] of far.points.entries()) {
          const inner = near.points[i];
          const { lower2 = null, lower1 = null, upper1 = null, upper2 = null } = point.also ?? {};
          inOrder([point.lower, inner?.lower ?? null, point.centre, inner?.upper ?? null, point.upper]);
          inOrder([point.lower, lower2, lower1, point.centre, upper1, upper2, point.upper]);
        }
      },
    );
  });

  forEveryKind("P20: a point is in zone 4 exactly when it lies beyond a limit", (chart, name) => {
    holds(decided(name), ([rows, some]) => {
      zonesAgree(chartOf(chart, rows, some));
    });
  });

  test("P24: a range is formed for every two neighbours of one phase that both have a value", () => {
    holds(
      series("mr").chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: 1, max: rows.length - 1 }))),
      ([rows, k]) => {
        const formed = chartOf(mrChart, rows, { phases: [{ index: k, reason: "r" }] }).points.map(({ value }) => value);
        expect(formed).toEqual(
          rows.map(({ y }, i) =>
            i === 0 || i === k || y === null || (rows[i - 1]?.y ?? null) === null ? null : Math.abs(y - (rows[i - 1]?.y ?? 0)),
          ),
        );
      },
    );
  });
});

function inOrder(all: readonly (number | null)[]): void {
  const there = all.filter((line) => line !== null);
  for (const [i, line] of there.entries()) expect(line).toBeLessThanOrEqual((there[i + 1] ?? Infinity) + 1e-12 * Math.abs(line));
}

/** Zone 4 is beyond the upper limit and nothing else is; likewise below. */
function zonesAgree({ points }: Chart): void {
  const numbers = points.flatMap(({ value, centre, lower, upper }) => [value, centre, lower, upper].map((number) => Math.abs(number ?? 0)));
  const slack = 2 ** -40 * numbers.reduce((a, b) => Math.max(a, b), 0);
  for (const { value, lower, upper, zone } of points) {
    if (value === null || zone === null) continue;
    if (zone === 4) expect(value).toBeGreaterThan(upper ?? Infinity);
    else expect(value).toBeLessThanOrEqual((upper ?? Infinity) + slack);
    if (zone === -4) expect(value).toBeLessThan(lower ?? -Infinity);
    else expect(value).toBeGreaterThanOrEqual((lower ?? -Infinity) - slack);
  }
}

/** Members are counted points of one phase, and know of their signal. */
function membersAreCounted({ points, signals }: Chart): void {
  for (const { at, completed, phase, rule } of signals) {
    expect(at.map((i) => points[i]?.status)).toEqual(at.map(() => "counted"));
    expect(new Set(at.map((i) => points[i]?.phase))).toEqual(new Set([phase]));
    expect(completed).toBeGreaterThanOrEqual(at[0] ?? Infinity);
    expect(at.map((i) => points[i]?.signals.includes(rule))).toEqual(at.map(() => true));
  }
}

describe("signals", () => {
  forEveryKind("P21: another rule takes no signal away, and the order of the rules changes nothing", (chart, name) => {
    const rules: readonly Rule[] = chart.rules;
    const keys = ({ signals }: Chart): readonly string[] =>
      signals.map(({ rule, at, side, completed }) => JSON.stringify({ rule, at, side, completed })).sort();
    holds(fc.tuple(decided(name), fc.integer({ min: 0, max: rules.length })), ([[rows, some], k]) => {
      const all = chartOf(chart, rows, { ...some, rules });
      expect(keys(all)).toEqual(expect.arrayContaining([...keys(chartOf(chart, rows, { ...some, rules: rules.slice(0, k) }))]));
      const turned = chartOf(chart, rows, { ...some, rules: [...rules].reverse() });
      expect(keys(turned)).toEqual(keys(all));
      expect([turned.points.map(({ cause }) => cause), turned.verdict.variation]).toEqual([
        all.points.map(({ cause }) => cause),
        all.verdict.variation,
      ]);
    });
  });

  test.each([
    ["shift", shift, 2],
    ["trend", trend, 3],
    ["withinOneThird", withinOneThird, 8],
  ] as const)("P22: the members of %s of a greater length are among those of a smaller", (_, rule, least) => {
    holds(fc.tuple(decided("xmr", { maxLength: 100 }), fc.integer({ min: least, max: least + 6 })), ([[rows, some], k]) => {
      const members = (length: number): readonly number[] =>
        chartOf(xmrChart, rows, { ...some, rules: [rule(length)], conventions: { baselineAtLeast: 0 } }).signals.flatMap(({ at }) => at);
      expect(members(k)).toEqual(expect.arrayContaining([...members(k + 1)]));
    });
  });

  forEveryKind("P23: members of a signal are counted points of its phase, and it is complete within or after them", (chart, name) => {
    holds(decided(name, { maxLength: 100 }), ([rows, some]) => {
      membersAreCounted(chartOf(chart, rows, some));
    });
  });

  forEveryKind("P26: the other direction swaps improvement and concern, and nothing else", (chart, name) => {
    const other = { improvement: "concern", concern: "improvement", neutral: "neutral", common: "common" } as const;
    holds(decided(name, { maxLength: 100 }), ([rows, some]) => {
      const [up, down] = (["up", "down"] as const).map((improvement) => chartOf(chart, rows, { ...some, improvement })) as [Chart, Chart];
      const told = ({ cause, ...signal }: Signal, swap: boolean): unknown => ({ ...signal, cause: swap ? other[cause] : cause });
      expect(down.signals.map((signal) => told(signal, true))).toEqual(up.signals.map((signal) => told(signal, false)));
      const clear = (point: Point): boolean =>
        new Set(up.signals.filter(({ at }) => at.includes(point.index)).map(({ cause }) => cause)).size < 2;
      expect(down.points.filter(clear).map(({ cause, ...point }) => ({ ...point, cause: other[cause] }))).toEqual(up.points.filter(clear));
    });
  });
});

describe("any input at all", () => {
  const junk = fc.oneof(fc.double(), fc.string({ maxLength: 4 }), fc.constantFrom(null, undefined, "", true, {}, [3], -0), fc.anything());
  const seldom = (sensible: fc.Arbitrary<unknown>, one = 19): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: one, arbitrary: sensible }, { weight: 1, arbitrary: junk });
  const small = fc.integer({ min: -1, max: 12 });
  const row = seldom(
    fc.record({
      x: seldom(fc.nat(99), 99),
      y: seldom(fc.nat(20), 49),
      n: seldom(fc.integer({ min: 20, max: 40 }), 49),
      values: seldom(fc.array(seldom(fc.nat(20), 99), { maxLength: 4 }), 49),
    }),
    99,
  );
  const phase = fc.record({ index: small, baseline: small, centre: fc.double({ min: 0, max: 1 }) }, { requiredKeys: ["index"] });
  const choice = fc.record({
    sigmas: fc.double({ min: 0, max: 5 }),
    invalid: fc.constantFrom("gap", "throw"),
    onGap: fc.constantFrom("skip", "break"),
  });
  const asked = fc.record(
    {
      y: seldom(fc.constant("y")),
      values: seldom(fc.constant("values")),
      n: seldom(fc.constant("n")),
      x: seldom(fc.constant("x")),
      target: seldom(fc.double()),
      phases: seldom(fc.array(phase, { maxLength: 2 })),
      ghost: seldom(fc.array(fc.oneof(small, fc.record({ at: small, reason: fc.string() })), { maxLength: 2 })),
      baseline: seldom(small),
      improvement: seldom(fc.constantFrom("up", "down", "neither")),
      conventions: seldom(choice),
      centre: seldom(fc.double({ min: 0, max: 1 })),
      sigma: seldom(fc.double({ min: 0, max: 1 })),
      limits: seldom(fc.record({ lower: seldom(fc.constant(0)), centre: fc.double({ min: 0, max: 1 }), upper: seldom(fc.constant(1)) })),
      provisional: seldom(small),
      rules: seldom(fc.constant([shift(3), trend(3)])),
      combine: seldom(fc.constantFrom("sum", "mean", "median", "count")),
      per: seldom(fc.constant(100)),
    },
    { requiredKeys: ["y", "n", "values"] },
  );
  const options = fc.tuple(
    asked,
    fc.subarray(
      [
        ...["x", "target", "phases", "ghost", "baseline", "improvement", "conventions"],
        ...["centre", "sigma", "limits", "provisional", "rules", "combine", "per"],
      ],
      { maxLength: 4 },
    ),
    fc.boolean(),
  );
  forEveryKind("P30: random rows and options give a chart that keeps the rules of all charts, or an SpcError, nothing else", (chart) => {
    let charts = 0;
    const { needs, takes = [] } = chart;
    holds(fc.tuple(fc.array(row, { maxLength: 12 }), options), ([rows, [all, names, often]]) => {
      const channels = needs.includes("values") || (often && takes.includes("values")) ? ["values"] : ["y", "n"];
      const given = Object.fromEntries(Object.entries(all).filter(([name]) => channels.includes(name) || names.includes(name)));
      let got: Chart | undefined;
      thrownBy(() => {
        got = spc(rows, { ...given, chart });
      });
      if (got === undefined) return;
      charts++;
      expect(JSON.parse(JSON.stringify(got))).toEqual(got);
      for (const { lower, centre, upper } of got.points) inOrder([lower, centre, upper]);
      zonesAgree(got);
      membersAreCounted(got);
    });
    expect(charts).toBeGreaterThan(10);
  });
});
