/** What is plotted: measure, unit, frequency, first to last period. */
import { dataOf } from "./observations.js";
import { lasting, spanOf } from "./places.js";
import { beforeColon, capitalised, enumerated, plottedName, say } from "./say.js";
import type { Talk } from "./talk.js";

/** The subtitle; it names the measure where the title does not. */
export function subtitleOf(talk: Talk, title: string): string {
  const { chart } = talk;
  const own = chart.name.trim();
  const name = [own, beforeColon(chart)].some((written) => isNamed(title, written)) ? "" : own;
  const rest = enumerated([plottedOf(talk), directionOf(talk), frequencyOf(talk), extentText(talk)], talk.locale);
  return name === "" ? capitalised(rest) : enumerated([name, rest], talk.locale);
}

/** Whether a title has a name in words of its own, in scripts that have capitals: "ED" does not stand in "reduced". */
function isNamed(title: string, name: string): boolean {
  const around = title.toLowerCase().split(name.toLowerCase());
  return around.some((after, i) => i > 0 && !/[\p{Ll}\p{N}]$/u.test(around[i - 1] ?? "") && !/^[\p{Ll}\p{N}]/u.test(after));
}

/** What is plotted and its unit: "rate per 1,000", "in units of 1,000", "cases between events"; empty for a plain number. */
export function plottedOf({ chart, locale, per, factor, phrase }: Talk): string {
  const plotted = plottedName(chart.kind, locale);
  if (plotted !== null) return plotted;
  if (chart.unit === "proportion" && per === 100) return phrase("per-percent");
  if (per < 1) return phrase("per-below", { per: factor(1 / per) });
  if (per === 1) return chart.unit === "number" ? "" : phrase(`per-${chart.unit}`);
  const scaled = say(locale, "phrases", [`per-${chart.unit}-scaled`, "per-scaled"], { per: factor(per) });
  return scaled ?? "";
}

/** How often: "monthly"; empty where there is no calendar step. */
export function frequencyOf({ step, locale }: Talk): string {
  return step === null ? "" : (say(locale, "phrases", [`every-${step}`], {}) ?? "");
}

/** First to last period of the data, gaps at the ends included; or how many observations, where the axis is no calendar. */
export function extentText(talk: Talk): string {
  const data = dataOf(talk.chart);
  const [first, last] = [data[0], data.at(-1)];
  if (first === undefined || last === undefined) return "";
  return talk.chart.axis === "time" ? spanOf(talk, first.x, last.x) : lasting(talk, data);
}

/** On charts between rare events, which way is better: it is not obvious there. */
function directionOf({ chart, phrase }: Talk): string {
  const between = chart.kind === "g" || chart.kind === "t";
  return between && chart.improvement !== "neither" ? phrase(`better-${chart.improvement}`) : "";
}
