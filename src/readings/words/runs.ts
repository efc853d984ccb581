/** How often the centre line is crossed and how long the longest run is, which runs analysis judges by their number of points. */
import { crossingsByCounting, longestRunLimit, MOST_COUNTED } from "../../distributions/crossings.js";
import { compare, largest } from "../../kernel.js";
import { FEWEST_USEFUL } from "../../rules/runs.js";
import type { Chart, Note, Phase } from "../../types/index.js";
import { isOfWholePhase } from "./deciding.js";
import { countedIn, latestCounted } from "./observations.js";
import { centreName, phaseName } from "./places.js";
import { say, sentence } from "./say.js";
import type { Talk } from "./talk.js";

/**
 * "6 crossings of the median among 14 points not on it, where chance gives at least 4, and a longest run of 4, where it gives at most
 * 7", of the latest phase; null where no rule counts crossings, where one was not evaluated, or has found too few and
 * says so, or where there are fewer than 10 points, or so many that the limit would need the binomial distribution.
 */
export function runsText(talk: Talk): string | null {
  const { chart, locale } = talk;
  const phase = chart.phases[latestCounted(chart)?.phase ?? -1];
  if (phase === undefined || !chart.provenance.rules.some(({ name }) => name === "crossings")) return null;
  if (chart.signals.some((signal) => signal.phase === phase.index && isOfWholePhase(signal))) return null;
  if (chart.notes.some((said) => said.phase === phase.index && isWithheld(said))) return null;
  const sides = sidesIn(chart, phase);
  const points = sides.length;
  if (points < FEWEST_USEFUL || points > MOST_COUNTED) return null;
  const by = { least: crossingsByCounting(points), most: longestRunLimit(points) };
  const told = say(locale, "signals", ["runs"], { points, ...tallied(sides), ...by, centre: centreName(talk, phase) });
  if (told === null) return null;
  const whole = sentence(told, locale);
  return chart.phases.length > 1 ? talk.phrase("note-about", { sentence: whole.replace(/\.$/, ""), about: phaseName(talk, phase) }) : whole;
}

/** Whether a note says that rules of a whole phase were not evaluated in it. */
function isWithheld({ code, params }: Note): boolean {
  return code === "few-points" || (code === "below-minimum" && params.effect === "withhold");
}

/** On which side of the centre line each point is that lies on one. */
function sidesIn(chart: Chart, phase: Phase): readonly (1 | -1)[] {
  const counted = countedIn(chart, phase);
  const { tolerance } = chart.provenance.conventions;
  const scale = largest(counted.map(({ value }) => value));
  return counted.flatMap(({ value, centre }) => (centre === null ? [] : compare(value, centre, scale, tolerance) || []));
}

function tallied(sides: readonly (1 | -1)[]): { readonly crossings: number; readonly longest: number } {
  let [crossings, longest, length] = [0, 0, 0];
  sides.forEach((side, i) => {
    const crosses = i > 0 && side !== sides[i - 1];
    crossings += crosses ? 1 : 0;
    length = crosses ? 1 : length + 1;
    longest = Math.max(longest, length);
  });
  return { crossings, longest };
}
