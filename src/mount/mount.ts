import { fault, shown } from "../messages.js";
import { checkChart } from "../readings/describe.js";
import type { SvgOptions } from "../svg/options.js";
import type { Picture } from "../svg/picture.js";
import { chartScene, isPicture, scene } from "../svg/svg.js";
import type { Chart } from "../types/index.js";
import { drawnPoints } from "./nearest.js";
import { nodesOf } from "./nodes.js";
import { put } from "./put.js";
import { reach } from "./reach.js";

/** `nodeType` of a page, which holds an element and no picture. */
const DOCUMENT = 9;

/**
 * The picture of `svg` in a page, as nodes, in place of what an element holds. The points of a chart are reached by the
 * pointer (the nearest one; a click or a tap gives it the focus) and by the keyboard (one stop of the Tab key, then arrow
 * keys, Home and End; Escape lets go): a box tells value, lines and signals, and a screen reader hears the same. Nothing is
 * written but attributes, and the style sheet of the theme `auto` is one that the page adopts, so that a strict content
 * security policy holds. A chart that is drawn over another, or at once after it was taken away, keeps the focus on the
 * point that had it.
 * @param drawn - a chart, or its JSON copy, or a picture of charts, which is drawn without points to reach
 * @param host - the element that holds the picture
 * @param options - those of `svg`
 * @returns a function that takes the picture away
 * @throws SpcError `wrong-type` for what is no chart, and for options that are unknown or cannot be used
 * @example const remove = mount(chart, document.body, { width: 640 })
 */
export function mount(drawn: Chart | Picture, host: Element, options: SvgOptions = {}): () => void {
  if (!("replaceChildren" in Object(host)) || host.nodeType === DOCUMENT)
    throw fault("wrong-type", `mount got ${shown(host)} as host, expected an element of a page, such as document.querySelector("#chart")`, {
      column: "host",
    });
  const page = host.ownerDocument;
  if (isPicture(drawn)) return put(nodesOf(scene(drawn, options), page), host);
  checkChart(drawn, "mount");
  const { picture, shown: points, frame, knownWidth } = chartScene(drawn, options);
  const root = nodesOf(picture, page);
  root.setAttribute("role", "group");
  const reached = drawnPoints(points).length > 0 ? reach(points, frame, root, { ...options, knownWidth }) : undefined;
  return put(root, host, reached);
}
