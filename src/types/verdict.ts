/** What a finished chart finds and says: signals, cautions and the verdict. */
import type { Cause, Params, Side } from "./terms.js";

/** A pattern that a rule found. */
export interface Signal {
  /** Key of the rule, unique in the chart: `shift(8)`. */
  readonly rule: string;
  /** Name of the rule: `shift`. */
  readonly code: string;
  /** Parameters of the rule: `{ length: 8 }`. */
  readonly params: Params;
  /** Phase in which the pattern was completed. */
  readonly phase: number;
  /** Where it points. */
  readonly side: Side | null;
  /** What it means, given the direction of improvement. */
  readonly cause: Cause;
  /** Positions of its members, ascending. */
  readonly at: readonly number[];
  /** Position at which the pattern was first complete. */
  readonly completed: number;
  /** The numbers compared: `{ length: 9, needed: 8 }`. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** Something said about the chart, as a code with its numbers. */
export interface Reason {
  /** What is said. */
  readonly code: string;
  /** The numbers and names in it. */
  readonly params: Params;
  /** The sentence in British English, made from code and params. */
  readonly message: string;
}

/** A caution that must reach the reader. */
export interface Note extends Reason {
  /** Phase it concerns; null for the whole chart. */
  readonly phase: number | null;
  /** Positions it concerns. */
  readonly at: readonly number[];
}

/** What the chart says about change and about the target. */
export interface Verdict {
  /** Cause of the latest counted point; `none` where nothing can be said. */
  readonly variation: Cause | "none";
  /** Where its signal points. */
  readonly side: Side | null;
  /** Position judged. */
  readonly at: number | null;
  /** Keys of the rules that decided. */
  readonly rules: readonly string[];
  /** True when the latest phase holds no signal. */
  readonly stable: boolean | null;
  /** Whether the target will be met by the process as it is. */
  readonly assurance: "pass" | "hit-or-miss" | "fail" | "none";
  /** Whether the latest counted value meets its own target. */
  readonly onTarget: boolean | null;
  /** Why something is `none`. */
  readonly reasons: readonly Reason[];
}
