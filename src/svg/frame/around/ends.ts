/** Names and values at the right-hand ends of lines. */
import { placeText } from "../../../format.js";
import { centreKind, latestCounted, latestPhase, lowerOf, phrase, shareText, shareWithin, word } from "../../../readings/describe.js";
import type { Chart, Locale, Point, Word } from "../../../types/index.js";
import { spokenPhases } from "../../marks/centre.js";
import { causeColour } from "../../themes/theme.js";
import type { Settings } from "../../options.js";
import type { EndLabel } from "../../types.js";
import type { Numbers } from "../axes/numbers.js";
import { spread } from "./spread.js";
import { drawnTarget } from "../targets.js";

/** A label that has no place yet. */
export interface EndRow extends Pick<EndLabel, "role" | "name" | "value" | "colour"> {
  /** The value at which the line ends, in natural units. */
  readonly at: number;
}

/** What labels are written with. */
type EndStyle = Pick<Settings, "theme" | "locale" | "labels">;

/** Height of a label, in px for type of 12 px. */
const ROW = 16;
/** How much each label wants to stay at the end of its line. */
const WEIGHT: Readonly<Record<EndLabel["role"], number>> = { centre: 3, target: 2, latest: 2, upper: 1, lower: 1 };

/**
 * Upper limit, latest value, target, centre and lower limit of the last phase, as far as there are any; of units, whose limits differ,
 * target and centre with their values, and the upper curves with what they hold.
 */
export function endRows(chart: Chart, settings: EndStyle, numbers: Numbers): readonly EndRow[] {
  const { points } = chart;
  const { theme, locale, labels } = settings;
  const last = points.at(-1);
  if (last === undefined || labels === false) return [];
  const upper = lastOf(points, (point) => point.upper);
  const centre = lastOf(points, (point) => point.centre);
  const lower = lastOf(points, (point) => lowerOf(chart, point));
  const target = drawnTarget(chart)(last);
  const line = (role: "upper" | "centre" | "lower" | "target", name: string, at: number | null): EndRow[] => {
    if (at === null) return [];
    const value = role === "target" ? numbers.given(at) : numbers.line(at);
    const colour = role === "upper" || role === "lower" ? theme.limit : role === "centre" && spoken ? theme.neutral : theme[role];
    return [{ role, name, value, colour, at }];
  };
  const sized = chart.axis === "size";
  const spoken = spokenPhases(chart).has(last.phase);
  return [
    ...(sized ? curveRows(chart, settings) : line("upper", word("upper", locale), upper)),
    ...(sized ? [] : latestRow(chart, last, settings, numbers)),
    ...line("target", targetName(chart, last, locale), target),
    ...line("centre", word(centreKind(chart, latestPhase(chart)), locale), centre),
    ...line("lower", word("lower", locale), sized ? null : lower),
  ];
}

/** "Target, at most 5%": the target at the right-hand end of a chart, for a picture that tells it elsewhere; undefined for none. */
export function targetTold(chart: Chart, settings: EndStyle, numbers: Numbers): string | undefined {
  const row = endRows(chart, { ...settings, labels: true }, numbers).find(({ role }) => role === "target");
  return row === undefined ? undefined : `${row.name} ${row.value}`;
}

/** The shares of units that are all alike which the inner curves hold. */
const INNER = 0.95;

/** "99.8% limit": the upper curves by name; none on narrow paper, where names go. */
function curveRows(chart: Chart, { theme, locale }: EndStyle): readonly EndRow[] {
  return chart.curves.flatMap(({ name, y }): EndRow[] => {
    const at = y.at(-1);
    if (at === undefined || !name.startsWith("upper")) return [];
    const share = shareText(name === "upper" ? shareWithin(chart) : INNER, locale);
    return [{ role: "upper", name: phrase("limit-of-share", { share }, locale), value: "", colour: theme.limit, at }];
  });
}

