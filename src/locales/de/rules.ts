/** Rules in plain words. */
import type { Params, Sentence } from "../../types/index.js";
import { accusative, at, dative, from, genitive, text } from "./grammar.js";

/** Short names of rules. */
export const ruleNames: Readonly<Record<string, string>> = {
  astronomicalPoint: "Punkt außerhalb der Eingriffsgrenzen",
  shift: "Folge auf einer Seite",
  trend: "Trend",
  nearLimit: "Punkte nahe einer Eingriffsgrenze",
  twoInThree: "zwei von drei nahe einer Eingriffsgrenze",
  fourInFive: "vier von fünf fern der Mittellinie",
  threeInFour: "drei von vier näher an einer Eingriffsgrenze als an der Mittellinie",
  withinOneThird: "Punkte nahe der Mittellinie",
  beyondOneThird: "Punkte fern der Mittellinie",
  alternating: "auf und ab im Wechsel",
  longestRun: "längste Folge",
  crossings: "Kreuzungen der Mittellinie",
  box: "Folgen und Kreuzungen zusammen",
  runsTest: "Anzahl der Folgen",
};

/** "2 von 3 in Folge …": k of m near a limit. */
function nearLimit(p: Params, atLeast: number, of: number, beyond: number | string): string {
  const m = text(p.of ?? of);
  const edge = p.beyond ?? beyond;
  const where =
    edge === "half"
      ? `näher an einer Eingriffsgrenze als ${at(p.centre)}`
      : edge === 2
        ? `nahe einer Eingriffsgrenze (jenseits von ${text(p.two ?? 2)} Sigma)`
        : `jenseits von ${text(p.one ?? 1)} Sigma`;
  const side =
    p.nearLimitSide === "either" ? "gleich auf welcher Seite" : p.third === "sameSide" ? `alle ${m} auf einer Seite` : "auf einer Seite";
  return `${text(p.atLeast ?? atLeast)} von ${m} Punkten in Folge ${where}${p.counts === "between" ? ", aber innerhalb davon" : ""}, ${side}`;
}

/** Every rule as a condition. */
export const rules: Readonly<Record<string, Sentence>> = {
  astronomicalPoint: "ein Punkt außerhalb der Eingriffsgrenzen",
  shift: (p) => `${text(p.length)} oder mehr Punkte in Folge auf einer Seite ${genitive(p.centre)}`,
  trend: "{length} oder mehr Punkte in Folge steigend oder fallend",
  nearLimit: (p) => nearLimit(p, 2, 3, 2),
  twoInThree: (p) => nearLimit(p, 2, 3, 2),
  fourInFive: (p) => nearLimit(p, 4, 5, 1),
  threeInFour: (p) => nearLimit(p, 3, 4, "half"),
  withinOneThird: (p) => `${text(p.length)} oder mehr Punkte in Folge nahe ${dative(p.centre)} (innerhalb von ${text(p.one ?? 1)} Sigma)`,
  beyondOneThird: (p) =>
    `${text(p.length ?? 8)} oder mehr Punkte in Folge fern ${from(p.centre)} (jenseits von ${text(p.one ?? 1)} Sigma)${p.bothSides === false ? "" : ", auf beiden Seiten"}`,
  alternating: "{length} oder mehr Punkte in Folge auf und ab im Wechsel",
  longestRun: (p) => `eine Folge auf einer Seite ${genitive(p.centre)}, die länger ist, als der Zufall erwarten lässt`,
  crossings: (p) => `weniger Kreuzungen ${genitive(p.centre)}, als der Zufall erwarten lässt`,
  box: (p) => `eine längste Folge und eine Zahl von Kreuzungen ${genitive(p.centre)}, die der Zufall zusammen kaum ergibt`,
  runsTest: (p) => `zu wenige oder zu viele Folgen um ${accusative(p.centre)}, um zufällig zu sein`,
};
