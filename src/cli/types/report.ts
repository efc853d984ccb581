/** What a report is made from, and what its summary says. */
import type { Lines, Unit, Verdict, X } from "../../types/index.js";
import type { ChartConfig, NamedOptions } from "./options.js";

/** A measure of a board, or what all its measures share. */
export interface MeasureDefaults extends NamedOptions, Pick<ChartConfig, "ledger" | "picture" | "csv" | "where"> {
  /** CSV file, beside the configuration. */
  readonly file?: string | null;
  /** Column by which the file is split: one chart for each of its values. */
  readonly by?: string | null;
}

/** A measure of a board. */
export interface Measure extends MeasureDefaults {
  /** Name of its pictures, letters, digits, `-` and `_`. Default: made from `name`. */
  readonly id?: string;
}

/** A report of many measures: what stands beside `measures` holds for each that does not say otherwise. */
export interface BoardConfig extends MeasureDefaults {
  /** Schema, for an editor. */
  readonly $schema?: string;
  /** Title of the report. Default: the finding. */
  readonly title?: string;
  /** Subtitle of the report. */
  readonly subtitle?: string;
  /** `given`, or `signal`: concern, improvement, neutral, common cause, no verdict. Default: `given`. */
  readonly order?: "given" | "signal";
  /** True: every picture as PNG as well. Default: false. */
  readonly png?: boolean;
  /** The measures, in order. */
  readonly measures: readonly Measure[];
}

/** What a report says of one chart. Numbers are in natural units. */
export interface SummaryChart {
  /** Name of its pictures. */
  readonly id: string;
  /** Name of the measure. */
  readonly measure: string;
  /** The value of the column by which the file is split; null where it is not. */
  readonly group: string | null;
  /** The file, as the configuration names it. */
  readonly file: string;
  /** Chart kind. */
  readonly kind: string;
  /** What the statistic is measured in. */
  readonly unit: Unit;
  /** Display scale. */
  readonly per: number;
  /** Number of observations, gaps included. */
  readonly points: number;
  /** The latest observation that counts; null where there is none. */
  readonly latest: { readonly x: X; readonly value: number } | null;
  /** The target in force there; null where there is none. */
  readonly target: number | null;
  /** The lines there; null where there are none. */
  readonly limits: Lines | null;
  /** The verdict. */
  readonly verdict: Verdict;
  /** Number of signals. */
  readonly signals: number;
  /** Codes of the cautions. */
  readonly notes: readonly string[];
  /** What the chart says. */
  readonly words: string;
}

/** A file of a report. */
export interface SummaryFile {
  /** Path in the folder of the report. */
  readonly path: string;
  /** SHA-256 of all that the file is made from. */
  readonly made: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** What `naturallimits board` wrote: `summary.json`. */
export interface Summary {
  /** Version of this format. */
  readonly schema: 1;
  /** Name and version of the library. */
  readonly library: string;
  /** Title of the report. */
  readonly title: string;
  /** How many charts have which verdict on variation. */
  readonly counts: Readonly<Record<"charts" | Verdict["variation"], number>>;
  /** The charts, in the order of the board. */
  readonly charts: readonly SummaryChart[];
  /** The pictures and pages, so that another run need not make them again. */
  readonly files: readonly SummaryFile[];
}
