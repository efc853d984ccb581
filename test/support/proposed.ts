/** Proposals for charts from plain data: methods, kinds and rules by name. */
import { chartKinds } from "../../src/charts/byName.js";
import { methodOf } from "../../src/readings/methods/byName.js";
import { suggestPhases } from "../../src/readings/suggestPhases.js";
import { xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import type { Chart, Method, Proposal, SharedOptions, Suggestion } from "../../src/types/index.js";

/** What a method, by its name and parameters, makes of a chart. */
export function suggestionOf(chart: Chart, method: object): Suggestion {
  const kind = chartKinds[chart.kind];
  return suggestPhases(chart, { method: methodOf(method), ...(kind === undefined ? {} : { kind }) });
}

/** The proposals alone. */
export function proposalsOf(chart: Chart, method: object): readonly Proposal[] {
  return suggestionOf(chart, method).proposals;
}

/** Rows at which levels begin, numbered from 1, the first among them: as the literature counts them. No rate is simulated. */
export function startsOf(chart: Chart, method: object): readonly number[] {
  const kind = chartKinds[chart.kind];
  const { proposals } = suggestPhases(chart, { method: unrated(methodOf(method)), ...(kind === undefined ? {} : { kind }) });
  return [1, ...proposals.map(({ at }) => at + 1)];
}

/** Sixteen values of one level. */
export const level = [50, 53, 48, 51, 54, 49, 52, 47, 50, 53, 51, 48, 52, 50, 49, 54];
/** The same, and sixteen that lie 14 lower. */
export const stepped = [...level, ...level.map((y) => y - 14)];

/** A chart of single values, of which lower ones are better. */
export function xmr(values: readonly (number | null)[], options: Partial<SharedOptions<number | null>> = {}): Chart {
  return spc(values, { chart: xmrChart, improvement: "down", ...options });
}

/** The one proposal for a chart. Throws where there is none, or more. */
export function only(chart: Chart, method?: Method): Proposal {
  const { proposals } = suggestPhases(chart, method === undefined ? {} : { method, kind: chartKinds[chart.kind] ?? xmrChart });
  const [proposal] = proposals;
  if (proposal === undefined || proposals.length > 1) throw new Error(`${proposals.length} proposals, expected one`);
  return proposal;
}

/** A method whose rate need not be simulated. */
export function unrated(method: Method): Method {
  return { ...method, rate: (usable) => ({ p: 0, se: 0, n: usable, source: "not asked", beyond: null }) };
}
