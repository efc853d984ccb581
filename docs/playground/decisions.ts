/** Phases and tests of change as lines of text, "2024-04: New triage; agreed by the ward": a place, what is there, and why. */
import { isJson, type Json } from "../../src/cli/names.js";

/** Members of an entry: its place, its text and its reason; those of `given` belong to every one of them. */
export interface Entry {
  readonly place: string;
  readonly text: string;
  readonly reason?: string;
  readonly given: Json;
}

export const PHASE: Entry = { place: "start", text: "label", reason: "reason", given: {} };
export const CHANGE: Entry = { place: "x", text: "text", given: { kind: "change" } };

/** The entries that lines stand for; places are numbers where the axis has numbers. */
export function entriesIn(lines: string, { place, text, reason, given }: Entry, isNumeric: boolean): readonly Json[] {
  const kept = lines.split("\n").map((line) => line.trim());
  return kept
    .filter((line) => line !== "")
    .map((line) => {
      const [where = "", ...said] = line.split(/:\s+/);
      const [what = "", ...why] = reason === undefined ? [said.join(": ")] : said.join(": ").split(/;\s*/);
      const at = isNumeric && where !== "" && !Number.isNaN(Number(where)) ? Number(where) : where.replace(/:$/, "");
      return {
        [place]: at,
        ...(what === "" ? {} : { [text]: what }),
        ...given,
        ...(reason === undefined || why.length === 0 ? {} : { [reason]: why.join("; ") }),
      };
    });
}

/** The lines that stand for entries; null where they say more than lines can. */
export function linesOf(entries: unknown, entry: Entry): string | null {
  if (!Array.isArray(entries)) return null;
  const all: readonly unknown[] = entries;
  const lines = all.map((one) => (isJson(one) ? lineOf(one, entry) : "")).join("\n");
  const isNumeric = all.some((one) => isJson(one) && typeof one[entry.place] === "number");
  return JSON.stringify(entriesIn(lines, entry, isNumeric)) === JSON.stringify(entries) ? lines : null;
}

function lineOf(one: Json, { place, text, reason = "" }: Entry): string {
  const said = [one[text] ?? "", one[reason]].filter((value) => value !== undefined).map(String);
  return [String(one[place]), said.join("; ")].filter((part) => part !== "").join(": ");
}
