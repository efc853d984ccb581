/** What found signals look like. All names of a centre line are feminine. */
import type { Params, Sentence } from "../../types/index.js";
import { text } from "./grammar.js";

const nearUpper: Sentence = "{points} points près de la limite supérieure";
const nearLower: Sentence = "{points} points près de la limite inférieure";
const nearEither: Sentence = "{points} points près des limites";

/** Signals found, by rule and side. */
export const signals: Readonly<Record<string, Sentence>> = {
  "astronomicalPoint-high": "au-dessus de la limite supérieure",
  "astronomicalPoint-low": "au-dessous de la limite inférieure",
  "shift-high": "{points} points consécutifs au-dessus de la {centre}",
  "shift-low": "{points} points consécutifs au-dessous de la {centre}",
  "shift-low-on": "{points} points consécutifs sur la {centre} ou au-dessous",
  "trend-high": "{points} points consécutifs en hausse",
  "trend-low": "{points} points consécutifs en baisse",
  "nearLimit-high": nearUpper,
  "nearLimit-low": nearLower,
  nearLimit: nearEither,
  "twoInThree-high": nearUpper,
  "twoInThree-low": nearLower,
  twoInThree: nearEither,
  "fourInFive-high": "{points} points nettement au-dessus de la {centre}",
  "fourInFive-low": "{points} points nettement au-dessous de la {centre}",
  fourInFive: "{points} points nettement éloignés de la {centre}",
  "threeInFour-high": "{points} points plus près de la limite supérieure que de la {centre}",
  "threeInFour-low": "{points} points plus près de la limite inférieure que de la {centre}",
  threeInFour: "{points} points plus près d’une limite que de la {centre}",
  withinOneThird: "{points} points consécutifs près de la {centre}",
  beyondOneThird: "{points} points consécutifs loin de la {centre}",
  alternating: "{points} points consécutifs en hausse et en baisse alternées",
  "longestRun-high": "{points} points consécutifs au-dessus de la {centre}, plus que ne le permet le hasard",
  "longestRun-low": "{points} points consécutifs au-dessous de la {centre}, plus que ne le permet le hasard",
  runs: (p) =>
    `${crossingsOf(p)} pour ${text(p.points)} points hors de la ligne, alors que le hasard en donne au moins ${text(p.least)}, et une plus longue suite de ${text(p.longest)}, alors qu’il en donne au plus ${text(p.most)}`,
  crossings: (p) =>
    p.crossings === undefined || p.needed === undefined
      ? `moins de franchissements de la ${text(p.centre)} que ne le permet le hasard`
      : `${crossingsOf(p)} alors que le hasard en donne au moins ${text(p.needed)}, pour ${text(p.points)} points hors de la ligne`,
  box: (p) =>
    p.crossings === undefined || p.longest === undefined
      ? "une plus longue suite et un nombre de franchissements que le hasard ne donne guère ensemble"
      : `une plus longue suite de ${text(p.longest)} et ${crossingsOf(p)}, ce que le hasard ne donne guère ensemble`,
  runsTest: (p) =>
    p.runs === undefined
      ? `trop peu ou trop de suites autour de la ${text(p.centre)} pour être dus au hasard`
      : `${text(p.runs)} ${p.runs === 1 ? "suite" : "suites"} autour de la ${text(p.centre)}, ${p.pHigh === undefined ? "moins" : "plus"} que ne le permet le hasard`,
};

function crossingsOf(p: Params): string {
  return `${text(p.crossings)} ${p.crossings === 0 || p.crossings === 1 ? "franchissement" : "franchissements"} de la ${text(p.centre)}`;
}
