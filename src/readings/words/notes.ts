/** Cautions in words: what the chart notes, those that say the same together, each with the phases and places that it concerns. */
import { groupedBy } from "../../positions.js";
import type { Note, Params, Phase, Reason } from "../../types/index.js";
import { begunIn } from "./observations.js";
import { ghostsOnce } from "./ghosts.js";
import { MOST_REASONS, whereText } from "./noted.js";
import { phaseNames, recorded } from "./places.js";
import { keysIn, reasonText } from "./reasons.js";
import { enumerated } from "./say.js";
import { andMore, type Talk } from "./talk.js";

const MOST_NOTES = 3;

/** Codes of notes about missing data, which captions tell after the notes on the drawing. */
export const MISSING: readonly string[] = ["absent-periods", "gaps", "suppressed"];

/** "Data as of 7 April 2025."; null where no date of the extract was given. */
export function asOfText(talk: Talk): string | null {
  const { asOf } = talk.chart.provenance;
  return asOf === null ? null : talk.phrase("as-of", recorded(talk, asOf));
}

/** A caution with all the phases and positions to which it applies alike. */
interface Told extends Reason {
  /** Phases that it concerns; empty for the whole chart. */
  readonly phases: ReadonlySet<number>;
  /** Positions that it concerns. */
  readonly at: readonly number[];
}

/** Sentences by the code of the notes that they tell. */
export type NoteTexts = ReadonlyMap<string, readonly string[]>;

/**
 * Notes as sentences, in order. Those that go without saying are left out, those that read the same are told once for all their phases,
 * and of one kind at most three are told.
 */
export function noteTexts(talk: Talk, notes: readonly Note[] = talk.chart.notes): NoteTexts {
  const told = ghostsOnce(talk.chart, notes).filter((note) => !isPlain(talk, note));
  const kinds = groupedBy(told, ({ code }) => code);
  return new Map([...kinds].map(([code, kind]) => [code, kindText(talk, code, alike(talk, kind))]));
}

/**
 * Whether a note goes without saying: that the units of a funnel were put in order; that the first phase has no reason, as nothing
 * changed; that a phase without an observation has no limits.
 */
function isPlain({ chart, observed }: Talk, { code, phase: at }: Note): boolean {
  const phase = chart.phases[at ?? -1];
  if (code === "sorted") return chart.axis === "size";
  if (code === "phase-without-reason" && at === 0) return true;
  return phase !== undefined && EMPTY.includes(code) && begunIn(chart, phase, observed).length === 0;
}

const EMPTY: readonly string[] = ["phase-empty", "no-limits", "rule-without-limits", "few-points", "below-minimum"];

/** The sentences of some notes, in order. */
export function textsOf(texts: NoteTexts, isTold: (code: string) => boolean = () => true): readonly string[] {
  const told: string[] = [];
  for (const [code, sentences] of texts) if (isTold(code)) for (const one of sentences) told.push(one);
  return told;
}

/** Notes of one kind, those that say the same together; of points counted in several phases each by itself. */
function alike(talk: Talk, kind: readonly Note[]): readonly Told[] {
  const [only, ...others] = kind;
  if (only !== undefined && others.length === 0) return [{ ...only, phases: new Set(only.phase === null ? [] : [only.phase]) }];
  const all = new Map<string, Told & { params: Params; message: string; phases: Set<number>; at: number[] }>();
  for (const note of kind) {
    const { rules, ...others } = note.params;
    const meets = note.code === MEETING;
    const key = `${meets || note.at.length === 0 ? null : note.phase} ${meets ? JSON.stringify(others) : reasonText(talk, note)}`;
    const before = all.get(key);
    const told = before ?? { ...note, phases: new Set<number>(), at: [] };
    if (before === undefined) all.set(key, told);
    else if (rules !== undefined) told.params = { ...told.params, rules: together(told.params.rules, rules) };
    told.message = note.message;
    if (note.phase !== null) told.phases.add(note.phase);
    for (const at of note.at) told.at.push(at);
  }
  return [...all.values()];
}

/** Code of the notes on points that are in signals of both causes: told together, whatever the rules. */
const MEETING = "conflicting-signals";

/** The keys of some rules and of others, each once. */
function together(some: unknown, others: unknown): string {
  return [...new Set([some, others].flatMap((keys) => keysIn(String(keys))))].join(", ");
}

/** Codes of the notes on limits from few observations, which differ in nothing but the number of each phase. */
const FEW: readonly string[] = ["trial-limits", "provisional-limits"];

function kindText(talk: Talk, code: string, notes: readonly Told[]): readonly string[] {
  if (notes.length > 1 && FEW.includes(code)) return [fewText(talk, code, notes)];
  const told = notes.slice(0, MOST_NOTES).map((note) => noteText(talk, note));
  return andMore(talk, told, notes.length - MOST_NOTES, "notes-more");
}

/** "Limits are provisional, from fewer than 20 observations: 17 (Before huddles), 16 (With safety huddles)." */
function fewText(talk: Talk, code: string, notes: readonly Told[]): string {
  const each = notes.map((note) => ofPhases(talk, String(note.params.usable), phasesIn(talk, note)));
  return talk.phrase(`${code}-each`, { list: enumerated(firstFew(talk, each), talk.locale) });
}

/** "17 (Before, Huddles)": what holds for some phases, and their names. */
export function ofPhases(talk: Talk, span: string, phases: readonly Phase[]): string {
  return talk.phrase("span-counted", { span, period: phaseNames(talk, phases) });
}

/** The first of many, and how many more there are. */
export function firstFew(talk: Talk, all: readonly string[]): readonly string[] {
  return andMore(talk, all.slice(0, MOST_REASONS), all.length - MOST_REASONS, "reasons-more");
}

/** A caution as a sentence: "Limits are provisional, from 15 observations, fewer than 20 (New triage)." */
function noteText(talk: Talk, note: Told): string {
  const named = note.phases.size === talk.chart.phases.length ? "" : phaseNames(talk, phasesIn(talk, note));
  const about = enumerated([named, ...whereText(talk, note)], talk.locale);
  const sentence = reasonText(talk, note);
  return about === "" ? sentence : talk.phrase("note-about", { sentence: sentence.replace(/\.$/, ""), about });
}

/** The phases that a caution concerns. */
function phasesIn({ chart }: Talk, { phases }: Told): readonly Phase[] {
  return chart.phases.filter(({ index }) => phases.has(index));
}
