/** Comparison of what was got with what somebody else published, as a list of differences. */

/** One number or word that is not what was expected. */
export interface Difference {
  /** Which member: `ucl`, `cause`. */
  readonly what: string;
  /** Where, as far as it has a place. */
  readonly at: number | string | null;
  /** What the library gives. */
  readonly got: unknown;
  /** What was expected. */
  readonly expected: unknown;
}

/** Two numbers, or two absent ones, equal within a relative or an absolute tolerance. */
export function close(got: unknown, expected: unknown, relative: number, absolute = 0): boolean {
  if (typeof got !== "number" || typeof expected !== "number") return got === expected;
  return Math.abs(got - expected) <= Math.max(relative * Math.abs(expected), absolute);
}

/** A list of differences in the making. */
export interface Comparison {
  /** What was found so far. */
  readonly found: readonly Difference[];
  /** Compares two numbers. */
  readonly number: (what: string, at: number | string | null, got: unknown, expected: unknown) => void;
  /** Compares anything else by its JSON. */
  readonly same: (what: string, at: number | string | null, got: unknown, expected: unknown) => void;
}

/** A comparison with the tolerances of its numbers. */
export function comparison(relative: number, absolute = 0): Comparison {
  const found: Difference[] = [];
  const note = (equal: boolean, what: string, at: number | string | null, got: unknown, expected: unknown): void => {
    if (!equal) found.push({ what, at, got, expected });
  };
  return {
    found,
    number: (what, at, got, expected) => {
      note(close(got, expected, relative, absolute), what, at, got, expected);
    },
    same: (what, at, got, expected) => {
      note(JSON.stringify(got) === JSON.stringify(expected), what, at, got, expected);
    },
  };
}
