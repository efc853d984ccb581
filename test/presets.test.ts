import { describe, expect, it } from "vitest";
import { runChart, spc, xmrChart } from "../src/index.js";
import { defaults } from "../src/conventions.js";
import * as exported from "../src/presets/index.js";
import { presetOf, presets } from "../src/presets/index.js";
import type { Conventions, Preset } from "../src/types/index.js";
import { thrownBy } from "./support/thrown.js";

const five = ["astronomicalPoint", "shift(8)", "trend(6)", "twoInThree", "withinOneThird(15)"];
const between = "twoInThree(third: sameSide, counts: between)";
const skip = { onCentre: "skip", onTie: "skip" } as const;
const stop = { onCentre: "break", onTie: "break", nearLimitSide: "same" } as const;
const mdc = {
  ...stop,
  constants: "rounded",
  screening: "none",
  baselineAtLeast: 0,
  minimum: { points: 13, of: "chart", effect: "withhold" },
} as const;
const eight = (shift: string): string[] => [
  "astronomicalPoint",
  shift,
  "trend(6)",
  "twoInThree",
  "fourInFive",
  "withinOneThird(15)",
  "alternating(14)",
  "beyondOneThird(8)",
];

/** The tables of docs/rules.md: rules, and every convention that is set. */
const table: Readonly<Record<string, readonly [rules: readonly string[], conventions: Partial<Conventions>]>> = {
  "ihi-run": [
    ["shift(6)", "trend(5)", "runsTest"],
    { ...skip, centreFrom: "median", minimum: { points: 10, of: "chart", effect: "withhold" } },
  ],
  "phs-run": [["shift(6)", "trend(5)"], { ...skip, centreFrom: "median" }],
  anhoej: [["astronomicalPoint", "longestRun", "crossings"], { onCentre: "skip" }],
  "qicharts2@0.8.1": [["astronomicalPoint", "longestRun", "crossings"], { onCentre: "skip", constants: "table", screening: "once" }],
  bestbox: [["astronomicalPoint", "box(best)"], { onCentre: "skip", centreFrom: "median" }],
  cutbox: [["astronomicalPoint", "box(cut)"], { onCentre: "skip", centreFrom: "median" }],
  "provost-murray": [five, { ...skip, nearLimitSide: "same" }],
  ihi: [five, { ...skip, nearLimitSide: "either" }],
  "mdc@5.0": [["astronomicalPoint", "shift(6)", "trend(6)", between], { ...mdc, acrossPhases: "all" }],
  "mdc-7@5.0": [["astronomicalPoint", "shift(7)", "trend(7)", between], { ...mdc, acrossPhases: "all" }],
  "mdc-sql@2.6": [["astronomicalPoint", "shift(6)", "trend(6)", "twoInThree(third: sameSide)"], { ...mdc, acrossPhases: "trend" }],
  "nhsr-ptd@0.2.2": [
    ["astronomicalPoint", "shift(7)", "trend(7)", between],
    {
      ...stop,
      constants: "rounded",
      screening: "once",
      onGap: "break",
      baselineAtLeast: 0,
      conflict: "precedence",
      targetOnLimit: "inside",
      minimum: { points: 13, of: "phase", effect: "warn" },
    },
  ],
  "nhse-sw": [["astronomicalPoint", "shift(6)", "trend(6)"], skip],
  "western-electric": [["astronomicalPoint", "shift(8)", "twoInThree", "fourInFive"], { onCentre: "break", nearLimitSide: "same" }],
  nelson: [eight("shift(9)"), stop],
  montgomery: [eight("shift(8)"), stop],
  wheeler: [["astronomicalPoint", "shift(8)", "threeInFour"], { onCentre: "skip", nearLimitSide: "same", constants: "wheeler" }],
};

const isPreset = (value: unknown): value is Preset => typeof value === "object" && value !== null && "source" in value && "rules" in value;

