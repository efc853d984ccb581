/** Cautions in words: what the chart notes, with the phase and the dates that it concerns. */
import type { Note, Params, Reason } from "../../types/index.js";
import { dateText } from "../../format.js";
import { enGB } from "../../locales/enGB.js";
import { phaseName, placeOf, spanBetween } from "./places.js";
import { say } from "./say.js";
import { ruleText } from "./signals.js";
import type { Talk } from "./talk.js";

const MOST_PLACES = 3;
const MOST_NOTES = 3;

/** Codes of notes about missing data, which captions tell after the notes on the drawing. */
export const MISSING: readonly string[] = ["gaps", "suppressed"];

/** "Data as of 7 April 2025."; null where no date of the extract was given. */
export function asOfText({ chart, locale, phrase }: Talk): string | null {
  const { asOf } = chart.provenance;
  return asOf === null ? null : phrase("as-of", { date: dateText(asOf, null, locale) });
}

/** A caution with all the phases and positions to which it applies alike. */
interface Told extends Reason {
  /** Phases that it concerns; empty for the whole chart. */
  readonly phases: readonly number[];
  /** Positions that it concerns. */
  readonly at: readonly number[];
}

/** Every note as a sentence, in order; equal ones are told once for all their phases and places, and of one kind at most three. */
export function notesText(talk: Talk, notes: readonly Note[]): readonly string[] {
  const kinds = new Map<string, Map<string, Told>>();
  for (const note of notes) {
    const alike = kinds.get(note.code) ?? new Map<string, Told>();
    const key = JSON.stringify(note.params);
    const { phases = [], at = [] } = alike.get(key) ?? {};
    const phase = note.phase === null || phases.includes(note.phase) ? [] : [note.phase];
    alike.set(key, { ...note, phases: [...phases, ...phase], at: [...at, ...note.at] });
    kinds.set(note.code, alike);
  }
  return [...kinds.values()].flatMap((alike) => kindText(talk, [...alike.values()]));
}

function kindText(talk: Talk, notes: readonly Told[]): readonly string[] {
  const more = notes.length - MOST_NOTES;
  const told = notes.slice(0, MOST_NOTES).map((note) => noteText(talk, note));
  return more > 0 ? [...told, talk.phrase("notes-more", { count: talk.count(more) })] : told;
}

/** A caution as a sentence: "Limits are provisional, from 15 observations, fewer than 20 (New triage)." */
function noteText(talk: Talk, note: Told): string {
  const all = talk.chart.phases;
  const named =
    note.phases.length === all.length ? [] : all.filter(({ index }) => note.phases.includes(index)).map((phase) => phaseName(talk, phase));
  const about = [...named, ...placesText(talk, note.at)].join(", ");
  const sentence = reasonText(talk, note);
  return about === "" ? sentence : talk.phrase("note-about", { sentence: sentence.replace(/\.$/, ""), about });
}

/** A reason or note as a sentence, without place. */
export function reasonText(talk: Talk, { code, params, message }: Reason): string {
  return say(talk.locale, "sentences", [code], written(talk, params)) ?? message;
}

/** Where it was and why: neighbours as a span, a few others one by one, of many only a reason that all of them share. */
function placesText(talk: Talk, at: readonly number[]): readonly string[] {
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return [];
  const reasons = new Set(at.map((index) => talk.chart.points[index]?.why ?? null));
  const [reason = null] = reasons.size === 1 ? reasons : [];
  if (last - first === at.length - 1 && (at.length === 1 || reasons.size === 1))
    return [whyText(talk, spanBetween(talk, first, last), reason)];
  if (at.length > MOST_PLACES) return reason === null ? [] : [reason];
  return at.map((index) => whyText(talk, placeOf(talk, index), talk.chart.points[index]?.why ?? null));
}

function whyText({ phrase }: Talk, place: string, why: string | null): string {
  return why === null ? place : phrase("place-why", { place, why });
}

/** Parameters as they are read: targets on the display scale, rules in words, large counts in groups. */
function written(talk: Talk, params: Params): Params {
  const entries = Object.entries(params).map(([name, value]): [string, string | number | boolean] => {
    if (name === "target" && typeof value === "number") return [name, talk.given(value)];
    if (name === "rules" && typeof value === "string") return [name, ruleNames(talk, value)];
    return [name, typeof value === "number" && Number.isInteger(value) && value > talk.locale.groupAbove ? talk.count(value) : value];
  });
  return Object.fromEntries(entries);
}

/** "run on one side; trend": rules from their keys, which are joined by commas. */
function ruleNames(talk: Talk, keys: string): string {
  const { locale, chart } = talk;
  return keys
    .split(/, (?![^(]*\))/)
    .map((key) => {
      const record = chart.provenance.rules.find((rule) => rule.key === key);
      const name = record?.name ?? key.replace(/\(.*/, "");
      return locale.ruleNames[name] ?? enGB.ruleNames[name] ?? (record === undefined ? key : ruleText(talk, record));
    })
    .join("; ");
}
