/** Questions and faults that people reported in public, with the right result: fixtures/field. */
import { describe as group, expect, test } from "vitest";

import { describe } from "../../src/readings/describe.js";
import type { Chart, Signal } from "../../src/types/index.js";
import { close } from "../support/differences.js";
import {
  callsOf,
  fieldCases,
  heldElsewhere,
  outcomeOf,
  type Outcome,
  type Statement,
  type Throws,
  type WantedSignal,
} from "../support/field.js";

const counts = { cases: 0, statements: 0, elsewhere: {} as Record<string, number> };

for (const one of fieldCases) {
  const statements = one.right.expect.filter((statement) => !("svg" in statement || "property" in statement));
  const where = heldElsewhere(one) ?? (statements.length === 0 ? "a test of its own" : null);
  if (where !== null) counts.elsewhere[where] = (counts.elsewhere[where] ?? 0) + 1;
  else {
    counts.cases++;
    counts.statements += statements.length;
    group(`${one.id}: ${one.asked}`, () => {
      const outcomes = callsOf(one).map(outcomeOf);
      test.each(statements.map((statement) => [JSON.stringify(statement), statement] as const))("%s", (_, statement) => {
        check(outcomes, statement, callsOf(one)[0]?.numbered ?? false);
      });
    });
  }
}

test("every case of the field is held, here or elsewhere", () => {
  expect(counts).toEqual({
    cases: 53,
    statements: 222,
    elsewhere: { cli: 12, board: 1, "a test of its own": 3 },
  });
});

function check(outcomes: readonly Outcome[], statement: Statement, numbered: boolean): void {
  const { path, throws } = statement;
  if (throws !== undefined) {
    checkError(outcomes[throws.call ?? 0], throws);
    return;
  }
  if (path !== undefined) {
    checkPath(numbered ? outcomes : outcomes[0], path.split("."), statement);
    return;
  }
  checkChart(chartAt(outcomes, statement.chart ?? statement.count?.chart ?? 0), statement);
}

function checkError(error: Outcome | undefined, { code, row, column, mentions = [] }: Throws): void {
  if (error === undefined || !("code" in error)) throw new Error("expected an error");
  expect(typeof code === "string" ? [code] : code).toContain(error.code);
  if (row !== undefined) expect(error.row).toBe(row);
  if (column !== undefined) expect(error.column).toBe(column);
  for (const word of mentions) expect(error.message).toContain(word);
}

function checkPath(root: unknown, path: readonly string[], { is, tol }: Statement): void {
  let got = root;
  for (const step of path) got = (got as Readonly<Record<string, unknown>> | undefined)?.[step];
  if (typeof is === "number") expect(tol === undefined ? close(got, is, 1e-9) : close(got, is, 0, tol), `got ${String(got)}`).toBe(true);
  else expect(got).toEqual(is);
}

function checkChart(
  chart: Chart,
  { signals, hasSignal, noSignal, count, outside, causes, hasNote, noNote, text = [], notText = [] }: Statement,
): void {
  const notes = chart.notes.map(({ code }) => code);
  if (signals !== undefined)
    expect(chart.signals.map((signal) => signals.some((wanted) => fits(signal, wanted)))).toEqual(signals.map(() => true));
  if (signals !== undefined)
    for (const wanted of signals) expect(chart.signals.filter((signal) => fits(signal, wanted)).length, JSON.stringify(wanted)).toBe(1);
  if (hasSignal !== undefined) expect(chart.signals.filter((signal) => fits(signal, hasSignal)).length).toBe(1);
  if (noSignal !== undefined) expect(chart.signals.filter(({ rule }) => isRule(rule, noSignal))).toEqual([]);
  if (count !== undefined) expect(chart.signals.filter(({ rule }) => isRule(rule, count.rule)).length).toBe(count.n);
  if (outside !== undefined)
    expect(chart.signals.filter(({ code }) => code === "astronomicalPoint").flatMap(({ at }) => at)).toEqual(outside);
  if (causes !== undefined) expect(chart.points.map(({ cause }) => cause)).toEqual(causes);
  if (hasNote !== undefined) expect(notes).toContain(hasNote);
  if (noNote !== undefined) expect(notes).not.toContain(noNote);
  for (const words of text) expect(describe(chart)).toMatch(wholeWords(words));
  for (const words of notText) expect(describe(chart)).not.toMatch(wholeWords(words));
}

/** Some words as they stand in a text, in any case. */
function wholeWords(words: string): RegExp {
  return new RegExp(`\\b${words}\\b`, "i");
}

/** `twoInThree` stands for every key that begins so. */
function isRule(key: string, wanted: string): boolean {
  return wanted === "twoInThree" ? key.startsWith(wanted) : key === wanted;
}

function fits(signal: Signal, { rule, ...members }: WantedSignal): boolean {
  return (
    (rule === undefined || isRule(signal.rule, rule)) &&
    Object.entries(members).every(([name, value]) => JSON.stringify(signal[name as keyof Signal]) === JSON.stringify(value))
  );
}

function chartAt(outcomes: readonly Outcome[], index: number): Chart {
  const chart = outcomes[index];
  if (chart === undefined || "code" in chart) throw chart ?? new Error(`there is no call ${index}`);
  return chart;
}
