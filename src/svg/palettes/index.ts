export { mdcPalette } from "./mdc.js";
export { okabeItoPalette } from "./okabeIto.js";
export type { Palette } from "./palette.js";
export { standardPalette } from "./standard.js";
