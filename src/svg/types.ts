/** The contracts of a picture: what a mark gets, and what a picture is made of. */
import type { Chart, Locale, Point, Word } from "../types/index.js";
import type { Element } from "./scene.js";
import type { Sizes } from "./sizes.js";
import type { Weight } from "./text.js";
import type { Theme } from "./themes/theme.js";

/** Marks of a size that suits how many points there are. */
export interface Density {
  /** How common-cause points are drawn: as rings, as small dots, or not at all. */
  readonly common: "ring" | "dot" | "none";
  /** Factor on the size of other markers. */
  readonly marker: number;
  /** Width of the data line, in px. */
  readonly line: number;
  /** True where a pixel column holds so many points that only its lowest and highest are drawn. */
  readonly columns: boolean;
}

/** A line of text in its place. */
export interface TextLine {
  /** What it says. */
  readonly text: string;
  /** Where it begins, in px. */
  readonly x: number;
  /** Its baseline, in px. */
  readonly y: number;
  /** Where before it stands the mark that its annotation has on the axis, in px; absent without one. */
  readonly mark?: number;
}

/** The horizontal axis: ticks, labels under them, and brackets with the name of what they hold. */
export interface Axis {
  /** Ticks; major ones are longer. */
  readonly ticks: readonly { readonly x: number; readonly major: boolean }[];
  /** First level, centred on `x`; line feeds part the lines of a long name. */
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  /** Second level; no text where the bracket is too short for it. */
  readonly groups: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /** What is counted along it, right-aligned under the first level; empty where that goes without saying. */
  readonly title: string;
}

/** A name and a value at the right-hand end of a line. */
export interface EndLabel {
  /** What it belongs to. */
  readonly role: "upper" | "centre" | "lower" | "target" | "latest";
  /** Its name; empty where there is no room. */
  readonly name: string;
  /** Its value. */
  readonly value: string;
  /** Its colour. */
  readonly colour: string;
  /** Height at which the line ends, in px. */
  readonly end: number;
  /** Height of the label, in px. */
  readonly y: number;
}

/** A name and a value beside the marker of a unit. */
export interface UnitName {
  /** Its name. */
  readonly name: string;
  /** Its value. */
  readonly value: string;
  /** Its colour. */
  readonly colour: string;
  /** Where its text begins, in px. */
  readonly x: number;
  /** Height of its middle, in px. */
  readonly y: number;
  /** Width of its text, in px. */
  readonly width: number;
  /** Where an arrow before the text points, for a unit beyond the edge of the plot; null for others. */
  readonly arrow: "up" | "down" | null;
  /** Middle of the marker, in px. */
  readonly marker: { readonly x: number; readonly y: number };
}

/** A phase in the row above the plot. */
export interface PhaseHeading {
  /** Position in `chart.phases`. */
  readonly phase: number;
  /** Where its text begins, or the middle of its number, in px. */
  readonly x: number;
  /** Lines of its name. */
  readonly name: readonly string[];
  /** Lines of its mean and the standing of its limits. */
  readonly mean: readonly string[];
  /** Between name and mean in one line, in px; null where the mean stands under the name. */
  readonly gap: number | null;
  /** A number that stands for name and mean, which the list under the key then tells; null where they stand here. */
  readonly number: "disc" | "plain" | null;
}

/** A test of change, or a remark on a phase, in the lanes above the plot. */
export interface LaneText {
  /** Its number; empty for a remark on a phase. */
  readonly number: string;
  /** Where its leader stands, and the middle of its number, in px. */
  readonly x: number;
  /** Middle of its number and of the first line of its text, in px. */
  readonly y: number;
  /** Lower end of its leader, in px. */
  readonly end: number;
  /** Where its text begins; where it stands before the leader: ends; in px. */
  readonly textX: number;
  /** Whether its text stands before, to the left of, the leader. */
  readonly before: boolean;
  /** Lines of its text; none where a list under the picture tells it. */
  readonly lines: readonly string[];
  /** Lines of what was expected and what was seen. */
  readonly more: readonly string[];
}

