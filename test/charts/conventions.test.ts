/** Which conventions each kind reads, found by trying them; and what becomes of one that it does not read. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { lockPhase, pChart, spc, tChart, xmrChart } from "../../src/index.js";
import type { ChartKind, Conventions } from "../../src/types/index.js";
import { notesOf } from "../support/lines.js";
import { chartOf, everyKind, type Extra, type Row, series } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";

/** Every convention that is not for all kinds, with values other than the usual one. */
const alternatives = {
  constants: ["table", "exact", "wheeler"],
  screening: ["once", "repeated"],
  screeningFactor: [1.2],
  centreFrom: ["mean", "median"],
  rangeAverage: ["median"],
  sd: ["mean", "pooled", "range"],
  method: ["sigma", "probability"],
  acrossGap: ["bridge"],
  acrossGhost: ["omit"],
  countFrom: [1],
  events: [3],
  power: [2],
  shape: [0.7, "estimate"],
  ratio: ["rate", "expected"],
  overdispersion: ["multiplicative", "additive"],
  lambda: [0.5],
  startUp: ["asymptotic"],
  slack: [0.2],
  decision: [2],
  headStart: [2],
  reset: [true],
  alpha: [0.01],
  midP: [true],
} as const satisfies { readonly [name in keyof Conventions]?: readonly Conventions[name][] };
type Name = keyof typeof alternatives;
const names = Object.keys(alternatives) as readonly Name[];

const ghost = [2, 5, 9].map((at) => ({ at, reason: "left out" }));

/** A chart without its record of conventions and what it says of small counts, which concerns limits; or the fault in its place. */
function outcome(kind: ChartKind, rows: readonly Row[], conventions: Partial<Conventions>, grouped: boolean): unknown {
  let chart: unknown = null;
  const error = thrownBy(() => {
    const options: Extra = { ghost, conventions };
    const got = grouped ? spc(rows, { ...options, chart: kind, values: "values" }) : chartOf(kind, rows, options);
    chart = { ...got, provenance: null, notes: got.notes.filter(({ code }) => code !== "small-expected-count") };
  });
  return error?.message ?? chart;
}

/** What a kind says of a convention, and the values that change something on a chart where nobody listens to what it says. */
function tried({ reads = [], ...kind }: ChartKind, name: string, convention: Name) {
  const samples = fc.sample(series(name, { minLength: 14, maxLength: 30 }), { seed: 20_261_122, numRuns: 12 });
  const methods: readonly Partial<Conventions>[] =
    kind.conventions?.method === undefined ? [{}] : [{}, { method: "sigma" }, { method: "probability" }];
  const contexts: readonly Partial<Conventions>[] = [...methods, { screening: "once" }, { screeningFactor: 1.2 }, { sd: "range" }];
  const groupings = kind.takes?.includes("values") === true ? [false, true] : [false];
  const found: readonly unknown[] = alternatives[convention].filter((value) =>
    samples.some((rows) =>
      groupings.some((grouped) =>
        contexts.some((context) => {
          const [plain, changed] = [context, { ...context, [convention]: value }].map((one) => outcome(kind, rows, one, grouped));
          return JSON.stringify(plain) !== JSON.stringify(changed);
        }),
      ),
    ),
  );
  return { own: reads.find((one) => nameOf(one) === convention), found };
}

const nameOf = (own: NonNullable<ChartKind["reads"]>[number]): string => (typeof own === "string" ? own : own[0]);

describe.each(everyKind)("%s", (name, kind) => {
  test.each(names)("reads %s if it says so, and not otherwise", (convention) => {
    const { own, found } = tried(kind, name, convention);
    expect(own !== undefined).toBe(found.length > 0);
    if (own !== undefined && typeof own !== "string") expect(own).toEqual(expect.arrayContaining([...found]));
  });

  test("leaves what it does not read out of its record, with a note, and says nothing of the values that hold anyway", () => {
    const rows = [4, 6, 5, 9, 7].map((y, i): Row => ({ x: i + 1, y, n: 40, values: [y, y + 1] }));
    const usual = chartOf(kind, rows);
    const unread = names.filter((one) => !kind.reads?.some((own) => nameOf(own) === one));
    for (const convention of unread) {
      for (const value of alternatives[convention]) {
        const chart = chartOf(kind, rows, { conventions: { [convention]: value } });
        expect({ ...chart, notes: chart.notes.slice(1) }).toEqual(usual);
        expect(chart.notes[0]).toMatchObject({ code: "convention-not-applied", params: { convention, value } });
        expect(chart.notes[0]?.message).toContain(convention);
      }
    }
    expect(notesOf(chartOf(kind, rows, { conventions: usual.provenance.conventions }))).not.toContain("convention-not-applied");
  });
});

