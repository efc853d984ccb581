import { describe, expect, it } from "vitest";
import { cChart, funnelChart, xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import type { Annotation } from "../../src/types/index.js";

const months = ["2024-01", "2024-02", "2024-03"].map((x, i) => ({ x, y: 5 + i }));
const drawn = (annotations: readonly object[], rows: readonly object[] = months): readonly Annotation[] =>
  spc(rows as typeof months, { chart: xmrChart, x: "x", y: "y", annotations: annotations as readonly Annotation[] }).annotations;

describe("annotations", () => {
  it("are copied, with no more than was given", () => {
    const given = [{ x: "2024-02-14", text: "Huddles", kind: "change", until: undefined, prediction: "fewer falls" }] as const;
    expect(drawn(given)).toStrictEqual([{ x: "2024-02-14", text: "Huddles", kind: "change", prediction: "fewer falls" }]);
  });

  it("may lie before and after the data, and anywhere where there are none", () => {
    const apart: readonly Annotation[] = [
      { x: "2019-12", text: "Before", kind: "event" },
      { x: "2030-01", text: "After", kind: "change", until: "2030-02" },
    ];
    expect(drawn(apart)).toEqual(apart);
    expect(drawn(apart, [])).toEqual(apart);
  });

  it("may name a category, or a unit", () => {
    const rows = [
      { x: "North", y: 4, n: 80 },
      { x: "South", y: 6, n: 120 },
    ];
    const annotations: readonly Annotation[] = [{ x: "South", text: "Moved", kind: "event", until: "South" }];
    expect(spc(rows, { chart: cChart, x: "x", y: "y", annotations }).annotations).toEqual(annotations);
    expect(spc(rows, { chart: funnelChart, x: "x", y: "y", n: "n", annotations }).annotations).toEqual(annotations);
  });

  it.each([
    [["soon"], "wrong-type", 'annotations[0] is "soon", expected an object'],
    [[{ x: "2024-01", kind: "event" }], "wrong-type", "annotations[0] option text is undefined, expected text that is not blank"],
    [[{ x: "2024-01", text: " ", kind: "event" }], "wrong-type", 'annotations[0] option text is " ", expected text that is not blank'],
    [
      [{ x: "2024-01", text: "a", kind: "event", result: 4 }],
      "wrong-type",
      "annotations[0] option result is 4, expected text that is not blank",
    ],
    [
      [{ x: "2024-01", text: "a", kind: "evnt" }],
      "unknown-value",
      'annotations[0] option kind is "evnt", expected one of change, event, data, phase; did you mean "event"?',
    ],
    [[{ x: "2024-01", text: "a" }], "unknown-value", "annotations[0] option kind is undefined, expected one of change, event, data, phase"],
    [
      [{ x: "2024-01", text: "a", kind: "event", untill: "2024-02" }],
      "unknown-option",
      'unknown annotations[0] option "untill", expected one of x, kind, until, text, prediction, result; did you mean "until"?',
    ],
    [
      [
        { x: "2024-01", text: "a", kind: "event" },
        { x: "14/2/2024", text: "b", kind: "event" },
      ],
      "annotation-position",
      'annotations[1].x is "14/2/2024", expected an ISO date like the x of the data ("2024-01")',
    ],
    [
      [{ x: "2024-02", text: "a", kind: "event", until: "2024-01" }],
      "annotation-position",
      'annotations[0].until is "2024-01", expected no place before x ("2024-02")',
    ],
  ])("throw where they cannot be told: %j", (annotations, code, message) => {
    expect(() => drawn(annotations as readonly object[])).toThrow(expect.objectContaining({ code, message }) as Error);
  });

  it("throw at a place that a number axis or a category axis does not have", () => {
    const about = (x: string | number): readonly Annotation[] => [{ x, text: "a", kind: "event" }];
    expect(() => spc([1, 2, 3], { chart: xmrChart, annotations: about("2024-01") })).toThrow(
      'annotations[0].x is "2024-01", expected a number like the x of the data (1)',
    );
    const rows = [{ x: "North", y: 4 }];
    expect(() => spc(rows, { chart: xmrChart, x: "x", y: "y", annotations: about("Nrth") })).toThrow(
      'annotations[0].x is "Nrth", expected a category like the x of the data ("North")',
    );
  });
});
