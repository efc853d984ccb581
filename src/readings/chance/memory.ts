/** How much of the past a rule must remember, so that a series can be followed as a Markov chain. */
import { FORMS } from "../../rules/nearLimit.js";
import type { Params, Rule } from "../../types/index.js";
import { type Cell, distanceOf, sideOf } from "./cells.js";

/** What a rule remembers of a series in which it has found nothing: series with the same memory have the same future. */
export interface Memory {
  /** Memory after no point. */
  readonly start: string;
  /** Memory after one point more. */
  readonly next: (memory: string, cell: Cell) => string;
  /** Points before the first that may count as a window's missing ones. */
  readonly window: number;
}

/** Longer patterns are simulated. */
const MOST_POINTS = 200;

/**
 * The memory of a rule of this library, by its name and parameters; null for a rule that reads values or a whole phase, for a
 * very long pattern, and for a rule of the user's own. Whether a pattern is complete is never decided here, but by the rule's
 * own `find`.
 */
export function memoryOf({ name, params }: Rule): Memory | null {
  const { length } = params;
  if (typeof length === "number" && length > MOST_POINTS) return null;
  if (name === "astronomicalPoint") return { start: "", next: () => "", window: 0 };
  if (name === "shift" && typeof length === "number") return counting(sideOf, length);
  if (name === "withinOneThird" && typeof length === "number") return counting((cell) => (distanceOf(cell) === 0 ? 1 : 0), length);
  if (name === "beyondOneThird" && typeof length === "number") return avoiding(length);
  if (name !== "nearLimit" && !Object.hasOwn(FORMS, name)) return null;
  const { of, beyond, third, counts }: Params = { ...params, ...FORMS[name] };
  const nearest = beyond === 1 ? 1 : beyond === "half" ? 2 : 3;
  const farthest = counts === "between" ? 3 : 4;
  return typeof of === "number" ? window(of, nearest, farthest, third === "sameSide") : null;
}

/** Points of one class in a row, up to `most`; class 0 is no run. */
function counting(classOf: (cell: Cell) => number, most: number): Memory {
  return {
    start: "0",
    window: 0,
    next: (memory, cell) => {
      const [run, here] = [Number(memory), classOf(cell)];
      return String(here * Math.min(run * here > 0 ? Math.abs(run) + 1 : 1, most));
    },
  };
}

/** Points beyond the first third in a row, up to `most`, and the sides on which they lie: high, low, both. */
function avoiding(most: number): Memory {
  return {
    start: "",
    window: 0,
    next: (memory, cell) => {
      if (distanceOf(cell) === 0) return "";
      const [sides = "", run = "0"] = memory.split(" ");
      const side = sideOf(cell) > 0 ? "high" : "low";
      return `${sides === "" || sides === side ? side : "both"} ${Math.min(Number(run) + 1, most)}`;
    },
  };
}

/** The last points of a window but one, each near or not, with its side where that matters. */
function window(of: number, nearest: number, farthest: number, sides: boolean): Memory {
  const classOf = (cell: Cell): string => {
    const near = distanceOf(cell) >= nearest && distanceOf(cell) <= farthest;
    const high = sideOf(cell) > 0;
    return near ? (high ? "H" : "L") : sides ? (high ? "h" : "l") : ".";
  };
  return { start: "", window: of, next: (memory, cell) => `${memory}${classOf(cell)}`.slice(1 - of) };
}
