/** Phases, tests of change and points left out as lines of text, "2024-04: New triage; agreed by the ward": a place, what is there, and why. */
import { isJson, type Json } from "../../src/cli/options/names.js";
import { type DateOrder, isoDate } from "../../src/csv/dates.js";

/** Members of an entry: its place, its text and its reason; those of `given` belong to every one of them. */
export interface Entry {
  readonly place: string;
  readonly text: string;
  readonly reason?: string;
  readonly given: Json;
}

export const PHASE: Entry = { place: "start", text: "label", reason: "reason", given: {} };
export const CHANGE: Entry = { place: "x", text: "text", given: { kind: "change" } };
export const GHOST: Entry = { place: "x", text: "reason", given: {} };

/** What places on the axis are: numbers, or dates in an order that was declared. */
export interface Places {
  readonly isNumeric: boolean;
  readonly dates: DateOrder | undefined;
}

/** A place, and what is said of it: a colon stands between, and a blank or a letter behind that; the colon of a time has a digit behind it. */
const LINE = /^(.*?)(?::\s+|:(?=[^\s\d])|:?$)(.*)$/;

/** The entries that lines stand for. */
export function entriesIn(lines: string, { place, text, reason, given }: Entry, places: Places): readonly Json[] {
  const kept = lines.split("\n").map((line) => line.trim());
  return kept
    .filter((line) => line !== "")
    .map((line) => {
      const [, where = "", said = ""] = LINE.exec(line) ?? [];
      const [what = "", ...why] = reason === undefined ? [said] : said.split(/;\s*/);
      return {
        [place]: placeOf(where, places),
        ...(what === "" ? {} : { [text]: what }),
        ...given,
        ...(reason === undefined || why.length === 0 ? {} : { [reason]: why.join("; ") }),
      };
    });
}

/** A place as the axis has it: a number, or ISO text of a date in the order of the table. */
export function placeOf(where: string, { isNumeric, dates }: Places): number | string {
  if (isNumeric && where !== "" && !Number.isNaN(Number(where))) return Number(where);
  return (dates === undefined ? null : isoDate(where, dates)) ?? where;
}

/** The lines that stand for entries; null where they say more than lines can. */
export function linesOf(entries: unknown, entry: Entry): string | null {
  if (!Array.isArray(entries)) return null;
  const all: readonly unknown[] = entries;
  const lines = all.map((one) => (isJson(one) ? lineOf(one, entry) : "")).join("\n");
  const isNumeric = all.some((one) => isJson(one) && typeof one[entry.place] === "number");
  return JSON.stringify(entriesIn(lines, entry, { isNumeric, dates: undefined })) === JSON.stringify(entries) ? lines : null;
}

function lineOf(one: Json, { place, text, reason = "" }: Entry): string {
  const said = [one[text] ?? "", one[reason]].filter((value) => value !== undefined).map(String);
  return [String(one[place]), said.join("; ")].filter((part) => part !== "").join(": ");
}
