import { numberFormat } from "../format.js";
import { capitalised, checkPareto, closed, listed, phrase, separated } from "../readings/describe.js";
import type { Locale, Pareto } from "../types/index.js";
import { settingsOf, type SvgOptions } from "./options.js";
import { page, pageFoot, titleHead } from "./page.js";
import { drawBars, drawShares } from "./pareto/draw.js";
import { layPareto, type ParetoNumbers } from "./pareto/layout.js";
import type { Picture } from "./picture.js";
import type { Element } from "./scene.js";

/**
 * Counts by kind as horizontal bars, the vital few in colour, with their running share in a panel beside them instead of a
 * second axis. Under 520 px the shares are numbers alone.
 * @throws SpcError `wrong-type` for what `pareto` does not give
 * @example svg(paretoPicture(pareto(counts)), { subtitle: "Medication errors by kind, inpatient wards" })
 */
export function paretoPicture(pareto: Pareto): Picture {
  checkPareto(pareto, "paretoPicture");
  return { draw: (options) => drawPareto(pareto, options) };
}

function drawPareto(pareto: Pareto, options: SvgOptions): Element {
  const settings = settingsOf(null, options);
  const { unit, locale, caption, version } = settings;
  const numbers = numbersFor(pareto, locale);
  const head = titleHead(titleOf(pareto, numbers, locale), "", settings);
  const plan = layPareto(pareto, numbers, settings, Math.round(head.bottom + 16 * unit));
  const told = [phrase("pareto-caption", {}, locale), caption && closed(caption, locale), version];
  const small = told.filter((text) => typeof text === "string" && text !== "").join(" ");
  const foot = pageFoot({ drawn: [], unnamed: false, text: caption === false ? "" : small, top: plan.bottom }, settings);
  const drawn = plan.bars.length === 0 ? [] : [...drawBars(plan, settings), ...drawShares(plan, numbers, settings)];
  const bars = pareto.bars.map(({ name, count, cumulative }) =>
    phrase("pareto-bar", { name, count: numbers.count(count), share: numbers.share(cumulative) }, locale),
  );
  return page({ head, foot, drawn, told: separated(bars, locale) }, settings);
}

/** Counts have about seven figures. Shares are whole per cents, unless one would read as the 80 % or the 100 % that it does not reach. */
function numbersFor({ bars, total }: Pareto, locale: Locale): ParetoNumbers {
  const near = bars.some(({ cumulative, vital }, i) => Math.round(100 * cumulative) === 80 && vital && bars[i + 1]?.vital === true);
  const short = bars.some(({ cumulative }) => cumulative >= 0.995 && cumulative < 1 - 1e-9);
  const decimals = Math.max(0, 6 - Math.floor(Math.log10(total || 1)));
  return {
    count: numberFormat(locale, { decimals, trim: true }),
    share: numberFormat(locale, { unit: "proportion", per: 100, decimals: near || short ? 1 : 0, trim: true }),
  };
}

/** The most kinds that a title names. */
const NAMED = 3;

/** Which kinds make up most of the total. */
function titleOf({ bars, total }: Pareto, { count, share }: ParetoNumbers, locale: Locale): string {
  if (total === 0) return capitalised(phrase("none-no-data", {}, locale));
  const few = bars.filter(({ vital }) => vital);
  const names = few.map(({ name }) => name);
  const said = { share: share(few.at(-1)?.cumulative ?? 0.8), total: count(total) };
  const [only] = names;
  if (only === undefined) return phrase("pareto-none", said, locale);
  if (names.length === 1) return phrase("pareto-one", { ...said, list: only }, locale);
  if (names.length > NAMED) return phrase("pareto-many", { ...said, count: count(few.length), kinds: count(bars.length) }, locale);
  return phrase("pareto-few", { ...said, list: listed(names, locale) }, locale);
}
