import { describe, expect, it, test } from "vitest";

import {
  accept,
  append,
  board,
  capability,
  compare,
  describe as inWords,
  explain,
  lockPhase,
  matrix,
  newSignals,
  spc,
  spcColumns,
  suggestPhases,
  xmrChart,
} from "../../src/index.js";
import { readCsv } from "../../src/csv/index.js";
import { brief, caption, headline, subtitle } from "../../src/readings/describe.js";
import { multiples, pair, svg } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";

const values = [5, 7, 6, 8, 5, 6, 9, 7];
const chart = spc(values, { chart: xmrChart });
const decision = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-01-01" };

/** A function called with anything, as JavaScript may. */
type Door = (...given: readonly unknown[]) => unknown;
const door = (call: unknown): Door => call as Door;

const readings: readonly (readonly [name: string, call: Door, ...more: readonly unknown[]])[] = [
  ["describe", door(inWords)],
  ["headline", door(headline)],
  ["subtitle", door(subtitle)],
  ["caption", door(caption)],
  ["brief", door(brief)],
  ["svg", door(svg)],
  ["explain", door(explain), 1],
  ["suggestPhases", door(suggestPhases)],
  ["capability", door(capability), { specification: { upper: 9 } }],
  ["lockPhase", door(lockPhase), 0, decision],
  ["compare", door(compare), chart],
  ["newSignals", door(newSignals), chart],
  ["append", door(append), values, { chart: xmrChart }],
  ["pair", door(pair), chart],
];

describe("what takes a chart", () => {
  test.each(readings.map(([name, call, ...more]) => ({ name, call, more })))("refuses anything else: $name", ({ name, call, more }) => {
    for (const [given, got] of [
      [null, "null"],
      [undefined, "undefined"],
      [{}, "an object"],
      ["xmr", '"xmr"'],
      [{ points: 3, phases: [], verdict: {} }, "an object"],
      [spcColumns(values, { chart: xmrChart }), "the columns of spcColumns"],
    ] as const)
      expect(thrownBy(() => call(given, ...more))).toMatchObject({
        code: "wrong-type",
        message: `${name} got ${got}, expected a chart as spc makes it`,
      });
    expect(() => call(JSON.parse(JSON.stringify(chart)), ...more)).not.toThrow();
  });

  test.each(readings.map(([name, call, ...more]) => ({ name, call, more })))("refuses another format: $name", ({ name, call, more }) => {
    for (const schema of [0, 2, "1", undefined])
      expect(thrownBy(() => call({ ...chart, schema }, ...more))).toMatchObject({
        code: "wrong-type",
        message: `${name} got a chart of schema ${JSON.stringify(schema)} (1 is read here), expected a chart as spc makes it`,
      });
  });

  test.each(readings.map(([name, call, ...more]) => ({ name, call, more })))(
    "refuses a copy that lacks members: $name",
    ({ name, call, more }) => {
      const plain = ["kind", "name", "axis", "unit", "per", "improvement", "directional"];
      for (const lost of [...plain, "signals", "curves", "annotations", "notes", "provenance"])
        expect(thrownBy(() => call({ ...chart, [lost]: undefined }, ...more))).toMatchObject({
          code: "wrong-type",
          message: `${name} got a chart without ${lost}, expected a chart as spc makes it`,
        });
      expect(() => call({ ...chart, later: "a member of a later release" }, ...more)).not.toThrow();
    },
  );

  test.each(readings.map(([name, call, ...more]) => ({ name, call, more })))(
    "refuses a copy whose store dropped null: $name",
    ({ name, call, more }) => {
      const text = JSON.stringify(chart, (_, value: unknown) => (value === null ? undefined : value));
      expect(thrownBy(() => call(JSON.parse(text), ...more))).toMatchObject({
        name: "SpcError",
        code: "wrong-type",
        message: `${name} got a chart without the null members of its points, expected a chart as spc makes it`,
      });
      expect(() => call({ ...chart, points: [...chart.points] }, ...more)).not.toThrow();
    },
  );

  it("takes a chart without points", () => {
    expect(inWords(spc([], { chart: xmrChart }))).not.toBe("");
  });

  it("refuses anything else among several", () => {
    for (const call of [
      () => door(board)([chart, null]),
      () => door(multiples)([chart, null]),
      () => door(multiples)(null),
      () => door(compare)(chart),
    ])
      expect(thrownBy(call)?.code).toBe("wrong-type");
    expect(thrownBy(() => door(matrix)(null))?.message).toBe("matrix got null, expected a board");
  });
});

