/** What is said of proposed and locked phases, and of a single point. */
import type { Sentence } from "../../types/index.js";
import { nominative, text } from "./grammar.js";

/** Sentences on proposals, locks and points, by code. */
export const proposals: Readonly<Record<string, Sentence>> = {
  "proposal-improvement":
    "Ab {start} liegt das Niveau bei {after}; davor lag es bei {before}. Das ist eine Verbesserung. Bevor daraus eine Phase wird: Ist die Ursache bekannt, und ist zu erwarten, dass die Änderung anhält?",
  "proposal-concern":
    "Ab {start} liegt das Niveau bei {after}; davor lag es bei {before}. Das ist eine Änderung zum Schlechteren: Suchen Sie die Ursache. Neue Linien würden sie nur verbergen.",
  "proposal-neutral":
    "Ab {start} liegt das Niveau bei {after}; davor lag es bei {before}. Bevor daraus eine Phase wird: Ist die Änderung gewollt, ist ihre Ursache bekannt, und ist zu erwarten, dass sie anhält?",
  "proposal-rate":
    "Bei einem stabilen Prozess schlägt dieses Verfahren in {count} von {of} Reihen mit {length} Beobachtungen eine Phase vor.",
  "proposal-rate-alike":
    "Bei einem stabilen Prozess schlägt dieses Verfahren in {count} von {of} Reihen mit {length} Beobachtungen eine Phase vor, und öfter, wo benachbarte Punkte einander so ähnlich sind wie hier.",
  "drawn-proposals": "Gepunktete Linien sind vorgeschlagene Phasen, über die niemand entschieden hat.",
  "phase-upcoming-about": "{phase}: noch keine Beobachtungen; {text}.",
  "locked-at": "festgeschrieben {date}",
  "basis-locked-by": "{basis} von {by}, {date}, Grund: {reason}",
  "point-value": "Der Wert {at} ist {value}.",
  "point-missing": "Es gibt keinen Wert {at}.",
  "point-ahead": "Es gibt noch keine Daten {at}.",
  "point-ghost": "Er ist auf Beschluss in den Linien nicht berücksichtigt.",
  "point-ghost-why": "Er ist auf Beschluss in den Linien nicht berücksichtigt: {why}.",
  "point-provisional": "Er ist noch nicht endgültig und zählt nicht mit.",
  "point-centre": (p) => `Dort ist ${nominative(p.centre)} ${text(p.value)}.`,
  "point-range": (p) => `Dort ist ${nominative(p.centre)} ${text(p.value)} und der erwartete Bereich ${text(p.range)}.`,
  "point-signal": "Er ist einer von {points} Punkten eines Signals: {what}.",
  "point-signal-alone": "Er ist für sich ein Signal: {what}.",
};
