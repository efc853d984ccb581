export { marks } from "./marks.js";
export type { SvgOptions } from "./options.js";
export { type Element, element, serialise } from "./scene.js";
export { scene, svg } from "./svg.js";
export { lightTheme, type Theme } from "./themes/index.js";
export type { Frame, Mark } from "./types.js";
