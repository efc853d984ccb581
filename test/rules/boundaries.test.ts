/** Every rule at its boundaries, on charts with a given centre of 0 and a sigma of 1. */
import { describe, expect, it } from "vitest";
import { shift, spc, xmrChart } from "../../src/index.js";
import { span } from "../../src/positions.js";
import type { Conventions } from "../../src/types/index.js";
import { ruleNames } from "../support/shelf.js";
import { type Boundaries, signalsIn } from "./boundaries/situation.js";
import { successive } from "./boundaries/successive.js";
import { wholePhase } from "./boundaries/wholePhase.js";
import { zones } from "./boundaries/zones.js";
import { times } from "./view.js";

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

it("a phase in which a rule is not evaluated ends what it sees across phases: five above, two of a phase too short, five above", () => {
  const before = [0, 1, 0, 1, 0, 1, 0, 1, ...times(5, 3)];
  const after = before.toReversed();
  const members = (...parts: readonly (readonly number[])[]): readonly (readonly number[])[] => {
    const starts = parts.map((_, i) => parts.slice(0, i).flat().length).slice(1);
    const phases = starts.map((index) => ({ index, reason: "form" }));
    return spc(parts.flat(), { chart: xmrChart, rules: [shift(8)], phases, conventions: { acrossPhases: "all" } }).signals.map(
      ({ at }) => at,
    );
  };
  expect(members(before, after)).toEqual([span(0, 8), span(8, 18), span(18, 26)]);
  expect(members(before, [9, 9], after)).toEqual([span(0, 8), span(20, 28)]);
});

it("every rule of the library is held to its boundaries", () => {
  expect([...new Set(all.map(({ rule }) => rule.name))].sort()).toEqual([...ruleNames].sort());
});
