/** Cautions in words: what the chart notes, with the phase and the dates that it concerns. */
import { entryOf } from "../../entryOf.js";
import { groupedBy } from "../../positions.js";
import type { Note, Params, Reason } from "../../types/index.js";
import { enGB } from "../../locales/enGB.js";
import { begunIn } from "./findings.js";
import { ghostsOnce } from "./ghosts.js";
import { absentBefore, phaseName, placeOf, recorded, rows, spanBetween, spanOf } from "./places.js";
import { enumerated, say, separated } from "./say.js";
import { ruleText } from "./signals.js";
import { andMore, type Talk } from "./talk.js";

const MOST_PLACES = 3;
const MOST_NOTES = 3;
const MOST_REASONS = 6;

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
  const each = notes
    .slice(0, MOST_REASONS)
    .map((note) =>
      talk.phrase("span-counted", { span: String(note.params.usable), period: enumerated(phasesText(talk, note), talk.locale) }),
    );
  const list = enumerated(andMore(talk, each, notes.length - each.length, "reasons-more"), talk.locale);
  return talk.phrase(`${code}-each`, { list });
}

/** A caution as a sentence: "Limits are provisional, from 15 observations, fewer than 20 (New triage)." */
function noteText(talk: Talk, note: Told): string {
  const named = note.phases.size === talk.chart.phases.length ? [] : phasesText(talk, note);
  const places = note.code === ABSENT ? holesText(talk, note.at) : placesText(talk, note.at);
  const about = enumerated([...named, ...places], talk.locale);
  const sentence = reasonText(talk, note);
  return about === "" ? sentence : talk.phrase("note-about", { sentence: sentence.replace(/\.$/, ""), about });
}

/** The names of the phases that a caution concerns. */
function phasesText(talk: Talk, { phases }: Told): readonly string[] {
  return talk.chart.phases.filter(({ index }) => phases.has(index)).map((phase) => phaseName(talk, phase));
}

/** A reason or note as a sentence, without place. */
export function reasonText(talk: Talk, { code, params, message }: Reason): string {
  return say(talk.locale, "sentences", [code], written(talk, code, params)) ?? message;
}

/** Code of the note on absent periods, whose places are the rows after them. */
const ABSENT = "absent-periods";

/** The periods absent before some rows, where the holes are few. */
function holesText(talk: Talk, at: readonly number[]): readonly string[] {
  return at.length > MOST_PLACES ? [] : at.map((index) => absentBefore(talk, index));
}

/** Where and why: neighbours as a span, a few other places one by one. Of many places only their number and reason, and only the reason where all share one. */
function placesText(talk: Talk, at: readonly number[]): readonly string[] {
  const alike = groupedBy(at, (index) => talk.chart.points[index]?.why ?? null);
  if (alike.size === 1 && at.length > MOST_PLACES && !areNeighbours(talk, at)) return [...alike.keys()].filter((why) => why !== null);
  const told = [...alike].slice(0, MOST_REASONS).flatMap(([why, places]) => alikeText(talk, places, why));
  return andMore(talk, told, alike.size - MOST_REASONS, "reasons-more");
}

/** Places that share a reason. */
function alikeText(talk: Talk, at: readonly number[], why: string | null): readonly string[] {
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  if (areNeighbours(talk, at)) return [whyText(talk, spanBetween(talk, first, last), why)];
  if (at.length <= MOST_PLACES) return each(talk, at);
  return why === null ? [] : [whyText(talk, rows(talk, at.length), why)];
}

function each(talk: Talk, at: readonly number[]): readonly string[] {
  return at.map((index) => whyText(talk, placeOf(talk, index), talk.chart.points[index]?.why ?? null));
}

/** Whether one follows the other; units in order of their size never do. */
function areNeighbours({ chart }: Talk, at: readonly number[]): boolean {
  return (chart.axis !== "size" || at.length === 1) && (at.at(-1) ?? NaN) - (at[0] ?? NaN) === at.length - 1;
}

function whyText({ phrase }: Talk, place: string, why: string | null): string {
  return why === null ? place : phrase("place-why", { place, why });
}

/** Code of the note whose sentence reckons with its numbers, and of the one that tells a denominator, in four digits. */
const RECKONED = "overdispersed";
const ASSUMED = "assumed-denominator";

/** Parameters that are values of the measure, and those that are places on the axis. */
const VALUES: readonly string[] = ["low", "high"];
const PLACES: readonly string[] = ["x", "first", "last"];

/**
 * Parameters as they are read: a target at fault on the display scale and as it was given, values on the display scale, places by their
 * dates, rules in words, large counts in groups; `row`, what rows are where they are counted: the step of the calendar.
 */
function written(talk: Talk, code: string, params: Params): Params {
  if (code === RECKONED) return params;
  const entries = Object.entries(params).map(([name, value]): [string, string | number | boolean] => {
    if (name === "target" && typeof value === "number") return [name, faultyTarget(talk, value)];
    if (code === ASSUMED && typeof value === "number") return [name, talk.count(Number(value.toPrecision(4)))];
    if (VALUES.includes(name) && typeof value === "number") return [name, talk.value(value)];
    if (PLACES.includes(name) && typeof value !== "boolean") return [name, spanOf(talk, value, value)];
    if (name === "rules" && typeof value === "string") return [name, ruleNames(talk, value)];
    return [name, typeof value === "number" && Number.isInteger(value) && value > talk.locale.groupAbove ? talk.count(value) : value];
  });
  return Object.fromEntries(talk.step === null ? entries : [["row", talk.step], ...entries]);
}

/** "9000% (given as 90)". */
function faultyTarget({ per, given, number, phrase }: Talk, target: number): string {
  return per === 1 ? given(target) : phrase("given-as", { value: given(target), number: number(target) });
}

/** "run on one side; trend": rules from their keys, which are joined by commas. */
function ruleNames(talk: Talk, keys: string): string {
  const names = keysIn(keys).map((key) => ruleName(talk, key));
  return separated(names, talk.locale);
}

function keysIn(keys: string): readonly string[] {
  return keys.split(/, (?![^(]*\))/);
}

/** "run on one side": a rule from its key; its condition, or the key, where no language has a name for it. */
export function ruleName(talk: Talk, key: string): string {
  const { locale, chart } = talk;
  const record = chart.provenance.rules.find((rule) => rule.key === key);
  const name = record?.name ?? key.replace(/\(.*/, "");
  return entryOf(locale.ruleNames, name) ?? entryOf(enGB.ruleNames, name) ?? (record === undefined ? key : ruleText(talk, record));
}
