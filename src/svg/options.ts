/** What `svg` and `scene` take, and its checks: the only reader of their options. */
import { enGB } from "../locales/enGB.js";
import { expectedOneOf, fault, shown } from "../messages.js";
import type { Chart, Cost, Locale, Proposal } from "../types/index.js";
import { type Size, type Sizes, sizeFor, sizes } from "./sizes.js";
import { type MeasureText, measureText, widened } from "./text.js";
import { lightTheme } from "./themes/light.js";
import { ARIAL, type Theme } from "./themes/theme.js";
import type { Mark } from "./types.js";

/** What `svg` and `scene` take beside the chart. */
export interface SvgOptions {
  /** Title, or false for none. Default: the finding. */
  readonly title?: string | false;
  /** Subtitle, or false for none. Default: measure, unit and span. */
  readonly subtitle?: string | false;
  /** Text added to the caption, or false for no caption. Default: written from the chart. */
  readonly caption?: string | false;
  /** Width in px, 240 or more. Default: that of the size, 840. */
  readonly width?: number;
  /** Height in px. Default: what the contents ask for. */
  readonly height?: number;
  /** Sizes of type and paper. Default: by the width. */
  readonly size?: Size;
  /** Colours, font and shapes. Default: `lightTheme`. */
  readonly theme?: Theme;
  /** Font families. Default: the theme's. */
  readonly fontFamily?: string;
  /** Width of text in px. Default: Arial's metrics, with 6 % added for other families. */
  readonly measureText?: MeasureText;
  /** The language. Default: British English. */
  readonly locale?: Locale;
  /** Display scale: 100 shows a proportion in per cent. Default: the chart's. */
  readonly per?: number;
  /** The two verdict icons beside the title. Default: true, where there is a verdict to show. */
  readonly icons?: boolean;
  /** 1σ and 2σ lines. Default: drawn if the chart has them; asked for where it has none: an error. */
  readonly innerLines?: boolean;
  /** Proposed phases, as `suggestPhases` gives them: dotted rules, named as proposed. Default: none. */
  readonly proposals?: readonly Pick<Proposal, "at">[];
  /** Names and values at the ends of lines. Default: true. */
  readonly labels?: boolean;
  /** Whether the vertical axis begins at zero. Default: `auto`, where zero is near or natural. */
  readonly zero?: "auto" | boolean;
  /** True: a point that would flatten the limits is drawn at the edge, with its value. Default: false. */
  readonly clip?: boolean;
  /** What the rules cost: a result of `falseSignals`, told in the caption. */
  readonly cost?: Cost;
  /** Name and version of the library in the caption, or false for none. Default: as the chart says. */
  readonly version?: string | false;
  /** Put before the fingerprint in ids: a letter, then letters, digits, `-` and `_`. Default: "". */
  readonly idPrefix?: string;
  /** What is drawn, in order. Default: `marks`. */
  readonly marks?: readonly Mark[];
}

/** The options with their defaults. */
export interface Settings extends SvgOptions {
  readonly width: number;
  readonly sizes: Sizes;
  readonly theme: Theme;
  readonly font: string;
  readonly measureText: MeasureText;
  readonly locale: Locale;
  readonly per: number;
  readonly labels: boolean;
  readonly zero: "auto" | boolean;
  readonly clip: boolean;
}

/** What each option must be, in words, and the test of it. */
type Check = readonly [expected: string, test: (value: unknown) => boolean];

const text: Check = ["text", (value) => typeof value === "string"];
const textOrFalse: Check = ["text or false", (value) => typeof value === "string" || value === false];
const flag: Check = ["true or false", (value) => typeof value === "boolean"];
const record: Check = ["an object", (value) => typeof value === "object" && value !== null];
const callable: Check = ["a function", (value) => typeof value === "function"];
const above = (least: number): Check => [
  `a number of at least ${least}`,
  (value) => typeof value === "number" && value >= least && value <= 1e5,
];

const checks: Readonly<Record<keyof SvgOptions, Check>> = {
  title: textOrFalse,
  subtitle: textOrFalse,
  caption: textOrFalse,
  width: /* @__PURE__ */ above(240),
  height: /* @__PURE__ */ above(1),
  size: [`one of ${/* @__PURE__ */ Object.keys(sizes).join(", ")}`, (value) => typeof value === "string" && Object.hasOwn(sizes, value)],
  theme: record,
  fontFamily: text,
  measureText: callable,
  locale: record,
  per: ["a number above 0", (value) => typeof value === "number" && value > 0 && value < Infinity],
  icons: flag,
  innerLines: flag,
  proposals: ["an array of proposals", (value) => Array.isArray(value) && value.every(isProposal)],
  labels: flag,
  zero: ['"auto", true or false', (value) => value === "auto" || typeof value === "boolean"],
  clip: flag,
  cost: record,
  version: textOrFalse,
  idPrefix: text,
  marks: ["an array of functions", (value) => Array.isArray(value) && value.every((mark) => typeof mark === "function")],
};

function isProposal(value: unknown): boolean {
  return typeof value === "object" && value !== null && "at" in value && Number.isInteger(value.at);
}

function isOption(name: string): name is keyof SvgOptions {
  return Object.hasOwn(checks, name);
}

/** Throws at the first option that is unknown or cannot be used. */
function check(options: SvgOptions, chart: Chart): void {
  for (const [name, value] of Object.entries<unknown>({ ...options })) {
    if (!isOption(name)) {
      throw fault("unknown-option", `svg has no option ${JSON.stringify(name)}, ${expectedOneOf(name, Object.keys(checks))}`, {
        column: name,
        value,
      });
    }
    const [expected, test] = checks[name];
    if (value !== undefined && !test(value))
      throw fault("unknown-value", `${name} is ${shown(value)}, expected ${expected}`, { column: name, value });
  }
  const { idPrefix = "", innerLines } = options;
  if (!/^([A-Za-z][\w-]*)?$/.test(idPrefix)) {
    throw fault("id-prefix", `idPrefix is ${shown(idPrefix)}, expected a letter, then letters, digits, - and _`, {
      column: "idPrefix",
      value: idPrefix,
    });
  }
  if (innerLines === true && !hasInnerLines(chart)) {
    throw fault("no-inner-lines", "the chart has no inner lines, expected one made with innerLines: true", {
      column: "innerLines",
      value: true,
    });
  }
}

/** Whether any point carries 1σ or 2σ lines. */
function hasInnerLines(chart: Chart): boolean {
  return chart.points.some((point) => point.also !== null && ("upper1" in point.also || "lower1" in point.also));
}

/** The options, checked, with their defaults. */
export function settingsOf(chart: Chart, options: SvgOptions): Settings {
  check(options, chart);
  const size = options.size ?? sizeFor(options.width ?? sizes.wide.width);
  const theme = options.theme ?? lightTheme;
  const font = options.fontFamily ?? theme.font;
  return {
    ...options,
    width: options.width ?? sizes[size].width,
    sizes: sizes[size],
    theme,
    font,
    measureText: options.measureText ?? (font === ARIAL ? measureText : widened),
    locale: options.locale ?? enGB,
    per: options.per ?? chart.per,
    labels: options.labels ?? true,
    zero: options.zero ?? "auto",
    clip: options.clip ?? false,
  };
}
