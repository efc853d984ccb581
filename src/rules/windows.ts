/** Windows of k near points in m: the scan of `nearLimit` and its named forms. */
import { tolerance } from "../kernel.js";
import { span } from "../positions.js";
import type { Run, View } from "../types/index.js";
import { sideOf } from "./runs.js";

/** What a window is and what it asks for. */
export interface Shape {
  readonly atLeast: number;
  readonly of: number;
  readonly beyond: 1 | 2 | "half";
  readonly third: "anywhere" | "sameSide";
  readonly counts: "beyond" | "between";
  readonly mark: "near" | "window" | "completing";
  /** Zones beyond this one are near, … */
  readonly edge: number;
  /** … up to this one. */
  readonly most: number;
}

/** Zones recast for "closer to the limit than to the centre": ±3 where closer, ±1 where not; outside and unlined as they were. */
export function halfZones(view: View, sigmas: number): readonly number[] {
  const zones: number[] = [];
  for (let i = 0; i < view.length; i++) {
    const zone = view.zone[i]!;
    const way = sideOf(zone);
    zones.push(Math.abs(zone) > 3 || way === 0 ? zone : way * (closerToLimit(view, i, way * sigmas, way) ? 3 : 1));
  }
  return zones;
}

function closerToLimit(view: View, i: number, z: number, way: number): boolean {
  const value = view.value[i]!;
  const half = view.line(i, 0) / 2 + view.line(i, z) / 2;
  return way * (value - half) > tolerance(value, half, typeof view.scale === "number" ? view.scale : view.scale[i]!);
}

/** Whether any stretch of m points holds k near ones: most series end here. */
export function hasCluster(zone: ArrayLike<number>, length: number, shape: Shape, either: boolean): boolean {
  const { edge, most, atLeast, of } = shape;
  for (let i = 0; i < length; i++) {
    const distance = Math.abs(zone[i]!);
    if (distance <= edge || distance > most) continue;
    const side = either ? 0 : sideOf(zone[i]!);
    let near = 0;
    for (let j = Math.max(0, i - of + 1); j <= i; j++) near += nearOn(side, zone[j]!, edge, most);
    if (near >= atLeast) return true;
  }
  return false;
}

/** 1 for a near point on this side (0: on either), else 0. */
function nearOn(side: number, zone: number, edge: number, most: number): number {
  const distance = side === 0 ? Math.abs(zone) : side * zone;
  return Number(distance > edge && distance <= most);
}

/** Windows that share near points: their first point, the last of the first window, the last near point, the last of each. */
interface Cluster {
  readonly first: number;
  readonly completed: number;
  lastNear: number;
  readonly ends: number[];
}

/** Signals on one side (1, −1) or on both together (0). */
export function windows(zone: ArrayLike<number>, length: number, shape: Shape, side: number): readonly Run[] {
  const { edge, most, of, atLeast, third, mark } = shape;
  const clusters: Cluster[] = [];
  let near = 0;
  let lastNear = -1;
  for (let i = 0; i < length; i++) {
    const here = nearOn(side, zone[i]!, edge, most);
    if (near === 0 && here === 0) continue;
    near += here;
    if (i >= of) near -= nearOn(side, zone[i - of]!, edge, most);
    if (here === 1) lastNear = i;
    const first = i - of + 1;
    if (near < atLeast || first < 0 || (mark === "completing" && here === 0)) continue;
    if (third === "anywhere" || allOn(side, zone, first, i)) join(clusters, first, i, lastNear);
  }
  return clusters.map((cluster) => clusterRun(zone, cluster, shape, side));
}

function allOn(side: number, zone: ArrayLike<number>, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (zone[i]! * side <= 0) return false;
  return true;
}

/** Adds a window to the last cluster where it shares a near point with it, else begins a new one. */
function join(clusters: Cluster[], first: number, last: number, lastNear: number): void {
  const open = clusters.at(-1);
  if (open === undefined || open.lastNear < first) {
    clusters.push({ first, completed: last, lastNear, ends: [last] });
  } else {
    open.lastNear = lastNear;
    open.ends.push(last);
  }
}

function clusterRun(zone: ArrayLike<number>, { first, completed, ends }: Cluster, shape: Shape, side: number): Run {
  const { edge, most, mark, atLeast, of } = shape;
  const all = span(first, ends.at(-1)! + 1);
  const near = all.filter((i) => nearOn(side, zone[i]!, edge, most) === 1);
  const high = near.some((i) => zone[i]! > 0);
  const low = near.some((i) => zone[i]! < 0);
  return {
    side: high && low ? null : high ? "high" : "low",
    at: mark === "window" ? all : mark === "near" ? near : ends,
    completed,
    evidence: { near: near.length, needed: atLeast, of },
  };
}
