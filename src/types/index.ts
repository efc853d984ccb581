export type * from "./board.js";
export type * from "./chart.js";
export type * from "./conventions.js";
export type * from "./kind.js";
export type * from "./ledger.js";
export type * from "./locale.js";
export type * from "./options.js";
export type * from "./spine.js";
