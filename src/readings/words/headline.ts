/** The title: what was found, and when; never why. */
import { largest } from "../../kernel.js";
import type { Params, Phase, Signal, Verdict } from "../../types/index.js";
import {
  beginningOf,
  constantOf,
  countedIn,
  counts,
  decidingSignals,
  FEW,
  firstOf,
  hasData,
  hasMemory,
  isBeyondReach,
  isOfWholePhase,
  lastOf,
  latestCounted,
  levelCentre,
  signalsIn,
} from "./findings.js";
import { reasonText } from "./notes.js";
import { atPlace, centreName, dated, inRows, placeOf, rowKind, rowNoun, spanBetween, upToLatest } from "./places.js";
import { beforeColon, capitalised, say, sentence, word } from "./say.js";
import type { Talk } from "./talk.js";
import { isUndone } from "./undone.js";

const MOST_WORDS = 12;

/** The title of a chart, at most 12 words where a wording that short exists; the name of the measure is the first to go. */
export function headlineOf(talk: Talk): string {
  const findings = findingsOf(talk);
  const name = beforeColon(talk.chart);
  const titles = name === "" ? [] : findings.map((finding) => talk.phrase("titled", { name, finding }));
  return (
    [...titles, ...findings.map(capitalised)].find((title) => title.split(/\s+/).length <= MOST_WORDS) ?? capitalised(findings.at(-1) ?? "")
  );
}

/** The finding, the target where its lines can tell of it, and those notes that a reader of one row needs. */
export function briefOf(talk: Talk): string {
  const assurance = assuranceOf(talk);
  const [finding = ""] = findingsOf(talk);
  const target =
    assurance === "none" || isUndone(talk.chart) || finding === talk.phrase(`stable-${assurance}`)
      ? []
      : [word(assurance === "hit-or-miss" ? "hitOrMiss" : assurance, talk.locale)];
  const phase = latestCounted(talk.chart)?.phase ?? null;
  const notes = talk.chart.notes.filter((note) => (note.phase ?? phase) === phase && BRIEF_NOTES.includes(note.code));
  return [...[finding, ...target].map((clause) => sentence(clause, talk.locale)), ...notes.map((note) => reasonText(talk, note))].join(" ");
}

/** The verdict on the target as titles and rows tell it: not for a target that the measure cannot reach. */
function assuranceOf({ chart }: Talk): Verdict["assurance"] {
  const latest = latestCounted(chart);
  return latest !== null && isBeyondReach(chart, latest.index) ? "none" : chart.verdict.assurance;
}

const BRIEF_NOTES: readonly string[] = [
  "shares-as-counts",
  "per-cent-as-shares",
  "combined-unlike",
  "backward-names",
  "target-out-of-range",
  "target-in-another-unit",
  "rare-events",
  "combined-part",
];

/** The finding as a clause, best wording first, shorter ones after it. */
function findingsOf(talk: Talk): readonly string[] {
  const { chart } = talk;
  const latest = latestCounted(chart);
  if (chart.axis === "size" && latest !== null) return [unitsFinding(talk)];
  if (latest === null) return [talk.phrase(chart.points.some(hasData) ? "none-no-rule" : "none-no-data")];
  const phase = chart.phases[latest.phase];
  if (chart.verdict.variation === "none") return [unjudgedFinding(talk, phase)];
  if (isUndone(chart)) return [talk.phrase("too-narrow")];
  const deciding = decidingSignals(chart);
  if (chart.verdict.variation !== "common") return specialFindings(talk, deciding, latest.index);
  return phase === undefined ? [talk.phrase("no-signal-short")] : commonFindings(talk, phase);
}

/** Why there is no verdict; of many observations, all on the centre line so that no rule can speak, how they are. */
function unjudgedFinding(talk: Talk, phase: Phase | undefined): string {
  const codes = talk.chart.verdict.reasons.map(({ code }) => `none-${code}`);
  const many = phase !== undefined && !codes.includes("none-below-minimum") && countedIn(talk.chart, phase).length >= FEW;
  return (many ? constantFinding(talk, phase) : null) ?? say(talk.locale, "phrases", [...codes, "none"], {}) ?? "";
}

/** "always 0 in the last 24 months"; null where values differ. */
function constantFinding(talk: Talk, phase: Phase): string | null {
  const constant = constantOf(talk.chart, phase);
  if (constant === null) return null;
  const counted = countedIn(talk.chart, phase).length;
  const throughout = talk.chart.axis === "time" && upToLatest(talk, phase).n === counted;
  return talk.phrase(throughout ? "constant" : "constant-places", { value: talk.value(constant), ...inRows(talk, counted) });
}