/** A text beside a point, or at the top of a span. */
export interface Callout {
  /** Its lines. */
  readonly lines: readonly string[];
  /** Where its lines begin, have their middle, or end, in px. */
  readonly x: number;
  /** Baseline of its first line, in px. */
  readonly y: number;
  /** Which of the three `x` is. */
  readonly anchor: "start" | "middle" | "end";
  /** Size of its type, in px. */
  readonly size: number;
  /** Its colour. */
  readonly colour: string;
  /** The colour of what it lies on. */
  readonly ground: string;
  /** A line from the marker to a text further up or down, in px; null for a text beside its marker. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

/** An entry of the key: a drawn mark and its name. */
export interface KeyEntry {
  /** What it is a key to. */
  readonly of: Extract<
    Word,
    "improvement" | "concern" | "neutral" | "unusual" | "common" | "provisional" | "ghost" | "expectedRange" | "centre" | "target"
  >;
  /** Its name. */
  readonly text: string;
  /** Its marks from left to right, each with whether it is turned over: two for change upwards and downwards. */
  readonly turned: readonly boolean[];
  /** Middle of the first drawn mark, in px. */
  readonly x: number;
  /** Middle of the drawn mark, in px. */
  readonly y: number;
}

/** Everything around the plot, in its place. */
export interface Surroundings {
  /** The title in one piece. */
  readonly title: string;
  /** The picture in words, as `describe` tells the chart. */
  readonly told: string;
  /** Lines of the title. */
  readonly titleLines: readonly TextLine[];
  /** Lines of the subtitle. */
  readonly subtitleLines: readonly TextLine[];
  /** Icons to draw, from left to right. */
  readonly icons: readonly { readonly of: "variation" | "assurance"; readonly x: number; readonly y: number }[];
  /** Baseline of the first line of the row of phase names, in px. */
  readonly phaseY: number;
  /** The row of phase names. */
  readonly phases: readonly PhaseHeading[];
  /** Tests of change and remarks on phases above the plot, from left to right. */
  readonly lanes: readonly LaneText[];
  /** Stretches of the axis that something lasted, in px. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** Places on the axis of which only the list under the picture tells, and not by a number, in px. */
  readonly noted: readonly number[];
  /** Texts within the plot beside points and at the top of spans. */
  readonly callouts: readonly Callout[];
  /** Labels of the vertical axis. */
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** The horizontal axis. */
  readonly axis: Axis;
  /** Labels at line ends, from the top down. */
  readonly ends: readonly EndLabel[];
  /** Labels of units that stand out; none where points are not units. */
  readonly units: readonly UnitName[];
  /** The key. */
  readonly key: readonly KeyEntry[];
  /** Lines of the caption. */
  readonly caption: readonly TextLine[];
}

/** What lines and markers are drawn with. */
export type Ink = Pick<Frame, "unit" | "theme">;

/** The paper on which marks draw: places, measures, colours, words. */
export interface Frame extends Surroundings {
  /** Width of the picture, in px. */
  readonly width: number;
  /** Height of the picture, in px. */
  readonly height: number;
  /** Left edge of the plot, in px. */
  readonly left: number;
  /** Right edge of the plot, in px. */
  readonly right: number;
  /** Top edge of the plot, in px. */
  readonly top: number;
  /** Bottom edge of the plot, in px. */
  readonly bottom: number;
  /** Width of one period, in px. */
  readonly step: number;
  /** Factor on lengths that are stated for labels of 12 px. */
  readonly unit: number;
  /** Type and paper. */
  readonly sizes: Sizes;
  /** How points are drawn. */
  readonly density: Density;
  /** Colours, font and shapes. */
  readonly theme: Theme;
  /** The language. */
  readonly locale: Locale;
  /** Whether 1σ and 2σ lines are drawn. */
  readonly innerLines: boolean;
  /** Positions at which phases are proposed, ascending. */
  readonly proposals: readonly number[];
  /** Middle of the period of a point, in px. */
  readonly x: (point: Point) => number;
  /** Where any place on the axis lies (a UTC instant, a number, a size, the position of a category), in px. */
  readonly at: (place: number) => number;
  /** Left edge of the period at a position, in px; one past the last: the right edge of the plot. */
  readonly edge: (index: number) => number;
  /** Height of a value given in natural units, in px; beyond the plot it is held at its edge. */
  readonly y: (value: number) => number;
  /** Values at the bottom and the top of the plot, in natural units. */
  readonly range: { readonly low: number; readonly high: number };
  /** Whether a value lies beyond the edge of the plot. */
  readonly beyond: (value: number) => boolean;
  /** Digits after the decimal mark of centre and limits; −3: rounded to thousands. */
  readonly decimals: number;
  /** A centre or a limit in the display scale, with a percent sign where it is shown in per cent. */
  readonly format: (value: number) => string;
  /** An observed value, likewise, with no more decimals than the data need. */
  readonly formatValue: (value: number) => string;
  /** Width of text, in px. */
  readonly measure: (text: string, size: number, weight?: Weight) => number;
}

/** Draws one kind of thing; null where there is nothing to draw. A picture is a list of marks, drawn in that order. */
export type Mark = (chart: Chart, frame: Frame) => Element | null;

/** The paper before anything is written around or into the plot that must keep out of the way of what is there. */
export type Paper = Omit<Frame, "height" | "callouts" | "key" | "caption">;
