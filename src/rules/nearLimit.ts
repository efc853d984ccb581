import { oneOf, refuseSides, refuseUnknown } from "../checks.js";
import type { Conventions, Params, Rule, Run, View } from "../types/index.js";
import { checkedLength, keyOf, NOTHING } from "./runs.js";
import { halfZones, hasCluster, windows } from "./windows.js";
import type { Shape } from "./windows.js";

/** What may be set of every rule of k of m near a limit. */
export interface NearLimitShape {
  /** Where the other points of the window lie: anywhere, or on the side of the near ones. Default: `anywhere`. */
  readonly third?: "anywhere" | "sameSide";
  /** Whether points outside the limits count as near, or only those between. Default: `beyond`. */
  readonly counts?: "beyond" | "between";
  /** Members: the near points, the whole windows, or the near points that complete one. Default: `near`. */
  readonly mark?: "near" | "window" | "completing";
}

/** What `nearLimit` takes. */
export interface NearLimitOptions extends NearLimitShape {
  /** Near points asked for, at least 1. */
  readonly atLeast: number;
  /** Points of the window, at least 2 and no fewer than `atLeast`. */
  readonly of: number;
  /** Near is beyond so many sigmas, or closer to the limit than to the centre line. */
  readonly beyond: 1 | 2 | "half";
}

/** Options as given, before they are checked. */
type Unchecked = { readonly [K in keyof NearLimitOptions]?: unknown };

const USUAL: Params = { third: "anywhere", counts: "beyond", mark: "near" };
/** The named forms: how many points near in windows of how many, and what is near. */
export const FORMS: Readonly<Record<string, Pick<NearLimitOptions, "atLeast" | "of" | "beyond">>> = {
  twoInThree: { atLeast: 2, of: 3, beyond: 2 },
  fourInFive: { atLeast: 4, of: 5, beyond: 1 },
  threeInFour: { atLeast: 3, of: 4, beyond: "half" },
};

/**
 * At least k of m successive points near a limit. Windows are always full; those of one side that share near points are
 * one signal, complete at the end of the first. The convention `nearLimitSide` says whether all k lie on one side.
 * Throws `rule-length`, `unknown-value`, `unknown-option`; in a chart, `conflicting-options` where the third point is bound to a
 * side that the near points need not share.
 */
export function nearLimit(options: NearLimitOptions): Rule {
  return nearLimitOf("nearLimit", options);
}

/** Two of three successive points beyond 2 sigma (Western Electric 1956). Throws as `nearLimit`. */
export function twoInThree(options: NearLimitShape = {}): Rule {
  return nearLimitOf("twoInThree", options);
}

/** Four of five successive points beyond 1 sigma (Western Electric 1956). Throws as `nearLimit`. */
export function fourInFive(options: NearLimitShape = {}): Rule {
  return nearLimitOf("fourInFive", options);
}

/** Three of four successive points closer to a limit than to the centre line (Wheeler). Throws as `nearLimit`. */
export function threeInFour(options: NearLimitShape = {}): Rule {
  return nearLimitOf("threeInFour", options);
}

/** `nearLimit` or one of its named forms, with options that may come from a file. */
export function nearLimitOf(name: string, options: Unchecked): Rule {
  const size = FORMS[name];
  const shaped = ["third", "counts", "mark"];
  refuseUnknown(name, options, size === undefined ? ["atLeast", "of", "beyond", ...shaped] : shaped);
  const shape = checkedShape(name, { ...options, ...size });
  const { atLeast, of, beyond, third, counts, mark } = shape;
  const params: Params = size === undefined ? { atLeast, of, beyond, third, counts, mark } : { third, counts, mark };
  return {
    key: keyOf(name, params, USUAL),
    name,
    label: labelOf(shape),
    needs: "limits",
    scope: "pattern",
    rank: 3,
    params,
    find: (view, conventions) => nearRuns(view, conventions, shape),
  };
}

function checkedShape(name: string, { atLeast, of, beyond, third = "anywhere", counts = "beyond", mark = "near" }: Unchecked): Shape {
  const least = checkedLength(name, "atLeast", atLeast, 1);
  const distance = oneOf(name, "beyond", beyond, [1, 2, "half"]);
  const counted = oneOf(name, "counts", counts, ["beyond", "between"]);
  return {
    atLeast: least,
    of: checkedLength(name, "of", of, Math.max(least, 2)),
    beyond: distance,
    third: oneOf(name, "third", third, ["anywhere", "sameSide"]),
    counts: counted,
    mark: oneOf(name, "mark", mark, ["near", "window", "completing"]),
    edge: distance === "half" ? 2 : distance,
    most: counted === "between" ? 3 : 4,
  };
}

function labelOf({ atLeast, of, beyond, third, counts }: Shape): string {
  const where = beyond === "half" ? "closer to a limit than to the centre line" : `beyond ${beyond} sigma`;
  const inside = counts === "between" ? " but inside the limits" : "";
  return `${atLeast} of ${of} in a row ${where}${inside}${third === "sameSide" ? ", all on one side" : ""}`;
}

function nearRuns(view: View, conventions: Conventions, shape: Shape): readonly Run[] {
  refuseSides(shape.third, conventions);
  const { nearLimitSide, sigmas } = conventions;
  const either = nearLimitSide === "either";
  const zone = shape.beyond === "half" ? halfZones(view, sigmas) : view.zone;
  if (!hasCluster(zone, view.length, shape, either)) return NOTHING;
  if (either) return windows(zone, view.length, shape, 0);
  const found = [...windows(zone, view.length, shape, 1), ...windows(zone, view.length, shape, -1)];
  return found.sort((a, b) => a.at[0]! - b.at[0]! || a.completed - b.completed);
}