/** "2 of 26 units outside the limits": of those that count, whether or not a rule asks. Where none varies, the limits are but the centre. */
export function unitsFinding(talk: Talk): string {
  const { points, signals } = talk.chart;
  const told = new Set(signals.flatMap(({ at }) => at));
  const units = points.filter(counts);
  const outside = units.filter(({ index, zone }) => told.has(index) || Math.abs(zone ?? 0) === 4).length;
  const period = inRows(talk, units.length);
  if (units.every(({ lower, upper }) => lower === upper)) return talk.phrase("units-unlimited", period);
  return outside === 0 ? talk.phrase("units-inside", period) : talk.phrase("units-outside", { count: talk.count(outside), ...period });
}

function specialFindings(talk: Talk, deciding: readonly Signal[], latest: number): readonly string[] {
  const { variation, at } = talk.chart.verdict;
  const earliest = deciding[0];
  if (earliest === undefined) return [talk.phrase("changed", dated(talk, at ?? latest))];
  const first = beginningOf(talk.chart, earliest);
  const end = largest(deciding.map(lastOf));
  if (end < latest && !isOfWholePhase(earliest)) return [talk.phrase(`past-${variation}`, { span: spanBetween(talk, first, end) })];
  if (earliest.side !== null && first === latest) return pointFindings(talk, latest, earliest.side);
  const date = dated(talk, first);
  if (variation === "improvement") return [talk.phrase("improved", date)];
  if (variation === "concern") return [talk.phrase("worse", date)];
  return [neutralFinding(talk, earliest, deciding, date)];
}

/** One unusual value, the latest: "unusually high in March 2025, a concern". */
function pointFindings(talk: Talk, index: number, side: "high" | "low"): readonly string[] {
  const { kind, verdict } = talk.chart;
  const spread = kind === "s" || kind === "r";
  const finding = talk.phrase(kind === "mr" && side === "high" ? "point-change" : `point-${spread ? "spread-" : ""}${side}`, {
    at: atPlace(talk, index),
  });
  const judged = verdict.variation === "neutral" ? [] : [talk.phrase(`point-${verdict.variation}`, { finding })];
  return [...judged, finding];
}

function neutralFinding(talk: Talk, earliest: Signal, deciding: readonly Signal[], date: Params): string {
  if (earliest.side === null) return patternFinding(talk, earliest);
  const trend = deciding.every(({ code }) => code === "trend");
  const [up, down] = trend ? ["rising", "falling"] : ["higher", "lower"];
  return talk.phrase(earliest.side === "high" ? up : down, date);
}

/** A signal without a side: "unusually close to the mean since May 2024", "fewer crossings of the median than chance allows". */
export function patternFinding(talk: Talk, signal: Signal): string {
  const params = { centre: centreName(talk, talk.chart.phases[signal.phase] ?? null), ...dated(talk, firstOf(signal)) };
  return say(talk.locale, "phrases", [`pattern-${signal.code}`, "pattern"], params) ?? "";
}

function commonFindings(talk: Talk, phase: Phase): readonly string[] {
  const { chart } = talk;
  const constant = constantFinding(talk, phase);
  if (constant !== null) return [constant];
  const counted = countedIn(chart, phase).length;
  const period = upToLatest(talk, phase);
  const earlier = signalsIn(chart, phase);
  if (earlier.length > 0) return endedFindings(talk, earlier, counted);
  const few = counted < FEW;
  const assurance = assuranceOf(talk);
  if (assurance === "fail" && !few) return [talk.phrase("stable-fail"), talk.phrase("fail")];
  const stepped = phaseFinding(talk, phase);
  if (stepped !== null) return [stepped];
  return assurance === "pass" && !few ? [talk.phrase("stable-pass")] : quietFindings(talk, counted, period);
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
  return [talk.phrase(`ended-${last.cause}`, dated(talk, lastOf(last)))];
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

function quietFindings(talk: Talk, counted: number, period: Params): readonly string[] {
  if (counted === 1 && talk.chart.phases.length === 1) return [talk.phrase("first")];
  const code = counted < FEW ? "no-signal-yet" : talk.chart.axis === "time" ? "no-signal" : "no-signal-places";
  return [talk.phrase(code, period), talk.phrase("no-signal-short")];
}
