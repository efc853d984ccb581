/** Which kind admits which rule: one asked for by name that it does not admit throws, one that comes with a preset is left out. */
import { describe, expect, it } from "vitest";
import { presets } from "../../src/index.js";
import type { Rule } from "../../src/types/index.js";
import { chartOf, everyKind } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";
import { successive } from "./boundaries/successive.js";
import { wholePhase } from "./boundaries/wholePhase.js";
import { zones } from "./boundaries/zones.js";

const rules: readonly Rule[] = [...successive, ...zones, ...wholePhase].map(({ rule }) => rule);
const isOutside = ({ name }: Rule): boolean => name === "astronomicalPoint";
const needsNoLimits = ({ needs }: Rule): boolean => needs !== "limits";

/** The kinds that do not admit every rule, and what they do admit. */
const partial: Readonly<Record<string, (rule: Rule) => boolean>> = {
  ...Object.fromEntries(["mr", "r", "s", "funnel", "ewma", "cusum"].map((kind) => [kind, isOutside])),
  ...Object.fromEntries(["g", "t"].map((kind) => [kind, (rule: Rule) => isOutside(rule) || needsNoLimits(rule)])),
  run: needsNoLimits,
};

describe.each(everyKind)("a chart of kind %s", (name, kind) => {
  const admits = partial[name] ?? (() => true);

  it("takes the rules that make sense on it, and refuses the others by name", () => {
    const refused = rules.filter((rule) => {
      const error = thrownBy(() => chartOf(kind, [], { rules: [rule] }));
      if (error !== null) expect(error).toMatchObject({ code: "rule-not-admitted", column: "rules", value: rule.key });
      return error !== null;
    });
    expect(refused.map(({ key }) => key)).toEqual(rules.flatMap((rule) => (admits(rule) ? [] : rule.key)));
  });

  it.each(Object.entries(presets))("leaves the others out of the preset %s, and says so", (_, preset) => {
    const { provenance, notes } = chartOf(kind, [], { preset });
    expect(provenance.rules.map(({ key }) => key)).toEqual(preset.rules.filter(admits).map(({ key }) => key));
    const said = preset.rules.filter((rule) => !admits(rule) && preset.whereAdmitted?.includes(rule.name) !== true);
    const told = notes.filter(({ code }) => code === "rule-not-admitted").map(({ params }) => params.rules);
    expect(told).toEqual(said.length === 0 ? [] : [said.map(({ key }) => key).join(", ")]);
  });
});
