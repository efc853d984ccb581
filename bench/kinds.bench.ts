/** Every kind on the shelf with its own rules, as a ratio to the floor of the kinds like it. */
import { bench, describe } from "vitest";
import { chartKinds } from "../src/charts/index.js";
import { type ChartKind, spc, spcColumns } from "../src/index.js";
import { measured, proportions, subgroups } from "./data.js";
import { groupedFloor, levelFloor, steppedFloor } from "./floor.js";

const COUNT = 10_000;
const LENGTH = 36;
const SIZE = 5;
const SAME = 100;
/** Few times over, as some kinds take long. */
const few = { time: 0, iterations: 3, warmupTime: 0, warmupIterations: 1 } as const;
let kept: unknown;

/** A series with the options that read it, and the same as the floor takes it. */
interface Input {
  readonly data: readonly unknown[];
  readonly options: object;
  readonly floor: () => number;
}

const values = measured(COUNT, LENGTH).map((y): Input => {
  const typed = Float64Array.from(y);
  return { data: y, options: {}, floor: () => levelFloor(typed) };
});
const shares = proportions(COUNT, LENGTH).map(({ y, n }): Input => {
  const typed = { y: Float64Array.from(y), n: Float64Array.from(n) };
  return { data: y, options: { n: (_: number, i: number) => n[i] }, floor: () => steppedFloor(typed.y, typed.n) };
});
const counts = proportions(COUNT, LENGTH).map(({ y }): Input => {
  const typed = Float64Array.from(y);
  return { data: y, options: { n: () => SAME }, floor: () => levelFloor(typed) };
});
const groups = subgroups(COUNT, LENGTH, SIZE).map((rows): Input => {
  const typed = Float64Array.from(rows.flat());
  return { data: rows, options: { values: (row: readonly number[]) => row }, floor: () => groupedFloor(typed) };
});

/** What a kind is given: subgroups, shares of n, counts (among as many each time where it needs n), or measured values. */
function inputOf({ needs, stepped, counts: counting }: ChartKind): readonly Input[] {
  if (needs.includes("values")) return groups;
  if (needs.includes("n")) return stepped ? shares : counts;
  return counting === true ? counts.map((input) => ({ ...input, options: {} })) : values;
}

describe.each(Object.entries(chartKinds))("kind %s, 10,000 series of 36", (_, chart) => {
  const input = inputOf(chart);
  bench(
    "floor",
    () => {
      for (const { floor } of input) kept = floor();
    },
    few,
  );
  bench(
    "columns",
    () => {
      for (const { data, options } of input) kept = spcColumns(data, { ...options, chart });
    },
    few,
  );
  bench(
    "rows",
    () => {
      for (const { data, options } of input) kept = spc(data, { ...options, chart });
    },
    few,
  );
});

export { kept };
