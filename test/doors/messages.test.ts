/** Messages say what was got, what was expected, and what may have been meant. */
import { describe, expect, it } from "vitest";

import { readCsv } from "../../src/csv/index.js";
import { capability, chartKinds, describe as inWords, spc, xmrChart } from "../../src/index.js";
import { presetOf } from "../../src/presets/index.js";
import { svg } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";
import { chart, door, values } from "./support.js";

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
    const expected = 'row 1, column x: got "2024-02-30", expected a date that exists';
    expect(said(dated("2024-02-28", "2024-02-30"))).toBe(expected);
    expect(thrownBy(dated("2024-02-30"))).toMatchObject({ code: "invalid-row", row: 0, value: "2024-02-30" });
    expect(said(dated("2024-01-01T23:59", "2024-01-01T24:01"))).toContain("expected a date that exists");
    expect(said(dated("30/2/2024"))).toMatch(/; readCsv reads other dates with its option dates, and x may be a function/);
  });

  it("show the type of a value, and the limit that it breaks", () => {
    expect(said(() => door(spc)(values, { chart: xmrChart, per: 1n }))).toBe("per of spc is 1n, expected a number above 0");
    expect(said(() => spc(values, { chart: xmrChart, extend: 1e9 }))).toContain("expected a number of periods from 0 to 100000");
  });

  it("say of text how it becomes rows", () => {
    expect(said(() => door(spc)('[{"y":1}]', { chart: xmrChart }))).toMatch(/; JSON\.parse makes rows of JSON text, readCsv of CSV text$/);
  });

  it("say of dates among the positions of a baseline how a window is written", () => {
    const from = (baseline: unknown) => said(() => door(spc)(values, { chart: xmrChart, baseline }));
    expect(from(["2024-01", "2024-12"])).toMatch(/^baseline holds position "2024-01".*; a window is \{ from, to \}$/);
    expect(from([0, 99])).toMatch(/at most once$/);
  });

  it("say the only name that begins so, and all where several do", () => {
    const preset = (name: string) => said(() => presetOf(name));
    expect(preset("western")).toMatch(/did you mean "western-electric"\?$/);
    expect(preset("nhs")).toMatch(/expected one of .*nhsr-ptd, nhse-sw/);
  });

  it("say of a Promise that it is to be awaited", () => {
    const later = Promise.resolve(values);
    expect(said(() => door(spc)(later, { chart: xmrChart }))).toMatch(/^data is a Promise \(await it\), expected an array of rows/);
    expect(said(() => door(readCsv)(later))).toBe("the file is a Promise (await it), expected text or bytes");
    expect(said(() => inWords(later as never))).toMatch(/^describe got a Promise \(await it\), expected a chart/);
  });

  it("say what code writes for a name of a configuration", () => {
    const preset = (name: string) => said(() => door(spc)(values, { chart: xmrChart, preset: name }));
    expect(preset("mdc")).toBe(
      'preset of spc is "mdc", expected a preset such as mdcPreset; use presetOf("mdc") from naturallimits/presets',
    );
    expect(said(() => door(spc)(values, { chart: xmrChart, preset: 3 }))).toBe("preset of spc is 3, expected a preset such as mdcPreset");
    expect(said(() => svg(chart, { theme: "dark" } as never))).toMatch(/; in code, write darkTheme$/);
    expect(said(() => inWords(chart, { locale: "de" } as never))).toMatch(/; in code, write de from naturallimits\/locales$/);
  });

  it("say of the name of a value in quotes that it has none", () => {
    const kind = (name: string) => said(() => door(spc)(values, { chart: name }));
    const written = 'in code, write xmrChart without quotes; for a name from elsewhere, use kindOf("xmr") from naturallimits/charts';
    for (const name of ["xmr", "xmrChart"])
      expect(kind(name)).toBe(`chart is "${name}", expected a chart kind such as xmrChart; ${written}`);
    expect(kind("imr")).toMatch(/such as xmrChart; kindOf\("imr"\) from naturallimits\/charts lists the names$/);
    for (const name of Object.keys(chartKinds)) expect(kind(name)).toContain(`in code, write ${name}Chart without quotes`);
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
      'no row has a column "5%", expected one of y; write a goal of 5% as 0.05, or as 5 where the data are in per cent',
    );
    expect(target("0,7 %")).toMatch(/; write a goal of 0\.7% as 0\.007, or as 0\.7 where/);
    expect(target("0.05")).toBe('no row has a column "0.05", expected one of y; write a number without quotes');
    expect(target("0,05")).toMatch(/expected one of y; write a number with a decimal point and without quotes$/);
    expect(target("% seen")).toBe('no row has a column "% seen", expected one of y');
  });

  it("guess at no name where none, or a single letter, was given", () => {
    const guess = (improvement: string) => said(() => door(spc)(values, { chart: xmrChart, improvement }));
    for (const odd of ["", "z"]) expect(guess(odd)).toBe(`improvement of spc is ${JSON.stringify(odd)}, expected one of up, down, neither`);
    expect(guess("dwn")).toContain('did you mean "down"?');
    expect(guess("UP")).toContain('did you mean "up"?');
  });
});
