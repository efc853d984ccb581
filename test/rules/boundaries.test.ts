/** Every rule at its boundaries, on charts with a given centre of 0 and a sigma of 1. */
import { describe, expect, it } from "vitest";
import type { Conventions } from "../../src/types/index.js";
import { ruleNames } from "../support/shelf.js";
import { type Boundaries, signalsIn } from "./boundaries/situation.js";
import { successive } from "./boundaries/successive.js";
import { wholePhase } from "./boundaries/wholePhase.js";
import { zones } from "./boundaries/zones.js";

const all = [...successive, ...zones, ...wholePhase];

const situations: readonly (readonly [name: Exclude<keyof Boundaries, "rule">, title: string, conventions: Partial<Conventions>])[] = [
  ["short", "one point short of a signal", {}],
  ["enough", "just enough for a signal", {}],
  ["more", "one point more", {}],
  ["ties", "equal values", {}],
  ["onCentre", "points on the centre line", {}],
  ["gap", "over a gap", { onGap: "skip" }],
  ["broken", "broken at a gap", { onGap: "break" }],
  ["ghost", "past a ghost", {}],
  ["phase", "anew in the next phase", { acrossPhases: "none" }],
  ["joined", "on across phases", { acrossPhases: "all" }],
  ["twice", "two patterns", {}],
];

describe.each(all.map((one) => [one.rule.key, one] as const))("%s", (_, one) => {
  it.each(situations)("%s: %s", (name, _title, conventions) => {
    const [series, signals] = one[name];
    expect(signalsIn(one.rule, series, conventions)).toBe(signals);
  });
});

it("every rule of the library is held to its boundaries", () => {
  expect([...new Set(all.map(({ rule }) => rule.name))].sort()).toEqual([...ruleNames].sort());
});
