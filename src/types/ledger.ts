/** Locks: decisions about limits that are kept outside the chart. */
import type { Conventions } from "./conventions.js";
import type { Basis, Phase } from "./phase.js";
import type { Estimate, X } from "./terms.js";

/** Limits as they were locked, with the decision and the fingerprint of their data. */
export interface LedgerEntry {
  /** SHA-256 of the entry without this field. */
  readonly id: string;
  /** Id of the entry it replaces. */
  readonly supersedes?: string;
  /** Chart kind. */
  readonly kind: string;
  /** The complete record in force. */
  readonly conventions: Conventions;
  /** Name and version of the library. */
  readonly library: string;
  /** Which phase. */
  readonly phase: { readonly start: X | null; readonly label?: string };
  /** Which observations made the lines. */
  readonly basis: Basis;
  /** The phase's estimate. */
  readonly parameters: Estimate;
  /** True where the centre had been given; only then. */
  readonly centreGiven?: true;
  /** Standing of the limits when they were locked. */
  readonly status: Phase["standing"];
  /** Who locked. */
  readonly lockedBy: string;
  /** When, as ISO text. */
  readonly lockedAt: string;
  /** Why. */
  readonly reason: string;
  /** The known cause of the change. */
  readonly cause?: string;
  /** Whether it is expected to continue. */
  readonly expectedToPersist?: boolean;
  /** SHA-256 of the observations behind the lines. */
  readonly dataHash: string;
}

/** Who locks limits, when and why. */
export interface LockDecision {
  /** Why. */
  readonly reason: string;
  /** Who. */
  readonly lockedBy: string;
  /** When, as ISO text: the library reads no clock. */
  readonly lockedAt: string;
  /** The known cause of the change that began the phase. */
  readonly cause?: string;
  /** Whether the change is expected to continue. */
  readonly expectedToPersist?: boolean;
  /** Id of the entry that this one replaces. Default: the one by which the phase is locked now. */
  readonly supersedes?: string;
}

/** Who accepts a proposal, when and why. */
export interface Decision {
  /** Why. */
  readonly reason: string;
  /** Who. */
  readonly decidedBy: string;
  /** When, as ISO text. */
  readonly decidedAt: string;
}
