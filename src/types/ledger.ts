/** Locked limits, as plain data that a team keeps under version control. */
import type { Basis, Estimate, X } from "./chart.js";
import type { Conventions } from "./conventions.js";

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
  /** Standing of the limits when they were locked. */
  readonly status: "no-limits" | "trial" | "provisional" | "established";
  /** Who locked. */
  readonly lockedBy: string;
  /** When. */
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
