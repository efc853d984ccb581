/** How the numbers of a picture are written, so that axis, line ends, title and caption agree. */
import { decimalsFor, numberFormat } from "../../../format.js";
import { decimalsOf, finerThan } from "../../../readings/describe.js";
import type { Chart, Locale } from "../../../types/index.js";

/** Writers of numbers given in natural units. */
export interface Numbers {
  /** Ticks of the vertical axis. */
  readonly tick: (value: number) => string;
  /** The lower end of that axis: in full, where it lies between two ticks. */
  readonly end: (value: number) => string;
  /** Centre and limits: somewhat finer than ticks; more where that would belie the verdict. */
  readonly line: (value: number) => string;
  /** Observed values: no more decimals than the data need. */
  readonly value: (value: number) => string;
  /** A target: as finely as it was given. */
  readonly given: (value: number) => string;
  /** Decimals of `line`; −3: no finer than thousands. */
  readonly decimals: number;
}

/** Writers for an axis with a tick every `step` natural units, from `low` on. */
export function numbersFor(chart: Chart, locale: Locale, per: number, step: number, low: number): Numbers {
  const ticks = decimalsFor(step * per);
  const percent = chart.unit === "proportion" && per === 100;
  const finer = finerThan(step * per);
  const { lines: decimals, values } = decimalsOf(chart, per, percent && low * per >= 10 ? Math.min(finer, 1) : finer);
  const write = (digits: number, trim = false): ((value: number) => string) =>
    numberFormat(locale, { unit: chart.unit, per, decimals: digits, trim });
  return {
    tick: write(ticks),
    end: (value) => write(Math.max(ticks, decimalsFor(value * per)))(value),
    line: write(decimals),
    value: write(values),
    given: write(Math.max(6, decimals), true),
    decimals,
  };
}
