/** CSV in memory, and what is thrown at it. */
import { type CsvOptions, readCsv } from "../../src/csv/index.js";
import type { SpcError } from "../../src/messages.js";
import { thrownBy } from "../support/thrown.js";

/** Text as bytes in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text as bytes, one a character. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The error that a file throws; a file that throws none fails the test. */
export function errorOf(input: Uint8Array | string, options: CsvOptions = {}): SpcError {
  const error = thrownBy(() => readCsv(input, options));
  if (error !== null) return error;
  throw new Error("nothing was thrown");
}
