/** What `svg` and `scene` take, and its checks: the only reader of their options. */
import { mustBeAbove0, mustBeFlag, isRecord, mustBeText, type Requirement } from "../checks.js";
import { fault, nearest, shown, unexpected } from "../messages.js";
import { checkAgainst, completed, largestOf, mustBeCost, mustBeLocale, mustBeTextOrFalse, suchAs } from "../readings/describe.js";
import type { Chart, Cost, Locale, Proposal, X } from "../types/index.js";
import { measureIn } from "./faces.js";
import type { KnownWidth } from "./fitted.js";
import { type Palette, painted } from "./palettes/palette.js";
import { type Size, type Sizes, sizeFor, sizes } from "./sizes.js";
import { knownWidth, type MeasureText, measureText } from "./text.js";
import { named, type Schemes, schemesIn } from "./themes/auto.js";
import { checkPalette, checkTheme } from "./themes/check.js";
import { lightTheme } from "./themes/light.js";
import { ARIAL, type Theme } from "./themes/theme.js";
import type { Frame, Mark } from "./types.js";

/** What `svg` and `scene` take beside the chart. */
export interface SvgOptions {
  /** Title, or false for none. Default: the finding. */
  readonly title?: string | false;
  /** Subtitle, or false for none. Default: measure, unit and span. */
  readonly subtitle?: string | false;
  /** Text added to the caption, or false for no caption. Default: written from the chart. */
  readonly caption?: string | false;
  /** Width in px, 240 or more; of a sparkline 40 or more, of an icon 16. Default: that of the size, 840; of a sparkline 120, of an icon 48. */
  readonly width?: number;
  /** Height in px. Default: what the contents ask for. */
  readonly height?: number;
  /** Sizes of type and paper. Default: by the width. */
  readonly size?: Size;
  /**
   * Colours, font, shapes and weights. `auto` is `lightTheme` with a style sheet that turns it into `darkTheme` where the reader
   * prefers a dark screen, and into the reader's own colours where those are forced. A page whose policy refuses style elements
   * shows the light colours, unless `mount` draws the picture. Default: `lightTheme`.
   */
  readonly theme?: Theme | "auto";
  /** Colours of causes and lines, laid over the theme. Default: the theme's. */
  readonly palette?: Palette;
  /**
   * Font families, as CSS lists them; room is made for the first. Known as wider than Arial: DejaVu Sans, Inter, Lexend, Montserrat,
   * Open Sans, Poppins, Tahoma and Verdana. Default: the theme's.
   */
  readonly fontFamily?: string;
  /** Width of text in px. Default: Arial's metrics; for other families 6 % more, for those known as wider 6 to 20 %, in bold 10 to 28 %. */
  readonly measureText?: MeasureText;
  /** The language; what the record lacks is taken from British English. Default: British English. */
  readonly locale?: Partial<Locale>;
  /** Display scale: 100 shows a proportion in per cent. Default: the chart's. */
  readonly per?: number;
  /** The two verdict icons beside the title. Default: true, where there is a verdict to show. */
  readonly icons?: boolean;
  /** 1σ and 2σ lines. Default: drawn if the chart has them, in `multiples` not; asked for where no chart has any: an error. */
  readonly innerLines?: boolean;
  /** Proposed phases, as `suggestPhases` gives them, each after the first point: dotted rules, named as proposed. Default: none. */
  readonly proposals?: readonly Pick<Proposal, "at">[];
  /** Names and values at the ends of lines; the latest value too where it is a signal, with `latest` in any case, unless room is ahead of it. Default: true. */
  readonly labels?: boolean | "latest";
  /** Annotations of the chart: in lanes above the plot, within it, or in a list below. Default: true. */
  readonly annotations?: boolean;
  /** What stands along the horizontal axis: "Discharges in the year". Default: of numbers observation, of a funnel denominator, else none. */
  readonly axisTitle?: string;
  /** Whether the vertical axis begins at zero. Default: `auto`, where zero is near or natural. */
  readonly zero?: "auto" | boolean;
  /**
   * Values that the vertical axis covers besides what is drawn, in natural units: `[0, 20]` keeps one scale from report to report until
   * something lies beyond it. Of a pair, those of its upper chart; of a board none, as each row has its own scale. Default: none.
   */
  readonly include?: readonly number[];
  /** True: a point that would flatten the limits is drawn at the edge, with its value. Default: false. */
  readonly clip?: boolean;
  /** What the rules cost: a result of `falseSignals`, told in the caption. */
  readonly cost?: Cost;
  /** Name and version of the library in the caption, or false for none. Default: as the chart says. */
  readonly version?: string | false;
  /** x from which points are drawn; limits, signals and words stay those of all. Default: the first. */
  readonly from?: X;
  /** How many of the latest observations are drawn, in the place of `from`; room ahead beside them. Default: all. */
  readonly last?: number;
  /** Put before the fingerprint in ids: a letter, then letters, digits, `-` and `_`. Default: "". */
  readonly idPrefix?: string;
  /** What is drawn, in order. Default: `marks`. */
  readonly marks?: readonly Mark[];
}

