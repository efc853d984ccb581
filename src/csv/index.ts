/** CSV text as rows for `spc`. */
export type { DateOrder } from "./dates.js";
export { readCsv } from "./readCsv.js";
export type { Csv, CsvOptions, CsvRow } from "./types.js";
