/** The verb for pictures. */
import { sha256 } from "../hash.js";
import { describe } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { frameOf } from "./frame.js";
import { marks } from "./marks.js";
import { settingsOf, type SvgOptions } from "./options.js";
import { type Element, element, serialise } from "./scene.js";

/**
 * A chart as SVG text: self-contained, without style sheet, script, filter or reference to anything outside, the same bytes
 * on every runtime. Width, height and `viewBox` are set; `max-width: 100%; height: auto` makes it fluid in a page.
 * @param chart - a chart, or its JSON copy
 * @throws SpcError for options that are unknown or cannot be used
 * @example figure.innerHTML = svg(spc(rows, { chart: xmrChart, x: "month", y: "incidents" }))
 */
export function svg(chart: Chart, options: SvgOptions = {}): string {
  return serialise(scene(chart, options));
}

/** The same picture as plain data, before it is written. */
export function scene(chart: Chart, options: SvgOptions = {}): Element {
  const settings = settingsOf(chart, options);
  const { locale, per, cost, idPrefix = "", font } = settings;
  const frame = frameOf(chart, settings);
  const told = describe(chart, { locale, per, decimals: frame.decimals, ...(cost === undefined ? {} : { cost }) });
  const drawn = (options.marks ?? marks).map((mark) => mark(chart, frame)).filter((part) => part !== null);
  const id = `${idPrefix}n${fingerprint([frame.title, told], drawn)}`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: frame.width,
      height: frame.height,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": font,
      "text-rendering": "geometricPrecision",
    },
    [element("title", { id: `${id}-title` }, [frame.title]), element("desc", { id: `${id}-desc` }, [told]), ...drawn],
  );
}

/** Short name for a content: its words and its lines. */
function fingerprint(words: readonly string[], drawn: readonly Element[]): string {
  const lines = drawn.flatMap((part) =>
    part.children.map((child) => (typeof child === "string" ? child : String(child.attributes.d ?? ""))),
  );
  return sha256([...words, ...lines].join("\n")).slice(0, 10);
}
