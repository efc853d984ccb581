import { element } from "../scene.js";
import type { Mark } from "../types.js";
import { group } from "./lines.js";

/** Title and subtitle. */
export const heading: Mark = (_chart, { titleLines, subtitleLines, sizes, theme }) =>
  group([
    group(
      titleLines.map(({ text, x, y }) => element("text", { x, y }, [text])),
      { "font-size": sizes.title, "font-weight": 700, fill: theme.ink },
    ),
    group(
      subtitleLines.map(({ text, x, y }) => element("text", { x, y }, [text])),
      { "font-size": sizes.subtitle, fill: theme.text },
    ),
  ]);

/** Where lines, signals and cautions come from. */
export const caption: Mark = (_chart, frame) =>
  group(
    frame.caption.map(({ text, x, y }) => element("text", { x, y }, [text])),
    { "font-size": frame.sizes.caption, fill: frame.theme.muted },
  );
