/** What `batch` reads and writes, a line each. */
import type { Capability, CapabilityOptions } from "../../readings/capability.js";
import type { Chart, ChartHead, LedgerEntry, LockDecision, Suggestion } from "../../types/index.js";
import type { MethodOption, NamedOptions } from "./options.js";

type Json = Readonly<Record<string, unknown>>;

/** One line of the input of `batch`, or a JSON file of `render`; exactly one of `rows` and `columns`. */
export interface BatchRequest {
  /** What the caller calls the series; comes back as it came. */
  readonly id?: unknown;
  /** The observations, as objects or as plain numbers. */
  readonly rows?: readonly (Json | number | null)[];
  /** The observations as columns of equal length. */
  readonly columns?: Readonly<Record<string, readonly unknown[]>>;
  /** Options of `spc`. */
  readonly options?: NamedOptions;
  /** Asks for proposed phases: a method, by name or with its parameters. */
  readonly suggest?: string | MethodOption;
  /** Asks for a ledger entry: the decision, and the position of the phase where it is not the latest. */
  readonly lock?: LockDecision & {
    /** Position of the phase. Default: the latest. */
    readonly phase?: number;
  };
  /** Asks for the capability of the process of the latest phase. */
  readonly capability?: CapabilityOptions;
}

/** What a request is answered with beside the chart. */
interface Asked {
  /** The id of the request; null where it has none. */
  readonly id: unknown;
  /** Proposed phases, where the request asks for them. */
  readonly suggestion?: Suggestion;
  /** The ledger entry, where the request asks for one. */
  readonly entry?: LedgerEntry;
  /** The capability, where the request asks for it. */
  readonly capability?: Capability;
}

/** The usual answer: what the chart says, without its points. */
export interface BatchAnswer extends Asked, Pick<ChartHead, "verdict" | "phases" | "signals" | "notes"> {}

/** The answer under `--points`: the whole chart. */
export interface BatchChart extends Asked, Chart {}

/** The answer to a bad line. */
export interface BatchFailure {
  /** The id of the request; null where it has none or is no JSON. */
  readonly id: unknown;
  /** The line, from 1. */
  readonly line: number;
  /** What is wrong. */
  readonly error: {
    /** What kind of fault it is. */
    readonly code: string;
    /** One sentence. */
    readonly message: string;
  };
}

/** One line of the output of `batch`. */
export type BatchResult = BatchAnswer | BatchChart | BatchFailure;
