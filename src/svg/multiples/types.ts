/** What small multiples are made of. */
import type { Chart } from "../../types/index.js";
import type { Listed } from "../frame/annotations.js";
import type { ValueAxis } from "../frame/axes/valueAxis.js";
import type { Settings } from "../options.js";
import type { Frame } from "../types.js";

/** The name of a panel. */
export interface PanelName {
  /** Its lines; the last is empty where the word stands alone. */
  readonly lines: readonly string[];
  /** A word for a signal, after the last of them; empty for none. */
  readonly found: string;
  /** Width of the last line, in px. */
  readonly width: number;
}

/** How the panels are set out. */
export interface Layout {
  /** Panels side by side; undefined: by the width. */
  readonly columns?: number;
  /** Whether they share the vertical axis. */
  readonly scales: "shared" | "free-y";
  /** Their order. */
  readonly order: "signal" | "given";
}

/** What is drawn of a chart, that chart, and the options as they are for it. */
export interface Panel {
  readonly chart: Chart;
  readonly whole: Chart;
  readonly settings: Settings;
}

/** At least one. */
export type Panels = readonly [Panel, ...Panel[]];

/** A chart in its place. */
export interface Placed extends Panel {
  /** Its frame. */
  readonly frame: Frame;
  /** Its vertical axis. */
  readonly upright: ValueAxis;
  /** The value of its centre, as it stands at the right-hand end; empty for none. */
  readonly end: string;
  /** Its name. */
  readonly name: PanelName;
  /** Baseline of the last line of it, in px. */
  readonly nameY: number;
}

/** All panels in their places. */
export interface LaidPanels {
  readonly panels: readonly [Placed, ...Placed[]];
  /** Annotations, as a list under the panels tells them. */
  readonly list: readonly Listed[];
  /** How many rows of panels there are. */
  readonly rows: number;
  /** Height of each plot, in px. */
  readonly height: number;
}
