/** What a configuration of one chart holds. */
import type { CsvOptions } from "../../csv/index.js";
import type { Palette, SvgOptions, Theme } from "../../svg/index.js";
import type { LedgerEntry, Locale, PhaseOption, SharedOptions } from "../../types/index.js";

type Json = Readonly<Record<string, unknown>>;
/** Options in JSON: null stands for an option that is not given. */
type OrNull<T> = { readonly [K in keyof T]?: T[K] | null };

/** Published name of a chart kind. */
export type KindName =
  | "run"
  | "xmr"
  | "mr"
  | "iPrime"
  | "xbar"
  | "s"
  | "r"
  | "p"
  | "np"
  | "pPrime"
  | "u"
  | "uPrime"
  | "c"
  | "g"
  | "t"
  | "funnel"
  | "ewma"
  | "cusum";

/** A rule by name, with its parameters: `{ "rule": "shift", "length": 9 }`. */
export interface RuleOption {
  /** Name of the rule: `shift`. */
  readonly rule: string;
  readonly [parameter: string]: string | number | boolean;
}

/** A method of `suggest` with its parameters. */
export interface MethodOption {
  /** Name of the method: `changePoint`. */
  readonly method: string;
  readonly [parameter: string]: string | number | boolean;
}

/** A phase, locked by an entry or by the file that holds one. */
export interface NamedPhase extends Omit<PhaseOption, "lock"> {
  /** A ledger entry, or the name of its file beside the configuration. */
  readonly lock?: LedgerEntry | string;
}

/** Options of `spc`, with names of kinds, presets, rules and columns. */
export interface NamedOptions extends OrNull<Omit<SharedOptions<Json>, "rules" | "preset" | "phases">> {
  /** Chart kind. */
  readonly chart?: KindName | null;
  /** Column of the denominator. */
  readonly n?: string | null;
  /** Column of the values of a subgroup. */
  readonly values?: string | null;
  /** Rules and conventions of a programme, by name: `mdc@5.0`. */
  readonly preset?: string | null;
  /** Rules by name. Default: the preset's, else the kind's. */
  readonly rules?: readonly RuleOption[] | null;
  /** Declared phases. Default: one. */
  readonly phases?: readonly NamedPhase[] | null;
}

/** Options of a picture, with names of languages, themes and palettes. */
export interface NamedPicture extends Omit<SvgOptions, "locale" | "theme" | "palette" | "marks" | "measureText"> {
  /** Language by its tag, or a record of your own words. Default: `en-GB`. */
  readonly locale?: string | Partial<Locale>;
  /** Theme by name, or a record of your own. Default: `light`. */
  readonly theme?: "light" | "dark" | "print" | "contrast" | "auto" | Theme;
  /** Palette by name, or a record of your own. Default: the theme's. */
  readonly palette?: "standard" | "mdc" | "okabeIto" | Palette;
}

/** How a CSV file is read, beside the columns that the options name. */
export type CsvReading = Pick<CsvOptions, "skip" | "missing" | "decimal" | "dates">;

/** One chart and all that a team decides about it: `spc.json`. */
export interface ChartConfig extends NamedOptions {
  /** Schema, for an editor. */
  readonly $schema?: string;
  /** Files of ledger entries beside the configuration: each locks the phase that begins where its own did. */
  readonly ledger?: string | readonly string[] | null;
  /** Options of the picture. */
  readonly picture?: NamedPicture;
  /** How the file is read. */
  readonly csv?: CsvReading;
  /** Rows that count: those with these values, by column. Default: all. */
  readonly where?: Readonly<Record<string, string>> | null;
  /** Method of `suggest`, by name or with its parameters. */
  readonly suggest?: string | MethodOption;
}
