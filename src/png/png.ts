/** SVG text as PNG bytes, the same bytes on every host: system fonts are never read. */
import { createRequire } from "node:module";
import type { Resvg as Renderer, ResvgRenderOptions } from "@resvg/resvg-js";
import { expectedOneOf, fault, shown } from "../messages.js";
import { checkFonts } from "./fonts.js";

/** How a picture becomes pixels. */
export interface PngOptions {
  /** Paths of TrueType or OpenType files; the first draws text of every family that the others do not have. Default: Arimo. */
  readonly fonts?: readonly string[];
  /** Pixels a unit of the SVG, in both directions. Default: 1. */
  readonly scale?: number;
}

const MOST_PIXELS = 100_000_000;
const KNOWN = ["fonts", "scale"];

/**
 * Draws SVG text with `@resvg/resvg-js` and the font Arimo of `@expo-google-fonts/arimo`: optional peers, loaded when this is called.
 * Throws `no-renderer` and `no-font`, each with what to install; `out-of-range` for a scale that is not above 0 or gives more
 * than 100 million pixels; `wrong-type` for text that is no SVG; `unknown-option`.
 */
export async function png(svgText: string, options: PngOptions = {}): Promise<Uint8Array> {
  for (const key of Object.keys(options))
    if (!KNOWN.includes(key)) throw fault("unknown-option", `unknown option ${shown(key)}, ${expectedOneOf(key, KNOWN)}`, { column: key });
  const { scale = 1 } = options;
  if (!(scale > 0 && scale < Infinity))
    throw fault("out-of-range", `scale is ${shown(scale)}, expected a number above 0`, { column: "scale", value: scale });
  const fontFiles = [...(options.fonts ?? arimo())];
  if (fontFiles.length === 0)
    throw fault("no-font", "fonts is empty, expected the path of a TrueType or OpenType file", { column: "fonts" });
  await checkFonts(fontFiles);
  const picture = await parsed(svgText, { font: { loadSystemFonts: false, fontFiles }, fitTo: { mode: "zoom", value: scale } });
  if (picture.width * picture.height * scale * scale > MOST_PIXELS)
    throw fault("out-of-range", `scale ${scale} gives more than 100 million pixels, expected a smaller one`, {
      column: "scale",
      value: scale,
    });
  return new Uint8Array(picture.render().asPng());
}

async function parsed(svgText: string, options: ResvgRenderOptions): Promise<Renderer> {
  const { Resvg } = await resvg();
  try {
    return new Resvg(svgText, options);
  } catch (error) {
    throw fault(
      "wrong-type",
      `png needs the text of an SVG picture, got ${shown(svgText)}: ${error instanceof Error ? error.message : "unreadable"}`,
    );
  }
}

async function resvg(): Promise<typeof import("@resvg/resvg-js")> {
  try {
    return await import("@resvg/resvg-js");
  } catch {
    throw fault("no-renderer", "PNG needs a renderer: npm install @resvg/resvg-js");
  }
}

/** The regular and the bold face: pictures use these two weights. */
function arimo(): readonly string[] {
  try {
    const require = createRequire(import.meta.url);
    return [
      require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
      require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
    ];
  } catch {
    throw fault("no-font", "PNG needs a font: npm install @expo-google-fonts/arimo, or name a .ttf file with fonts (--font)");
  }
}
