/** Fingerprints: of the data behind locked limits, and of a ledger entry. */
export { contentHash } from "./hash/content.js";
export { dataHash } from "./hash/data.js";
export { type HashedRow, unitsBetween } from "./hash/rows.js";
export { sha256 } from "./hash/sha256.js";