describe("a convention that counts under another one alone", () => {
  test.each([
    [{ alpha: 0.01 }, { method: "probability" }],
    [{ midP: true }, { method: "probability" }],
  ] as const)("%o is left out with a note without %o", (some, needed) => {
    const rows = [3, 5, 4, 6].map((y) => ({ y, n: 40 }));
    const noted = [some, { ...some, ...needed }].map((conventions) => notesOf(spc(rows, { chart: pChart, y: "y", n: "n", conventions })));
    expect(noted.map((codes) => codes.includes("convention-not-applied"))).toEqual([true, false]);
  });

  test("a factor for screening is left out with a note where nothing is screened", () => {
    expect(notesOf(spc([1, 3, 2, 4], { chart: xmrChart, conventions: { screeningFactor: 3.5 } }))).toContain("convention-not-applied");
  });
});

test.each([0, 5e-324, 1e-310, 9e-7, 37.5, 1e308, Infinity, NaN])(
  "%d sigmas are refused: no line could be told from its neighbour",
  (sigmas) => {
    const error = thrownBy(() => spc([1, 2, 4], { chart: xmrChart, limits: { lower: 0, centre: 1, upper: 2 }, conventions: { sigmas } }));
    expect(error).toMatchObject({ code: "unknown-value", column: "sigmas", value: sigmas });
    expect(error?.message).toContain("from 0.000001 to 37");
  },
);

test("a minimum below 0 is refused", () => {
  const error = thrownBy(() => spc([1, 2, 4], { chart: xmrChart, conventions: { minimum: { points: -1, of: "chart", effect: "warn" } } }));
  expect(error).toMatchObject({ code: "unknown-value", column: "minimum" });
});

test.each([1, 0.5, 0, -3, NaN])("a screening factor of %d is refused: it would leave out ranges of the usual size", (screeningFactor) => {
  const error = thrownBy(() => spc([1, 2, 4], { chart: xmrChart, conventions: { screening: "once", screeningFactor } }));
  expect(error).toMatchObject({ code: "unknown-value", column: "screeningFactor" });
});

test("a limit beyond every number is refused, not drawn at infinity", () => {
  const conventions = { method: "probability", shape: 0.001 } as const;
  expect(thrownBy(() => spc([3, 8, 5, 2], { chart: tChart, centre: 4, conventions }))?.code).toBe("out-of-range");
});

test("a run chart has no limits, so their distance is left out with a note", () => {
  const [run] = everyKind.filter(([name]) => name === "run").map(([, kind]) => chartOf(kind, [], { conventions: { sigmas: 2 } }));
  expect(run?.notes).toMatchObject([{ code: "convention-not-applied", params: { convention: "sigmas", value: 2 } }]);
  expect(run?.provenance.conventions.sigmas).toBe(3);
});

test("limits of an s chart come back from their lock under the very call that made them, ranges asked for or not", () => {
  const rows = [1, 4, 2, 6, 3, 5, 2, 4].map((y, i): Row => ({ x: i + 1, y, n: null, values: [y, y + 2, y + (i % 3)] }));
  const kind = everyKind.find(([name]) => name === "s")?.[1] ?? xmrChart;
  for (const sd of ["range", "pooled", "mean"] as const) {
    const conventions = { sd };
    const lock = lockPhase(chartOf(kind, rows, { conventions }), 0, { reason: "agreed", lockedBy: "A", lockedAt: "2024-02-01" });
    const again = chartOf(kind, rows, { conventions, phases: [{ index: 0, lock }] });
    expect(again.points.map(({ centre, upper }) => [centre, upper])).toEqual(
      chartOf(kind, rows, { conventions }).points.map(({ centre, upper }) => [centre, upper]),
    );
    expect(notesOf(again)).not.toContain("locked-data-changed");
  }
});
