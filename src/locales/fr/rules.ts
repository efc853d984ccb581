/** Rules in plain words. All names of a centre line are feminine. */
import type { Params, Sentence } from "../../types/index.js";
import { text } from "./grammar.js";

/** Short names of rules. */
export const ruleNames: Readonly<Record<string, string>> = {
  astronomicalPoint: "point hors des limites",
  shift: "suite d’un même côté",
  trend: "tendance",
  nearLimit: "points près d’une limite",
  twoInThree: "deux sur trois près d’une limite",
  fourInFive: "quatre sur cinq loin de la ligne centrale",
  threeInFour: "trois sur quatre plus près d’une limite que de la ligne centrale",
  withinOneThird: "points près de la ligne centrale",
  beyondOneThird: "points loin de la ligne centrale",
  alternating: "hausses et baisses en alternance",
  longestRun: "plus longue suite",
  crossings: "franchissements de la ligne centrale",
  box: "suites et franchissements ensemble",
  runsTest: "nombre de suites",
};

/** "2 sur 3 consécutifs …": k of m near a limit. */
function nearLimit(p: Params, atLeast: number, of: number, beyond: number | string): string {
  const m = text(p.of ?? of);
  const edge = p.beyond ?? beyond;
  const where =
    edge === "half"
      ? `plus près d’une limite que de la ${text(p.centre)}`
      : edge === 2
        ? `près d’une limite (au-delà de ${text(p.two ?? 2)} sigmas)`
        : `au-delà de ${text(p.one ?? 1)} sigma`;
  const side =
    p.nearLimitSide === "either" ? "quel que soit le côté" : p.third === "sameSide" ? `les ${m} étant d’un même côté` : "d’un même côté";
  return `${text(p.atLeast ?? atLeast)} points sur ${m} consécutifs ${where}${p.counts === "between" ? " sans la dépasser" : ""}, ${side}`;
}

/** Every rule as a condition. */
export const rules: Readonly<Record<string, Sentence>> = {
  astronomicalPoint: "un point hors des limites",
  shift: "{length} points consécutifs ou plus d’un même côté de la {centre}",
  trend: "{length} points consécutifs ou plus en hausse ou en baisse",
  nearLimit: (p) => nearLimit(p, 2, 3, 2),
  twoInThree: (p) => nearLimit(p, 2, 3, 2),
  fourInFive: (p) => nearLimit(p, 4, 5, 1),
  threeInFour: (p) => nearLimit(p, 3, 4, "half"),
  withinOneThird: (p) => `${text(p.length)} points consécutifs ou plus près de la ${text(p.centre)} (à moins de ${text(p.one ?? 1)} sigma)`,
  beyondOneThird: (p) =>
    `${text(p.length ?? 8)} points consécutifs ou plus loin de la ${text(p.centre)} (à plus de ${text(p.one ?? 1)} sigma)${p.bothSides === false ? "" : ", des deux côtés"}`,
  alternating: "{length} points consécutifs ou plus en hausse et en baisse alternées",
  longestRun: "une suite d’un même côté de la {centre} plus longue que ne le permet le hasard",
  crossings: "moins de franchissements de la {centre} que ne le permet le hasard",
  box: "une plus longue suite et un nombre de franchissements de la {centre} que le hasard ne donne guère ensemble",
  runsTest: "trop peu ou trop de suites autour de la {centre} pour être dus au hasard",
};
