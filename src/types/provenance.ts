/** Where everything on a finished chart comes from. */
import type { Conventions } from "./conventions.js";
import type { Params } from "./terms.js";

/** A rule as provenance records it. */
export interface RuleRecord {
  /** Unique key: `shift(8)`. */
  readonly key: string;
  /** Bare name: `shift`. */
  readonly name: string;
  /** In plain words. */
  readonly label: string;
  /** Its parameters. */
  readonly params: Params;
}

/** Where everything on the chart comes from. */
export interface Provenance {
  /** Name and version of the library. */
  readonly library: string;
  /** Exact name of the preset in force. */
  readonly preset: string | null;
  /** Date of the extract, as given. */
  readonly asOf: string | null;
  /** The complete record of conventions in force. */
  readonly conventions: Conventions;
  /** The rules that were evaluated. */
  readonly rules: readonly RuleRecord[];
}
