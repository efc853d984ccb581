/** A named, seeded source of random numbers: the same seed gives the same numbers on every machine. */

/** A source of numbers, one a call. */
export type Source = () => number;

const WORD = 2 ** 32;
const STREAM = 0x9e3779b97f4a7c15n;

/** Four 64-bit words from a seed, by splitmix64 (Steele, Lea & Flood 2014), as the authors of xoshiro advise; high halves first. */
export function wordsOf(seed: bigint): Int32Array {
  const words = new Int32Array(8);
  let state = seed;
  for (let i = 0; i < 8; i += 2) {
    state = BigInt.asUintN(64, state + STREAM);
    let word = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    word = BigInt.asUintN(64, (word ^ (word >> 27n)) * 0x94d049bb133111ebn);
    word ^= word >> 31n;
    words[i] = Number(BigInt.asIntN(32, word >> 32n));
    words[i + 1] = Number(BigInt.asIntN(32, word));
  }
  return words;
}

/**
 * Moves four 64-bit words on by one step of xoshiro256** (Blackman & Vigna 2021, Scrambled linear pseudorandom number
 * generators) and puts the high and the low half of the number drawn into `drawn`.
 */
export function step(words: Int32Array, drawn: Int32Array): void {
  const ah = words[0] ?? 0;
  const al = words[1] ?? 0;
  const bh = words[2] ?? 0;
  const bl = words[3] ?? 0;
  const ch = words[4] ?? 0;
  const cl = words[5] ?? 0;
  const dh = words[6] ?? 0;
  const dl = words[7] ?? 0;
  const fiveHigh = (Math.imul(bh, 5) + Math.floor(((bl >>> 0) * 5) / WORD)) | 0;
  const fiveLow = Math.imul(bl, 5);
  const turnedHigh = (fiveHigh << 7) | (fiveLow >>> 25);
  const turnedLow = (fiveLow << 7) | (fiveHigh >>> 25);
  drawn[0] = Math.imul(turnedHigh, 9) + Math.floor(((turnedLow >>> 0) * 9) / WORD);
  drawn[1] = Math.imul(turnedLow, 9);
  const thirdHigh = ch ^ ah;
  const thirdLow = cl ^ al;
  const fourthHigh = dh ^ bh;
  const fourthLow = dl ^ bl;
  words[0] = ah ^ fourthHigh;
  words[1] = al ^ fourthLow;
  words[2] = bh ^ thirdHigh;
  words[3] = bl ^ thirdLow;
  words[4] = thirdHigh ^ ((bh << 17) | (bl >>> 15));
  words[5] = thirdLow ^ (bl << 17);
  words[6] = (fourthLow << 13) | (fourthHigh >>> 19);
  words[7] = (fourthHigh << 13) | (fourthLow >>> 19);
}

/** Numbers from 0 up to but not including 1, each a multiple of 2⁻⁵³. */
export function uniforms(seed: number): Source {
  const words = wordsOf(BigInt(seed));
  const drawn = new Int32Array(2);
  return () => {
    step(words, drawn);
    return (((drawn[0] ?? 0) >>> 5) * 2 ** 26 + ((drawn[1] ?? 0) >>> 6)) * 2 ** -53;
  };
}

/** Standard normal values, by the polar method (Marsaglia & Bray 1964). */
export function normals(seed: number): Source {
  const uniform = uniforms(seed);
  let spare = NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const value = spare;
      spare = NaN;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const stretch = Math.sqrt((-2 * Math.log(square)) / square);
      spare = v * stretch;
      return u * stretch;
    }
  };
}