/** The latest value where it is a signal, or asked for, and stands at the right-hand end: named by its date, or by a word where that is a number. */
function latestRow(chart: Chart, { value, x, cause }: Point, { theme, locale, labels }: EndStyle, numbers: Numbers): readonly EndRow[] {
  if (value === null || (cause === "common" && labels !== "latest")) return [];
  const name = typeof x === "number" ? word("latest", locale) : placeText(chart, x, locale);
  return [{ role: "latest", name, value: numbers.value(value), colour: causeColour(theme, cause, chart.directional), at: value }];
}

/** The last value of a line within the last phase; null where it has none. */
function lastOf(points: readonly Point[], line: (point: Point) => number | null): number | null {
  const phase = points.at(-1)?.phase;
  const ending = points.findLast((point) => point.phase !== phase || line(point) !== null);
  return ending === undefined || ending.phase !== phase ? null : line(ending);
}

/** "Target, May 2026", where the target at the right-hand end is not the one that the verdict speaks of. */
function targetName(chart: Chart, last: Point, locale: Locale): string {
  const targetOf = drawnTarget(chart);
  const judged = chart.axis === "time" ? latestCounted(chart) : null;
  return judged === null || targetOf(judged) === targetOf(last)
    ? word(targetWord(chart), locale)
    : `${word("target", locale)}, ${placeText(chart, last.x, locale)}`;
}

function targetWord({ improvement }: Chart): Word {
  return improvement === "up" ? "targetAtLeast" : improvement === "down" ? "targetAtMost" : "target";
}

/** What the labels need to be put in place. */
export interface EndPlace {
  /** Height of a value. */
  readonly y: (value: number) => number;
  /** Top of the plot. */
  readonly top: number;
  /** Bottom of the plot. */
  readonly bottom: number;
  /** Factor on lengths. */
  readonly unit: number;
}

/** Labels from the top down in the order of their values, none on another; in a low plot without names, then without inner rows. */
export function placeEnds(rows: readonly EndRow[], { y, top, bottom, unit }: EndPlace): readonly EndLabel[] {
  const size = ROW * unit;
  const sorted = rows.map((row) => ({ end: y(row.at), ...row })).sort((a, b) => a.end - b.end);
  const air = 6 * unit;
  const most = Math.max(1, Math.floor((bottom - top + 2 * air) / size));
  const kept =
    sorted.length <= most ? sorted : [...sorted.slice(0, Math.ceil(most / 2)), ...sorted.slice(sorted.length - Math.floor(most / 2))];
  const wishes = kept.map(({ end, role }) => ({ at: end, weight: WEIGHT[role] }));
  const places = spread(wishes, size, top - air, bottom + air);
  const low = bottom - top < 90 * unit;
  return kept.map(({ role, name, value, colour, end }, i) => ({ role, name: low ? "" : name, value, colour, end, y: places[i] ?? end }));
}

/** The right-hand margin and what it holds. */
export interface Margin {
  /** Labels that have no place yet. */
  readonly rows: readonly EndRow[];
  /** Its width, in px. */
  readonly width: number;
  /** True where labels have no names. */
  readonly unnamed: boolean;
}

/** Room for the widest label; for values alone on narrow paper, or where names would take two fifths of it. */
export function marginFor(rows: readonly EndRow[], { width, sizes, unit, measure }: Settings): Margin {
  const value = Math.max(0, ...rows.map((row) => measure(row.value, sizes.label, "bold")));
  const whole = Math.max(0, ...rows.map((row) => measure(row.name, sizes.label) + 5 * unit + measure(row.value, sizes.label, "bold")));
  if (rows.length === 0) return { rows, width: 0, unnamed: true };
  if (!sizes.narrow && whole + 20 * unit <= 0.4 * width) return { rows, width: whole + 20 * unit, unnamed: false };
  const told = rows.filter((row) => row.value !== "").map((row) => ({ ...row, name: "" }));
  return { rows: told, width: Math.max(34 * unit, value + 8 * unit), unnamed: true };
}
