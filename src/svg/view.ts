import type { Chart } from "../types/index.js";
import type { SvgOptions } from "./options.js";
import type { Picture } from "./picture.js";
import { type Element, serialise } from "./scene.js";
import { scene } from "./svg.js";

/** A picture as notebooks and consoles take it: the methods have the names of their protocols. */
export interface Display {
  /** The picture, as `svg` writes it. */
  readonly svg: string;
  /** The picture in words: its title, and all that stands in its description. */
  readonly words: string;
  /** `Symbol.for("Jupyter.display")`: what Deno's kernel shows. `Symbol.for("nodejs.util.inspect.custom")`: what consoles print. */
  readonly [protocol: symbol]: () => unknown;
}

/**
 * A chart, or a composition of charts, that displays itself: as a picture where it is the last expression of a cell in Deno's Jupyter
 * kernel, in words wherever Node, Deno or Bun print it. In tslab the line is `tslab.display.svg(svg(chart))`.
 * @throws SpcError as `svg` does
 * @example view(spc(rows, { chart: xmrChart, x: "month", y: "incidents" }), { width: 640 })
 */
export function view(drawn: Chart | Picture, options: SvgOptions = {}): Display {
  const picture = scene(drawn, options);
  const svg = serialise(picture);
  const words = wordsOf(picture);
  return {
    svg,
    words,
    [Symbol.for("Jupyter.display")]: () => ({ "image/svg+xml": svg, "text/html": svg, "text/plain": words }),
    [Symbol.for("nodejs.util.inspect.custom")]: () => words,
  };
}

/** The name and the description of a picture, a line each. */
function wordsOf({ children }: Element): string {
  const told = children.flatMap((child) => (typeof child !== "string" && ["title", "desc"].includes(child.tag) ? child.children : []));
  return told.filter((part) => typeof part === "string").join("\n");
}
