/** Clauses of titles and subtitles; those of titles begin in lower case where a noun does not begin them. */
import type { Sentence } from "../../types/index.js";
import { accusative, at, from, genitive, isFeminine, rows, text } from "./grammar.js";

/** Clauses, by code. */
export const titles: Readonly<Record<string, Sentence>> = {
  titled: "{name}: {finding}",
  improved: "verbessert seit {date}",
  worse: "verschlechtert seit {date}",
  changed: "verändert seit {date}",
  higher: "höher seit {date}",
  lower: "niedriger seit {date}",
  rising: "steigend seit {date}",
  falling: "fallend seit {date}",
  "point-high": "ungewöhnlich hoch {at}",
  "point-low": "ungewöhnlich niedrig {at}",
  "point-change": "ungewöhnlich große Änderung {at}",
  "point-spread-high": "ungewöhnlich große Streuung {at}",
  "point-spread-low": "ungewöhnlich kleine Streuung {at}",
  "point-improvement": "{finding}, eine Verbesserung",
  "point-concern": "{finding}, eine Verschlechterung",
  "past-improvement": "Verbesserung, {span}",
  "past-concern": "Verschlechterung, {span}",
  "past-neutral": "Änderung, {span}",
  "pattern-withinOneThird": (p) => `ungewöhnlich nah ${at(p.centre)} seit ${text(p.date)}`,
  "pattern-beyondOneThird": (p) => `ungewöhnlich weit weg ${from(p.centre)} seit ${text(p.date)}`,
  "pattern-alternating": "auf und ab im Wechsel seit {date}",
  "pattern-runsTest": (p) => `eine Anzahl von Folgen um ${accusative(p.centre)}, die der Zufall kaum ergibt`,
  "pattern-crossings": (p) => `weniger Kreuzungen ${genitive(p.centre)}, als der Zufall erwarten lässt`,
  "pattern-box": "Folgen und Kreuzungen, die der Zufall kaum ergibt",
  pattern: "ein ungewöhnliches Muster seit {date}",
  constant: (p) => `immer ${text(p.value)} in den letzten ${rows(p)}`,
  "constant-places": (p) => `immer ${text(p.value)} in ${rows(p)}`,
  unusual: ({ count, noun, n, row }) => `stabil, abgesehen von ${text(count)} ${unusual(n, row)} ${dativeOf(n, noun)}`,
  until: "bis {date}",
  "ended-improvement": "derzeit kein Signal, Verbesserung {when}",
  "ended-concern": "derzeit kein Signal, Verschlechterung {when}",
  "ended-neutral": "derzeit kein Signal, Änderung {when}",
  "stable-fail": "stabil, Ziel wird voraussichtlich nicht erreicht",
  fail: "Ziel wird voraussichtlich nicht erreicht",
  "stable-pass": "stabil, Ziel wird voraussichtlich erreicht",
  phases: "{centre} {after} seit {date}, vorher {before}",
  "no-signal": (p) => `kein Änderungssignal in den letzten ${rows(p)}`,
  "no-signal-places": (p) => `kein Änderungssignal in ${rows(p)}`,
  "no-signal-yet": (p) => `noch kein Änderungssignal in ${rows(p)}`,
  "no-signal-short": "kein Änderungssignal",
  first: "bisher eine Beobachtung",
  "none-no-data": "keine Beobachtungen",
  "too-narrow": "zu enge Eingriffsgrenzen für ein Urteil",
  "none-no-rule": "zu wenige Beobachtungen für ein Urteil",
  "none-below-minimum": "zu wenige Beobachtungen für ein Urteil",
  none: "kein Urteil über eine Änderung",
  "units-inside": ({ n, period }) => `${n === 1 ? "die eine Einheit" : `alle ${text(period)}`} innerhalb der Eingriffsgrenzen`,
  "units-unlimited": "{period} ohne Eingriffsgrenzen",
  "units-outside": (p) => `${text(p.count)} von ${rows(p)} außerhalb der Eingriffsgrenzen`,

  // subtitles
  "per-proportion": "Anteil",
  "per-percent": "Prozent",
  "per-count": "Anzahl",
  "per-rate": "Rate",
  "per-rate-scaled": "Rate je {per}",
  "per-days": "Tage",
  "per-scaled": "je {per}",
  "per-below": "in Einheiten von {per}",
  "every-hour": "stündlich",
  "every-day": "täglich",
  "every-week": "wöchentlich",
  "every-month": "monatlich",
  "every-quarter": "vierteljährlich",
  "every-year": "jährlich",
  "every-financial-year": "nach Geschäftsjahren",
  "better-up": "höher ist besser",
  "better-down": "niedriger ist besser",
};

/** The adjective before rows in the dative: "1 ungewöhnlichem Monat", "1 ungewöhnlicher Woche", "3 ungewöhnlichen Monaten". */
function unusual(n: unknown, row: unknown): string {
  if (n !== 1) return "ungewöhnlichen";
  return isFeminine(row) ? "ungewöhnlicher" : "ungewöhnlichem";
}

function dativeOf(n: unknown, noun: string | number | boolean | undefined): string {
  return n === 1 ? text(noun) : text(noun).replace(/e$/, "en");
}
