/** Rules in plain words. */
import type { Params, Sentence } from "../../types/index.js";
import { definite, text } from "./grammar.js";

/** Short names of rules. */
export const ruleNames: Readonly<Record<string, string>> = {
  astronomicalPoint: "punkt uden for kontrolgrænserne",
  shift: "serie på samme side",
  trend: "trend",
  nearLimit: "punkter nær en kontrolgrænse",
  twoInThree: "to af tre nær en kontrolgrænse",
  fourInFive: "fire af fem langt fra centerlinjen",
  threeInFour: "tre af fire nærmere en kontrolgrænse end centerlinjen",
  withinOneThird: "punkter tæt på centerlinjen",
  beyondOneThird: "punkter langt fra centerlinjen",
  alternating: "skiftevis op og ned",
  longestRun: "længste serie",
  crossings: "krydsninger af centerlinjen",
  box: "serier og krydsninger tilsammen",
  runsTest: "antal serier",
};

/** "2 af 3 i træk …": k of m near a limit. */
function nearLimit(p: Params, atLeast: number, of: number, beyond: number | string): string {
  const m = text(p.of ?? of);
  const edge = p.beyond ?? beyond;
  const where =
    edge === "half"
      ? `tættere på en kontrolgrænse end på ${definite(p.centre)}`
      : edge === 2
        ? `nær en kontrolgrænse (ud over ${text(p.two ?? 2)} sigma)`
        : `ud over ${text(p.one ?? 1)} sigma`;
  const side = p.nearLimitSide === "either" ? "uanset side" : p.third === "sameSide" ? `med alle ${m} på samme side` : "på samme side";
  return `${text(p.atLeast ?? atLeast)} af ${m} punkter i træk ${where}${p.counts === "between" ? ", men inden for den" : ""}, ${side}`;
}

/** Every rule as a condition. */
export const rules: Readonly<Record<string, Sentence>> = {
  astronomicalPoint: "et punkt uden for kontrolgrænserne",
  shift: (p) => `${text(p.length)} eller flere punkter i træk på samme side af ${definite(p.centre)}`,
  trend: "{length} eller flere stigende eller faldende punkter i træk",
  nearLimit: (p) => nearLimit(p, 2, 3, 2),
  twoInThree: (p) => nearLimit(p, 2, 3, 2),
  fourInFive: (p) => nearLimit(p, 4, 5, 1),
  threeInFour: (p) => nearLimit(p, 3, 4, "half"),
  withinOneThird: (p) => `${text(p.length)} eller flere punkter i træk tæt på ${definite(p.centre)} (inden for ${text(p.one ?? 1)} sigma)`,
  beyondOneThird: (p) =>
    `${text(p.length ?? 8)} eller flere punkter i træk langt fra ${definite(p.centre)} (ud over ${text(p.one ?? 1)} sigma)${p.bothSides === false ? "" : ", på begge sider"}`,
  alternating: "{length} eller flere punkter i træk skiftevis op og ned",
  longestRun: (p) => `en serie på samme side af ${definite(p.centre)}, der er længere end tilfældigheder tillader`,
  crossings: (p) => `færre krydsninger af ${definite(p.centre)} end tilfældigheder tillader`,
  box: (p) => `en længste serie og et antal krydsninger af ${definite(p.centre)}, der næppe begge er tilfældige`,
  runsTest: (p) => `for få eller for mange serier omkring ${definite(p.centre)} til at være tilfældigt`,
};
