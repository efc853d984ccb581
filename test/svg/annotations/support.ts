/** Series and annotations that the tests of annotations share. */
import { xmrChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import type { Frame, SvgOptions } from "../../../src/svg/index.js";
import type { Annotation, Chart, SharedOptions } from "../../../src/types/index.js";
import { dates, frameFor } from "../support.js";

/** Observations in order. */
export type Rows = readonly { readonly x: string | number; readonly y: number | null }[];

/** Observations that hardly vary. */
export const level = (x: readonly (string | number)[]): Rows => x.map((place, i) => ({ x: place, y: 50 + (i % 2) }));

/** 24 months from January 2023. */
export const months = level(dates(24, "month", "2023-01-01"));

/** A test of change. */
export const change = (x: string | number, text = "Test", more: Partial<Annotation> = {}): Annotation => ({
  x,
  text,
  kind: "change",
  ...more,
});

/** An outside event. */
export const event = (x: string | number, text = "Storm", more: Partial<Annotation> = {}): Annotation => ({
  x,
  text,
  kind: "event",
  ...more,
});

/** An XmR chart with annotations. */
export function chartOf(rows: Rows, annotations: readonly Annotation[], more: Omit<SharedOptions<Rows[number]>, "x" | "y"> = {}): Chart {
  return spc(rows, { ...more, chart: xmrChart, x: "x", y: "y", annotations });
}

/** Its frame. */
export function framed(rows: Rows, annotations: readonly Annotation[], options: SvgOptions = {}): Frame {
  return frameFor(chartOf(rows, annotations), options);
}

/** What stands under the picture, line by line. */
export const listed = (frame: Frame): readonly string[] => frame.caption.map(({ text }) => text);
