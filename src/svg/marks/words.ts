import { type Element, element } from "../scene.js";
import type { Frame, Mark, TextLine } from "../types.js";
import { group } from "./lines.js";
import { facing } from "./facing.js";

/** Title and subtitle. */
export const heading: Mark = (_chart, frame) => headingText(frame);

/** Title and subtitle on any paper. */
export function headingText(paper: Words<"titleLines" | "subtitleLines">): Element | null {
  const { titleLines, subtitleLines, sizes, theme } = paper;
  return group([
    lines(titleLines, paper, { "font-size": sizes.title, "font-weight": 700, fill: theme.ink }),
    lines(subtitleLines, paper, { "font-size": sizes.subtitle, fill: theme.text }),
  ]);
}

/** Where lines, signals and cautions come from. */
export const caption: Mark = (_chart, frame) => captionText(frame);

/** A caption on any paper. */
export function captionText(paper: Words<"caption">): Element | null {
  return lines(paper.caption, paper, { "font-size": paper.sizes.caption, fill: paper.theme.muted });
}

type Words<Key extends keyof Frame> = Pick<Frame, Key | "sizes" | "theme" | "width" | "locale">;

/** Lines of text from the side on which its language begins. */
function lines(texts: readonly TextLine[], paper: Words<never>, style: Parameters<typeof element>[1]): Element | null {
  const { x: place, anchor } = facing(paper);
  return group(
    texts.map(({ text, x, y }) => element("text", { x: place(x), y }, [text])),
    { ...style, "text-anchor": anchor },
  );
}
