/** Sentences and clauses of summaries and captions; whole sentences carry their full stop. */
import type { Params, Sentence } from "../../types/index.js";
import { dative, firstRows, nominative, rows, text } from "./grammar.js";

/** Every clause and sentence, by code. */
export const phrases: Readonly<Record<string, Sentence>> = {
  // places and counts
  "at-moment": "am {date}",
  "at-hour": "am {date}",
  "at-day": "am {date}",
  "at-week": "in der Woche ab {date}",
  "at-month": "im {date}",
  "at-quarter": "in {date}",
  "at-year": "im Jahr {date}",
  "at-financial-year": "im Geschäftsjahr {date}",
  "at-place": "bei {date}",
  numbered: "Beobachtung {x}",
  "numbered-unit": "Einheit {x}",
  "span-numbered": "Beobachtungen {from} bis {to}",
  "numbered-several": "Beobachtungen {list}",
  "span-numbers": "{from} bis {to}",
  span: "{from} bis {to}",
  counted: "{count} {noun}",
  "counted-some": "{period}, {usable} mit Daten",
  listed: "{list} und {last}",
  comma: ", ",
  semicolon: "; ",
  sentence: "{clause}.",

  // summary: opening and verdict
  opening: "{name}: {chart}",
  "span-counted": "{span} ({period})",
  "verdict-improvement": "Es gibt ein Signal der Verbesserung {when}.",
  "verdict-concern": "Es gibt ein Signal der Verschlechterung {when}.",
  "verdict-neutral": "Es gibt ein Signal der Änderung {when}, an sich weder gut noch schlecht.",
  "verdict-pattern": "Es gibt ein Signal, an sich weder gut noch schlecht: {finding}.",
  "verdict-first": "Bisher gibt es eine Beobachtung, zu wenig, um von Änderung zu sprechen.",
  "verdict-common": (p) =>
    `In den ${rows(p)}, die beurteilt wurden, gibt es kein Änderungssignal: Das Auf und Ab ist das übliche des Prozesses.`,
  "verdict-common-phase": "In der letzten Phase ({period}) gibt es kein Änderungssignal: Das Auf und Ab ist das übliche des Prozesses.",
  "verdict-common-yet": (p) => `In ${rows(p)} gibt es noch kein Änderungssignal.`,
  "latest-phase": "der letzten Phase ({period})",
  "verdict-common-later": "Derzeit gibt es kein Änderungssignal.",
  "verdict-constant": (p) => `Es gibt keine Streuung: In den ${rows(p)}, die beurteilt wurden, ist jeder Wert ${text(p.value)}.`,
  "verdict-units": "{finding}.",
  "verdict-none": "Es gibt kein Urteil über eine Änderung.",
  since: (p) => `seit ${DAYS.includes(p.form) ? "dem " : ""}${text(p.date)}`,
  "signals-found": "Signale: {list}.",
  "signals-earlier": "Frühere Signale: {list}.",
  "signals-more": "{list} und {count} frühere",
  signal: "{what}, {span}",
  "signal-cause": "{what}, {span} ({cause})",
  "cause-improvement": "Verbesserung",
  "cause-concern": "Verschlechterung",
  "cause-neutral": "Änderung, weder gut noch schlecht",
  "latest-value": "Der letzte Wert ist {value} {at}.",
  "latest-inside": "Der letzte Wert ist {value} {at}, innerhalb des erwarteten Bereichs.",
  "latest-above": "Der letzte Wert ist {value} {at}, über dem erwarteten Bereich.",
  "latest-below": "Der letzte Wert ist {value} {at}, unter dem erwarteten Bereich.",

  // lines
  "range-both": "{lower} bis {upper}",
  "range-upper": "bis {upper}",
  "range-lower": "{lower} oder mehr",
  "lines-centre": (p) => `${centre(p)} ist ${text(p.value)}`,
  "lines-range": (p) => `${centre(p)} ist ${text(p.value)} und der erwartete Bereich ${text(p.range)}`,
  "lines-stepped": (p) => `${centre(p)} ist ${text(p.value)}; ${last(p)} ist der erwartete Bereich ${text(p.range)}`,
  "phase-lines-centre": "{centre} {value}",
  "phase-lines-stepped": (p) => `${text(p.centre)} ${text(p.value)}, erwarteter Bereich ${text(p.range)} ${last(p)}`,
  "phase-lines-range": "{centre} {value}, erwarteter Bereich {range}",
  "phase-named": "{phase} {number}",
  "phase-about": "{phase} ({span}): {text}.",
  "phase-bare": "{phase} ({span}).",
  "phase-upcoming": "{phase}: noch keine Beobachtungen.",
  "basis-all": (p) => `aus allen ${rows(p)}`,
  "basis-one": (p) => `aus ${rows(p)}`,
  "basis-some": (p) => `aus ${text(p.usable)} von ${rows(p)}`,
  "basis-first": (p) => `aus ${firstRows(p)}, ${text(p.span)}, und von da an beibehalten`,
  "basis-first-some": (p) => `aus ${text(p.usable)} von ${firstRows(p)}, ${text(p.span)}, und von da an beibehalten`,
  "basis-window": (p) => `aus ${stretch(p)} (${text(p.usable)} von ${rows(p)})`,
  "basis-window-all": (p) => `aus ${stretch(p)} (${text(p.period)})`,
  "basis-given": "vorgegeben, nicht aus diesen Daten berechnet",
  "basis-centre-given": "{basis}; die Mittellinie wurde vorgegeben",
  "basis-locked": (p) => `festgeschrieben auf die Werte aus ${stretch(p)} (${text(p.period)})`,
  "limits-given": "Die Linien wurden vorgegeben, nicht aus diesen Daten berechnet.",
  "limits-with-basis": "{formula}, {basis}.",
  "limits-alone": "{formula}.",
  "line-only": (p) => `Die Linie ist ${nominative(p.centre)}${text(p.each)}`,
  each: " jeder Phase",
  "sigmas-of-range": " ({sigmas} Sigma)",
  steps: (p) =>
    `; die Grenzen folgen ${p.subgroups === true ? "der Größe der Teilgruppe" : "dem Nenner"} (${text(p.from)} bis ${text(p.to)})`,
  "given-as": "{value} (angegeben als {number})",
  "steps-alone": (p) => `; die Grenzen folgen ${p.subgroups === true ? "der Größe der Teilgruppe" : "dem Nenner"}`,
  screened: ", ohne große gleitende Spannweiten",
  "screened-repeatedly": ", große gleitende Spannweiten wiederholt ausgesondert",
  "bounds-both": "Die Eingriffsgrenzen werden zwischen {low} und {high} gehalten.",
  "bounds-low": "Die Eingriffsgrenzen werden bei {low} oder mehr gehalten.",
  "bounds-high": "Die Eingriffsgrenzen werden bei {high} oder weniger gehalten.",
  reason: "Grund: {reason}",
  "decided-by-at": "entschieden von {by}, {date}",
  "decided-by": "entschieden von {by}",
  "decided-at": (p) => `entschieden ${p.form === "month" ? "im" : "am"} ${text(p.date)}`,

  // target
  "target-at-most": "höchstens {target}",
  "target-at-least": "mindestens {target}",
  "assurance-pass": "So wie der Prozess läuft, wird er das Ziel von {target} voraussichtlich erreichen.",
  "assurance-fail": "So wie der Prozess läuft, wird er das Ziel von {target} voraussichtlich nicht erreichen.",
  "assurance-hit-or-miss": "So wie der Prozess läuft, wird das Ziel von {target} zufällig mal erreicht, mal nicht.",
  "assurance-none": "Das Ziel ist {target}.",
  "assurance-withheld": "Über das Ziel von {target} gibt es kein Urteil.",
  "on-target": "Der letzte Wert erreicht es.",
  "off-target": "Der letzte Wert erreicht es nicht.",

  // captions
  rules: "Regeln: {list}.",
  "rules-preset": "Regeln ({preset}): {list}.",
  "rules-none": "Es sind keine Regeln für Signale in Gebrauch.",
  "ties-skip": (p) => `Punkte auf ${dative(p.centre)} und wiederholte Werte werden übergangen`,
  "on-centre-skip": (p) => `Punkte auf ${dative(p.centre)} werden übergangen`,
  "on-centre-break": (p) => `Punkte auf ${dative(p.centre)} beenden eine Folge`,
  "on-centre-below": (p) => `Punkte auf ${dative(p.centre)} zählen als darunter`,
  "on-tie-skip": "wiederholte Werte werden in einem Trend übergangen",
  "on-tie-break": "wiederholte Werte beenden einen Trend",
  "across-trend": "Trends gehen über Phasen hinweg weiter",
  "across-all": "Regeln gehen über Phasen hinweg weiter",
  "gap-break": "nach einer Lücke beginnen die Regeln neu",
  cost: (p) =>
    `Ein stabiler Prozess mit ${text(p.n)} ${p.n === "1" ? "Punkt" : "Punkten"}${p.baseline === "" ? "" : `, mit Linien aus den ersten ${text(p.baseline)},`} zeigt in ${text(p.count)} von ${text(p.of)} Diagrammen mindestens ein solches Signal.`,
  "trial-limits-each": "Die Eingriffsgrenzen gelten versuchsweise, aus weniger als 12 Beobachtungen: {list}.",
  "provisional-limits-each": "Die Eingriffsgrenzen sind vorläufig, aus weniger als 20 Beobachtungen: {list}.",
  "note-about": "{sentence} ({about}).",
  "notes-more": ({ count }) => `${text(count)} ${count === "1" ? "weiterer Hinweis" : "weitere Hinweise"} dieser Art.`,
  "place-why": "{place}: {why}",
  "reasons-more": "und {count} weitere",
  annotations: "Vermerkte Ereignisse: {list}.",
  annotation: "{text}, {span}",
  "annotation-more": "{text}, {span} ({more})",
  predicted: "erwartet: {prediction}",
  resulted: "gesehen: {result}",
  "cost-least": "weniger als 1",
  "cost-most": "mehr als 999",
  icon: "{special}, {cause}",
  "icon-side": "{special}, {cause}, {side}",
  "as-of": "Datenstand: {date}.",
  "brief-latest": "Letzter Wert: {date}.",
  "axis-size": ({ ratio }) => (ratio === "expected" ? "Erwartete Anzahl" : "Nenner"),
  "axis-starts": "Die senkrechte Achse beginnt bei {value}.",
  "drawn-arms": "Dünne Linien zeigen beide Summen, eine nach oben und eine nach unten; die Punkte folgen der größeren von beiden.",
  "drawn-last": "Von jedem Diagramm sind höchstens die letzten {count} Punkte gezeichnet.",
  "limit-of-share": "{share}-Grenze",
  "drawn-from": "Punkte vor {x} sind nicht gezeichnet.",
  thinned: "Jede Spalte zeigt den niedrigsten und den höchsten ihrer Punkte; alle Signale sind gezeichnet.",
  "units-named": "Benannt: {count} von {total} Einheiten außerhalb der Eingriffsgrenzen, soweit Platz ist.",
  clipped: "Ein Punkt jenseits des Randes ist am Rand gezeichnet, mit seinem Wert.",
};

/** "Der Mittelwert", at the start of a sentence. */
function centre(p: Params): string {
  const name = nominative(p.centre);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Forms of places that name a day. */
const DAYS: readonly unknown[] = ["moment", "hour", "day", "week"];

/** Steps of the calendar, whose stretches are of time. */
const CALENDAR: readonly unknown[] = ["moment", "hour", "day", "week", "month", "quarter", "year", "financial-year"];

/** "dem Zeitraum Januar 2024 bis März 2025"; "den Beobachtungen 3 bis 9". */
function stretch({ span, form }: Params): string {
  if (CALENDAR.includes(form)) return `dem Zeitraum ${text(span)}`;
  return text(span).startsWith("Beobachtungen ") ? `den ${text(span)}` : text(span);
}

/** Where limits are those told: at a denominator, or at the last point of a chart whose limits widen by themselves. */
function last(p: Params): string {
  return p.n === "" ? "am Ende" : `${p.subgroups === true ? "bei der letzten Teilgruppengröße" : "beim letzten Nenner"} (${text(p.n)})`;
}