describe("presets", () => {
  it.each(Object.entries(table))("%s has the rules and conventions of the published table", (name, [rules, conventions]) => {
    const preset = presetOf(name);
    expect(preset.name).toBe(name);
    expect(preset.rules.map(({ key }) => key)).toEqual(rules);
    expect(preset.conventions).toEqual(conventions);
  });

  it("are all in the record by their exact names, and nothing else is but names without a version", () => {
    const exact = Object.values(presets).map(({ name }) => name);
    expect([...new Set(exact)].sort()).toEqual(Object.keys(table).sort());
    const aliases = Object.keys(presets).filter((key) => presets[key]?.name !== key);
    expect(aliases.map((alias) => [alias, presets[alias]?.name])).toEqual([
      ["qicharts2", "qicharts2@0.8.1"],
      ["mdc", "mdc@5.0"],
      ["mdc-7", "mdc-7@5.0"],
      ["mdc-sql", "mdc-sql@2.6"],
      ["nhsr-ptd", "nhsr-ptd@0.2.2"],
    ]);
  });

  it("are exported one by one under names that end in Preset", () => {
    const single = Object.entries(exported).filter(([, value]) => isPreset(value));
    expect(single.map(([name]) => name).filter((name) => !name.endsWith("Preset"))).toEqual([]);
    expect(new Set(single.map(([, value]) => value))).toEqual(new Set(Object.values(presets)));
  });

  it("set only conventions that there are, and say where they come from", () => {
    for (const { name, conventions, source } of Object.values(presets)) {
      expect(
        Object.keys(conventions).filter((key) => !(key in defaults)),
        name,
      ).toEqual([]);
      expect(source.length, name).toBeGreaterThan(30);
    }
  });

  it("leave a point outside unsaid on run charts where the set is about runs", () => {
    const quiet = Object.values(presets).filter(({ whereAdmitted }) => whereAdmitted !== undefined);
    expect([...new Set(quiet.map(({ name }) => name))]).toEqual(["anhoej", "qicharts2@0.8.1", "bestbox", "cutbox"]);
    for (const { whereAdmitted } of quiet) expect(whereAdmitted).toEqual(["astronomicalPoint"]);
  });

  it("that were published for the median move the centre of an XmR chart there, and its limits with it, unless the call keeps the mean", () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 9];
    const centres = (conventions: Partial<Conventions>): readonly unknown[] =>
      ["ihi-run", "phs-run", "bestbox", "cutbox", "anhoej", "qicharts2"].map((name) => {
        const { phases } = spc(values, { chart: xmrChart, preset: presetOf(name), conventions: { ...conventions, minimum: null } });
        return phases[0]?.lines?.centre;
      });
    const mean: unknown = expect.closeTo(21 / 9, 12);
    expect(centres({})).toEqual([2, 2, 2, 2, mean, mean]);
    expect(centres({ centreFrom: "mean" })).toEqual([mean, mean, mean, mean, mean, mean]);
  });

  it("judge runs about a centre from fewer than ten points only where the tool has no such bound and its preset says so", () => {
    const values = [1, 3, 1, 3, 1, 3, 1, 3, 9, 9, 9, 9, 9, 9, 9, 9, 9];
    const judged = (name: string, conventions: Partial<Conventions> = {}): boolean =>
      spc(values, { chart: runChart, baseline: 8, preset: presetOf(name), conventions }).signals.length > 0;
    expect(["qicharts2", "anhoej", "nhsr-ptd", "mdc"].map((name) => judged(name))).toEqual([false, false, true, true]);
    expect(judged("qicharts2", { baselineAtLeast: 0 })).toBe(true);
  });

  it("hold no rule twice", () => {
    for (const { name, rules } of Object.values(presets)) expect(new Set(rules.map(({ key }) => key)).size, name).toBe(rules.length);
  });
});

describe("presetOf", () => {
  it("knows a preset by its name without a version", () => {
    expect(presetOf("mdc")).toBe(exported.mdcPreset);
    expect(presetOf("nhsr-ptd").name).toBe("nhsr-ptd@0.2.2");
  });

  it.each([
    ["lifeqi", "provost-murray"],
    ["elft", "rules and conventions"],
    ["aqua", "rules and conventions"],
    ["phs", "phs-run"],
    ["aiag", "rules and conventions"],
    ["westgard", "rules and conventions"],
    ["perla-2011", "ihi-run"],
  ])("says that %s is reserved, and what to use instead", (name, instead) => {
    const error = thrownBy(() => presetOf(name));
    expect(error).toMatchObject({ code: "preset-reserved", column: "preset", value: name });
    expect(error?.message).toContain(instead);
    expect(presets[name]).toBeUndefined();
  });

  it("names the nearest preset where a name is unknown", () => {
    const error = thrownBy(() => presetOf("mdc@5"));
    expect(error).toMatchObject({ code: "unknown-name", column: "preset", value: "mdc@5" });
    expect(error?.message).toContain('did you mean "mdc@5.0"?');
    expect(thrownBy(() => presetOf("toString"))?.code).toBe("unknown-name");
  });
});
