/** The sentences under a picture: where its lines, signals and cautions come from. */
import { groupedBy } from "../../positions.js";
import type { Cost, Phase } from "../../types/index.js";
import { decisionSentence, phaseSentence } from "./decisions.js";
import { formulaText, hasLimits, hasSubgroups, stepsText } from "./formula.js";
import { basisText, withBasis } from "./lines.js";
import { asOfText, firstFew, MISSING, noteTexts, type NoteTexts, ofPhases, textsOf } from "./notes.js";
import { runsText } from "./runs.js";
import { chartTitle, closed, sentence, separated } from "./say.js";
import { costText, customsText, rulesText, wholePhaseTexts } from "./signals.js";
import type { Talk } from "./talk.js";
import { isUndone, NARROW } from "./undone.js";

/** What a caption takes from others: the picture and the caller. */
export interface CaptionParts {
  /** What the rules cost. */
  readonly cost?: Cost;
  /** Sentences about the drawing: a cut axis, thinning. */
  readonly drawing?: readonly string[];
  /** The caller's own text: the source of the data. */
  readonly source?: string;
  /** Name and version of the library; false for none. Default: the chart's. */
  readonly version?: string | false;
}

/** The sentences of a caption, in order, a caution that undoes the signals first; each ends in a full stop but the version. */
export function captionOf(
  talk: Talk,
  { cost, drawing = [], source, version }: CaptionParts,
  notes: NoteTexts = noteTexts(talk),
): readonly string[] {
  const { kind, provenance } = talk.chart;
  const printed = version ?? provenance.library;
  const undone = isUndone(talk.chart);
  return [
    talk.phrase("sentence", { clause: chartTitle(kind, talk.locale) }),
    ...(undone ? textsOf(notes, (code) => code === NARROW) : []),
    ...limitsText(talk),
    rulesText(talk),
    customsText(talk),
    cost === undefined ? null : costText(talk, cost),
    ...wholePhaseTexts(talk),
    runsText(talk),
    ...textsOf(notes, (code) => !MISSING.includes(code) && !(undone && code === NARROW)),
    ...drawing,
    ...textsOf(notes, (code) => MISSING.includes(code)),
    source === undefined ? null : closed(source, talk.locale),
    asOfText(talk),
    printed === false ? null : printed,
  ].filter(present);
}

/** The most phases of which it is told one by one what their limits come from. */
const MOST_PHASES = 3;

/** How limits were computed and from which periods: phase by phase where there are several, of many together what is alike. */
function limitsText(talk: Talk): readonly string[] {
  const { phases } = talk.chart;
  const formula = formulaText(talk);
  const [only] = phases;
  if (phases.length === 1 && only !== undefined)
    return [onlyPhaseText(talk, only, formula), boundsText(talk), decisionSentence(talk, only)].filter(present);
  const many = phases.length > MOST_PHASES;
  const bases = groupedBy(phases, (phase) => (many ? basisText(talk, phase) : null));
  const apart = phases.filter((phase) => !many || decisionSentence(talk, phase) !== null || basisText(talk, phase) === null);
  const each = apart.map((phase) => phaseSentence(talk, phase, [many ? null : basisText(talk, phase)]));
  const [shared = null] = bases.size === 1 && formula !== null ? bases.keys() : [];
  const whole = formula === null ? null : withBasis(talk, formula, shared);
  return [whole, boundsText(talk), shared === null ? basesText(talk, bases) : null, ...each].filter(present);
}

/** "From all 12 months (Before, Huddles); from all 9 months (Merger)." */
function basesText(talk: Talk, bases: ReadonlyMap<string | null, readonly Phase[]>): string | null {
  const told = [...bases].flatMap(([basis, phases]) => (basis === null ? [] : [ofPhases(talk, basis, phases)]));
  return told.length === 0 ? null : sentence(separated(firstFew(talk, told), talk.locale), talk.locale);
}

/**
 * The sentence on the limits of a chart of one phase, and its parts: how they are computed, as a sentence that several charts may
 * have in common, and from which periods.
 */
export interface LimitsParts {
  readonly whole: string;
  readonly formula: string;
  readonly basis: string;
}

/** Those parts; null where the chart has several phases, or not both. */
export function limitsParts(talk: Talk): LimitsParts | null {
  const [only, ...others] = talk.chart.phases;
  if (only === undefined || others.length > 0 || only.limitsFrom === "given") return null;
  const [formula, basis] = [formulaText(talk), basisText(talk, only)];
  if (formula === null || basis === null) return null;
  const shared =
    formulaText(talk, [only], stepsText(talk) === "" ? "" : talk.phrase("steps-alone", { subgroups: hasSubgroups(talk.chart) })) ?? formula;
  return { whole: talk.phrase("limits-with-basis", { formula, basis }), formula: talk.phrase("limits-alone", { formula: shared }), basis };
}

function onlyPhaseText(talk: Talk, phase: Phase, formula: string | null): string | null {
  if (phase.limitsFrom === "given") return talk.phrase("limits-given");
  const basis = basisText(talk, phase);
  if (formula === null) return phase.limitsFrom === "locked" && basis !== null ? sentence(basis, talk.locale) : null;
  return withBasis(talk, formula, basis);
}

function boundsText(talk: Talk): string | null {
  const bounds = talk.chart.provenance.conventions.bounds;
  if (bounds === null || (bounds[0] === null && bounds[1] === null) || !hasLimits(talk.chart)) return null;
  const [low, high] = bounds;
  const code = high === null ? "bounds-low" : low === null ? "bounds-high" : "bounds-both";
  return talk.phrase(code, { low: low === null ? "" : talk.given(low), high: high === null ? "" : talk.given(high) });
}

function present(text: string | null): text is string {
  return text !== null && text !== "";
}
