import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonOf, placedJson } from "../../src/cli/places.js";
import { thrownBy } from "../support/thrown.js";

const refusal = (text: string): string | undefined => thrownBy(() => jsonOf(text, "spc.json"))?.message;

describe("JSON with its places", () => {
  test("gives the value that JSON.parse gives, and the line of every member and element", () => {
    const text = '{\n  "a": [\n    1,\n    { "b": "}\\n\\"," }\n  ],\n\n  "c": { "d": [[], {}] }\n}\n';
    const { value, places } = placedJson(text, "spc.json");
    expect(value).toEqual(JSON.parse(text));
    expect(Object.fromEntries(places)).toEqual({
      "": 1,
      a: 2,
      "a[0]": 3,
      "a[1]": 4,
      "a[1].b": 4,
      c: 7,
      "c.d": 7,
      "c.d[0]": 7,
      "c.d[1]": 7,
    });
  });

  test("counts the line on which the text begins", () => {
    expect(placedJson('\n\n{ "a": 1 }', "spc.json").places.get("a")).toBe(3);
    expect(placedJson('\n{ "a": 1 }', "spc.json").places.get("a")).toBe(2);
  });

  test("tells the line only where there are several", () => {
    expect(refusal('{"a" 1}\n')).toBe('spc.json is not JSON: column 6 has "1", expected : after the name');
    expect(refusal('\n{"a" 1}')).toBe('spc.json is not JSON: line 2, column 6 has "1", expected : after the name');
  });

  test("accepts whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(placedJson(text, "it").value).toEqual(JSON.parse(text));
      }),
    );
  });

  test("refuses whatever JSON.parse refuses, and says where", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 2 }),
        fc.nat(),
        fc.constantFrom(",", "}", "]", '"', "x", "'", "\\", "0", "-"),
        (value, at, mark) => {
          const text = JSON.stringify(value, null, 1);
          const spoilt = `${text.slice(0, at % text.length)}${mark}${text.slice(at % text.length)}`;
          fc.pre(!parses(spoilt));
          expect(refusal(spoilt)).toMatch(/^spc\.json is not JSON: (?:line \d+, )?column \d+ has .*, expected /);
        },
      ),
    );
  });

  test.each([
    ["", "column 1 has the end, expected a value"],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3 has "\\"", expected , or }'],
    ['{\n  "a": 1,\n}', 'line 3, column 1 has "}", expected no comma before it'],
    ["{\n  a: 1\n}", 'line 2, column 3 has "a", expected a name in double quotes'],
    ['{ "a" 1 }', 'column 7 has "1", expected : after the name'],
    ["[1, 2", "column 6 has the end, expected , or ]"],
    ["[01]", 'column 2 has "0", expected a value'],
    ['[{"y": 1},\n {"y": NaN}]', "line 2, column 8 has NaN, expected a value: NaN is not JSON; write null for a missing value"],
    ["[-Infinity]", "column 2 has -Infinity, expected a value: -Infinity is not JSON; write null for a missing value"],
    ["[NaNa]", 'column 2 has "N", expected a value'],
    ["{} // done", 'column 4 has "/", expected nothing more'],
    ['["a\nb"]', 'line 1, column 2 has "\\"", expected text that ends on its line, with \\ in escapes only and no control characters'],
    [`${"[".repeat(200)}x`, 'column 102 has "[", expected at most 100 levels'],
  ])("%j", (text, message) => {
    expect(refusal(text)).toBe(`spc.json is not JSON: ${message}`);
  });

  test("refuses a name that stands twice in one object, but not in two", () => {
    expect(thrownBy(() => placedJson('{ "a": 1,\n"b": 2,\n"a": 3 }', "spc.json"))?.message).toBe(
      'spc.json: line 3: "a" appears there for the second time',
    );
    expect(placedJson('[{ "a": 1 }, { "a": 2 }]', "spc.json").value).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test("reads thousands of lines at once", () => {
    const text = JSON.stringify(
      Array.from({ length: 20_000 }, (_, i) => ({ i, name: "x" })),
      null,
      1,
    );
    expect(placedJson(text, "it").places.get("[19999].name")).toBe(text.split("\n").length - 2);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
