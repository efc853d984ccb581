/** The title: what was found, and when; never why. */
import type { Phase } from "../../types/index.js";
import { specialFindings } from "./changed.js";
import { decidingSignals } from "./deciding.js";
import { assuranceOf } from "./findings.js";
import { countedIn, counts, FEW, hasData, latestCounted } from "./observations.js";
import { inRows } from "./places.js";
import { reasonText } from "./reasons.js";
import { beforeColon, capitalised, say, sentence, word } from "./say.js";
import { commonFindings, constantFinding } from "./steady.js";
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
  const assurance = assuranceOf(talk.chart);
  const [finding = ""] = findingsOf(talk);
  const target =
    assurance === "none" || isUndone(talk.chart) || finding === talk.phrase(`stable-${assurance}`)
      ? []
      : [word(assurance === "hit-or-miss" ? "hitOrMiss" : assurance, talk.locale)];
  const phase = latestCounted(talk.chart)?.phase ?? null;
  const notes = talk.chart.notes.filter((note) => (note.phase ?? phase) === phase && BRIEF_NOTES.includes(note.code));
  return [...[finding, ...target].map((clause) => sentence(clause, talk.locale)), ...notes.map((note) => reasonText(talk, note))].join(" ");
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
