/** Distributions with the accuracy that decisions ask for; each says its own. */
export { bestBox, cutBox } from "./distributions/boxes.js";
export type { Box } from "./distributions/boxes.js";
export { chiSquareQuantile } from "./distributions/chiSquare.js";
export { binomialCdf, geometricCdf, negativeBinomialCdf, poissonCdf } from "./distributions/counts.js";
export { crossingsLimit, crossingsWithinRuns, longestRunLimit } from "./distributions/crossings.js";
export { normalCdf, normalQuantile } from "./distributions/normal.js";
export { numberOfRuns } from "./distributions/numberOfRuns.js";
