/** Proposals for charts from plain data: methods, kinds and rules by name. */
import { chartKinds } from "../../src/charts/byName.js";
import { methodOf } from "../../src/readings/methods/byName.js";
import { suggestPhases } from "../../src/readings/suggestPhases.js";
import type { Chart, Proposal, Suggestion } from "../../src/types/index.js";

/** What a method, by its name and parameters, makes of a chart. */
export function suggestionOf(chart: Chart, method: object): Suggestion {
  const kind = chartKinds[chart.kind];
  return suggestPhases(chart, { method: methodOf(method), ...(kind === undefined ? {} : { kind }) });
}

/** The proposals alone. */
export function proposalsOf(chart: Chart, method: object): readonly Proposal[] {
  return suggestionOf(chart, method).proposals;
}

/** Rows at which levels begin, numbered from 1, the first among them: as the literature counts them. */
export function startsOf(chart: Chart, method: object): readonly number[] {
  return [1, ...proposalsOf(chart, method).map(({ at }) => at + 1)];
}