describe("options", () => {
  test.each([
    [undefined, "missing-option", "the options are undefined, expected { chart: xmrChart } or more"],
    [null, "wrong-type", "the options are null, expected { chart: xmrChart } or more"],
    ["xmr", "wrong-type", 'the options are "xmr", expected { chart: xmrChart } or more'],
  ])("of spc are an object: %j", (options, code, message) => {
    for (const call of [spc, spcColumns]) expect(thrownBy(() => door(call)(values, options))).toMatchObject({ code, message });
    expect(thrownBy(() => door(append)(chart, values, options))).toMatchObject({ code, message });
  });

  test.each<[string, Door]>([
    ["describe", (options) => inWords(chart, options as object)],
    ["headline", (options) => headline(chart, options as object)],
    ["subtitle", (options) => subtitle(chart, options as object)],
    ["caption", (options) => caption(chart, options as object)],
    ["brief", (options) => brief(chart, options as object)],
    ["explain", (options) => explain(chart, 1, options as object)],
    ["svg", (options) => svg(chart, options as object)],
  ])("of words and pictures are refused where they are unknown or cannot be used: %s", (name, call) => {
    for (const per of [0, -1, NaN, Infinity, "x", null])
      expect(
        thrownBy(() => call({ per })),
        String(per),
      ).toMatchObject({ code: "unknown-value", column: "per" });
    expect(thrownBy(() => call({ loc: 1 }))?.message).toContain(`unknown option "loc" of ${name}, expected one of `);
    expect(thrownBy(() => call(null))?.message).toBe(`${name} got null as options, expected an object`);
    expect(thrownBy(() => call({ locale: "en" }))).toMatchObject({ code: "unknown-value", column: "locale" });
  });

  test.each([
    ["decimals", [-1, 1.5, "2"]],
    ["cost", ["much", null]],
  ])("of describe are refused where they cannot be used: %s", (name, odd) => {
    for (const value of odd)
      expect(thrownBy(() => inWords(chart, { [name]: value }))).toMatchObject({ code: "unknown-value", column: name });
  });

  it("of the other readings are objects, with members that are known", () => {
    for (const call of [
      () => door(suggestPhases)(chart, null),
      () => door(capability)(chart),
      () => door(board)([chart], null),
      () => door(lockPhase)(chart, 0),
      () => door(accept)({ preview: { start: 3 } }),
      () => door(accept)(null, decision),
    ])
      expect(thrownBy(call)?.code).toBe("wrong-type");
    expect(thrownBy(() => door(suggestPhases)(chart, { methd: 1 }))?.code).toBe("unknown-option");
    expect(thrownBy(() => door(lockPhase)(chart, 0, { ...decision, foo: 1 }))).toMatchObject({ code: "unknown-option", column: "foo" });
    expect(thrownBy(() => door(accept)({ preview: { start: 3 } }, { ...decision, start: 5 }))?.code).toBe("unknown-option");
  });

  it("hold reasons and names that say something", () => {
    for (const name of ["reason", "lockedBy", "lockedAt", "cause"])
      expect(thrownBy(() => lockPhase(chart, 0, { ...decision, [name]: " " }))).toMatchObject({ code: "lock-incomplete", column: name });
    for (const name of ["label", "reason", "decidedBy", "decidedAt"])
      expect(thrownBy(() => spc(values, { chart: xmrChart, phases: [{ index: 4, [name]: " \n" }] }))).toMatchObject({
        code: "wrong-type",
        column: name,
      });
    const agreed = { reason: "a", decidedBy: "b", decidedAt: "  " };
    expect(thrownBy(() => door(accept)({ preview: { start: 3 } }, agreed))?.code).toBe("missing-option");
  });

  it("name no member of a list that is unknown", () => {
    const steps = [{ start: 1, value: 6, until: 3 }];
    expect(thrownBy(() => door(spc)(values, { chart: xmrChart, target: steps }))?.message).toBe(
      'unknown option "until" of target[0], expected one of start, value',
    );
    expect(thrownBy(() => door(spc)(values, { chart: xmrChart, target: [null] }))?.code).toBe("wrong-type");
  });

  it("give the date of the extract as an ISO date", () => {
    for (const asOf of ["yesterday", "1/2/2024", "2024-02-30", ""])
      expect(thrownBy(() => spc(values, { chart: xmrChart, asOf }))).toMatchObject({ code: "wrong-type", column: "asOf" });
    for (const asOf of ["2024-02", "2024-02-29", "2024-02-29T14:30"])
      expect(spc(values, { chart: xmrChart, asOf }).provenance.asOf).toBe(asOf);
  });
});

