/** Mean numbers of points to the first signal by seeded simulation. */
import type { Rule, View } from "../../types/index.js";
import type { Simulated } from "./asked.js";
import { memoryOf } from "./memory.js";
import type { Stable } from "./stable.js";
import { normals, type Source } from "./xoshiro.js";

/** A question about a run length, every option settled. */
export interface RunLengthQuestion extends Simulated {
  /** How far the mean lies above the centre, in sigmas. */
  readonly shift: number;
  /** Whether windows that are not yet full count. */
  readonly partial: boolean;
}

/** A mean run length by simulation. */
export interface SimulatedLength {
  /** The mean; null where no signal was seen. */
  readonly value: number | null;
  /** Its standard error. */
  readonly se: number;
  /** How many signals were seen. */
  readonly replicates: number;
}

/** A series as it grows, about a centre of 0 with a sigma of 1. */
interface Growing {
  readonly value: number[];
  readonly zone: number[];
}

/** Position at which the first pattern is complete; Infinity where none is. */
type Look = (series: Growing) => number;

const SIGNALS = 10_000;
/** A set that signals more seldom than once in so many points has fewer signals. */
const POINTS_A_SIGNAL = 200;
/** Points of a series when it is first looked at. */
const FIRST_LOOK = 64;

/**
 * One long process that starts anew after every signal: its points over its signals. The error comes from the spread of the
 * run lengths, or, where points ran out, from the number of signals.
 */
export function simulatedRunLength(stable: Stable, { shift, partial, seed, replicates }: RunLengthQuestion): SimulatedLength {
  const normal = normals(seed);
  const { sigmas } = stable.conventions;
  const look = stable.rules.flatMap((rule) => (partial ? partialLooks(rule, stable) : [lookOf(rule, stable, [])]));
  const wanted = replicates ?? SIGNALS;
  let left = wanted * POINTS_A_SIGNAL;
  let signals = 0;
  let points = 0;
  let squares = 0;
  while (signals < wanted && left > 0) {
    const { length, signal } = runLength(look, () => normal() + shift, sigmas, left);
    left -= length;
    points += length;
    if (!signal) break;
    signals++;
    squares += length * length;
  }
  if (signals === 0) return { value: null, se: 0, replicates: 0 };
  const value = points / signals;
  const variance = signals < wanted ? value * value : squares / signals - value * value;
  return { value, se: Math.sqrt(variance / signals), replicates: signals };
}

/** Points to the first signal, or as many as were left. */
function runLength(
  looks: readonly Look[],
  next: Source,
  sigmas: number,
  most: number,
): { readonly length: number; readonly signal: boolean } {
  const series: Growing = { value: [], zone: [] };
  for (let length = FIRST_LOOK; ; length *= 2) {
    grow(series, Math.min(length, most), next, sigmas);
    let first = Infinity;
    for (const look of looks) first = Math.min(first, look(series));
    if (first < Infinity) return { length: first + 1, signal: true };
    if (length >= most) return { length: most, signal: false };
  }
}

function grow({ value, zone }: Growing, length: number, next: Source, sigmas: number): void {
  while (value.length < length) {
    const here = next();
    value.push(here);
    zone.push(zoneOf(here, sigmas));
  }
}

function zoneOf(value: number, sigmas: number): number {
  const size = (3 * Math.abs(value)) / sigmas;
  return Math.sign(value) * (1 + Number(size > 1) + Number(size > 2) + Number(size > 3));
}

/** Where a rule first finds something, with points before the series that are no part of it. */
function lookOf(rule: Rule, { conventions }: Stable, pad: readonly number[]): Look {
  const { sigmas } = conventions;
  const zones = pad.map((value) => zoneOf(value, sigmas));
  return ({ value, zone }) => {
    const whole = pad.length === 0 ? { value, zone } : { value: [...pad, ...value], zone: [...zones, ...zone] };
    const view: View = { length: whole.value.length, ...whole, line: (_at, z) => z, scale: sigmas };
    let first = Infinity;
    for (const { completed } of rule.find(view, conventions)) first = Math.min(first, completed);
    return first - pad.length;
  };
}

/** For a rule of windows, points close to the centre, once above and once below, stand in place of those that a window lacks. */
function partialLooks(rule: Rule, stable: Stable): readonly Look[] {
  const lacking = Math.max(0, (memoryOf(rule)?.window ?? 0) - 1);
  const near = stable.conventions.sigmas / 6;
  if (lacking === 0) return [lookOf(rule, stable, [])];
  return [near, -near].map((value) => lookOf(rule, stable, new Array<number>(lacking).fill(value)));
}
