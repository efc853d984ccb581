export * from "./charts/index.js";
export type { Fault, SpcError } from "./messages.js";
export * from "./presets/index.js";
export { describe } from "./readings/describe.js";
export * from "./rules/index.js";
export { spc, spcColumns } from "./spc.js";
export type * from "./types/index.js";
