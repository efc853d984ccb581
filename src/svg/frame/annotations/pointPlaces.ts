/** Where a text may stand that belongs to one place on the axis, the best place first. */
import type { Point } from "../../../types/index.js";
import type { Callout, Paper } from "../../types.js";
import type { Spot } from "./spots.js";

/** A text in its lines, with the room that it takes, in px. */
export interface Shaped {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A text in a place. */
export interface Standing extends Pick<Callout, "anchor" | "leader"> {
  readonly shape: Shaped;
  /** Where its lines begin, have their middle, or end, in px. */
  readonly at: number;
  /** Its upper edge, in px. */
  readonly top: number;
}

/** From the middle of a marker to its edge, to a text beside it, and to one that stands off diagonally; in px for type of 12 px. */
const HALF_MARKER = 5;
const BESIDE = 11;
const DIAGONAL = 7;
/** From there to a text further up or down, which a leader joins to its marker. */
const FAR = [30, 45, 60, 80, 100] as const;
/** From the axis to a text over it, which a leader joins to its place there. */
const OVER_AXIS = [12, 26, 40, 60, 80, 110, 140] as const;
/** Directions from a point, the best first. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
  [0, -1],
] as const;
const ANCHORS = ["end", "middle", "start"] as const;
const AROUND = ["middle", "start", "end"] as const;

/** Places for the text of a point; between points, and in a period without one, for that of a place on the axis. */
export function* placesAround(point: Point | undefined, spot: Spot, shaped: readonly Shaped[], paper: Paper): Generator<Standing> {
  yield* spot.marked && point !== undefined ? besidePoint(point, spot, shaped, paper) : overAxis(spot, shaped, paper);
  yield* offLine(spot, shaped, paper);
}

/** Right beside the marker; over and under it where no line lies between. */
function* besidePoint(point: Point, { x, value }: Spot, shaped: readonly Shaped[], paper: Paper): Generator<Standing> {
  if (value === null) return;
  const { unit, top, bottom } = paper;
  const y = paper.y(value);
  const lines = [point.upper, point.lower, point.centre, point.target].map((line) => (line === null ? 0 : paper.y(line) - y));
  const parted = (dy: number): boolean => lines.some((away) => away * dy > HALF_MARKER * unit && away * dy < BESIDE * unit);
  for (const [dx, dy] of DIRECTIONS) {
    if (dx === 0 && parted(dy)) continue;
    for (const shape of shaped) {
      const { height } = shape;
      const at = x + dx * (dy === 0 ? BESIDE : DIAGONAL) * unit;
      const off = (dx === 0 ? BESIDE : DIAGONAL) * unit;
      const level = Math.min(Math.max(y - height / 2, top), bottom - height - 4 * unit);
      const above = dy === 0 ? level : y + (dy < 0 ? -off - height : off);
      yield { shape, at, top: above, anchor: ANCHORS[dx + 1] ?? "middle", leader: null };
    }
  }
}

/** Over the axis and under the data, with a leader down to the axis. */
function* overAxis({ x, value }: Spot, shaped: readonly Shaped[], paper: Paper): Generator<Standing> {
  const { unit, bottom } = paper;
  const ceiling = value === null ? paper.top : paper.y(value) + DIAGONAL * unit;
  for (const over of OVER_AXIS)
    for (const shape of shaped) {
      const edge = bottom - over * unit;
      const top = edge - shape.height;
      if (top < ceiling) continue;
      for (const anchor of AROUND)
        yield { shape, at: touching(x, anchor, unit), top, anchor, leader: { x, from: edge + 2 * unit, to: bottom } };
    }
}

/** Further up or down, with a leader to the marker or to the line. */
function* offLine({ x, value }: Spot, shaped: readonly Shaped[], paper: Paper): Generator<Standing> {
  if (value === null) return;
  const { unit } = paper;
  const y = paper.y(value);
  for (const far of FAR)
    for (const down of [1, -1])
      for (const anchor of AROUND)
        for (const shape of shaped) {
          const edge = y + down * far * unit;
          const leader = { x, from: y + down * DIAGONAL * unit, to: edge - down * 2 * unit };
          yield { shape, at: touching(x, anchor, unit), top: down > 0 ? edge : edge - shape.height, anchor, leader };
        }
}

/** Where a text begins, has its middle or ends that touches its leader. */
function touching(x: number, anchor: Callout["anchor"], unit: number): number {
  return x + (anchor === "start" ? -3 : anchor === "end" ? 3 : 0) * unit;
}
