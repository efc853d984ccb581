/** Names and values beside the units that stand out, each where it touches neither a marker nor another name, and no line where it can. */
import { placeText } from "../../format.js";
import { capitalised, excess, phrase } from "../../readings/describe.js";
import type { Chart, Point } from "../../types/index.js";
import { middleOf } from "../marks/shapes.js";
import type { Place } from "../path.js";
import { shortened } from "../wrapping.js";
import { causeColour } from "../themes/theme.js";
import type { Frame, UnitName } from "../types.js";
import { type Box, overlap } from "./box.js";
import { kindOf } from "./survey.js";
import { leadOf, passes, type Track } from "./unitLeads.js";

/** The paper as far as names need it. */
export type UnitPaper = Pick<
  Frame,
  "left" | "right" | "top" | "bottom" | "unit" | "sizes" | "theme" | "locale" | "measure" | "x" | "at" | "y" | "beyond" | "formatValue"
>;

/** A place for a name: what it takes, and the line that joins it to its marker. */
interface Candidate {
  readonly box: Box;
  readonly name: UnitName;
  readonly lead: Track | null;
}

/** From the middle of a marker to its name, between name and value, height of a name, and width of an arrow before it; in px for type of 12 px. */
const BESIDE = 11;
const BETWEEN = 5;
const ROW = 16;
export const ARROW = 11;
/** Room that markers take on either side of their middle, in px for type of 12 px. */
const RING = 4.5;
const SIGNAL = 6.5;
/** Rows in which a name may stand, counted outwards from its marker, in the order in which they are tried. */
const ROWS = [0, 1, -1, 2, -2, 3, -3] as const;
/** Widest name, as a share of the plot: where there is room for it, and elsewhere. */
const WIDEST = [0.6, 0.3] as const;
/** Units for whose names room is looked for: those furthest out. */
const MOST_TRIED = 100;
/** Between a name and what stands before or after it, in px for type of 12 px. */
const AIR = 5;

/** Names of units outside the limits, those furthest out first; a name for which there is no room is left out. */
export function placeUnitNames(chart: Chart, paper: UnitPaper): readonly UnitName[] {
  if (chart.axis !== "size") return [];
  const { unit } = paper;
  const drawn = chart.points.filter((point) => kindOf(point) !== null);
  const taken = drawn.map((point) =>
    around(middleOf(point, paper), (isNamed(point, paper) ? SIGNAL : RING) * paper.theme.markerScale * unit),
  );
  const lines = linesOf(chart, paper);
  const units: UnitName[] = [];
  const names: Box[] = [];
  const leads: Track[] = [];
  const furthest = drawn.filter((it) => isNamed(it, paper)).sort((a, b) => excess(b) - excess(a) || a.index - b.index);
  for (const point of furthest.slice(0, MOST_TRIED)) {
    const clear = candidates(chart, point, paper).filter(
      ({ box, lead }) =>
        ![...taken, ...names].some((other) => overlap(box, other)) &&
        !leads.some((other) => passes(other, box)) &&
        !(lead !== null && [...names, ...taken.filter((_, i) => drawn[i] !== point)].some((other) => passes(lead, other))),
    );
    const free = clear.find(({ box }) => !lines.some((line) => passes(line, box))) ?? clear[0];
    if (free === undefined) continue;
    const { box, name, lead } = free;
    units.push(name);
    names.push({ ...box, left: box.left - AIR * unit, right: box.right + AIR * unit });
    if (lead !== null) leads.push(lead);
  }
  return units;
}

/** How many units outside the limits have no name. */
export function unnamedIn(chart: Chart, frame: Pick<Frame, "units" | "x" | "y">): number {
  if (chart.axis !== "size") return 0;
  const outside = chart.points.filter(isOutside).map((point) => middleOf(point, frame).join(" "));
  const markers = new Set(outside);
  return outside.length - frame.units.filter(({ marker }) => markers.has(`${marker.x} ${marker.y}`)).length;
}

/** The lines of the plot: limits, centre, target. */
function linesOf({ curves, points }: Chart, { at, y: height }: UnitPaper): readonly Track[] {
  const last = points.at(-1);
  const level = (name: "lower" | "upper" | "centre" | "target"): Track[] => {
    const value = last?.[name] ?? null;
    return value === null ? [] : [{ x: [0, 2 * (last?.n ?? 0)], y: [value, value] }];
  };
  const limits = curves.length > 0 ? curves : [...level("lower"), ...level("upper")];
  return [...limits, ...level("centre"), ...level("target")].map(({ x, y }) => ({ x: x.map(at), y: y.map(height) }));
}

/** Whether a unit is a signal. */
export function isOutside({ status, cause }: Point): boolean {
  return status === "counted" && cause !== "common";
}

/** Whether a unit stands out: it is a signal, or is drawn at the edge. */
function isNamed(point: Point, { beyond }: UnitPaper): boolean {
  return isOutside(point) || beyond(point.value ?? 0);
}

/** Places for a name, the best first: whole, else cut; right or left of its marker, then some rows further from the centre or nearer on the same side of it, above or below it too. */
function candidates(chart: Chart, point: Point, paper: UnitPaper): readonly Candidate[] {
  const { left, right, top, bottom, unit, sizes, theme, measure } = paper;
  const bold = (text: string): number => measure(text, sizes.label, "bold");
  const forms = new Set(WIDEST.map((share) => shortened(nameOf(chart, point, paper), bold, share * (right - left))));
  const at = point.value ?? 0;
  const value = paper.formatValue(at);
  const marker = { x: paper.x(point), y: paper.y(at) };
  const way: UnitName["arrow"] = marker.y < (top + bottom) / 2 ? "up" : "down";
  const arrow = paper.beyond(at) ? way : null;
  const outwards = at < (point.centre ?? 0) ? 1 : -1;
  const colour = point.cause === "common" ? theme.text : causeColour(theme, point.cause, chart.directional);
  const centre = paper.y(point.centre ?? at);
  const placesOf = (text: string): Candidate[] => {
    const width = bold(text) + BETWEEN * unit + measure(value, sizes.label) + (arrow === null ? 0 : ARROW * unit);
    return ROWS.flatMap((row) =>
      (row === 0 ? [BESIDE] : [BESIDE, -BESIDE])
        .flatMap((by) => [marker.x + by * unit, marker.x - by * unit - width])
        .map((x) => {
          const y = marker.y + outwards * row * ROW * unit;
          const box = { left: x, right: x + width, top: y - (ROW / 2) * unit, bottom: y + (ROW / 2) * unit };
          const name = { name: text, value, colour, x, y, width, arrow, marker };
          return { box, name, lead: leadOf(name, unit) };
        }),
    );
  };
  return [...forms]
    .flatMap(placesOf)
    .filter(({ box }) => box.left >= left && box.right <= right && box.top >= top - (ROW / 2) * unit && box.bottom <= bottom)
    .filter(({ name: { y } }) => outwards * (y - centre) >= 0);
}

/** "Birch"; "Unit 7" for units that have numbers only. */
function nameOf(chart: Chart, { x }: Point, { locale }: UnitPaper): string {
  const text = placeText(chart, x, locale);
  if (typeof x !== "number") return text;
  return capitalised(phrase("numbered-unit", { x: text }, locale));
}

function around([x, y]: Place, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
