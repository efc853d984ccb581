/** Rules in plain words, the signals found, and what the rules cost. */
import { largest } from "../../kernel.js";
import type { Cost, RuleRecord, Signal } from "../../types/index.js";
import { firstOf, isOfWholePhase, lastOf } from "./deciding.js";
import { excess, latestPhase } from "./findings.js";
import { centreName, numbersBetween, placeOf, spanBetween } from "./places.js";
import { enumerated, listed, say, sentence, separated } from "./say.js";
import { andMore, type Talk } from "./talk.js";

const MOST_SIGNALS = 12;
const MOST_STRETCHES = 6;

/** A rule as a condition: "8 or more in a row on one side of the mean"; its label where no language knows it. Zones are thirds of the way to a limit. */
export function ruleText(talk: Talk, { name, params, label }: RuleRecord): string {
  const { phases, provenance } = talk.chart;
  const phase = phases.findLast(({ first }) => first !== null) ?? null;
  const { nearLimitSide, sigmas } = provenance.conventions;
  const zone = (count: number): string => talk.number(Number(((count * sigmas) / 3).toPrecision(3)));
  const told = { centre: centreName(talk, phase), nearLimitSide, one: zone(1), two: zone(2), ...params };
  return say(talk.locale, "rules", [name], told) ?? label;
}

/** The rules in use. */
export function rulesText(talk: Talk): string {
  const { provenance, notes } = talk.chart;
  const { rules } = provenance;
  const preset = notes.some(({ code }) => code === "rules-replaced") ? null : provenance.preset;
  if (rules.length === 0) return talk.phrase("rules-none");
  const list = separated(
    rules.map((rule) => ruleText(talk, rule)),
    talk.locale,
  );
  return preset === null ? talk.phrase("rules", { list }) : talk.phrase("rules-preset", { list, preset });
}

/** How rules deal with ties, gaps and phases; null where no rule is concerned. */
export function customsText(talk: Talk): string | null {
  const { rules, conventions } = talk.chart.provenance;
  const has = (name: string): boolean => rules.some((rule) => rule.name === name);
  const gaps = talk.chart.points.some(({ status }) => status === "missing");
  const { onCentre, onTie } = conventions;
  const passed = has("shift") && has("trend") && onCentre === "skip" && onTie === "skip";
  const ties = [...(has("shift") ? [`on-centre-${onCentre}`] : []), ...(has("trend") ? [`on-tie-${onTie}`] : [])];
  const customs = [
    ...(passed ? ["ties-skip"] : ties),
    ...(talk.chart.phases.length > 1 && conventions.acrossPhases !== "none" ? [`across-${conventions.acrossPhases}`] : []),
    ...(gaps && conventions.onGap === "break" ? ["gap-break"] : []),
  ];
  const phase = latestPhase(talk.chart);
  const told = customs.map((code) => talk.phrase(code, { centre: centreName(talk, phase) }));
  return told.length === 0 ? null : sentence(separated(told, talk.locale), talk.locale);
}

/** Every signal with its dates, in order of time. Of more than twelve, the twelve that end last, and how many others there are. `earlier`: no signal goes on to the latest point. */
export function signalsText(talk: Talk, earlier: boolean): string | null {
  const groups = grouped(talk.chart.signals);
  if (groups.length === 0) return null;
  const latest = new Set([...groups].sort((a, b) => endOf(b) - endOf(a)).slice(0, MOST_SIGNALS));
  const clauses = groups.filter((group) => latest.has(group)).map((group) => signalClause(talk, group));
  const hidden = groups.length - MOST_SIGNALS;
  const shown = separated(clauses, talk.locale);
  const list = hidden > 0 ? talk.phrase("signals-more", { list: shown, count: talk.count(hidden) }) : shown;
  return talk.phrase(earlier ? "signals-earlier" : "signals-found", { list });
}

function endOf(group: readonly Signal[]): number {
  return largest(group.map(lastOf));
}

const MOST_WHOLE = 3;

/** Signals that no marker shows, as they speak of a phase as a whole: a sentence each, of the latest few, with its dates where there are several phases. */
export function wholePhaseTexts(talk: Talk): readonly string[] {
  const { signals, phases } = talk.chart;
  const clause = (signal: Signal): string => (phases.length > 1 ? signalClause(talk, [signal]) : signalText(talk, signal));
  const whole = signals.filter(isOfWholePhase);
  const told = whole.slice(-MOST_WHOLE).map((signal) => sentence(clause(signal), talk.locale));
  return andMore(talk, told, whole.length - told.length, "notes-more");
}

