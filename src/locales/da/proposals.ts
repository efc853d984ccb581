/** What is said of proposed and locked phases, and of a single point. */
import type { Sentence } from "../../types/index.js";
import { definite, text } from "./grammar.js";

/** Sentences on proposals, locks and points, by code. */
export const proposals: Readonly<Record<string, Sentence>> = {
  "proposal-improvement":
    "Fra {start} er niveauet {after}; før var det {before}. Det er en forbedring. Før den bliver til en fase: er årsagen kendt, og ventes ændringen at vare ved?",
  "proposal-concern":
    "Fra {start} er niveauet {after}; før var det {before}. Det er en ændring til det værre: find årsagen. Nye linjer ville kun skjule den.",
  "proposal-neutral":
    "Fra {start} er niveauet {after}; før var det {before}. Før det bliver til en fase: er ændringen ønsket, er årsagen kendt, og ventes den at vare ved?",
  "proposal-rate": "På en stabil proces foreslår metoden en fase i {count} af {of} serier med {length} observationer.",
  "proposal-rate-alike":
    "På en stabil proces foreslår metoden en fase i {count} af {of} serier med {length} observationer, og oftere hvor nabopunkter ligner hinanden så meget som her.",
  "drawn-proposals": "Prikkede streger er foreslåede faser, som ingen har taget stilling til.",
  "phase-upcoming-about": "{phase}: endnu ingen observationer; {text}.",
  "locked-at": "låst {date}",
  "basis-locked-by": "{basis} af {by}, {date}, begrundelse: {reason}",
  "point-value": "Værdien {at} er {value}.",
  "point-missing": "Der er ingen værdi {at}.",
  "point-ahead": "Der er endnu ingen data {at}.",
  "point-ghost": "Den er efter beslutning udeladt af linjerne.",
  "point-ghost-why": "Den er efter beslutning udeladt af linjerne: {why}.",
  "point-provisional": "Den er ikke endelig endnu og tæller ikke med.",
  "point-centre": (p) => `Her er ${definite(p.centre)} ${text(p.value)}.`,
  "point-range": (p) => `Her er ${definite(p.centre)} ${text(p.value)}, og det forventede interval er ${text(p.range)}.`,
  "point-signal": "Den er et af {points} punkter i et signal: {what}.",
  "point-signal-alone": "Den er et signal i sig selv: {what}.",
};
