/** How far numbers lie from those of a table, and the sums that tables are checked by. */

/** How far a number lies from the wanted one, as a share of that. */
export const relative = (got: number, wanted: number): number => Math.abs(got - wanted) / Math.abs(wanted);

/** The sum of some terms, from one of them on. */
export const sum = (terms: readonly number[], from = 0): number => terms.slice(from).reduce((total, term) => total + term, 0);

/** Largest difference between a function of three numbers and the rows of a table that end in its value. */
export function worst(
  rows: readonly (readonly number[])[],
  value: (a: number, b: number, c: number) => number,
  relatively: boolean,
): number {
  return Math.max(
    ...rows.map((row) => {
      const [a = NaN, b = NaN, c = NaN] = row;
      const got = value(a, b, c);
      const wanted = row.at(-1) ?? NaN;
      return relatively ? relative(got, wanted) : Math.abs(got - wanted);
    }),
  );
}

/** The smallest whole number that passes. */
export function least(passes: (k: number) => boolean): number {
  let k = 0;
  while (!passes(k)) k++;
  return k;
}

/** Ways to choose k of n, exactly. */
export const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n;
  let value = 1n;
  for (let j = 0; j < k; j++) value = (value * BigInt(n - j)) / BigInt(j + 1);
  return value;
};
