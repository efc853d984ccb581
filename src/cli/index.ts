/** The command line as a function, and what its JSON files hold. */
export type { Io, Sink } from "./io.js";
export { run } from "./run.js";
export type * from "./types/index.js";
