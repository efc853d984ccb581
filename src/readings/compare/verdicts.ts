/** Where the verdicts of two charts differ, and by which settings. */
import type { Chart, Conventions, Verdict } from "../../types/index.js";
import { latestCounted } from "../words/observations.js";
import { isOfDrawing, type Setting } from "./settings.js";

/** A member of the verdict. */
export type VerdictMember = Exclude<keyof Verdict, "rules" | "reasons">;

/** A member that differs. */
export interface VerdictGap {
  /** Which. */
  readonly member: VerdictMember;
  /** What the first chart says. */
  readonly a: Verdict[VerdictMember];
  /** What the second says. */
  readonly b: Verdict[VerdictMember];
  /** What explains it. */
  readonly settings: readonly Setting[];
}

/** What is known of the differences before the verdict. */
export interface Known {
  /** All settings that differ. */
  readonly settings: readonly Setting[];
  /** Those that explain the signals which only one chart has, of the points at these positions; all where none are given. */
  readonly signalsAt: (positions?: readonly number[]) => readonly Setting[];
  /** Those that explain the lines at a position. */
  readonly linesAt: (position: number) => readonly Setting[];
}

const MEMBERS: readonly VerdictMember[] = ["variation", "side", "at", "stable", "assurance", "onTarget"];

/** Every member that differs. */
export function verdictGaps(a: Chart, b: Chart, known: Known): readonly VerdictGap[] {
  return MEMBERS.flatMap((member) =>
    a.verdict[member] === b.verdict[member]
      ? []
      : [{ member, a: a.verdict[member], b: b.verdict[member], settings: explained(member, a, b, known) }],
  );
}

function explained(member: VerdictMember, a: Chart, b: Chart, known: Known): readonly Setting[] {
  const { settings, signalsAt, linesAt } = known;
  const judged = [a.verdict.at, b.verdict.at].filter((at) => at !== null);
  const conventions = (...names: readonly (keyof Conventions)[]): readonly Setting[] =>
    settings.filter(({ convention }) => convention !== null && names.includes(convention));
  const codes = (...names: readonly string[]): readonly Setting[] => settings.filter(({ code }) => names.includes(code));
  const withheld = [a, b].some(({ verdict }) => verdict.reasons.some(({ code }) => code === "below-minimum"));
  const minimum = withheld ? conventions("minimum") : [];
  const latest = latestCounted(a)?.index ?? 0;
  const found = {
    stable: () => [...minimum, ...signalsAt()],
    assurance: () => [
      ...minimum,
      ...codes("differs-target", "differs-improvement", "differs-kind"),
      ...conventions("targetOnLimit").filter(() => [a, b].some(targetIsOnLimit)),
      ...linesAt(latest),
    ],
    onTarget: () => codes("differs-target", "differs-improvement", "differs-kind", "differs-ghosts", "differs-provisional"),
    variation: () => [
      ...minimum,
      ...codes("differs-improvement", "differs-kind"),
      ...conventions("verdictFrom"),
      ...conventions("conflict").filter(() => [a, b].some(({ notes }) => notes.some(({ code }) => code === "conflicting-signals"))),
      ...(conventions("verdictFrom").length > 0 ? signalsAt() : signalsAt(judged)),
    ],
  };
  const some =
    member === "side" || member === "at" ? [...found.variation(), ...codes("differs-ghosts", "differs-provisional")] : found[member]();
  const drawing = settings.filter(isOfDrawing);
  return [some, drawing].find(({ length }) => length > 0) ?? settings;
}

function targetIsOnLimit({ points }: Chart): boolean {
  const latest = points.findLast(({ target, centre }) => target !== null && centre !== null);
  return latest !== undefined && (latest.target === latest.lower || latest.target === latest.upper);
}
