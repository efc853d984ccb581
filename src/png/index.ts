/** SVG text as PNG bytes. */
export { png, type PngOptions } from "./png.js";
