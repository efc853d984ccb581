import { bench, describe } from "vitest";
import { astronomicalPoint, pChart, shift, spc, spcColumns, trend, twoInThree, xmrChart } from "../src/index.js";
import { measured, proportions } from "./data.js";
import { levelFloor, steppedFloor } from "./floor.js";

const rules = [astronomicalPoint(), shift(8), trend(6), twoInThree()];
let kept: unknown;

const many = measured(10_000, 36);
const manyTyped = many.map((series) => Float64Array.from(series));
const shares = proportions(10_000, 36).map(({ y, n }) => ({ y, n, of: (_: number, i: number) => n[i] ?? NaN }));
const sharesTyped = shares.map(({ y, n }) => ({ y: Float64Array.from(y), n: Float64Array.from(n) }));

describe("xmr, 10,000 series of 36", () => {
  bench("floor", () => {
    for (const y of manyTyped) kept = levelFloor(y);
  });
  bench("columns (at most 4)", () => {
    for (const y of many) kept = spcColumns(y, { chart: xmrChart, rules });
  });
  bench("rows (at most 6)", () => {
    for (const y of many) kept = spc(y, { chart: xmrChart, rules });
  });
});

describe("p, 10,000 series of 36", () => {
  bench("floor", () => {
    for (const { y, n } of sharesTyped) kept = steppedFloor(y, n);
  });
  bench("columns (at most 4)", () => {
    for (const { y, of } of shares) kept = spcColumns(y, { chart: pChart, n: of, rules });
  });
  bench("rows (at most 6)", () => {
    for (const { y, of } of shares) kept = spc(y, { chart: pChart, n: of, rules });
  });
});

describe("xmr, one series of 1,000,000", () => {
  const [long = []] = measured(1, 1_000_000);
  const typed = Float64Array.from(long);
  bench("floor", () => {
    kept = levelFloor(typed);
  });
  bench("columns (at most 4)", () => {
    kept = spcColumns(long, { chart: xmrChart, rules });
  });
});

describe("p, one series of 1,000,000", () => {
  const [long = { y: [], n: [] }] = proportions(1, 1_000_000);
  const typed = { y: Float64Array.from(long.y), n: Float64Array.from(long.n) };
  bench("floor", () => {
    kept = steppedFloor(typed.y, typed.n);
  });
  bench("columns (at most 4)", () => {
    kept = spcColumns(long.y, { chart: pChart, n: (_, i) => long.n[i] ?? NaN, rules });
  });
});

describe("xmr, 360,000 points in phases of 36, against one phase", () => {
  const [long = []] = measured(1, 360_000);
  const phases = Array.from({ length: 9_999 }, (_, i) => ({ index: 36 * (i + 1), reason: "bench" }));
  bench("floor", () => {
    kept = levelFloor(Float64Array.from(long));
  });
  bench("10,000 phases, columns", () => {
    kept = spcColumns(long, { chart: xmrChart, rules, phases });
  });
});

describe("xmr, one series of 1,000,000: 1,000 phases against one, which is the floor here", () => {
  const [long = []] = measured(1, 1_000_000);
  const phases = Array.from({ length: 999 }, (_, i) => ({ index: 1000 * (i + 1), reason: "bench" }));
  bench("floor", () => {
    kept = spcColumns(long, { chart: xmrChart, rules });
  });
  bench("columns (at most 1.5)", () => {
    kept = spcColumns(long, { chart: xmrChart, rules, phases });
  });
});

export { kept };
