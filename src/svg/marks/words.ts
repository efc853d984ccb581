import { type Element, element } from "../scene.js";
import type { Frame, Mark, TextLine } from "../types.js";
import { noteMarks } from "./annotations.js";
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

/** A caption on any paper, with the marks that some of its lines explain. */
export function captionText(paper: Words<"caption" | "unit">): Element | null {
  const { caption: written, sizes, theme } = paper;
  const { x: place } = facing(paper);
  const marks = written.flatMap(({ mark, y }) => (mark === undefined ? [] : [{ x: place(mark), y: y - 0.35 * sizes.caption }]));
  const texts = lines(written, paper, { "font-size": sizes.caption, fill: theme.muted });
  return marks.length === 0 ? texts : group([noteMarks(marks, paper), texts]);
}

type Words<Key extends keyof Frame> = Pick<Frame, Key | "sizes" | "theme" | "width" | "locale">;

/** Lines of text from the side on which its language begins. */
function lines(texts: readonly TextLine[], paper: Words<never>, style: Parameters<typeof element>[1]): Element | null {
  const { x: place, anchor } = facing(paper);
  return group(
    texts.map(({ text, x, y }) => element("text", { x: place(x), y }, [text])),
    { "text-anchor": anchor, ...style },
  );
}
