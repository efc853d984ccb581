/** A chart of 24 steady months, and what the tests of marks read off one mark drawn alone. */
import { xmrChart } from "../../../src/charts/index.js";
import { astronomicalPoint } from "../../../src/rules/index.js";
import { spc } from "../../../src/spc.js";
import type { Element, Mark } from "../../../src/svg/index.js";
import type { Chart, SharedOptions } from "../../../src/types/index.js";
import { all, dates, frameFor, subpaths } from "../support.js";

interface Row {
  readonly x: string;
  readonly y: number | null;
}

/** 24 months about 20, within limits of about 4 and 36. */
export const STEADY = Array.from({ length: 4 }, () => [24.5, 17, 21.5, 15.5, 23, 18.5]).flat();

/** An XmR chart by month, judged by points beyond the limits alone. */
export function xmr(values: readonly (number | null)[] = STEADY, options: Partial<SharedOptions<Row>> = {}): Chart {
  const months = dates(values.length, "month");
  return spc(
    values.map((y, i): Row => ({ x: months[i] ?? "", y })),
    { chart: xmrChart, rules: [astronomicalPoint()], ...options, x: "x", y: "y" },
  );
}

/** One mark of a chart by itself. */
export function drawn(mark: Mark, chart: Chart, options = {}): Element {
  return mark(chart, frameFor(chart, options)) ?? { tag: "g", attributes: {}, children: [] };
}

type Attributes = Element["attributes"];

/** The attributes of every path. */
export const paths = (node: Element): readonly Attributes[] => all(node, "path").map(({ node: path }) => path.attributes);

/** The corners of one path. */
export const corners = (path: Attributes | undefined): ReturnType<typeof subpaths> => subpaths(String(path?.d ?? ""));
