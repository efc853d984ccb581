/** The languages. */
export { enGB } from "./enGB.js";