/** The options with their defaults. */
export interface Settings extends SvgOptions {
  readonly width: number;
  readonly sizes: Sizes;
  /** Factor on lengths that are stated for labels of 12 px. */
  readonly unit: number;
  readonly theme: Theme;
  /** What `auto` switches between; the theme then names colours. Null for another theme. */
  readonly schemes: Schemes | null;
  readonly font: string;
  /** Width of text, in px. */
  readonly measure: Frame["measure"];
  /** The widths to which texts are held; null where the face is measured by a share only. */
  readonly knownWidth: KnownWidth | null;
  readonly locale: Locale;
  readonly per: number;
  /** The largest number that is told of the charts of the picture. */
  readonly largest: number;
  readonly labels: boolean | "latest";
  readonly annotations: boolean;
  readonly zero: "auto" | boolean;
  readonly include: readonly number[];
  readonly clip: boolean;
}

/** Themes by the names that they have in a configuration. */
const THEMES = ["light", "dark", "print", "contrast"];

/** Least width of a picture, in px, and as a share of its usual width. */
const LEAST = 240;
const LEAST_SHARE = 1 / 3;
const MOST_PIXELS = 100_000;

const above =
  (least: number): Requirement =>
  (value) =>
    typeof value === "number" && value >= least && value <= MOST_PIXELS ? null : `a number from ${least} to ${MOST_PIXELS}`;

const FINITE = "an array of finite numbers";

const tests: Readonly<Record<keyof SvgOptions, Requirement>> = {
  title: mustBeTextOrFalse,
  subtitle: mustBeTextOrFalse,
  caption: mustBeTextOrFalse,
  width: /* @__PURE__ */ above(LEAST),
  height: /* @__PURE__ */ above(1),
  size: (value) => (typeof value === "string" && Object.hasOwn(sizes, value) ? null : `one of ${Object.keys(sizes).join(", ")}`),
  theme: (value) =>
    value === "auto" || isRecord(value)
      ? null
      : suchAs('a theme such as lightTheme, or "auto"', value, (name) => `${nearest(name, THEMES) ?? "light"}Theme`),
  palette: (value) => (isRecord(value) ? null : suchAs("a palette such as mdcPalette", value, (name) => `${name}Palette`)),
  fontFamily: mustBeText,
  measureText: (value) => (isMeasure(value) ? null : "a function that gives the width of text in px"),
  locale: mustBeLocale,
  per: mustBeAbove0,
  icons: mustBeFlag,
  innerLines: mustBeFlag,
  proposals: (value) =>
    Array.isArray(value) && value.every(isProposal) ? null : "an array of proposals, such as suggestPhases(chart).proposals",
  labels: (value) => (value === "latest" || typeof value === "boolean" ? null : 'true, false or "latest"'),
  annotations: mustBeFlag,
  axisTitle: mustBeText,
  zero: (value) => (value === "auto" || typeof value === "boolean" ? null : '"auto", true or false'),
  include: (value) => {
    if (!Array.isArray(value)) return FINITE;
    const odd = value.findIndex((one) => !Number.isFinite(one));
    return odd < 0 ? null : `${FINITE}: include[${odd}] is ${shown(value[odd])}`;
  },
  clip: mustBeFlag,
  cost: mustBeCost,
  version: mustBeTextOrFalse,
  from: (value) => (typeof value === "string" || Number.isFinite(value) ? null : 'an x of the data, such as "2024-04"'),
  last: (value) => (Number.isInteger(value) && Number(value) > 0 ? null : "a whole number above 0"),
  idPrefix: mustBeText,
  marks: (value) => (Array.isArray(value) && value.every((mark) => typeof mark === "function") ? null : "an array of functions"),
};

