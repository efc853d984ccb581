/** The command line as a function. */
export type { Io, Sink } from "./io.js";
export { run } from "./run.js";
