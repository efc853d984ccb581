/** The measures that all panels of small multiples share. */
import { fault } from "../../messages.js";
import type { ValueAxis } from "../frame/axes/valueAxis.js";
import type { Settings } from "../options.js";

/** Across, in px. */
export interface Grid {
  /** Panels side by side. */
  readonly columns: number;
  /** Where the first begins. */
  readonly left: number;
  /** Width of each. */
  readonly across: number;
  /** Between them. */
  readonly gutter: number;
}

/** Down, in px. */
export interface Rows {
  /** Top of the plots of each row. */
  readonly tops: readonly number[];
  /** Height of each. */
  readonly height: number;
}

/** Least room between panels across, and from the bottom of a plot to the top of the next; in px for type of 12 px. */
const ACROSS = 40;
const DOWN = 38;
/** Room for an axis of its own, and for a title that is asked for. */
const AXIS = 50;
const TITLE = 18;
/** Least width of a plot, in px for type of 12 px. */
const NARROWEST = 20;
/** Height of a plot as a share of its width, and its least height, in px for type of 12 px. */
const TALL = 117 / 219;
const LEAST = 84;

/** Columns by the width of the paper, as wide as labels and values at line ends leave them. Throws where more are asked for than have room. */
export function gridOf(
  panels: readonly { readonly upright: ValueAxis; readonly end: string }[],
  { columns: wished, shared }: { readonly columns: number | undefined; readonly shared: boolean },
  settings: Settings,
): Grid {
  const { sizes, unit, width, measure } = settings;
  const widest = (texts: readonly string[], weight?: "bold"): number =>
    Math.max(0, ...texts.map((text) => measure(text, sizes.label, weight)));
  const labels = widest(panels.flatMap(({ upright: { ticks, numbers } }) => ticks.map(numbers.tick))) + 10 * unit;
  const end = widest(panels.map((panel) => panel.end)) + 6 * unit;
  const columns = Math.min(panels.length, wished ?? (width <= 480 ? 1 : width <= 640 ? 2 : width < 1100 ? 3 : 4));
  const gutter = Math.max(ACROSS * unit, end + 12 * unit + (shared ? 0 : labels));
  const left = sizes.pad + labels;
  const room = width - sizes.pad - end - left;
  const most = Math.max(1, Math.floor((room + gutter) / (NARROWEST * unit + gutter)));
  if (wished !== undefined && columns > most)
    throw fault("out-of-range", `columns is ${wished}, expected at most ${most} on a width of ${width}`, {
      column: "columns",
      value: wished,
    });
  return { columns, left, gutter, across: (room - (columns - 1) * gutter) / columns };
}

/**
 * The rows of plots. `over`: the height of lanes and of further lines of names above the plots of each row; `apart`: whether every panel
 * has dates of its own; `height`: that of each plot, by the width where undefined.
 */
export function rowsOf(
  { across }: Grid,
  {
    top,
    over,
    apart,
    height,
  }: { readonly top: number; readonly over: readonly number[]; readonly apart: boolean; readonly height: number | undefined },
  { unit, axisTitle = "" }: Settings,
): Rows {
  const tall = height ?? Math.max(LEAST * unit, across * TALL);
  let next = top;
  const tops = over.map((above) => {
    const own = next + above;
    next = own + tall + (DOWN + (apart ? AXIS + (axisTitle === "" ? 0 : TITLE) : 0)) * unit;
    return own;
  });
  return { tops, height: tall };
}
