export { boardPicture } from "./board.js";
export { boardMarkdown, type BoardMarkdownOptions } from "./boardMarkdown.js";
export { boardTable } from "./boardTable.js";
export type { ExportOptions } from "./exports/drawing.js";
export { observablePlot, type PlotMark, type PlotSpec } from "./exports/observablePlot.js";
export { vegaLite, type VegaLiteSpec } from "./exports/vegaLite.js";
export { marks } from "./marks.js";
export { matrixPicture } from "./matrix.js";
export type { SvgOptions } from "./options.js";
export { multiples, type MultiplesOptions } from "./multiples.js";
export { pair } from "./pair.js";
export { paretoPicture } from "./pareto.js";
export type { Picture } from "./picture.js";
export { type Attribute, type Element, element, serialise } from "./scene.js";
export type { Size, Sizes } from "./sizes.js";
export { sparkline } from "./sparkline.js";
export { scene, svg } from "./svg.js";
export { table } from "./table.js";
export type { MeasureText, Weight } from "./text.js";
export { verdictIcon } from "./verdictIcon.js";
export { type Display, view } from "./view.js";
export { mdcPalette, okabeItoPalette, type Palette, standardPalette } from "./palettes/index.js";
export { type Colours, contrastTheme, darkTheme, lightTheme, printTheme, type Shape, type Theme } from "./themes/index.js";
export type {
  Axis,
  Callout,
  Density,
  EndLabel,
  Frame,
  KeyEntry,
  LaneText,
  Mark,
  PhaseHeading,
  Surroundings,
  TextLine,
  UnitName,
} from "./types.js";
