/** The verb for pictures. */
import { checkChart } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { frameOf } from "./frame.js";
import { marks } from "./marks.js";
import { type Settings, settingsOf, type SvgOptions } from "./options.js";
import type { Picture } from "./picture.js";
import { type Element, serialise } from "./scene.js";
import { sheet } from "./sheet.js";
import { shownOf } from "./shown.js";
import type { Frame } from "./types.js";

/**
 * A chart, or a composition of charts, as SVG text: self-contained, without script, filter or reference to anything outside, and without
 * style sheet but for the theme `auto`; the same bytes on every runtime. Width, height and `viewBox` are set; `max-width: 100%; height: auto`
 * makes it fluid in a page.
 * @param drawn - a chart, or its JSON copy, or a picture of charts: `pair`, `multiples`, `boardPicture` …
 * @throws SpcError for options that are unknown or cannot be used
 * @example figure.innerHTML = svg(spc(rows, { chart: xmrChart, x: "month", y: "incidents" }))
 */
export function svg(drawn: Chart | Picture, options: SvgOptions = {}): string {
  return serialise(scene(drawn, options));
}

/** The same picture as plain data, before it is written. */
export function scene(drawn: Chart | Picture, options: SvgOptions = {}): Element {
  return isPicture(drawn) ? drawn.draw(options) : chartScene(drawn, options).picture;
}

/** Whether a value is a picture, and no chart. */
export function isPicture(drawn: Chart | Picture | null): drawn is Picture {
  return typeof drawn === "object" && drawn !== null && "draw" in drawn;
}

/** The picture of a chart, what of it is drawn, the frame on which, and the widths to which texts are held. */
export function chartScene(chart: Chart, options: SvgOptions): ChartScene {
  checkChart(chart, "svg");
  const settings = settingsOf(chart, options);
  const shown = shownOf(chart, options);
  const frame = frameOf(shown, settings, chart);
  const { title, told, width, height } = frame;
  const drawn = (options.marks ?? marks).map((mark) => mark(shown, frame)).filter((part) => part !== null);
  return { picture: sheet({ width, height, title, told, settings, drawn }), shown, frame, knownWidth: settings.knownWidth };
}

interface ChartScene extends Pick<Settings, "knownWidth"> {
  readonly picture: Element;
  readonly shown: Chart;
  readonly frame: Frame;
}
