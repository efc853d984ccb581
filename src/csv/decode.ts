/** Bytes of a file as text: UTF-8, UTF-16 with its mark, else Windows-1252. */
import { fault, shown } from "../messages.js";
import { reason } from "../notes.js";
import type { Reason } from "../types/index.js";

/** Text without its byte-order mark, and what had to be noticed about its encoding. */
export interface Decoded {
  /** The text. */
  readonly text: string;
  /** The encoding, where it is not UTF-8. */
  readonly notices: readonly Reason[];
}

/** The characters of bytes 0x80 to 0x9F, in which Windows-1252 differs from Latin-1; the five it leaves undefined stay control characters. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BLOCK = 8192;

/** The text of a file; text passes through. Throws `encoding` for a workbook and for other files that are no text. */
export function decode(input: Uint8Array | string): Decoded {
  if (typeof input === "string") return { text: input.startsWith("\uFEFF") ? input.slice(1) : input, notices: [] };
  if (!ArrayBuffer.isView(input)) throw fault("wrong-type", `the file is ${shown(input)}, expected text or bytes`, { value: input });
  if (input[0] === 0x50 && input[1] === 0x4b && input[2] === 3 && input[3] === 4)
    throw fault("encoding", "this is a workbook or another zip archive, expected CSV: save the sheet as CSV (UTF-8)");
  const decoded = utf16(input) ??
    utf8(input) ?? { text: windows1252(input), notices: [notice("windows-1252", "the bytes are not UTF-8 and were read as windows-1252")] };
  const binary = decoded.text.indexOf("\0");
  if (binary < 0) return decoded;
  const line = decoded.text.slice(0, binary).split(/\r\n?|\n/).length;
  throw fault(
    "encoding",
    `this file is not text: line ${line} contains the character 0, expected CSV in UTF-8, windows-1252 or UTF-16 with a byte-order mark`,
  );
}

function utf16(bytes: Uint8Array): Decoded | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  const encoding = mark === 0xfffe ? "utf-16le" : "utf-16be";
  return { text: new TextDecoder(encoding).decode(bytes), notices: [notice(encoding, `the file was read as ${encoding}`)] };
}

function utf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notices: [] };
  } catch {
    return null;
  }
}

/** Decoded here, because some releases of Node take Windows-1252 for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const blocks: string[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK) blocks.push(String.fromCharCode(...bytes.subarray(at, at + BLOCK)));
  return blocks.join("").replace(/[\u0080-\u009f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? character);
}

const notice = (encoding: string, message: string): Reason => ({ ...reason("encoding", { encoding }), message });
