/** What stands around the panels of a composition: title and subtitle above them, key and caption below. */
import type { Chart } from "../types/index.js";
import type { Listed } from "./frame/annotations.js";
import { wordsFor } from "./frame/around/captions.js";
import { layFoot } from "./frame/around/foot.js";
import { type Heading, layHeading, stackHeading } from "./frame/around/heading.js";
import { type Keyed, keyEntries } from "./frame/around/keyRow.js";
import type { ValueAxis } from "./frame/axes/valueAxis.js";
import { type Facing, facing } from "./marks/facing.js";
import { keyRow } from "./marks/key.js";
import { captionText, headingText } from "./marks/words.js";
import { haloed } from "./marks/lines.js";
import type { Settings } from "./options.js";
import { type Element, element } from "./scene.js";
import { sheet } from "./sheet.js";
import type { Frame, KeyEntry, TextLine } from "./types.js";

/** Title, subtitle and icons in their places, and where they end, in px. */
export interface PageHead {
  readonly heading: Omit<Heading, "bottom">;
  readonly bottom: number;
}

/** Key and caption in their places, and where the page ends, in px. */
export interface PageFoot {
  readonly key: readonly KeyEntry[];
  readonly caption: readonly TextLine[];
  readonly bottom: number;
}

/** The fields of a frame that its heading is drawn from, and where the heading ends, in px. `whole`: the chart of which a part is drawn. */
export function pageHead(chart: Chart, settings: Settings, upright: ValueAxis, whole: Chart = chart): PageHead {
  const { bottom, ...heading } = layHeading(chart, wordsFor(chart, settings, upright, whole), settings);
  return { heading, bottom };
}

/** The same for a page of no single chart, from its title and subtitle. */
export function titleHead(found: string, below: string, settings: Settings): PageHead {
  const { title = found, subtitle = below } = settings;
  const { bottom, ...heading } = stackHeading({ found, title, below: subtitle, icons: [] }, settings);
  return { heading, bottom };
}

/** What the foot of a page holds. */
export interface FootParts {
  /** The charts of the page, with what their points are drawn as. */
  readonly drawn: readonly Keyed[];
  /** Whether lines have no names at their ends. */
  readonly unnamed: boolean;
  /** The caption, or its paragraphs; empty for none. */
  readonly text: string | readonly string[];
  /** Phases by number. Default: none. */
  readonly list?: readonly string[];
  /** Annotations for which there is no room above or within the plots. Default: none. */
  readonly annotations?: readonly Listed[];
  /** Where the foot begins, in px. */
  readonly top: number;
}

/** Key and caption, and where the page ends, in px. */
export function pageFoot({ drawn, unnamed, text, list = [], annotations = [], top }: FootParts, settings: Settings): PageFoot {
  const key = keyEntries(drawn, unnamed, settings.locale);
  const { height, ...foot } = layFoot({ key, text, list, annotations, axis: top }, settings);
  return { ...foot, bottom: Math.ceil(height) };
}

/** Size of the name of a panel, in px. */
export const panelNameSize = ({ label }: Settings["sizes"]): number => (13 / 12) * label;

/** From line to line of it, in px for type of 12 px. */
export const NAME_LEAD = 15;

/** The name of a panel, its last line at `y` over the plot, from the side of the paper, or of the panel, on which its language begins. */
export function panelName(lines: readonly string[], x: number, y: number, frame: Frame, face: Facing = facing(frame)): Element | null {
  const { sizes, theme, unit } = frame;
  const style = { "font-size": panelNameSize(sizes), "font-weight": 700, fill: theme.ink, "text-anchor": face.anchor };
  return haloed(
    lines.map((line, i) => element("text", { x: face.x(x), y: y - (lines.length - 1 - i) * NAME_LEAD * unit }, [line])),
    style,
    theme.background,
    unit,
  );
}

/** What a page of no single chart is made of. */
export interface PageParts {
  readonly head: PageHead;
  readonly foot: PageFoot;
  /** What is drawn between them. */
  readonly drawn: readonly (Element | null)[];
  /** The page in words. */
  readonly told: string;
}

/** How markers of common cause are drawn in the key of a page. */
const RINGS = { common: "ring", marker: 1, line: 1, columns: false } as const;

/** The whole page. */
export function page({ head, foot, drawn, told }: PageParts, settings: Settings): Element {
  const { width, sizes, unit, theme, locale } = settings;
  const size = { width, height: foot.bottom };
  const paper = {
    ...head.heading,
    key: foot.key,
    caption: foot.caption,
    width,
    sizes,
    theme,
    locale,
    unit,
    density: RINGS,
  };
  const parts = [
    element("rect", { ...size, fill: theme.background }),
    headingText(paper),
    ...drawn,
    keyRow(paper),
    captionText(paper),
  ].filter((part) => part !== null);
  return sheet({ ...size, title: head.heading.title, told, settings, drawn: parts });
}
