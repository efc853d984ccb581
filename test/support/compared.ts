/** Two charts compared, told in short. */
import { expect } from "vitest";
import { type Options, spc, xmrChart } from "../../src/index.js";
import { type Comparison, compare } from "../../src/readings/compare.js";
import type { Chart, Reason } from "../../src/types/index.js";

/** Options of a chart of plain numbers. */
export type Given = Omit<Options<number, never>, "chart">;

/** About a centre of 0 with a sigma of 1. */
export const about0 = (values: readonly number[], options: Given = {}): Chart =>
  spc(values, { chart: xmrChart, centre: 0, sigma: 1, ...options });

/** Reasons in short: a convention or parameter by its name, a rule by its key, anything else by its code. */
export const brief = (because: readonly Reason[]): readonly string[] =>
  because.map(({ code, params }) => String(params.convention ?? params.parameter ?? params.rule ?? code));

/** Signals in short: which chart has it, its rule, its members, and why. */
export const signalsOf = ({ signals }: Comparison): readonly unknown[] =>
  signals.map(({ only, signal, because }) => [only, signal.rule, signal.at, brief(because)]);

/** The comparison of the first with the second; the other way round it is its mirror image. */
export function compareBoth(charts: readonly Chart[]): Comparison {
  const [a, b] = charts;
  if (a === undefined || b === undefined) throw new Error("two charts are needed");
  const found = compare(a, b);
  const back = compare(b, a);
  expect(back.lines.map(({ line, at, a: its, b: mine }) => ({ line, at, a: mine, b: its }))).toEqual(
    found.lines.map(({ line, at, a: mine, b: its }) => ({ line, at, a: mine, b: its })),
  );
  expect(back.points.map((point) => [point.at, point.b, point.a])).toEqual(found.points.map((point) => [point.at, point.a, point.b]));
  expect(new Set(back.signals.map(({ only, signal }) => (only === "a" ? "b" : "a") + JSON.stringify(signal)))).toEqual(
    new Set(found.signals.map(({ only, signal }) => only + JSON.stringify(signal))),
  );
  expect(back.alike).toBe(found.alike);
  return found;
}
