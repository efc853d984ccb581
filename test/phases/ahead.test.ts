/** Phases declared ahead of the data. */
import { expect, it } from "vitest";

import { describe, spc, xmrChart } from "../../src/index.js";
import { svg, table } from "../../src/svg/index.js";
import type { Chart, PhaseOption } from "../../src/types/index.js";

const months = ["2024-01", "2024-02", "2024-03", "2024-04"].map((month, i) => ({ month, y: [5, 7, 6, 8][i] }));
const charted = (phases: readonly PhaseOption[], rows = months): Chart => spc(rows, { chart: xmrChart, x: "month", y: "y", phases });
const declared = (start: string): PhaseOption => ({ start, label: start, reason: "planned" });

it("stand in order of their start, as they will when data arrive", () => {
  const phases = charted([declared("2026-01"), declared("2025-01")]).phases;
  expect(phases.map(({ label, first }) => [label, first])).toEqual([
    [null, 0],
    ["2025-01", null],
    ["2026-01", null],
  ]);
});

it.each([
  ["2025-01", "2025-01"],
  ["2025-01", "2025-01-01"],
])("that begin at one place are refused before data arrive (%s and %s)", (one, other) => {
  const faulty = { code: "phase-duplicate", column: "phases", message: `two phases begin at "${other}", expected one` };
  expect(() => charted([declared(one), declared(other)])).toThrow(expect.objectContaining(faulty));
});

it("that begin at different places are empty without data too", () => {
  expect(charted([declared("2026-01"), declared("2025-01")], []).phases.map(({ first }) => first)).toEqual([null, null, null]);
});

it("leave room without observations, of which no baseline is made", () => {
  const asked = { chart: xmrChart, x: "month", y: "y", extend: 2 } as const;
  expect(spc(months, { ...asked, baseline: [1, 3] }).phases[0]?.basis).toMatchObject({ from: "2024-02", to: "2024-04", observations: 2 });
  const message = "baseline holds position 4, expected each position from 0 to 3 at most once";
  expect(() => spc(months, { ...asked, baseline: [1, 4] })).toThrow(expect.objectContaining({ code: "baseline-invalid", message }));
});

it("are told as empty also where room is left for them, and their baseline is not called short", () => {
  const planned = { ...declared("2024-06"), baseline: 12 };
  const codes = (rows: typeof months): readonly string[] =>
    spc(rows, { chart: xmrChart, x: "month", y: "y", extend: 4, phases: [planned] }).notes.map(({ code }) => code);
  expect(codes(months)).toContain("phase-empty");
  expect(codes(months)).not.toContain("baseline-short");
  expect(codes([...months, { month: "2024-05", y: 6 }, { month: "2024-06", y: 7 }])).toContain("baseline-short");
});

it("are told as empty, and nothing is said of rules that have no point to judge yet", () => {
  const later = charted([declared("2025-01")]).notes.filter(({ phase }) => phase === 1);
  expect(later.map(({ code }) => code)).toEqual(["phase-empty"]);
});

it("are told with the date of which a year may be wrong", () => {
  const [told] = charted([declared("2042-05")]).notes.filter(({ code }) => code === "phase-empty");
  expect(told).toMatchObject({
    params: { label: "2042-05", start: "2042-05" },
    message: "A declared phase has no observations yet (from 2042-05).",
  });
  expect(describe({ ...charted([{ ...declared("2042-05"), label: "Clinic" }]) })).toContain("Clinic (May 2042): no observations yet");
});

it("name no line of the data", () => {
  const chart = charted([{ start: "2025-01", centre: 10, sigma: 1, label: "Given", reason: "planned" }]);
  expect(table(chart)).toContain(">Mean<");
  expect([table(chart), svg(chart)].join()).not.toMatch(/centre line/i);
});

it("may have their window ahead of the data too, which holds once observations are in it", () => {
  const planned = { ...declared("2025-01"), baseline: { from: "2025-01", to: "2025-03" } };
  expect(charted([planned]).phases[1]).toMatchObject({ first: null, basis: null, standing: "no-limits" });
  const later = ["2025-01", "2025-02", "2025-03", "2025-04"].map((month, i) => ({ month, y: 9 + i }));
  expect(charted([planned], [...months, ...later]).phases[1]?.basis).toMatchObject({ from: "2025-01", to: "2025-03", observations: 3 });
});

it.each([[{ from: "2024-01", to: "2024-12" }], [[0, 1, 2]], [12]])(
  "a baseline of %j is no fault where there are no data yet",
  (baseline) => {
    const chart = spc([], { chart: xmrChart, x: "month", y: "y", baseline });
    expect([chart.points, chart.phases[0]?.basis]).toEqual([[], null]);
  },
);
