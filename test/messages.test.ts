import { describe, expect, it, test } from "vitest";

import { expectedOneOf, expectedOption, hasDecimalComma, nearest, shareHint, shown } from "../src/messages.js";

describe("a value in a message", () => {
  test.each([
    ["a".repeat(40), `"${"a".repeat(40)}"`],
    ["a".repeat(41), `"${"a".repeat(40)}…"`],
    ['say "no"\n', '"say \\"no\\"\\n"'],
    [new Date(0), "Date 1970-01-01T00:00:00.000Z"],
    [new Date(NaN), "an invalid Date"],
    [() => 1, "a function"],
    [5n, "5n"],
    [[1, 2], "an array of 2"],
    [Promise.resolve(1), "a Promise (await it)"],
    [{}, "an object"],
    [null, "null"],
    [undefined, "undefined"],
    [-0.5, "-0.5"],
  ])("is short, on one line, and of a visible type: %#", (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

describe("the name that is meant", () => {
  test.each<[string, readonly string[], string | null]>([
    ["att", ["attendances", "y"], "attendances"],
    ["ATT", ["Attendances", "y"], "Attendances"],
    ["att", ["attendances", "attended"], null], // several begin so
    ["fal", ["fal per bed day", "y"], null], // a name of several words is no ending of a word
    ["at", ["attendances"], null], // too short to be a beginning
    ["rate", ["rates_all", "rat"], "rat"], // one letter too many is nearer than a beginning
    ["RATE", ["rates_all", "Rat"], "Rat"],
    ["attendence", ["attendances"], "attendances"],
    ["abcdefghijkl", ["abcdefghwxyz"], "abcdefghwxyz"], // four of twelve letters
    ["abcdefghijkl", ["abcdefgvwxyz"], null], // five
    ["ds", ["sd", "range"], "sd"], // the same letters in another order
    ["SD", ["ds", "sd"], "sd"],
    ["ab", ["cd"], null],
    ["month", [], null],
  ])("by %s among %j is %s", (got, names, meant) => {
    expect(nearest(got, names)).toBe(meant);
  });

  it("is told with the others where there are ten at most, and alone where there are more", () => {
    const names = ["month", ...Array.from({ length: 9 }, (_, i) => `column${i}`)];
    expect(expectedOneOf("mnth", names)).toBe(`expected one of ${names.join(", ")}; did you mean "month"?`);
    expect(expectedOneOf("mnth", [...names, "further"])).toBe('did you mean "month"?');
    expect(expectedOneOf(5, names)).toBe(`expected one of ${names.join(", ")}`);
    expect(expectedOneOf("mnth", [])).toBe("expected none");
  });

  it("may be what a newcomer calls otherwise, where there is such an option", () => {
    expect(expectedOption("goal", ["y", "target"])).toBe('did you mean "target"?');
    expect(expectedOption("goal", ["y", "n"])).toBe("expected one of y, n");
    expect(expectedOption("constructor", ["y", "n"])).toBe("expected one of y, n");
  });
});

describe("a goal in quotes", () => {
  test.each<readonly [string, string]>([
    ...["5", "-0.5", ".5", "12.25"].map((text) => [text, "; write a number without quotes"] as const),
    ...["0,5", "-12,25"].map((text) => [text, "; write a number with a decimal point and without quotes"] as const),
    ["5%", "; write a goal of 5% as 0.05, or as 5 where the data are in per cent"],
    ["12,5 %", "; write a goal of 12.5% as 0.125, or as 12.5 where the data are in per cent"],
    ...["", "y", "5 per", "x5", "under 5%", "5% or less", "5%x", "1.2.3", "a0,5", "0,5a"].map((text) => [text, ""] as const),
  ])("%j is told how it is written: %j", (text, hint) => {
    expect(shareHint(text)).toBe(hint);
  });

  it("has a decimal comma only between digits, with a sign or none", () => {
    expect(["0,5", "-12,5", "+1,25", ",5"].map(hasDecimalComma)).toEqual([true, true, true, true]);
    expect(["0.5", "x0,5", "0,5x", "0,", "1,2,3"].map(hasDecimalComma)).toEqual([false, false, false, false, false]);
  });
});
