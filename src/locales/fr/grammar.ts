/** Forms of French words that sentences need. */
import type { Params } from "../../types/index.js";

type Value = Params[string] | undefined;

/** A value as text. */
export function text(value: Value): string {
  return value === undefined ? "" : String(value);
}

/** A number of things, in the singular below 2: "1 point", "9 points". */
export function count(n: Value, one: string, many: string): string {
  return `${text(n)} ${n === 0 || n === 1 ? one : many}`;
}

/** Whether a number that is ready to be printed, "1" or "moins de 1", takes the singular. */
export function isSingular(number: Value): boolean {
  return /(?:^|\s)[01]$/.test(text(number));
}

/** Day of the month: "1er", "24". */
export function day(p: Params): string {
  return p.day === 1 ? "1er" : text(p.day);
}

const elided = (word: string): boolean => /^[aeiouàâéèêëîïôöûü]/i.test(word);

/** "de mars", "d’avril". */
export function of(word: Value): string {
  return elided(text(word)) ? `d’${text(word)}` : `de ${text(word)}`;
}

/** The article that a place on the axis takes: "le 24 mars 2025", "l’observation 14", "mars 2025". */
export function placed({ date, form }: Params): string {
  switch (form) {
    case "moment":
    case "hour":
    case "day":
    case "week":
    case "quarter":
      return `le ${text(date)}`;
    case "observation":
    case "unit":
      return `l’${text(date)}`;
    case "financial-year":
      return `l’exercice ${text(date)}`;
    default:
      return text(date);
  }
}

/** "jusqu’au 24 mars 2025", "jusqu’à l’observation 14", "jusqu’en mars 2025". */
export function until(p: Params): string {
  const place = placed(p);
  if (p.form === "month" || p.form === "year") return `jusqu’en ${place}`;
  return place.startsWith("le ") ? `jusqu’au ${place.slice(3)}` : `jusqu’à ${place}`;
}

/** "du 3 mars 2025 au 24 avril 2025", "d’avril 2023 à mars 2025". */
export function span({ from, to, form }: Params): string {
  const dated = placed({ date: text(from), form: text(form) }).startsWith("le ");
  return dated ? `du ${text(from)} au ${text(to)}` : `${of(from)} à ${text(to)}`;
}

/** "de janvier à mars 2025", "des observations 3 à 9", "de mars 2025": a stretch after a noun. */
export function ofSpan({ span: stretch }: Params): string {
  const told = text(stretch);
  if (/^(de |d’|du )/.test(told)) return told;
  return told.startsWith("observations ") ? `des ${told}` : of(told);
}

/** Whether the name of a kind of rows is feminine. */
export function isFeminine(row: Value): boolean {
  return row === "hour" || row === "week" || row === "year" || row === "observation" || row === "unit";
}

/** An adjective between number and noun. */
function qualified({ n, row, period }: Params, adjective: { readonly masculine: string; readonly feminine: string }): string {
  const [number = "", ...noun] = text(period).split(" ");
  const word = isFeminine(row) ? adjective.feminine : adjective.masculine;
  if (n === 1) return `${isFeminine(row) ? "la" : "le"} ${word} ${noun.join(" ")}`;
  return `les ${number} ${word}s ${noun.join(" ")}`;
}

/** "les 12 premiers mois", "la première semaine". */
export function first(p: Params): string {
  return qualified(p, { masculine: "premier", feminine: "première" });
}

/** "des 12 premiers mois", "du premier mois". */
export function ofFirst(p: Params): string {
  return genitive(first(p));
}

/** "des 24 derniers mois", "des 24 dernières semaines". */
export function ofLast(p: Params): string {
  return genitive(qualified(p, { masculine: "dernier", feminine: "dernière" }));
}

function genitive(named: string): string {
  return named.replace(/^les /, "des ").replace(/^le /, "du ").replace(/^la /, "de la ");
}

/** Some of the rows: "19 observations sur 20", "1 mois sur 24". */
export function among(some: Value, { period }: Params): string {
  const [number = "", noun = ""] = text(period).split(" ");
  return `${text(some)} ${some === "1" && noun !== "mois" ? noun.replace(/s$/, "") : noun} sur ${number}`;
}

/** A number with so many decimals, and a decimal comma; text as it is. */
export function fixed(value: Value, decimals: number): string {
  return typeof value === "string" ? value : Number(value).toFixed(decimals).replace(".", ",");
}