describe("messages", () => {
  const said = (call: () => unknown): string | undefined => thrownBy(call)?.message;
  const dated =
    (...xs: readonly string[]) =>
    () =>
      spc(
        xs.map((x) => ({ x, y: 1 })),
        { chart: xmrChart, x: "x", y: "y" },
      );

  it("say of a day that does not exist that it does not", () => {
    const expected = 'row 1, column x: got "2024-02-30", expected a date that the calendar has';
    expect(said(dated("2024-02-28", "2024-02-30"))).toBe(expected);
    expect(thrownBy(dated("2024-02-30"))).toMatchObject({ code: "invalid-row", row: 0, value: "2024-02-30" });
    expect(said(dated("2024-01-01T23:59", "2024-01-01T24:01"))).toContain("expected a date that the calendar has");
    expect(said(dated("30/2/2024"))).toMatch(/; readCsv reads other dates with its option dates$/);
  });

  it("show the type of a value, and the limit that it breaks", () => {
    expect(said(() => door(spc)(values, { chart: xmrChart, per: 1n }))).toBe("per of spc is 1n, expected a number above 0");
    expect(said(() => spc(values, { chart: xmrChart, extend: 1e9 }))).toContain("expected a number of periods from 0 to 100000");
  });

  it("say of a Promise that it is to be awaited", () => {
    const later = Promise.resolve(values);
    expect(said(() => door(spc)(later, { chart: xmrChart }))).toMatch(/^data is a Promise \(await it\), expected an array of rows/);
    expect(said(() => door(readCsv)(later))).toBe("the file is a Promise (await it), expected text or bytes");
    expect(said(() => inWords(later as never))).toMatch(/^describe got a Promise \(await it\), expected a chart/);
  });

  it("say what code writes for a name of a configuration", () => {
    const preset = (name: string) => said(() => door(spc)(values, { chart: xmrChart, preset: name }));
    expect(preset("mdc")).toBe('preset of spc is "mdc", expected a preset such as mdcPreset; presetOf("mdc") gives one by its name');
    expect(said(() => door(spc)(values, { chart: xmrChart, preset: 3 }))).toBe("preset of spc is 3, expected a preset such as mdcPreset");
    expect(said(() => svg(chart, { theme: "dark" } as never))).toMatch(/; in code write darkTheme$/);
    expect(said(() => inWords(chart, { locale: "de" } as never))).toMatch(/; in code write de of naturallimits\/locales$/);
  });

  it("say of the name of a value in quotes that it has none", () => {
    const kind = (name: string) => said(() => door(spc)(values, { chart: name }));
    const written = 'in code write xmrChart without quotes, for a name from elsewhere use kindOf("xmr")';
    for (const name of ["xmr", "xmrChart"])
      expect(kind(name)).toBe(`chart is "${name}", expected a chart kind such as xmrChart; ${written}`);
    const rules = (rule: unknown) => said(() => door(spc)(values, { chart: xmrChart, rules: [rule] }));
    expect(rules("shift(8)")).toBe('a rule is "shift(8)", expected a rule such as shift(8), without quotes');
    expect(rules(8)).toBe("a rule is 8, expected a rule such as shift(8)");
    expect(said(() => door(spc)(values, { chart: xmrChart, preset: "mdcPreset" }))).toMatch(/; write mdcPreset without quotes$/);
  });

  it("know by what other names options go", () => {
    const meant = (option: string) => said(() => door(spc)(values, { chart: xmrChart, [option]: 1 }));
    for (const [called, option] of [
      ["direction", "improvement"],
      ["title", "name"],
      ["label", "name"],
      ["denominator", "n"],
      ["total", "n"],
      ["date", "x"],
      ["month", "x"],
      ["value", "y"],
      ["goal", "target"],
    ] as const)
      expect(meant(called)).toBe(`unknown option "${called}" of spc, did you mean "${option}"?`);
    expect(said(() => door(spc)(values, { chart: xmrChart, phases: [{ index: 3, month: 1 }] }))).not.toContain('"x"');
    expect(said(() => capability(chart, { upper: 32 } as never))).toBe(
      'unknown option "upper" of capability, expected specification: { upper: 32 }',
    );
  });

  it("name the nearest of many names alone, and of few all", () => {
    expect(said(() => door(spc)(values, { chart: xmrChart, improvment: "up" }))).toBe(
      'unknown option "improvment" of spc, did you mean "improvement"?',
    );
    expect(said(() => door(spc)(values, { chart: xmrChart, zzz: 1 }))).toMatch(/^unknown option "zzz" of spc, expected one of baseline, /);
  });

  it("take a goal with a sign of per cent for no column", () => {
    const target = (name: string) => said(() => spc([{ y: 1 }], { chart: xmrChart, y: "y", target: name as "y" }));
    expect(target("5%")).toBe(
      'no row has a column "5%", expected one of y; a goal of 5 % is written 0.05, or 5 where the data are in per cent',
    );
    expect(target("0,7 %")).toMatch(/; a goal of 0\.7 % is written 0\.007, or 0\.7 where/);
    expect(target("0.05")).toBe('no row has a column "0.05", expected one of y; a number is written without quotes');
    expect(target("0,05")).toMatch(/expected one of y; a number is written with a decimal point and without quotes$/);
    expect(target("% seen")).toBe('no row has a column "% seen", expected one of y');
  });

  it("guess at no name where none, or a single letter, was given", () => {
    const guess = (improvement: string) => said(() => door(spc)(values, { chart: xmrChart, improvement }));
    for (const odd of ["", "z"]) expect(guess(odd)).toBe(`improvement of spc is ${JSON.stringify(odd)}, expected one of up, down, neither`);
    expect(guess("dwn")).toContain('did you mean "down"?');
    expect(guess("UP")).toContain('did you mean "up"?');
  });
});
