/** Phases that begin before the data: a list that serves many series, or a wrong year. */
import { lockPhase, spc, xmrChart } from "../../src/index.js";
import { da, de, enGB, fr } from "../../src/locales/index.js";
import { caption } from "../../src/readings/describe.js";
import type { Locale, PhaseOption } from "../../src/types/index.js";
import { expect, it } from "vitest";

const rows = Array.from({ length: 14 }, (_, i) => ({
  month: `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
  y: 40 + (i % 5),
}));
const charted = (phase: PhaseOption, data: readonly { readonly month: string | number; readonly y: number }[] = rows) =>
  spc(data, { chart: xmrChart, x: "month", y: "y", phases: [phase] });
const early = (phase: PhaseOption, data?: readonly { readonly month: string | number; readonly y: number }[]) =>
  charted(phase, data).notes.filter(({ code }) => code === "phase-early");
const clinic = { label: "Second clinic", reason: "second clinic" };

it("are the first phase, and the date is told, as its year may be wrong", () => {
  const chart = charted({ start: "2003-05", ...clinic });
  expect(chart.phases.map(({ label, first }) => [label, first])).toEqual([["Second clinic", 0]]);
  const message = "The first phase begins (2003-05) before the data do (2023-01).";
  expect(early({ start: "2003-05", ...clinic })).toEqual([
    { code: "phase-early", params: { start: "2003-05", first: "2023-01" }, message, phase: 0, at: [] },
  ]);
  const told = (locale: Locale): string => caption(chart, { locale }).join(" ");
  for (const [locale, sentence] of [
    [enGB, "The first phase begins (May 2003) before the data do (January 2023)."],
    [da, "Den første fase begynder (maj 2003) før dataene (januar 2023)."],
    [de, "Die erste Phase beginnt (Mai 2003) vor den Daten (Januar 2023)."],
    [fr, "La première phase commence (mai 2003) avant les données (janvier 2023)."],
  ] as const)
    expect(told(locale)).toContain(sentence);
});

it("are told on an axis of numbers too", () => {
  const numbered = [5, 6, 7, 8].map((month, i) => ({ month, y: i % 2 }));
  expect(early({ start: 2, reason: "r" }, numbered)).toHaveLength(1);
  expect(early({ start: 5, reason: "r" }, numbered)).toEqual([]);
});

it.each([
  ["at the first row", { start: "2023-01" }],
  ["within the period of the first row", { start: "2022-12-28" }],
  ["by its position", { index: 0 }],
  ["later", { start: "2023-06" }],
])("are not meant where a phase begins %s", (_, start) => {
  expect(early({ ...start, ...clinic })).toEqual([]);
});

it("are what a lock of an older series is", () => {
  const lock = lockPhase(charted({ start: "2023-01", ...clinic }), 0, { reason: "agreed", lockedBy: "ward", lockedAt: "2024-03-01" });
  expect(early({ start: "2023-01", lock }, rows.slice(6))).toEqual([]);
});

it("cannot be told of one row, whose period is unknown", () => {
  expect(early({ start: "2003-05", ...clinic }, rows.slice(0, 1))).toEqual([]);
});
