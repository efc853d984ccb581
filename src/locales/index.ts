/** The languages. */
export { locales } from "./byTag.js";
export { da } from "./da.js";
export { de } from "./de.js";
export { enGB } from "./enGB.js";
export { enUS } from "./enUS.js";
export { fr } from "./fr.js";