function isMeasure(value: unknown): boolean {
  return typeof value === "function" && Number.isFinite(Reflect.apply(value, undefined, ["0", 12, "regular"]));
}

function isProposal(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value.at);
}

/** Throws at the first option that is unknown or cannot be used. */
function check(options: SvgOptions, charts: readonly Chart[], usual: number): void {
  checkAgainst(options, "svg", { ...tests, width: above(Math.min(LEAST, usual * LEAST_SHARE)) });
  const { idPrefix = "", include = [], innerLines, theme = "auto", palette } = options;
  if (theme !== "auto") checkTheme(theme);
  if (palette !== undefined) checkPalette(palette);
  if (!/^([A-Za-z][\w-]*)?$/.test(idPrefix)) throw unexpected("id-prefix", "idPrefix", idPrefix, "a letter, then letters, digits, - and _");
  if (options.from !== undefined && options.last !== undefined)
    throw fault("conflicting-options", "svg got from and last, expected one of them", { column: "last", value: options.last });
  const most = Math.max(...include);
  if (most > 1 && charts.some(({ unit }) => unit === "proportion"))
    throw unexpected("out-of-range", "include", most, "shares of 1 for charts of per cent, such as 0.2 for 20%");
  if (innerLines === true && charts.length > 0 && !charts.some(hasInnerLines)) {
    const which = charts.length > 1 ? "charts have" : "chart has";
    throw fault("no-inner-lines", `the ${which} no inner lines, expected one made with innerLines: true`, {
      column: "innerLines",
      value: true,
    });
  }
}

/** Whether any point carries 1σ or 2σ lines. */
function hasInnerLines(chart: Chart): boolean {
  return chart.points.some((point) => point.also !== null && ("upper1" in point.also || "lower1" in point.also));
}

/** The options, checked, with their defaults; of a picture of no single chart: null, and its usual width. Of the charts `among`, one must have what is asked for. */
export function settingsOf(
  chart: Chart | null,
  options: SvgOptions,
  usual: number = sizes.wide.width,
  among: readonly Chart[] = chart === null ? [] : [chart],
): Settings {
  check(options, among, usual);
  const width = options.width ?? (options.size === undefined ? usual : sizes[options.size].width);
  const paper = sizes[options.size ?? sizeFor(width)];
  const { theme: chosen = lightTheme, palette } = options;
  const schemes = chosen === "auto" ? schemesIn(palette) : null;
  const theme = chosen === "auto" ? named(painted(lightTheme, palette)) : painted(chosen, palette);
  const font = options.fontFamily ?? theme.font;
  return Object.assign({}, options, {
    width,
    sizes: paper,
    unit: paper.label / 12,
    theme,
    schemes,
    font,
    measure: measuring(options.measureText ?? (font === ARIAL ? measureText : measureIn(font))),
    knownWidth: options.measureText ?? (font === ARIAL ? knownWidth : null),
    locale: completed(options.locale),
    per: options.per ?? chart?.per ?? 1,
    largest: Math.max(0, ...among.map((one) => largestOf(one, options.per ?? one.per))),
    labels: options.labels ?? true,
    annotations: options.annotations ?? true,
    zero: options.zero ?? "auto",
    include: options.include ?? [],
    clip: options.clip ?? false,
  });
}

/** A measure whose weight is regular unless told. */
function measuring(width: MeasureText): Frame["measure"] {
  return (text, size, weight = "regular") => width(text, size, weight);
}
