/**
 * Levels in natural units, as each kind pools them: events over cases, means weighted by size, a plain mean. One sigma is that of the
 * scale on which levels are compared, σ̂ = mean|v − v(before)| / d2 over all of them (spec, phases 6.1), times the spread of a value there.
 */
import { describe, expect, test } from "vitest";
import {
  cChart,
  gChart,
  iPrimeChart,
  npChart,
  pChart,
  spc,
  suggestPhases,
  tChart,
  uChart,
  xbarChart,
  xmrChart,
} from "../../../src/index.js";
import type { ChartKind } from "../../../src/types/index.js";

const D2 = 1.1283791670955126;
/** Twelve rows about one level, and twelve about another. */
const low = [10, 12, 9, 11, 8, 10, 13, 9, 11, 10, 12, 8];
const y = [...low, ...low.map((count) => count + 30)];
const n = y.map((_, i) => 100 + 10 * (i % 3));
const rows = y.map((count, i) => ({ count, n: n[i] ?? NaN, sd: 1 }));
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => total(values) / values.length;
const half = (values: readonly number[]): readonly number[] => values.slice(0, 12);
const step = (scores: readonly number[]): number => mean(scores.slice(1).map((v, i) => Math.abs(v - (scores[i] ?? NaN)))) / D2;

/** Sigma before the change where every count has the spread `of` its cases, in units of what is plotted. */
function modelled(of: (cases: number) => number, about: (cases: number) => number): number {
  return step(y.map((count, i) => (count - about(n[i] ?? NaN)) / of(n[i] ?? NaN)));
}
const share = total(y) / total(n);
const ofCases = (cases: number): number => Math.sqrt(cases * share * (1 - share));
const ofArea = (cases: number): number => Math.sqrt(cases * share);
const expected = (cases: number): number => cases * share;
const power = 3.6;

describe("the level before a change", () => {
  const ratios = y.map((count, i) => count / (n[i] ?? NaN));
  const pooled = total(half(y)) / total(half(n));
  test.each<[ChartKind, string, number, number | null]>([
    [xmrChart, "the mean", mean(low), step(y)],
    [cChart, "the mean", mean(low), step(y.map((count) => (count - mean(y)) / Math.sqrt(mean(y)))) * Math.sqrt(mean(y))],
    [pChart, "events over cases", pooled, modelled(ofCases, expected) * mean(half(n).map((cases) => ofCases(cases) / cases))],
    [uChart, "events over area", pooled, modelled(ofArea, expected) * mean(half(n).map((cases) => ofArea(cases) / cases))],
    [iPrimeChart, "sums over sums", pooled, step(ratios)],
    [xbarChart, "the mean weighted by size", total(half(y).map((v, i) => v * (n[i] ?? NaN))) / total(half(n)), step(y)],
    [gChart, "the mean, without a sigma on a curved scale", mean(low), null],
    [tChart, "the mean of roots", mean(low.map((v) => v ** (1 / power))) ** power, null],
  ])("of $name is %s", (kind, _, centre, sigma) => {
    const needs = kind.needs.includes("n") || kind.name === "xbar";
    const chart = spc(rows, { chart: kind, y: "count", ...(needs && { n: "n" }), ...(kind.name === "xbar" && { sd: "sd" }) });
    const [proposal, ...others] = suggestPhases(chart).proposals;
    expect([proposal?.at, others]).toEqual([12, []]);
    expect(proposal?.before.centre).toBeCloseTo(centre, 10);
    if (sigma === null) expect([proposal?.before.sigma, proposal?.shift.sigmas]).toEqual([null, null]);
    else {
      expect(proposal?.before.sigma).toBeCloseTo(sigma, 10);
      expect(proposal?.shift.sigmas).toBeCloseTo((proposal?.shift.amount ?? NaN) / sigma, 8);
    }
  });

  test("of np, whose cases are all as many, is a number of events", () => {
    const p = mean(y) / 100;
    const spread = Math.sqrt(100 * p * (1 - p));
    const { proposals } = suggestPhases(spc(rows, { chart: npChart, y: "count", n: () => 100 }));
    expect(proposals[0]?.before.centre).toBeCloseTo(mean(low), 10);
    expect(proposals[0]?.before.sigma).toBeCloseTo(step(y.map((count) => (count - mean(y)) / spread)) * spread, 10);
  });
});
