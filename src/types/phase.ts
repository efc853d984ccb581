/** The phases of a finished chart: their lines, what made these, and who locked them. */
import type { Estimate, X } from "./terms.js";

/** Three level lines. */
export interface Lines {
  /** Centre line. */
  readonly centre: number;
  /** Lower limit; null where there is none. */
  readonly lower: number | null;
  /** Upper limit; null where there is none. */
  readonly upper: number | null;
}

/** Which observations made the lines of a phase. */
export interface Basis {
  /** x of the first of them. */
  readonly from: X;
  /** x of the last of them. */
  readonly to: X;
  /** Rows selected, gaps and ghosts included. */
  readonly observations: number;
  /** Rows that entered the lines. */
  readonly usable: number;
  /** Rows left out by decision, with the reason given. */
  readonly ghosts: readonly { readonly x: X; readonly reason: string | null }[];
}

/** By whom, when and why the limits of a phase were locked. */
export interface PhaseLock {
  /** Id of the ledger entry. */
  readonly id: string;
  /** Why. */
  readonly reason: string;
  /** Who locked. */
  readonly lockedBy: string;
  /** When. */
  readonly lockedAt: string;
  /** The known cause of the change that began the phase; null where none was recorded. */
  readonly cause: string | null;
}

/** A stretch of the process with one set of lines. */
export interface Phase {
  /** Position in `chart.phases`. */
  readonly index: number;
  /** Position of its first point; null when it is empty. */
  readonly first: number | null;
  /** Position of its last point, inclusive; null when it is empty. */
  readonly last: number | null;
  /** Its name. */
  readonly label: string | null;
  /** Why it was begun. */
  readonly reason: string | null;
  /** Who decided it. */
  readonly decidedBy: string | null;
  /** When it was decided. */
  readonly decidedAt: string | null;
  /** Whether the lines are computed, given by the caller, or rebuilt from a ledger entry. */
  readonly limitsFrom: "estimated" | "given" | "locked";
  /** True where the centre was given and the observations made the rest; only then. */
  readonly centreGiven?: true;
  /** Which points made the lines; null when the lines are given. */
  readonly basis: Basis | null;
  /** How far the lines can be trusted, by the number of points behind them. */
  readonly standing: "no-limits" | "trial" | "provisional" | "established";
  /** The numbers from which every line can be rebuilt. */
  readonly estimate: Estimate;
  /** The lines, where they are level; null where they differ from point to point or do not exist. */
  readonly lines: Lines | null;
  /** The lock; only where `limitsFrom` is `locked`. */
  readonly lock?: PhaseLock;
}
