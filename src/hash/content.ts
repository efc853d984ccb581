/** The fingerprint of a ledger entry. */
import { sha256 } from "./sha256.js";

/** SHA-256 of a record, without its own id, as JSON with sorted keys and no white space: equal contents have equal ids. */
export function contentHash(record: object): string {
  return sha256(canonical(Object.fromEntries(Object.entries(record).filter(([key]) => key !== "id"))));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
