/** Seeded random charts with the options of their pictures, one after another through every kind, size and theme. */
import { observedOf } from "../../../src/readings/describe.js";
import { chartKinds } from "../../../src/charts/byName.js";
import { spc } from "../../../src/spc.js";
import { de, enGB, fr } from "../../../src/locales/index.js";
import { sizes } from "../../../src/svg/sizes.js";
import type { Size, SvgOptions } from "../../../src/svg/index.js";
import type { Chart, PhaseOption, SharedOptions } from "../../../src/types/index.js";
import { palettes, themes } from "../shelf.js";
import { annotationsOf, type Dice, diceOf, placesOf, type Row, rowsOf, STEPS } from "./data.js";

/** A chart and how it is drawn. */
export interface RandomPicture {
  /** What it is one of: "xmr, mobile, dark". */
  readonly stratum: string;
  readonly chart: Chart;
  readonly options: SvgOptions;
}

const KINDS = Object.keys(chartKinds);
const SIZES = Object.keys(sizes) as readonly Size[];
const LOOKS: readonly (readonly [string, SvgOptions])[] = [
  ...themes.map(([name, theme]) => [name, { theme }] as const),
  ["auto", { theme: "auto" }],
  ...palettes.map(([name, palette]) => [name, { palette }] as const),
];
/** Number of kinds × sizes × themes and palettes. */
export const STRATA = KINDS.length * SIZES.length * LOOKS.length;

const NAMES = ["Falls", "Time from referral to first assessment in community mental health services", "", "DNA/no-show rate", "R&D <b>"];
const LABELS = [
  "Before",
  "With safety huddles",
  "Recovery of elective services after the pandemic",
  "New",
  "Pseudopseudohypoparathyroidism",
];

/** The picture of a seed. */
export function randomPicture(seed: number): RandomPicture {
  const dice = diceOf(seed);
  const kind = KINDS[seed % KINDS.length] ?? "xmr";
  const size = SIZES[Math.floor(seed / KINDS.length) % SIZES.length] ?? "wide";
  const [look, themed] = LOOKS[Math.floor(seed / KINDS.length / SIZES.length) % LOOKS.length] ?? ["light", {}];
  const chart = randomChartOf(kind, dice);
  return { stratum: `${kind}, ${size}, ${look}`, chart, options: { size, ...themed, ...randomOptions(chart, dice) } };
}

function randomChartOf(name: string, dice: Dice): Chart {
  const { below, chance, pick } = dice;
  const chart = chartKinds[name];
  if (chart === undefined) throw new Error(`no kind ${name}`);
  const sized = chart.temporal === false;
  const step = sized ? "category" : pick(STEPS);
  const wanted = chance(0.05) ? below(3) : chance(0.02) && !sized ? 1500 : 1 + below(chance(0.2) ? 200 : 60);
  const places = placesOf(step, wanted, dice);
  const { length } = places;
  const rows = rowsOf(chart, places, dice);
  const starts = sized || length < 4 ? [] : Array.from({ length: below(4) }, () => 1 + below(length - 1));
  const phases = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((index): PhaseOption => ({ index, label: pick(LABELS), reason: "a change" }));
  const options: SharedOptions<Row> = {
    name: pick(NAMES),
    x: "x",
    improvement: pick(["up", "down", "neither"]),
    phases,
    provisional: chance(0.2) && length > 3 ? 2 : 0,
    ...(chance(0.3) && length > 0 ? { ghost: [Math.floor(length / 3)] } : {}),
    ...(chance(0.3) && length > 14 ? { baseline: 12 } : {}),
    ...(chance(0.3) ? { target: "goal" } : chance(0.3) ? { target: Math.abs(rows[0]?.goal ?? 1) } : {}),
    ...(chance(0.2) && !sized && step !== "category" && length === wanted && length > 1 ? { extend: 1 + below(8) } : {}),
    ...(chance(0.3) ? { financialYearStart: pick([4, 7, 10]) } : {}),
    ...(chance(0.2) ? { innerLines: true } : {}),
    ...(chance(0.2) ? { asOf: "2031-02-03" } : {}),
    annotations: chance(0.7) ? annotationsOf(places, step, dice) : [],
  };
  if (chart.needs.includes("values")) return spc(rows, { ...options, chart, values: "values" });
  return chart.needs.includes("n") ? spc(rows, { ...options, chart, y: "y", n: "n" }) : spc(rows, { ...options, chart, y: "y" });
}

function randomOptions(chart: Chart, { below, chance, pick }: Dice): SvgOptions {
  const { points, axis } = chart;
  return {
    locale: chance(0.7) ? enGB : pick([de, fr]),
    ...(chance(0.15) ? { clip: true } : {}),
    ...(chance(0.1) ? { zero: chance(0.5) } : {}),
    ...(chance(0.1) ? { labels: false } : {}),
    ...(chance(0.1) ? { icons: false } : {}),
    ...(chance(0.1) ? { annotations: false } : {}),
    ...(chance(0.1) ? { caption: chance(0.5) ? false : "Source: made up." } : {}),
    ...(chance(0.1)
      ? { title: pick(["Short", "A title of the caller's own that goes on for rather longer than any title of a picture ever should"]) }
      : {}),
    ...(chance(0.1) ? { subtitle: false } : {}),
    ...(chance(0.05) ? { height: 1500 } : {}),
    ...(chance(0.15) && axis !== "size" && points.length > 1
      ? { proposals: [{ at: 1 + below(points.length - 1) }, { at: 1 + below(points.length - 1) }] }
      : {}),
    ...(chance(0.1) ? { idPrefix: "ward-" } : {}),
    ...(points.length > 0 && chance(0.2) ? { from: pick(points.slice(0, observedOf(chart))).x } : {}),
  };
}
