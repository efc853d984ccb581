/** Distributions with the accuracy that decisions ask for: spec N42 to N45. */
export { binomialCdf, geometricCdf, negativeBinomialCdf, poissonCdf } from "./distributions/counts.js";
export { chiSquareQuantile } from "./distributions/chiSquare.js";
export { normalCdf, normalQuantile } from "./distributions/normal.js";
export { crossingsLimit, crossingsWithinRuns, longestRunLimit, numberOfRuns } from "./distributions/runs.js";
export { bestBox, cutBox } from "./distributions/boxes.js";
export type { Box } from "./distributions/boxes.js";
