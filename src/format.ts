/** Numbers, dates and sentences as text, from the plain tables of a locale. */
export { axisText, dateForm, dateText, financialYear, placeText, shortMonth } from "./format/dates.js";
export { fill } from "./format/fill.js";
export { decimalsFor, inGroups, numberFormat, powerOfTen, rounded } from "./format/numbers.js";
