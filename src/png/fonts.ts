/** Font files for the rasteriser: it draws no text at all without one, and says nothing. */
import { open } from "node:fs/promises";
import type { Resvg } from "@resvg/resvg-js";
import { fault, shown } from "../messages.js";

/** First bytes of TrueType and OpenType files, and of a collection of them. */
const DRAWN = ["00010000", "4f54544f", "74727565", "74746366"];
/** First bytes of WOFF and WOFF2 files, which the rasteriser passes over in silence. */
const WOFF = ["774f4646", "774f4632"];

/** A picture of one letter; a font without it draws its box for a letter that it has not. */
export const LETTER = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">M</text></svg>';

/** Throws `no-font` unless every file can be read and is TrueType or OpenType. */
export async function checkFonts(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const start = await startOf(file);
    if (start === null) throw fault("no-font", `the font file ${shown(file)} cannot be read`, { value: file });
    if (WOFF.includes(start))
      throw fault("no-font", `${shown(file)} is a web font (WOFF), expected a TrueType or OpenType file: .ttf or .otf`, { value: file });
    if (!DRAWN.includes(start))
      throw fault("no-font", `${shown(file)} is not a font, expected a TrueType or OpenType file: .ttf or .otf`, { value: file });
  }
}

/**
 * Throws `no-font` where the rasteriser made nothing of the letter. It reads the files by itself, and passes over in silence what is broken
 * and what only Node can open: a file packed in an archive, as Yarn keeps it.
 */
export function checkLetter(letter: Pick<Resvg, "getBBox">, files: readonly string[]): void {
  if (letter.getBBox() !== undefined) return;
  const message = `the renderer draws no text with the font ${files.join(", ")}, expected a whole file, not packed in an archive`;
  throw fault("no-font", message, { value: files });
}

async function startOf(file: string): Promise<string | null> {
  try {
    const handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0).finally(() => handle.close());
    return buffer.subarray(0, bytesRead).toString("hex");
  } catch {
    return null;
  }
}