/** Signals in order of their first members; those of a single point of one rule and side together. */
function grouped(signals: readonly Signal[]): readonly (readonly Signal[])[] {
  const groups: Signal[][] = [];
  const single = new Map<string, Signal[]>();
  for (const signal of [...signals].sort((a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b))) {
    const key = `${signal.rule} ${signal.side ?? ""}`;
    const group = signal.at.length === 1 ? single.get(key) : undefined;
    if (group !== undefined) {
      group.push(signal);
      continue;
    }
    const begun = [signal];
    groups.push(begun);
    if (signal.at.length === 1) single.set(key, begun);
  }
  return groups;
}

function signalClause(talk: Talk, group: readonly Signal[]): string {
  const [signal] = group;
  if (signal === undefined) return "";
  const span = talk.chart.axis === "size" ? unitsText(talk, group) : stretchesText(talk, group);
  const cause = signal.cause === "improvement" || signal.cause === "concern" ? talk.phrase(`cause-${signal.cause}`) : null;
  const what = signalText(talk, signal);
  return cause === null ? talk.phrase("signal", { what, span }) : talk.phrase("signal-cause", { what, span, cause });
}

function stretchesText(talk: Talk, group: readonly Signal[]): string {
  const stretches = stretchesOf(group);
  const isNumbered = talk.chart.axis === "number" && stretches.length > 1;
  const between = isNumbered ? numbersBetween : spanBetween;
  const shown = stretches.slice(-MOST_STRETCHES).map(([first, last]) => between(talk, first, last));
  const hidden = stretches.length - MOST_STRETCHES;
  const list = listed(shown, talk.locale);
  const told = isNumbered ? talk.phrase("numbered-several", { list }) : list;
  return hidden > 0 ? talk.phrase("signals-more", { list: told, count: talk.count(hidden) }) : told;
}

const MOST_UNITS = 12;

/** Units by name. Of more than twelve, the twelve furthest from the centre, and how many others there are. */
function unitsText(talk: Talk, group: readonly Signal[]): string {
  const units = group.flatMap(({ at }) => at.flatMap((index) => talk.chart.points[index] ?? []));
  const furthest = new Set([...units].sort((a, b) => excess(b) - excess(a)).slice(0, MOST_UNITS));
  const shown = units.filter((unit) => furthest.has(unit)).map(({ index }) => placeOf(talk, index));
  const told = andMore(talk, shown, units.length - shown.length, "reasons-more");
  return (told === shown ? listed : enumerated)(told, talk.locale);
}

/** First and last members, neighbouring signals joined. */
function stretchesOf(group: readonly Signal[]): readonly (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  for (const signal of group) {
    const before = stretches.at(-1);
    if (before?.[1] === firstOf(signal) - 1) stretches[stretches.length - 1] = [before[0], lastOf(signal)];
    else stretches.push([firstOf(signal), lastOf(signal)]);
  }
  return stretches;
}

/** What a signal looks like: "9 in a row below the mean", "on or below" where some lie on it; the rule's label where no language knows it. */
export function signalText(talk: Talk, signal: Signal): string {
  const { code, side, params, evidence, at, phase, rule } = signal;
  const told = { points: at.length, centre: centreName(talk, talk.chart.phases[phase] ?? null), ...params, ...evidence };
  const lying = at.some((index) => talk.chart.points[index]?.zone === 0) ? [`${code}-${side}-on`] : [];
  const codes = side === null ? [code] : [...lying, `${code}-${side}`, code];
  return say(talk.locale, "signals", codes, told) ?? talk.chart.provenance.rules.find(({ key }) => key === rule)?.label ?? rule;
}

/** "A stable process of 24 points shows at least one such signal in 15 of 100 charts." */
export function costText(talk: Talk, { n, baseline, any, method }: Cost): string {
  const fine = any.p < 0.01 || any.p > 0.99;
  const of = fine ? 1000 : 100;
  const share = any.p * of;
  const certain = (share === 0 || share === of) && method !== "simulation";
  const code = certain ? null : share < 0.5 ? "cost-least" : share >= of - 0.5 ? "cost-most" : null;
  const count = code === null ? talk.count(Math.round(share)) : talk.phrase(code);
  return talk.phrase("cost", { n: talk.count(n), baseline: baseline === undefined ? "" : talk.count(baseline), count, of: talk.count(of) });
}
