/** Forms of German words that sentences need. */
import type { Params } from "../../types/index.js";

type Value = Params[string] | undefined;

/** A value as text. */
export function text(value: Value): string {
  return value === undefined ? "" : String(value);
}

/** A number of things: "1 Punkt", "9 Punkte". */
export function count(n: Value, one: string, many: string): string {
  return `${text(n)} ${n === 1 ? one : many}`;
}

/** Names of a centre line: those that end in "-linie" are feminine, others masculine. */
const feminine = (noun: Value): boolean => text(noun).endsWith("linie");

/** "der Mittelwert", "die Mittellinie". */
export function nominative(noun: Value): string {
  return `${feminine(noun) ? "die" : "der"} ${text(noun)}`;
}

/** "des Mittelwerts", "der Mittellinie". */
export function genitive(noun: Value): string {
  return feminine(noun) ? `der ${text(noun)}` : `des ${text(noun)}s`;
}

/** "dem Mittelwert", "der Mittellinie". */
export function dative(noun: Value): string {
  return `${feminine(noun) ? "der" : "dem"} ${text(noun)}`;
}

/** "den Mittelwert", "die Mittellinie". */
export function accusative(noun: Value): string {
  return `${feminine(noun) ? "die" : "den"} ${text(noun)}`;
}

/** "am Mittelwert", "an der Mittellinie". */
export function at(noun: Value): string {
  return feminine(noun) ? `an der ${text(noun)}` : `am ${text(noun)}`;
}

/** "vom Mittelwert", "von der Mittellinie". */
export function from(noun: Value): string {
  return feminine(noun) ? `von der ${text(noun)}` : `vom ${text(noun)}`;
}

/** Rows in the dative: "24 Monaten", "1 Monat". */
export function rows({ n, period }: Params): string {
  return n === 1 ? text(period) : text(period).replace(/e$/, "en");
}

/** Whether the name of a kind of rows is feminine. */
export function isFeminine(row: unknown): boolean {
  return row === "hour" || row === "week" || row === "observation" || row === "unit";
}

/** "dem ersten Monat", "der ersten Woche", "den ersten 12 Monaten". */
export function firstRows(p: Params): string {
  if (p.n !== 1) return `den ersten ${rows(p)}`;
  return `${isFeminine(p.row) ? "der" : "dem"} ersten ${text(p.period).replace(/^1 /, "")}`;
}

/** A number with so many decimals, and a decimal comma; text as it is. */
export function fixed(value: Value, decimals: number): string {
  return typeof value === "string" ? value : Number(value).toFixed(decimals).replace(".", ",");
}
