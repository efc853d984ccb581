/** What stays the same in every question about chance: which rules are in force, on which kind of chart, under which conventions. */
import { runChart } from "../../charts/run.js";
import { xmrChart } from "../../charts/xmr.js";
import { isRecord } from "../../checks.js";
import { fault, shown } from "../../messages.js";
import { spcColumns } from "../../spc.js";
import type { ChartKind, Conventions, Preset, Rule, Signal } from "../../types/index.js";

/** Rules, or a preset with its conventions. */
export type RuleSet = readonly Rule[] | Pick<Preset, "rules" | "conventions">;

/** A stable process under a set of rules. */
export interface Stable {
  /** Whether the chart has limits; false: a run chart. */
  readonly limits: boolean;
  /** Whether centre and sigma are known, and not made from the same points. */
  readonly known: boolean;
  /** How many of the points, from the first on, centre and sigma are made from; null: all of them. */
  readonly baseline: number | null;
  /** The kind of chart, with the rules and conventions as its own, so that they are checked once. */
  readonly chart: ChartKind<never>;
  /** The rules that the chart admits. */
  readonly rules: readonly Rule[];
  /** The complete record. */
  readonly conventions: Conventions;
}

/** Left out of every such question: it is asked of continuous values, in sigmas, and of series of any length. */
const WITHOUT: Partial<Conventions> = { minimum: null, tolerance: 0, bounds: null };

/** A set of rules on a chart. Throws `wrong-type` where it is none, and as `spc` does for conventions and rules. */
export function stableUnder(set: RuleSet, limits: boolean, known: boolean, baseline: number | null = null): Stable {
  const { rules, conventions } = isList(set) ? { rules: set, conventions: {} } : partsOf(set);
  const inForce = limits ? rules : rules.filter((rule) => !isRecord(rule) || rule.needs !== "limits");
  const kind = limits ? xmrChart : runChart;
  const asked = { rules: inForce, conventions: { ...conventions, ...WITHOUT } };
  const { provenance } = spcColumns<readonly number[], never>([], { chart: kind, ...asked });
  const chart = { ...kind, rules: inForce, conventions: provenance.conventions };
  return { limits, known, baseline, chart, rules: inForce, conventions: provenance.conventions };
}

/** The signals of a series of standard normal values. */
export function signalsIn(values: readonly number[], { limits, known, baseline, chart }: Stable): readonly Signal[] {
  const lines = known ? { centre: 0, ...(limits && { sigma: 1 }) } : baseline === null ? {} : { baseline };
  return spcColumns(values, { chart, ...lines }).signals;
}

function isList(set: RuleSet): set is readonly Rule[] {
  return Array.isArray(set);
}

function partsOf(set: Pick<Preset, "rules" | "conventions">): Pick<Preset, "rules" | "conventions"> {
  const given: unknown = set;
  if (isRecord(given) && Array.isArray(given.rules)) return set;
  throw fault("wrong-type", `rules are ${shown(given)}, expected an array of rules or a preset`, { column: "rules", value: given });
}
