import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pareto, type ParetoCount } from "../../src/index.js";
import { readJson } from "../support/fixtures.js";
import { thrownBy } from "../support/thrown.js";

const errors = readJson("gallery/pareto.json") as Readonly<Record<string, number>>;

describe("a Pareto reading", () => {
  it("sorts counts, adds shares up, and puts the rest last whatever its size", () => {
    const { bars, total } = pareto({ ...errors, Other: 140 });
    expect(total).toBe(497);
    expect(bars.map(({ name }) => name)).toEqual([
      ...["Missed dose", "Wrong time", "Wrong dose", "Omitted signature", "Wrong route", "Wrong patient", "Allergy not recorded", "Other"],
    ]);
    expect(bars.map(({ rest }) => rest)).toEqual([...Array.from({ length: 7 }, () => false), true]);
    expect(bars.at(-1)?.cumulative).toBe(1);
  });

  it("gives the shares of the target picture: 40, 66, 80, 87, 92, 94, 96 and 100 %", () => {
    const { bars } = pareto(errors);
    expect(bars.map(({ cumulative }) => Math.round(100 * cumulative))).toEqual([40, 66, 80, 87, 92, 94, 96, 100]);
    expect(bars[0]?.share).toBe(148 / 371);
  });

  it("calls vital the fewest kinds that make up 80 %: 79.5 % is not enough, 80 % is", () => {
    expect(vital(errors)).toEqual(["Missed dose", "Wrong time", "Wrong dose", "Omitted signature"]);
    expect(vital({ a: 50, b: 30, c: 20 })).toEqual(["a", "b"]);
    expect(vital({ a: 0.5, b: 0.3, c: 0.1, d: 0.1 })).toEqual(["a", "b"]);
    expect(vital({ a: 81, b: 19 })).toEqual(["a"]);
  });

  it("calls none vital where the named kinds do not make up 80 %, or there is nothing", () => {
    expect(vital({ a: 50, b: 20, Other: 30 })).toEqual([]);
    expect(vital({ a: 79, Other: 21 })).toEqual([]);
    expect(vital({ a: 50, b: 30, Other: 20 })).toEqual(["a", "b"]);
    expect(vital({ a: 0, b: 0 })).toEqual([]);
    expect(pareto({ a: 0 }).bars[0]).toMatchObject({ share: 0, cumulative: 0 });
    expect(pareto([])).toEqual({ bars: [], total: 0 });
  });

  it("adds up rows of one name, keeps equals as given, and knows the rest in any case and by its own name", () => {
    const rows = ["b", "a", "c", "b", "a", " OTHER"].map((name) => ({ name, count: 1 }));
    expect(pareto(rows).bars.map(({ name, count }) => [name, count])).toEqual([
      ["b", 2],
      ["a", 2],
      ["c", 1],
      [" OTHER", 1],
    ]);
    expect(pareto({ " other ": 9, a: 1 }).bars.map(({ name, rest }) => [name, rest])).toEqual([
      ["a", false],
      [" other ", true],
    ]);
    expect(pareto({ Misc: 9, a: 1 }, { rest: " misc " }).bars.map(({ name }) => name)).toEqual(["a", "Misc"]);
    expect(pareto({ Sonstige: 9, a: 1, Other: 2 }, { rest: "Sonstige" }).bars.map(({ name }) => name)).toEqual(["Other", "a", "Sonstige"]);
  });

  it("is a permutation of what it is given, in falling order", () => {
    const counts = fc.array(fc.record({ name: fc.string(), count: fc.nat({ max: 1000 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(counts, (rows: readonly ParetoCount[]) => {
        const { bars, total } = pareto(rows);
        expect(total).toBe(rows.reduce((sum, { count }) => sum + count, 0));
        expect(bars.map(({ name }) => name).sort()).toEqual([...new Set(rows.map(({ name }) => name))].sort());
        const named = bars.filter(({ rest }) => !rest).map(({ count }) => count);
        expect(named).toEqual([...named].sort((a, b) => b - a));
        expect(bars.findIndex(({ rest }) => rest)).toBe(
          bars.some(({ rest }) => rest) ? bars.length - bars.filter(({ rest }) => rest).length : -1,
        );
      }),
      { seed: 14, numRuns: 200 },
    );
  });

  it("says what is wrong with a count", () => {
    expect(thrownBy(() => pareto({ a: 1, b: -1 }))?.message).toBe('count 1 ("b") is -1, expected 0 or more');
    expect(thrownBy(() => pareto({ a: 2e301 }))?.message).toMatch(/^count 0 \("a"\) is 2e\+301, expected at most 1\.0/);
    expect(pareto({ a: 0, b: 1e301 }).total).toBe(1e301);
    expect(thrownBy(() => pareto([{ name: "a", count: "5" }] as never))?.message).toBe('count 0 ("a") is "5", expected a number');
  });

  it.each([
    [() => pareto(null as never), "wrong-type", null, null],
    [() => pareto([{ name: 5, count: 1 }] as never), "wrong-type", 0, "name"],
    [() => pareto([{ name: "a", count: 1 }, { name: "b" }] as never), "not-a-number", 1, "count"],
    [() => pareto({ a: Number.NaN }), "not-a-number", 0, "count"],
    [() => pareto({ a: 1, b: -1 }), "out-of-range", 1, "count"],
    [() => pareto({ a: 1e308, b: 1e308 }), "out-of-range", 0, "count"],
    [() => pareto([5] as never), "wrong-type", 0, "name"],
    [() => pareto({}, { other: "x" } as never), "unknown-option", null, "other"],
  ] as const)("refuses what is no count (%#)", (call, code, row, column) => {
    expect(thrownBy(call)).toMatchObject({ code, row, column });
  });
});

function vital(counts: Readonly<Record<string, number>>): readonly string[] {
  return pareto(counts)
    .bars.filter((bar) => bar.vital)
    .map(({ name }) => name);
}
