/** Seeded random data: places, rows that a kind takes, annotations. */
import { defaults } from "../../../src/conventions.js";
import type { Annotation, ChartKind, X } from "../../../src/types/index.js";
import { dates, random } from "../support.js";

/** A row of any kind. */
export interface Row {
  readonly x: X;
  readonly y: number | null;
  readonly n: number;
  readonly values: readonly number[];
  readonly goal: number | null;
}

/** A source of choices. */
export interface Dice {
  readonly next: () => number;
  readonly below: (most: number) => number;
  readonly chance: (of: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** How places follow each other. */
export const STEPS = ["day", "week", "month", "quarter", "year", "number", "category"] as const;
const TEXTS = [
  "Strike",
  "Huddles tested on one ward",
  "Ward closed",
  "Agency staff for two weeks while the team was short",
  "<script>&\"'",
  "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
  "A test of change with a description that is far too long for any lane above the plot, so that only the list under it has room",
];

/** The choices of a seed. */
export function diceOf(seed: number): Dice {
  const next = random(seed);
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    chance: (of) => next() < of,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
  };
}

/** Places along an axis, some of them absent. */
export function placesOf(step: (typeof STEPS)[number], length: number, { chance, pick }: Dice): readonly X[] {
  if (step === "number") return Array.from({ length }, (_, i) => i + 1);
  if (step === "category") return Array.from({ length }, (_, i) => `${pick(["North", "St Mary's & <East>", "Ward"])} ${i + 1}`);
  const all = dates(length, step);
  return chance(0.2) ? all.filter((_, i) => i === 0 || chance(0.7)) : all;
}

/** Rows that a kind takes: a level that may shift or drift, gaps, far points, ties. */
export function rowsOf(chart: ChartKind, places: readonly X[], { next, below, chance, pick }: Dice): readonly Row[] {
  const conventions = { ...defaults, ...chart.conventions };
  const counted = chart.unit === "count" || chart.needs.includes("n");
  const scale = counted ? 20 : 10 ** (below(7) - 2);
  const below0 = !counted && chart.refuses === undefined && chance(0.2);
  const [at, by, drift] = [below(places.length + 1), chance(0.5) ? next() : 0, chance(0.3) ? next() / 40 : 0];
  const gaps = chance(0.5);
  const sameN = chart.unit === "count" && chart.needs.includes("n") ? 40 : null;
  const goals = pick([() => 0.6, (i: number) => 0.4 + Math.floor(i / 6) / 20, () => (chance(0.5) ? 0.7 : null)]);
  return places.map((x, i) => {
    const level = (0.4 + 0.4 * next() + (i >= at ? by / 2 : 0) + drift * i) * (chance(0.03) ? 6 : 1) - (below0 ? 1 : 0);
    const n = sameN ?? 20 + below(400);
    const wish = counted ? Math.round(level * (chart.needs.includes("n") ? n : scale)) : level * scale;
    const fits = [wish, Math.abs(wish), Math.min(n, Math.abs(wish))].find((y) => (chart.refuses?.(y, n, conventions) ?? null) === null);
    const values = Array.from({ length: 2 + below(4) }, () => (level + 0.2 * next()) * scale);
    const absent = gaps && chance(0.08);
    const goal = goals(i);
    return {
      x,
      y: absent ? null : (fits ?? 1),
      n,
      values: absent ? [] : values,
      goal: goal === null ? null : goal * (counted && chart.needs.includes("n") ? 1 : scale),
    };
  });
}

/** Changes, events, spans, remarks on phases; some on one date, some outside the data, some long, some with prediction and result. */
export function annotationsOf(places: readonly X[], step: (typeof STEPS)[number], { below, chance, pick }: Dice): readonly Annotation[] {
  if (places.length === 0) return [];
  const outside: Readonly<Record<string, readonly [X, X]>> = { number: [-5, 9999], category: [places[0] ?? "", places[0] ?? ""] };
  const [before, after] = outside[step] ?? ["1999-01-01", "9999-12-31"];
  const place = (): number => below(places.length);
  return Array.from({ length: chance(0.1) ? 15 : 1 + below(6) }, (): Annotation => {
    const from = chance(0.2) ? Math.min(2, places.length - 1) : place();
    const to = Math.min(places.length - 1, from + below(8));
    const x = chance(0.06) ? before : chance(0.06) ? after : (places[from] ?? before);
    const until = x === after ? after : chance(0.2) ? after : (places[to] ?? after);
    return {
      x,
      text: pick(TEXTS),
      kind: pick(["change", "change", "event", "event", "data", "phase"]),
      ...(chance(0.2) && step !== "category" ? { until } : {}),
      ...(chance(0.2) ? { prediction: pick(["fewer falls", "a fifth fewer incidents within three months of the start"]) } : {}),
      ...(chance(0.2) ? { result: pick(["no change", "fewer, but only on the wards that kept the form in use after June"]) } : {}),
    };
  });
}
