/** Files of the report of `test/cli/board.ts`. */

/** Its charts. */
export const pictures = ["charts/falls-ward-1.svg", "charts/falls-ward-2.svg", "charts/waits-days.svg"];
/** All of it, in order. */
export const pages = ["board.css", "board.md", "board.svg", ...pictures, "index.html", "summary.json"];
