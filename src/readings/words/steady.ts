/** No change now, as a clause: what was before, how the target is met, or for how long nothing happened. */
import type { Params, Phase, Signal } from "../../types/index.js";
import { patternFinding } from "./changed.js";
import { firstOf, hasMemory, isOfWholePhase, lastOf, signalsIn } from "./deciding.js";
import { assuranceOf, constantOf, levelCentre } from "./findings.js";
import { countedIn, FEW } from "./observations.js";
import { atPlace, centreName, dated, inRows, placeOf, rowKind, rowNoun, soFar, upToLatest } from "./places.js";
import type { Talk } from "./talk.js";

/** "always 0 in the last 24 months"; null where values differ. */
export function constantFinding(talk: Talk, phase: Phase): string | null {
  const constant = constantOf(talk.chart, phase);
  if (constant === null) return null;
  const counted = countedIn(talk.chart, phase).length;
  const throughout = talk.chart.axis === "time" && upToLatest(talk, phase).n === counted;
  return talk.phrase(throughout ? "constant" : "constant-places", { value: talk.value(constant), ...inRows(talk, counted) });
}

/** What there is to say without a change, best wording first. */
export function commonFindings(talk: Talk, phase: Phase): readonly string[] {
  const { chart } = talk;
  const constant = constantFinding(talk, phase);
  if (constant !== null) return [constant];
  const counted = countedIn(chart, phase).length;
  const earlier = signalsIn(chart, phase);
  if (earlier.length > 0) return endedFindings(talk, earlier, counted);
  const few = counted < FEW;
  const assurance = assuranceOf(chart);
  if (assurance === "fail" && !few) return [talk.phrase("stable-fail"), talk.phrase("fail")];
  const stepped = phaseFinding(talk, phase);
  if (stepped !== null) return [stepped];
  return assurance === "pass" && !few ? [talk.phrase("stable-pass")] : quietFindings(talk, phase, counted);
}

/** The largest share of unusual points that leaves the rest a stable process; none does on a chart with a memory, where one change makes several. */
const MOST_UNUSUAL = 0.2;

/** Signals that the latest observation has left behind. */
function endedFindings(talk: Talk, earlier: readonly Signal[], counted: number): readonly string[] {
  const [whole] = earlier;
  if (whole !== undefined && earlier.every(isOfWholePhase)) return [patternFinding(talk, whole)];
  const places = [...new Set(earlier.map(firstOf))];
  const unusual = places.length;
  if (earlier.every(({ at }) => at.length === 1) && unusual <= Math.max(1, MOST_UNUSUAL * counted) && !hasMemory(talk.chart)) {
    const finding = talk.phrase("unusual", { count: talk.count(unusual), noun: rowNoun(talk, unusual), n: unusual, row: rowKind(talk) });
    const [only = 0] = places;
    return talk.chart.axis === "time" && unusual === 1 ? [finding + talk.phrase("comma") + placeOf(talk, only), finding] : [finding];
  }
  const last = earlier
    .filter((signal) => !isOfWholePhase(signal))
    .reduce((latest, signal) => (lastOf(signal) > lastOf(latest) ? signal : latest));
  return [talk.phrase(`ended-${last.cause}`, endOf(talk, last, earlier))];
}

/** When a signal ended, as values of a sentence: "in March 2025" for a point that stands alone, else "until March 2025". */
function endOf(talk: Talk, last: Signal, earlier: readonly Signal[]): Params {
  const end = lastOf(last);
  const date = dated(talk, end);
  const lasted = earlier.some(({ at, cause }) => cause === last.cause && (at.includes(end - 1) || (at.length > 1 && at.includes(end))));
  return { ...date, when: lasted ? talk.phrase("until", date) : atPlace(talk, end) };
}

/** "mean 6.9 since October 2022, 8.8 before", where the latest phase and the one before have level centres that read differently. */
function phaseFinding(talk: Talk, phase: Phase): string | null {
  const before = talk.chart.phases[phase.index - 1];
  const was = before === undefined ? null : levelCentre(talk.chart, before);
  const is = levelCentre(talk.chart, phase);
  if (was === null || is === null || phase.first === null || talk.line(was) === talk.line(is)) return null;
  return talk.phrase("phases", {
    centre: centreName(talk, phase),
    before: talk.line(was),
    after: talk.line(is),
    ...dated(talk, phase.first),
  });
}

function quietFindings(talk: Talk, phase: Phase, counted: number): readonly string[] {
  if (counted === 1 && talk.chart.phases.length === 1) return [talk.phrase("first")];
  const code = talk.chart.axis === "time" ? "no-signal" : "no-signal-places";
  const finding = counted < FEW ? talk.phrase("no-signal-yet", soFar(talk, phase)) : talk.phrase(code, upToLatest(talk, phase));
  return [finding, talk.phrase("no-signal-short")];
}
