/** Charts of falls by month, written by hand, and the small series that their words are tested on. */
import type { Chart } from "../../src/types/index.js";
import { chart, months, record, signal } from "./handwritten.js";

/** Values in turn above and below a centre. */
export const saw = (n: number, centre = 10): readonly number[] => Array.from({ length: n }, (_, i) => centre + (i % 2 === 0 ? 1 : -1));
/** Lines of a steady measure. */
export const flat = { centre: 10, lower: 5.4, upper: 14.6 };
/** Positions from one to another, both included. */
export const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** How many words a title has. */
export const words = (title: string): number => title.split(/\s+/).length;

/** 24 months, the last nine below the mean. */
export const improved: Chart = chart({
  values: [...saw(15), ...saw(9, 8)],
  x: months(24),
  lines: flat,
  signals: [signal("shift", range(15, 23), { rule: "shift(8)", params: { length: 8 }, side: "low", cause: "improvement", completed: 22 })],
  verdict: { variation: "improvement", side: "low", rules: ["shift(8)"], stable: false },
  provenance: { rules: [record("astronomicalPoint"), record("shift", { length: 8 }, "shift(8)")] },
});

/** 24 months without a signal. */
export const quiet: Chart = chart({ values: saw(24), x: months(24), lines: flat });
