export { contrastTheme } from "./contrast.js";
export { darkTheme } from "./dark.js";
export { lightTheme } from "./light.js";
export { printTheme } from "./print.js";
export type { Colours, Shape, Theme } from "./theme.js";
