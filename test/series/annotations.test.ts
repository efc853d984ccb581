import { describe, expect, it, test } from "vitest";
import { cChart, funnelChart, xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { da, de, enUS, fr } from "../../src/locales/index.js";
import { caption, describe as inWords } from "../../src/readings/describe.js";
import type { Annotation, Chart, Locale, Note, Options } from "../../src/types/index.js";

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
    [[{ x: "2024-01", text: " ", kind: "event" }], "wrong-type", 'text of annotations[0] is " ", expected text that is not blank'],
    [
      [{ x: "2024-01", text: "a", kind: "event", result: 4 }],
      "wrong-type",
      "result of annotations[0] is 4, expected text that is not blank",
    ],
    [
      [{ x: "2024-01", text: "a", kind: "evnt" }],
      "unknown-value",
      'kind of annotations[0] is "evnt", expected one of change, event, data, phase; did you mean "event"?',
    ],
    [
      [{ x: "2024-01", text: "a", kind: "event", untill: "2024-02" }],
      "unknown-option",
      'unknown option "untill" of annotations[0], expected one of x, kind, until, text, prediction, result; did you mean "until"?',
    ],
    [
      [
        { x: "2024-01", text: "a", kind: "event" },
        { x: "14/2/2024", text: "b", kind: "event" },
      ],
      "annotation-position",
      'annotations[1].x is "14/2/2024", expected a date like the x of the data ("2024-01")',
    ],
    [
      [{ x: "2024-02", text: "a", kind: "event", until: "2024-01" }],
      "annotation-position",
      'annotations[0].until is "2024-01", expected x ("2024-02") or later',
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

describe("annotations outside the data", () => {
  const monthly = Array.from({ length: 24 }, (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`);
  const at = (x: string | number, until?: string): Annotation => ({
    x,
    text: "Huddles",
    kind: "change",
    ...(until === undefined ? {} : { until }),
  });
  type More = Partial<Pick<Options<{ x: string | number; y: number }, never>, "extend" | "period">>;
  const chartOf = (annotations: readonly Annotation[], xs: readonly (string | number)[] = monthly, more: More = {}): Chart =>
    spc(
      xs.map((x, i) => ({ x, y: 5 + (i % 3) })),
      { chart: xmrChart, x: "x", y: "y", annotations, ...more },
    );
  const noted = ({ notes }: Chart): readonly Note[] => notes.filter(({ code }) => code === "annotation-outside");
  const isOutside = (...given: Parameters<typeof chartOf>): boolean => noted(chartOf(...given)).length > 0;

  it("are noted once, the first by name, with the extent of the data", () => {
    const inside = at("2024-05");
    const said = (annotations: readonly Annotation[]): readonly Note[] => noted(chartOf(annotations));
    const params = { text: "Huddles", x: "2042-05-10", more: 0, first: "2023-01", last: "2024-12" };
    const message = "Outside the data (2023-01 to 2024-12): Huddles, 2042-05-10.";
    expect(said([inside, at("2042-05-10")])).toEqual([{ code: "annotation-outside", params, message, phase: null, at: [] }]);
    expect(said([at("2042-05-10"), inside, at("2019-01", "2019-03")])).toMatchObject([
      { params: { ...params, more: 1 }, message: message.replace(/\.$/, ", and 1 more.") },
    ]);
    expect(said([inside])).toEqual([]);
  });

  test.each([
    ["in the last month", [at("2024-12-31")], monthly, false],
    ["the day after it", [at("2025-01-01")], monthly, true],
    ["the day before the first month", [at("2022-12-31")], monthly, true],
    ["in the first month, where dates end their months", [at("2024-01-05")], ["2024-01-31", "2024-02-29", "2024-03-31"], false],
    ["before it, where dates end their months", [at("2023-12-31")], ["2024-01-31", "2024-02-29", "2024-03-31"], true],
    ["the day after the last month's end", [at("2024-04-01")], ["2024-01-31", "2024-02-29", "2024-03-31"], true],
    ["in the last week", [at("2024-02-25")], ["2024-02-05", "2024-02-12", "2024-02-19"], false],
    ["in the last quarter", [at("2024-12-31")], ["2024-04", "2024-07", "2024-10"], false],
    ["after dates without a calendar", [at("2024-03-02")], ["2024-01-03", "2024-01-17", "2024-02-01", "2024-03-01"], true],
    ["beyond observations by number", [at(4)], [1, 2, 3], true],
    ["at the last number", [at(3)], [1, 2, 3], false],
    ["lasting into the data", [at("2020-01", "2023-01")], monthly, false],
    ["lasting out of them", [at("2024-12", "2031-01")], monthly, false],
    ["over before them", [at("2020-01", "2022-12")], monthly, true],
    ["where there are no data", [at("2024-12")], [], false],
  ])("are those that the picture has no place for: %s", (_, annotations, xs, outside) => {
    expect(isOutside(annotations, xs)).toBe(outside);
  });

  it("are none in the room ahead of the data", () => {
    expect(isOutside([at("2025-03-14")], monthly, { extend: 3 })).toBe(false);
    expect(isOutside([at("2025-04-01")], monthly, { extend: 3 })).toBe(true);
  });

  it.each<[Locale, string]>([
    [enUS, "Outside the data (January 2023 to December 2024): Huddles, May 2042, and 2 more."],
    [da, "Uden for data (januar 2023 til december 2024): Huddles, maj 2042, og 2 til."],
    [de, "Außerhalb der Daten (Januar 2023 bis Dezember 2024): Huddles, Mai 2042, und 2 weitere."],
    [fr, "Hors des données (janvier 2023 – décembre 2024)\u00a0: Huddles, mai 2042, et 2 autres."],
  ])("are told in words: $tag", (locale, sentence) => {
    const chart = chartOf([at("2042-05-10"), at("2042-06"), at("2012-06")]);
    expect(inWords(chart, { locale })).toContain(sentence);
    expect(caption(chart, { locale })).toContain(sentence);
  });
});
