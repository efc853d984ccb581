/** Series as text, and what a rule finds in them on a chart. */
import { spc, xmrChart } from "../../../src/index.js";
import type { Conventions, Rule } from "../../../src/types/index.js";

/**
 * A series about a centre of 0 with sigma 1, and what is found in it. Series: numbers, `2*8` for eight twos, `.` for a gap,
 * `(9)` for a ghost, `|` where the next phase begins. Signals: side, members from 0, completion; `""` for none.
 */
export type Situation = readonly [series: string, signals: string];

/** A rule with a series for every boundary at which it could go wrong. */
export interface Boundaries {
  readonly rule: Rule;
  /** One short of a signal. */
  readonly short: Situation;
  /** Just enough. */
  readonly enough: Situation;
  /** One more. */
  readonly more: Situation;
  /** Equal values. */
  readonly ties: Situation;
  /** Points on the centre line, skipped. */
  readonly onCentre: Situation;
  /** A gap, stepped over. */
  readonly gap: Situation;
  /** The same gap, where rules of successive points begin again. */
  readonly broken: Situation;
  /** A ghost, which is passed over and no member. */
  readonly ghost: Situation;
  /** A second phase, in which the rule begins again. */
  readonly phase: Situation;
  /** The same phases, under `acrossPhases: "all"`. */
  readonly joined: Situation;
  /** Two patterns that overlap, touch or follow each other. */
  readonly twice: Situation;
}

/** `n` values in turn, from the first. */
export function turns(n: number, first: number, second: number): string {
  return Array.from({ length: n }, (_, i) => (i % 2 === 0 ? first : second)).join(" ");
}

/** Runs of these lengths, above and below the centre in turn. */
export function runs(...lengths: readonly number[]): string {
  return lengths.map((length, i) => `${i % 2 === 0 ? 1 : -1}*${length}`).join(" ");
}

interface Row {
  readonly value: number | null;
  readonly ghost: boolean;
}

/** The signals of a rule in a series, as text. */
export function signalsIn(rule: Rule, series: string, conventions: Partial<Conventions> = {}): string {
  const parts = series.split("|").map(rowsOf);
  const rows = parts.flat();
  const starts = parts.map((_, k) => parts.slice(0, k).flat().length);
  const { signals } = spc(rows, {
    chart: xmrChart,
    y: "value",
    ghost: rows.flatMap(({ ghost }, i) => (ghost ? [i] : [])),
    phases: starts.map((index) => ({ index, centre: 0, sigma: 1, reason: "a boundary" })),
    rules: [rule],
    conventions,
  });
  return signals.map(({ side, at, completed }) => `${side ?? "–"} ${inRanges(at)}; ${completed}`).join(" / ");
}

function rowsOf(part: string): readonly Row[] {
  const words = part
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  return words.flatMap((word) => {
    const ghost = word.startsWith("(");
    const [value = "", times = "1"] = word.replace(/[()]/g, "").split("*");
    return Array.from({ length: Number(times) }, () => ({ value: value === "." ? null : Number(value), ghost }));
  });
}

/** `0-3 5`: ascending numbers, neighbours as a range. */
function inRanges(numbers: readonly number[]): string {
  const ranges: (readonly [first: number, last: number])[] = [];
  for (const number of numbers) {
    const [first, last] = ranges.at(-1) ?? [];
    if (first !== undefined && last === number - 1) ranges[ranges.length - 1] = [first, number];
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(" ");
}
