import { describe, expect, it, test } from "vitest";

import { pChart, spc, spcColumns, xmrChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const one = (y: unknown) => thrownBy(() => spc([{ y: 1 }, { y: y as number }], { chart: xmrChart, y: "y" }));
const valueOf = (y: unknown): number | null | undefined => spc([{ y: y as number }, { y: 1 }], { chart: xmrChart, y: "y" }).points[0]?.y;

describe("a cell that should hold a number", () => {
  test.each([null, undefined, "", "   ", NaN])("may be empty: %j", (cell) => {
    expect(valueOf(cell)).toBeNull();
  });

  test.each([
    ["12", 12],
    [" -1.5e3 ", -1500],
    [7n, 7],
    [1e301, 1e301],
    ["1e301", 1e301],
  ])("may be text or a bigint: %s", (cell, number) => {
    expect(valueOf(cell)).toBe(number);
  });

  test.each([-0, "-0"])("is never −0: %j", (cell) => {
    expect(Object.is(valueOf(cell), 0)).toBe(true);
    expect(Object.is(spc([-0, 1], { chart: xmrChart }).points[0]?.y, 0)).toBe(true);
  });

  test.each([true, false, [], [5], new Date(0), "0x10", "1_000", {}])("is nothing that only turns into one: %j", (cell) => {
    expect(one(cell)).toMatchObject({ code: "not-a-number", row: 1, column: "y", value: cell });
  });

  test.each([
    [Infinity, "invalid-row", "expected a finite number"],
    ["1e400", "invalid-row", "expected a finite number"],
    [2e301, "out-of-range", "expected a magnitude of at most 1e301"],
    [-2e301, "out-of-range", "expected a magnitude of at most 1e301"],
  ])("is refused where it is too large: %j", (cell, code, expected) => {
    expect(one(cell)).toMatchObject({ code, row: 1 });
    expect(one(cell)?.message.endsWith(expected)).toBe(true);
  });

  const share = " (a share from 0 to 1, not a percentage)";
  const thousands = " (no thousands separators)";
  const comma = " (a decimal point, not a comma)";
  test.each<readonly [string, string]>([
    ...["5%", "12%", "-5.25 %"].map((cell) => [cell, share] as const),
    ...["1,200", "123,456", "-12,200,300", "1,200.25"].map((cell) => [cell, thousands] as const),
    ...["1,5", "12,5", "-0,25"].map((cell) => [cell, comma] as const),
    ...["x5%", "5%x", "%", "x1,200", "1,200x", "x1,5", "1,5x", ",5x"].map((cell) => [cell, ""] as const),
  ])("is refused with what may be meant: %j%s", (cell, hint) => {
    expect(one(cell)?.message.endsWith(`got "${cell}", expected a number${hint}`)).toBe(true);
  });
});

describe("rows", () => {
  it("may lack a column, or be no objects, where others have it", () => {
    const { points } = spc([{ y: 1 }, null, { z: 5 }, { y: 3 }, 7] as unknown as readonly { y: number }[], { chart: xmrChart, y: "y" });
    expect(points.map(({ y }) => y)).toEqual([1, null, null, 3, null]);
  });

  it("that are plain values have no columns", () => {
    const named = { chart: xmrChart, x: "month" } as unknown as { chart: typeof xmrChart };
    expect(thrownBy(() => spc([1, 2], named))?.message).toBe('no row has a column "month": the rows are plain values');
  });

  it("are copied, so that nothing that happens to them changes a chart", () => {
    const values = [5, 7, 6];
    const { columns } = spcColumns(values, { chart: xmrChart });
    expect(columns.y).toEqual(values);
    expect(columns.y).not.toBe(values);
  });

  it("under invalid: gap are told with the first thing that is wrong", () => {
    const rows = [
      { y: "a", n: "b" },
      { y: 1, n: 10 },
      { y: 2, n: 10 },
    ];
    const { notes } = spc(rows, { chart: pChart, y: "y", n: "n", conventions: { invalid: "gap" } });
    expect(notes.filter(({ code }) => code === "invalid-row")).toMatchObject([
      { at: [0], params: { row: 0, why: 'row 0, column y: got "a", expected a number' } },
    ]);
  });
});

describe("options of rows", () => {
  test.each([-1, 1.5])("provisional is no number such as %d", (provisional) => {
    expect(thrownBy(() => spc([1, 2, 3], { chart: xmrChart, provisional }))).toMatchObject({
      code: "wrong-type",
      column: "provisional",
      message: `provisional is ${provisional}, expected a whole number of at least 0, a column or a function`,
    });
  });

  it("a function for the target is read as a column is", () => {
    const rows = [{ y: 1 }, { y: 2 }];
    expect(spc(rows, { chart: xmrChart, y: "y", target: ({ y }) => 10 * y }).points.map(({ target }) => target)).toEqual([10, 20]);
    expect(thrownBy(() => spc(rows, { chart: xmrChart, y: "y", target: () => "5%" }))).toMatchObject({
      code: "not-a-number",
      column: "target",
      row: 0,
    });
  });

  test.each([NaN, Infinity, {}, true])("the target is none of %j", (target) => {
    expect(thrownBy(() => spc([1, 2], { chart: xmrChart, target: target as number }))).toMatchObject({
      code: "wrong-type",
      column: "target",
    });
  });

  it("steps of the target may be given in any order, one for each start", () => {
    const xs = ["2024-01", "2024-02", "2024-03", "2024-04"].map((x, i) => ({ x, y: i }));
    const targets = (target: readonly { start: string; value: number }[]) =>
      spc(xs, { chart: xmrChart, x: "x", y: "y", target }).points.map((point) => point.target);
    const [later, earlier] = [
      { start: "2024-03", value: 2 },
      { start: "2024-02", value: -0 },
    ];
    expect(targets([later, earlier])).toEqual([null, 0, 2, 2]);
    expect(thrownBy(() => targets([later, earlier, { start: "2024-03", value: 5 }]))?.code).toBe("conflicting-options");
  });

  it("ghosts without a reason are told apart from those with one", () => {
    const { notes } = spc([5, 6, 7, 5], { chart: xmrChart, ghost: [{ at: 0, reason: "flood" }, { at: 2 }] });
    expect(notes.find(({ code }) => code === "ghosts")).toMatchObject({ at: [0, 2] });
    expect(notes.find(({ code }) => code === "ghost-without-reason")).toMatchObject({ at: [2], params: { points: 1 } });
  });
});
