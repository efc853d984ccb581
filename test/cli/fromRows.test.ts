/** What is told from the rows of a file: columns that split it, years that are read as numbers, and the request that holds them. */
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/csv/index.js";
import { requestOf } from "../../src/cli/options/request.js";
import { splittingOf } from "../../src/cli/rows/splitting.js";
import { noticesOf } from "../../src/cli/faults/notices.js";
import { thrownBy } from "../support/thrown.js";

/** Rows of these columns, a cell for every letter. */
function rowsOf(columns: Readonly<Record<string, string>>): readonly Readonly<Record<string, string>>[] {
  const letters = Object.entries(columns);
  return Array.from({ length: letters[0]?.[1].length ?? 0 }, (_, at) =>
    Object.fromEntries(letters.map(([name, cells]) => [name, cells.charAt(at).trim()])),
  );
}

describe("a file splits", () => {
  test("by nothing where no x repeats, or no column tells its rows apart", () => {
    expect(splittingOf(rowsOf({ x: "1234", w: "aabb" }), "x")).toBeNull();
    expect(splittingOf(rowsOf({ x: "1122", w: "aaaa" }), "x")).toBeNull();
    expect(splittingOf(rowsOf({ x: "1122", w: "aabb" }), "x")).toBeNull();
  });

  test("by the column of text with the fewest values that does so", () => {
    const columns = { x: "11112222", half: "abcdabcd", w: "ababcdcd" };
    expect(splittingOf(rowsOf(columns), "x")).toEqual({ columns: ["half"], values: 4 });
    expect(splittingOf(rowsOf({ x: "112233", many: "abcabc", few: "ababab" }), "x")).toEqual({ columns: ["few"], values: 2 });
    expect(splittingOf(rowsOf({ x: "112233", blank: " a a a", few: "ababab" }), "x")).toEqual({ columns: ["few"], values: 2 });
  });

  test("by no column whose values are met once on average, nor by one of numbers", () => {
    expect(splittingOf(rowsOf({ x: "1122", w: "abcd" }), "x")).toBeNull();
    expect(splittingOf(rowsOf({ x: "1122", w: "abab" }), "x")).toEqual({ columns: ["w"], values: 2 });
    expect(splittingOf(rowsOf({ x: "11223", w: "abcab" }), "x")).toBeNull(); // three values in five rows
    const numbers = rowsOf({ x: "1122", w: "1212" }).map(({ x, w }) => ({ x, w: Number(w) }));
    expect(splittingOf(numbers, "x")).toBeNull();
    expect(splittingOf([...numbers.slice(0, 3), { x: "2", w: "a" }], "x")).toBeNull();
  });

  test("else by two columns together, of the five with the fewest values", () => {
    const two = { x: "11112222", a: "ppqqppqq", b: "rsrsrsrs" };
    expect(splittingOf(rowsOf(two), "x")).toEqual({ columns: ["a", "b"], values: 2 });
    expect(splittingOf(rowsOf({ ...two, b: "rrrrssss" }), "x")).toBeNull();
    const idle = Object.fromEntries(["c", "d", "e", "f"].map((name) => [name, "yyyyzzzz"]));
    expect(splittingOf(rowsOf({ x: two.x, ...idle, a: two.a, b: two.b }), "x")).toBeNull();
  });
});

describe("years that are read as numbers", () => {
  const told = (years: readonly unknown[], options: object = {}): number =>
    noticesOf({ notices: [], rows: years.map((x) => ({ x })) }, { x: "x", ...options }).length;

  test("are asked about where four or more of them differ and no period is declared", () => {
    expect(told([2001, 2002, 2003, 2004])).toBe(1);
    expect(told(["2001", "2002", "2003", "2004"], { period: null })).toBe(1);
    expect(told([2001, 2002, 2003, 2003])).toBe(0);
    expect(told([2001, 2002, 2003, 2004], { period: "year" })).toBe(0);
    expect(told([2001, 2002, 2003, 2004], { x: undefined })).toBe(0);
  });

  test("are numbers of four digits up to 2100, every one of them", () => {
    expect(told([2097, 2098, 2099, 2100])).toBe(1);
    for (const other of [2101, 1799, "02004", "2004.5", "Ward", null]) expect(told([2001, 2002, 2003, 2004, other])).toBe(0);
  });
});

test("numbers that may be days are told where points are times and not units", () => {
  const { notices, rows } = readCsv("d\n45292\n45293\n45294\n45295\n", { x: "d" });
  expect(noticesOf({ notices, rows }, { x: "d", chart: "xmr" })).toHaveLength(1);
  expect(noticesOf({ notices, rows }, { x: "d", chart: "funnel" })).toEqual([]);
});

describe("a request", () => {
  test("takes a column for the option of its name where any row has it", () => {
    expect(requestOf({ rows: [{ y: 1 }, { y: 2, n: 5 }], options: { chart: "p" } }, { per: 100 }).options).toEqual({
      y: "y",
      n: "n",
      chart: "p",
      per: 100,
    });
  });

  test("that is a list of rows is told how it becomes one", () => {
    const message = (value: unknown): string | undefined => thrownBy(() => requestOf(value, {}))?.message;
    expect(message([{ y: 1 }])).toBe(
      'the request is an array of 1, expected { "rows", "options" }; if these are the rows, write { "rows": [ … ] }',
    );
    expect(message([])).toBe('the request is an array of 0, expected { "rows", "options" }');
    expect(message("rows")).toBe('the request is "rows", expected { "rows", "options" }');
  });
});
