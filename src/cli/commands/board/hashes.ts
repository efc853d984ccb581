/** Fingerprints. */
import { createHash } from "node:crypto";

/** SHA-256 of plain data, as its JSON. */
export function hash(data: unknown): string {
  return hashOfBytes(JSON.stringify(data));
}

/** SHA-256 of a file or text. */
export function hashOfBytes(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
