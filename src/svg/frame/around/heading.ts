/** Title, subtitle and icons above the plot. */
import type { PictureWords } from "../../../readings/describe.js";
import type { Chart } from "../../../types/index.js";
import type { Settings } from "../../options.js";
import { wrapped } from "../../wrapping.js";
import type { Surroundings, TextLine } from "../../types.js";

/** What stands above the plot. */
export interface Heading extends Pick<Surroundings, "title" | "titleLines" | "subtitleLines" | "icons"> {
  /** Where it ends, in px. */
  readonly bottom: number;
}

/** Between icons, and between them and text, in px for type of 12 px. */
const GAP = 6;
const AIR = 16;
/** Most lines of a subtitle. */
const MOST = 6;

/** What a heading is made of. */
export interface HeadingParts extends Pick<Heading, "icons"> {
  /** The title by which the picture is known where none is shown. */
  readonly found: string;
  /** The title, or false for none. */
  readonly title: string | false;
  /** The subtitle, or false for none. */
  readonly below: string | false;
}

/** Lays out title, subtitle and icons of a chart. */
export function layHeading(chart: Chart, words: PictureWords, settings: Settings): Heading {
  const found = words.headline();
  const title = settings.title ?? found;
  const below = settings.subtitle ?? words.subtitle(title === false ? "" : title);
  return stackHeading({ found, title, below, icons: iconsOf(chart, settings) }, settings);
}

/** Stacks title and subtitle beside icons. */
export function stackHeading({ found, title, below, icons }: HeadingParts, { sizes, unit, width, measure }: Settings): Heading {
  const { pad } = sizes;
  const beside = icons.length === 0 ? 0 : width - pad - (icons[0]?.x ?? 0) + AIR * unit;
  const iconBottom = icons.length === 0 ? 0 : pad - 3 * unit + sizes.icon;
  const lines =
    title === false ? [] : wrapped(title, (line) => measure(line, sizes.title, "bold"), width - 2 * pad - beside, sizes.titleLines);
  const titleLines = stacked(lines, pad, pad + sizes.titleTop, sizes.titleLead);
  const last = titleLines.at(-1);
  const first = last === undefined ? pad + 0.85 * sizes.subtitle : last.y + 1.65 * sizes.subtitle;
  const free = first - sizes.subtitle > iconBottom ? width - 2 * pad : width - 2 * pad - beside;
  const subtitleLines =
    below === false
      ? []
      : stacked(
          wrapped(below, (line) => measure(line, sizes.subtitle), free, MOST),
          pad,
          first,
          1.32 * sizes.subtitle,
        );
  const bottom = Math.max(pad, ((subtitleLines.at(-1) ?? last)?.y ?? 0) + 8 * unit, iconBottom);
  return { title: title === false ? found : title, titleLines, subtitleLines, icons, bottom };
}

/** Lines of text one under the other: where they begin, the first baseline, and from one to the next. */
export function stacked(lines: readonly string[], x: number, first: number, lead: number): readonly TextLine[] {
  return lines.map((text, i) => ({ text, x, y: first + i * lead }));
}

/** Icons for what there is a verdict on, right-aligned. */
function iconsOf({ verdict }: Chart, { icons, sizes, unit, width }: Settings): Heading["icons"] {
  if (icons === false) return [];
  const shown = (["variation", "assurance"] as const).filter((of) => verdict[of] !== "none");
  return shown.map((of, i) => ({
    of,
    x: width - sizes.pad - (shown.length - i) * sizes.icon - (shown.length - 1 - i) * GAP * unit,
    y: sizes.pad - 3 * unit,
  }));
}
