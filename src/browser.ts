/** All that a page needs, as one script: `<script src="naturallimits.global.js">` gives it as `naturallimits`. */
export * from "./csv/index.js";
export * from "./index.js";
export * as locales from "./locales/index.js";
export { mount } from "./mount/index.js";
export * from "./svg/index.js";
