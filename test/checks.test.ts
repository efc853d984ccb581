import { describe, expect, it, test } from "vitest";

import { flag, mustBeAbove0, mustBeFlag, mustBeFrom0, mustBeOneOf, numberIn, oneOf, refuseUnknown } from "../src/checks.js";
import { thrownBy } from "./support/thrown.js";

const said = (call: () => unknown): string | undefined => thrownBy(call)?.message;

describe("what is expected of a value, in words", () => {
  test.each([
    [mustBeFlag, [true, false], ["true", 1, 0, null], "true or false"],
    [mustBeAbove0, [1e-9, 5, Number.MAX_VALUE], [0, -1, NaN, Infinity, "5", 5n], "a number above 0"],
    [mustBeFrom0, [0, 5, Number.MAX_VALUE], [-1e-9, NaN, Infinity, "0", null], "a number of at least 0"],
  ] as const)("is nothing where the value is that", (check, right, wrong, expected) => {
    expect(right.map(check)).toEqual(right.map(() => null));
    expect(wrong.map(check)).toEqual(wrong.map(() => expected));
  });

  it("names the words there are", () => {
    const check = mustBeOneOf(["up", "down"]);
    expect([check("up"), check("upp"), check(5)]).toEqual([null, 'one of up, down; did you mean "up"?', "one of up, down"]);
  });
});

describe("one of some words", () => {
  it("is given back as it is", () => {
    expect(oneOf("svg", "size", "wide", ["small", "wide"])).toBe("wide");
    expect(oneOf("svg", "columns", 2, [1, 2])).toBe(2);
  });

  it("is refused with those there are, and a number in quotes without them", () => {
    expect(said(() => oneOf("svg", "columns", 3, [1, 2]))).toBe("columns of svg is 3, expected one of 1, 2");
    expect(said(() => oneOf("svg", "columns", "2", [1, 2]))).toBe('columns of svg is "2", expected 2 without quotes');
    expect(said(() => oneOf("svg", "columns", "3", [1, 2]))).toBe('columns of svg is "3", expected one of 1, 2');
  });
});

describe("a number within bounds", () => {
  const width = (value: unknown, bounds = {}): string | undefined =>
    said(() => numberIn("svg", "width", value, { least: 1, most: 9, ...bounds }));

  it("includes both of them", () => {
    expect([1, 9, 2.5].map((value) => width(value))).toEqual([undefined, undefined, undefined]);
    expect(width(0.999)).toBe("width of svg is 0.999, expected a number from 1 to 9");
    expect([9.001, "5", NaN, null].map((value) => width(value)?.includes("expected a number from 1 to 9"))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("is whole where it must be, and then at most the largest that is exact", () => {
    expect(width(2.5, { whole: true })).toBe("width of svg is 2.5, expected a whole number from 1 to 9");
    const far = (value: number): string | undefined => said(() => numberIn("svg", "width", value, { whole: true, least: 1 }));
    expect(far(2 ** 53 - 1)).toBeUndefined();
    expect(far(2 ** 53)).toMatch(/expected a whole number of at least 1$/);
  });
});

describe("options", () => {
  const refused = (options: unknown): string | undefined =>
    said(() => {
      refuseUnknown("svg", options, ["width"]);
    });

  it("are an object of known names, and a switch is true or false", () => {
    expect(refused({ width: 5 })).toBeUndefined();
    expect(refused({ widht: 5 })).toContain('did you mean "width"?');
    for (const options of [null, 5, "a"]) expect(refused(options)).toMatch(/ as options, expected an object$/);
    expect(flag("svg", "icons", false)).toBe(false);
    expect(said(() => flag("svg", "icons", "no"))).toBe('icons of svg is "no", expected true or false');
  });
});
