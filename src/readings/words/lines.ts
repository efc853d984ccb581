/** Where the lines of a phase lie, and which observations they come from. */
import type { Basis, Chart, Params, Phase, Point } from "../../types/index.js";
import { countedIn, rowsOf } from "./observations.js";
import { hasSubgroups, stepsText } from "./formula.js";
import { centreName, formOf, inRows, recorded, spanOf } from "./places.js";
import { capitalised } from "./say.js";
import type { Talk } from "./talk.js";

/** "8.1 to 14.2", "up to 14.2"; null where there is no limit, or both lie on the centre. */
function rangeText({ line, phrase }: Talk, { lower, upper }: Pick<Point, "lower" | "upper">): string | null {
  if (lower !== null && lower === upper) return null;
  if (lower !== null && upper !== null) return phrase("range-both", { lower: line(lower), upper: line(upper) });
  if (upper !== null) return phrase("range-upper", { upper: line(upper) });
  return lower === null ? null : phrase("range-lower", { lower: line(lower) });
}

/**
 * The lines of a phase with their numbers, without a full stop: those of its latest row that counts, as limits may differ from row to row.
 * A centre that does so too is told with them, as phases are.
 */
export function linesText(talk: Talk, phase: Phase, alone: boolean): string | null {
  const counted = countedIn(talk.chart, phase);
  const latest = counted.at(-1) ?? rowsOf(talk.chart, phase, talk.observed).findLast(({ value }) => value !== null);
  if (latest?.centre == null) return null;
  const range = rangeText(talk, latest);
  const differs = (line: "centre" | "lower" | "upper"): boolean => counted.some((point) => point[line] !== latest[line]);
  const params: Params = {
    centre: centreName(talk, phase),
    value: talk.line(latest.centre),
    range: range ?? "",
    n: latest.n === null || stepsText(talk) === "" ? "" : talk.count(latest.n),
    subgroups: hasSubgroups(talk.chart),
  };
  const code = range === null || talk.chart.axis === "size" ? "centre" : differs("lower") || differs("upper") ? "stepped" : "range";
  if (alone && code === "stepped" && differs("centre")) return capitalised(talk.phrase("phase-lines-stepped", params));
  return talk.phrase(`${alone ? "" : "phase-"}lines-${code}`, params);
}

/** From which observations the lines come: "from the first 12 months, April 2021 to March 2022, and kept from then on". */
export function basisText(talk: Talk, phase: Phase): string | null {
  if (phase.limitsFrom === "given") return talk.phrase("basis-given");
  const { basis } = phase;
  if (basis === null || basis.usable === 0) return null;
  const text = rowsText(talk, phase, basis);
  return phase.centreGiven === true ? talk.phrase("basis-centre-given", { basis: text }) : text;
}

function rowsText(talk: Talk, phase: Phase, basis: Basis): string {
  const [span, form] = [spanOf(talk, basis.from, basis.to), formOf(talk, basis.from)];
  const usable = talk.count(basis.usable);
  const said = (rows: number): Params => ({ span, form, usable, ...inRows(talk, rows) });
  if (phase.limitsFrom === "locked") return lockedText(talk, phase, talk.phrase("basis-locked", said(basis.usable)));
  const part = basisPart(talk.chart, phase, basis);
  const of = part === "all" ? rowsOf(talk.chart, phase, talk.observed).length : basis.observations;
  const code = `basis-${part === "all" && of === 1 ? "one" : part}`;
  if (basis.usable === of) return talk.phrase(part === "window" ? "basis-window-all" : code, said(of));
  return talk.phrase(part === "all" ? "basis-some" : part === "first" ? "basis-first-some" : code, said(of));
}

/** How lines are told, or computed, with the observations that they come from, where there is something to say of these. */
export function withBasis({ phrase }: Talk, formula: string, basis: string | null): string {
  return phrase(basis === null ? "limits-alone" : "limits-with-basis", { formula, basis: basis ?? "" });
}

/** Locked lines with who locked them, when and why. */
function lockedText(talk: Talk, { lock }: Phase, basis: string): string {
  if (lock === undefined) return basis;
  const { lockedBy: by, lockedAt, reason } = lock;
  return talk.phrase("basis-locked-by", { basis, by, ...recorded(talk, lockedAt), reason: reason.replace(/\.$/, "") });
}

/** Whether a baseline is its whole phase, the beginning of it, or a window of its own. */
function basisPart(chart: Chart, phase: Phase, { from, to, usable }: Basis): "all" | "first" | "window" {
  const rows = rowsOf(chart, phase, Infinity);
  const end = rows.findLast(({ x }) => x === to)?.index;
  if (rows[0]?.x !== from || end === undefined) return "window";
  const counted = countedIn(chart, phase);
  const within = counted.filter(({ index }) => index <= end).length;
  return usable !== within ? "window" : within === counted.length ? "all" : "first";
}
