import type { SvgOptions } from "./options.js";
import type { Element } from "./scene.js";

/** A composition of charts: what `svg`, `scene`, `view` and `mount` draw where they are not given one chart. */
export interface Picture {
  /** The picture as plain data. */
  readonly draw: (options: SvgOptions) => Element;
}
