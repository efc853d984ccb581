/**
 * What the machine must pay: centre, sigma, limits and four rules (outside, shift of 8, trend of 6, two in three)
 * on typed arrays, and nothing else. No checks, no gaps, no phases, no tolerance, no names. Returns the number of points in signals.
 */

const marks = new Uint8Array(1_000_000);

/** Level limits: an XmR chart. */
export function levelFloor(y: Float64Array): number {
  const length = y.length;
  let total = 0;
  let ranges = 0;
  for (let i = 0; i < length; i++) total += y[i]!;
  for (let i = 1; i < length; i++) ranges += Math.abs(y[i]! - y[i - 1]!);
  const centre = total / length;
  const sigma = ((2.66 / 3) * ranges) / (length - 1);
  const [upper, lower, high, low] = [centre + 3 * sigma, centre - 3 * sigma, centre + 2 * sigma, centre - 2 * sigma];
  marks.fill(0, 0, length);
  const state = fresh();
  for (let i = 0; i < length; i++) step(state, y[i]!, i, centre, lower, upper, low, high);
  return count(length);
}

/** Limits that vary by point: a p chart. */
export function steppedFloor(y: Float64Array, n: Float64Array): number {
  const length = y.length;
  let events = 0;
  let cases = 0;
  for (let i = 0; i < length; i++) {
    events += y[i]!;
    cases += n[i]!;
  }
  const centre = events / cases;
  const spread = Math.sqrt(centre * (1 - centre));
  marks.fill(0, 0, length);
  const state = fresh();
  for (let i = 0; i < length; i++) {
    const sigma = spread / Math.sqrt(n[i]!);
    step(
      state,
      y[i]! / n[i]!,
      i,
      centre,
      Math.max(0, centre - 3 * sigma),
      Math.min(1, centre + 3 * sigma),
      centre - 2 * sigma,
      centre + 2 * sigma,
    );
  }
  return count(length);
}

const means = new Float64Array(1_000_000);
const C4_OF_5 = 0.939985602986625;

/** Limits of means of subgroups of 5, which stand one after another: an average chart. */
export function groupedFloor(values: Float64Array): number {
  const length = values.length / 5;
  let total = 0;
  let spread = 0;
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let k = 0; k < 5; k++) sum += values[5 * i + k]!;
    const mean = sum / 5;
    let squares = 0;
    for (let k = 0; k < 5; k++) squares += (values[5 * i + k]! - mean) ** 2;
    means[i] = mean;
    total += mean;
    spread += Math.sqrt(squares / 4);
  }
  const centre = total / length;
  const sigma = spread / length / (C4_OF_5 * Math.sqrt(5));
  const [upper, lower, high, low] = [centre + 3 * sigma, centre - 3 * sigma, centre + 2 * sigma, centre - 2 * sigma];
  marks.fill(0, 0, length);
  const state = fresh();
  for (let i = 0; i < length; i++) step(state, means[i]!, i, centre, lower, upper, low, high);
  return count(length);
}

interface State {
  side: number;
  run: number;
  slope: number;
  steps: number;
  last: number;
  near1: number;
  near2: number;
}

const fresh = (): State => ({ side: 0, run: 0, slope: 0, steps: 0, last: NaN, near1: 0, near2: 0 });

function step(state: State, value: number, i: number, centre: number, lower: number, upper: number, low: number, high: number): void {
  if (value > upper || value < lower) marks[i] = 1;
  const side = value > centre ? 1 : value < centre ? -1 : 0;
  state.run = side === state.side ? state.run + 1 : 1;
  state.side = side;
  if (state.run === 8) marks.fill(1, i - 7, i + 1);
  else if (state.run > 8) marks[i] = 1;
  const slope = value > state.last ? 1 : value < state.last ? -1 : 0;
  state.steps = slope === state.slope && slope !== 0 ? state.steps + 1 : 1;
  state.slope = slope;
  state.last = value;
  if (state.steps === 5) marks.fill(1, i - 5, i + 1);
  else if (state.steps > 5) marks[i] = 1;
  const near = value > high ? 1 : value < low ? -1 : 0;
  if (near !== 0) {
    if (near === state.near1) marks[i - 1] = marks[i] = 1;
    else if (near === state.near2) marks[i - 2] = marks[i] = 1;
  }
  state.near2 = state.near1;
  state.near1 = near;
}

function count(length: number): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += marks[i]!;
  return total;
}
