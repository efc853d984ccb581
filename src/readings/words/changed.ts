/** A change that lasts until now, or has just been left behind, as a clause. */
import { largest } from "../../kernel.js";
import type { Params, Signal } from "../../types/index.js";
import { beginningOf, firstOf, isOfWholePhase, lastOf } from "./deciding.js";
import { atPlace, centreName, dated, spanBetween } from "./places.js";
import { say } from "./say.js";
import type { Talk } from "./talk.js";

/** What changed, best wording first. */
export function specialFindings(talk: Talk, deciding: readonly Signal[], latest: number): readonly string[] {
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
