/** Chances that need no simulation. */
import type { Conventions, Rule } from "../../types/index.js";
import { type Answers, remembered } from "./asked.js";
import { type Chain, chainOf, chanceWithin, meanRunLength } from "./chain.js";
import { chanceOfSides, knownCentreLaw, ownMedianLaw, readsSides, type SideLaw } from "./sides.js";
import type { Stable } from "./stable.js";
import { chanceOfSteps, meanStepsLength, stepPatternOf } from "./steps.js";

/** Chance that some of the rules finds something in `n` points of a stable process; null where only simulation can tell. */
export function exactChance(n: number, rules: readonly Rule[], stable: Stable): number | null {
  const { known, baseline, conventions } = stable;
  const evaluated = rules.filter(({ settled }) => known || settled !== true || (baseline ?? n) >= conventions.baselineAtLeast);
  const [first] = evaluated;
  if (first === undefined) return 0;
  const steps = stepPatternOf(first);
  if (steps !== null && evaluated.length === 1) return chanceOfSteps(steps, n);
  return bySides(n, evaluated, stable) ?? byChain(n, evaluated, stable);
}

/** Mean number of points to the first signal, about known lines; null where only simulation can tell. */
export function exactRunLength({ rules, conventions }: Stable, shift: number, partial: boolean): number | null {
  const [first] = rules;
  const steps = first === undefined ? null : stepPatternOf(first);
  if (steps !== null && rules.length === 1) return meanStepsLength(steps);
  const chain = chainUnder(rules, conventions, partial);
  return chain === null ? null : meanRunLength(chain, shift);
}

const chains: Answers<Chain | null> = /* @__PURE__ */ new Map();

function chainUnder(rules: readonly Rule[], conventions: Conventions, partial: boolean): Chain | null {
  const { sigmas, nearLimitSide } = conventions;
  const question = JSON.stringify([rules.map(({ key }) => key), sigmas, nearLimitSide, partial]);
  return remembered(chains, question, rules, () => chainOf(rules, conventions, partial));
}

function byChain(n: number, rules: readonly Rule[], { known, conventions }: Stable): number | null {
  const chain = known ? chainUnder(rules, conventions, false) : null;
  return chain === null ? null : chanceWithin(chain, n);
}

/** Rules of sides, also beside a point outside: on which side a normal value lies says nothing about how far out it is. */
function bySides(n: number, rules: readonly Rule[], stable: Stable): number | null {
  const ofSides = rules.filter(readsSides);
  const others = rules.filter((rule) => !ofSides.includes(rule));
  if (ofSides.length === 0 || others.some(({ name }) => name !== "astronomicalPoint")) return null;
  if (ofSides.every(({ scope }) => scope === "pattern") && stable.known) return null;
  const law = lawOf(n, ofSides, stable);
  const outside = others.length === 0 ? 0 : byChain(n, others, stable);
  if (law === null || outside === null) return null;
  const sides = chanceOfSides(ofSides, law, stable.conventions);
  return sides + outside * (1 - sides);
}

function lawOf(n: number, rules: readonly Rule[], { limits, known, baseline, conventions }: Stable): SideLaw | null {
  const has = (name: string): boolean => rules.some((rule) => rule.name === name);
  if (known) return has("runsTest") ? null : knownCentreLaw(n);
  if (limits || baseline !== null || conventions.centreFrom === "mean") return null;
  return n % 2 === 1 && has("shift") && conventions.onCentre !== "skip" ? null : ownMedianLaw(n);
}
