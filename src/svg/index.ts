export { marks } from "./marks.js";
export type { SvgOptions } from "./options.js";
export { type Attribute, type Element, element, serialise } from "./scene.js";
export type { Size, Sizes } from "./sizes.js";
export { scene, svg } from "./svg.js";
export type { MeasureText, Weight } from "./text.js";
export { lightTheme, type Shape, type Theme } from "./themes/index.js";
export type { Axis, Density, EndLabel, Frame, KeyEntry, Mark, PhaseHeading, Surroundings, TextLine, UnitName } from "./types.js";
