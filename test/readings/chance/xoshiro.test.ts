import { expect, test } from "vitest";
import { normalCdf } from "../../../src/distributions.js";
import { normals, step, uniforms, wordsOf } from "../../../src/readings/chance/xoshiro.js";

const whole = (halves: Int32Array, at: number): bigint => (BigInt((halves[at] ?? 0) >>> 0) << 32n) | BigInt((halves[at + 1] ?? 0) >>> 0);

test("xoshiro256** from the state 1, 2, 3, 4 gives the numbers of its reference implementation", () => {
  const words = new Int32Array([0, 1, 0, 2, 0, 3, 0, 4]);
  const drawn = new Int32Array(2);
  const got = Array.from({ length: 10 }, () => {
    step(words, drawn);
    return whole(drawn, 0);
  });
  expect(got).toEqual([
    11520n,
    0n,
    1509978240n,
    1215971899390074240n,
    1216172134540287360n,
    607988272756665600n,
    16172922978634559625n,
    8476171486693032832n,
    10595114339597558777n,
    2904607092377533576n,
  ]);
});

test("splitmix64 from the seed 1477776061723855037 gives the numbers of its reference implementation", () => {
  const words = wordsOf(1477776061723855037n);
  expect([0, 2, 4, 6].map((at) => whole(words, at))).toEqual([
    1985237415132408290n,
    2979275885539914483n,
    13511426838097143398n,
    8488337342461049707n,
  ]);
});

test("uniform numbers lie from 0 up to 1 and fill every tenth alike", () => {
  const uniform = uniforms(1);
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 100_000; i++) {
    const at = Math.floor(10 * uniform());
    tenths[at] = (tenths[at] ?? NaN) + 1;
  }
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(4 * Math.sqrt(9_000));
});

test("normal values have the shares of the normal distribution, and neighbours are unrelated", () => {
  const normal = normals(2);
  const values = Array.from({ length: 100_000 }, normal);
  for (const z of [-2, -1, 0, 0.5, 1.5, 3]) {
    const p = normalCdf(z);
    expect(Math.abs(values.filter((value) => value <= z).length / values.length - p)).toBeLessThan(
      4 * Math.sqrt((p * (1 - p)) / values.length),
    );
  }
  const product = values.slice(1).reduce((sum, value, i) => sum + value * (values[i] ?? NaN), 0);
  expect(Math.abs(product / values.length)).toBeLessThan(4 / Math.sqrt(values.length));
});
