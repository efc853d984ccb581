export { lightTheme } from "./light.js";
export type { Shape, Theme } from "./theme.js";
