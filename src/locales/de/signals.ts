/** What found signals look like. */
import type { Params, Sentence } from "../../types/index.js";
import { accusative, at, dative, from, genitive, text } from "./grammar.js";

const nearUpper: Sentence = "{points} Punkte nahe der oberen Eingriffsgrenze";
const nearLower: Sentence = "{points} Punkte nahe der unteren Eingriffsgrenze";
const nearEither: Sentence = "{points} Punkte nahe den Eingriffsgrenzen";
/** So many points, and how they lie to the centre line, in a form of its name. */
const lying = (p: Params, how: string, form: (noun: Params[string] | undefined) => string): string =>
  `${text(p.points)} Punkte ${how} ${form(p.centre)}`;

/** Signals found, by rule and side. */
export const signals: Readonly<Record<string, Sentence>> = {
  "astronomicalPoint-high": "über der oberen Eingriffsgrenze",
  "astronomicalPoint-low": "unter der unteren Eingriffsgrenze",
  "shift-high": (p) => lying(p, "in Folge über", dative),
  "shift-low": (p) => lying(p, "in Folge unter", dative),
  "shift-low-on": (p) => lying(p, "in Folge auf oder unter", dative),
  "trend-high": "{points} Punkte in Folge steigend",
  "trend-low": "{points} Punkte in Folge fallend",
  "nearLimit-high": nearUpper,
  "nearLimit-low": nearLower,
  nearLimit: nearEither,
  "twoInThree-high": nearUpper,
  "twoInThree-low": nearLower,
  twoInThree: nearEither,
  "fourInFive-high": (p) => lying(p, "deutlich über", dative),
  "fourInFive-low": (p) => lying(p, "deutlich unter", dative),
  fourInFive: (p) => lying(p, "deutlich entfernt", from),
  "threeInFour-high": (p) => lying(p, "näher an der oberen Eingriffsgrenze als", at),
  "threeInFour-low": (p) => lying(p, "näher an der unteren Eingriffsgrenze als", at),
  threeInFour: (p) => lying(p, "näher an einer Eingriffsgrenze als", at),
  withinOneThird: (p) => lying(p, "in Folge nahe", dative),
  beyondOneThird: (p) => lying(p, "in Folge fern", from),
  alternating: "{points} Punkte in Folge auf und ab im Wechsel",
  "longestRun-high": (p) => `${lying(p, "in Folge über", dative)}, mehr, als der Zufall erwarten lässt`,
  "longestRun-low": (p) => `${lying(p, "in Folge unter", dative)}, mehr, als der Zufall erwarten lässt`,
  runs: (p) =>
    `${crossingsOf(p)} bei ${text(p.points)} Punkten abseits davon, wo der Zufall mindestens ${text(p.least)} ergibt, und eine längste Folge von ${text(p.longest)}, wo er höchstens ${text(p.most)} ergibt`,
  crossings: (p) =>
    p.crossings === undefined || p.needed === undefined
      ? `weniger Kreuzungen ${genitive(p.centre)}, als der Zufall erwarten lässt`
      : `${crossingsOf(p)}, wo der Zufall mindestens ${text(p.needed)} ergibt, bei ${text(p.points)} Punkten abseits davon`,
  box: (p) =>
    p.crossings === undefined || p.longest === undefined
      ? "eine längste Folge und eine Zahl von Kreuzungen, die der Zufall zusammen kaum ergibt"
      : `eine längste Folge von ${text(p.longest)} und ${crossingsOf(p)}, was der Zufall zusammen kaum ergibt`,
  runsTest: (p) =>
    p.runs === undefined
      ? `zu wenige oder zu viele Folgen um ${accusative(p.centre)}, um zufällig zu sein`
      : `${text(p.runs)} ${p.runs === 1 ? "Folge" : "Folgen"} um ${accusative(p.centre)}, ${p.pHigh === undefined ? "weniger" : "mehr"}, als der Zufall erwarten lässt`,
};

function crossingsOf(p: Params): string {
  return `${text(p.crossings)} ${p.crossings === 1 ? "Kreuzung" : "Kreuzungen"} ${genitive(p.centre)}`;
}
