/** Seeded series: the same numbers in every run. */

/** Mulberry32, a generator of 32 bits, here only to make data. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Nearly normal values about 50. */
export function measured(count: number, length: number): number[][] {
  const random = generator(20261125);
  const normal = (): number => random() + random() + random() + random() + random() + random() - 3;
  return Array.from({ length: count }, () => Array.from({ length }, () => 50 + 10 * normal()));
}

/** Subgroups of nearly normal values about 50. */
export function subgroups(count: number, length: number, size: number): number[][][] {
  return measured(count, length * size).map((values) => Array.from({ length }, (_, i) => values.slice(i * size, (i + 1) * size)));
}

/** Counts among denominators from 60 to 140, about a tenth of them. */
export function proportions(count: number, length: number): { y: number[]; n: number[] }[] {
  const random = generator(20261126);
  return Array.from({ length: count }, () => {
    const n = Array.from({ length }, () => 60 + Math.floor(80 * random()));
    return { n, y: n.map((cases) => Math.round(cases * (0.05 + 0.1 * random()))) };
  });
}

/** Programs that draw, draw many pictures: time is taken once the engine has compiled what it runs. In milliseconds. */
export const steady = { warmupTime: 3000, time: 1500 };
