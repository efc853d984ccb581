/** What JSON files of the command line hold. The folder `schema` is made from these types by `scripts/schemas.js`. */
export type * from "./batch.js";
export type * from "./options.js";
export type * from "./report.js";
