/** SVG text as PNG bytes, the same bytes on every host: system fonts are never read. */
import { createRequire } from "node:module";
import type { Resvg as Renderer, ResvgRenderOptions } from "@resvg/resvg-js";
import { refuseUnknown } from "../checks.js";
import { fault, shown, unexpected } from "../messages.js";
import { checkFonts, checkLetter, LETTER } from "./fonts.js";

/** How a picture becomes pixels. */
export interface PngOptions {
  /** Paths of TrueType or OpenType files; the first draws text of every family that the others do not have. Default: Arimo. */
  readonly fonts?: readonly string[];
  /** Pixels a unit of the SVG, in both directions. Default: 1. */
  readonly scale?: number;
}

const MOST_PIXELS = 100_000_000;
/** In one direction: what is less is rounded to none. */
const LEAST_PIXELS = 0.5;
const KNOWN = ["fonts", "scale"];

/**
 * Draws SVG text with `@resvg/resvg-js` and the font Arimo of `@expo-google-fonts/arimo`: optional peers, loaded when this is called.
 * Throws `no-renderer` and `no-font`, with all that is to be installed; `out-of-range` for a scale that is not above 0, or gives no pixel
 * or more than 100 million; `wrong-type` for text that is no SVG; `unknown-option`.
 */
export async function png(svgText: string, options: PngOptions = {}): Promise<Uint8Array> {
  refuseUnknown("png", options, KNOWN);
  const { scale = 1 } = options;
  if (!(scale > 0 && scale < Infinity)) throw unexpected("out-of-range", "scale", scale, "a number above 0");
  if (options.fonts?.length === 0)
    throw fault("no-font", "fonts is empty, expected the path of a TrueType or OpenType file", { column: "fonts" });
  const [renderer, fonts] = [await resvg(), options.fonts ?? arimo()];
  if (renderer === null || fonts === null) throw absent(renderer === null, fonts === null);
  await checkFonts(fonts);
  const font = { loadSystemFonts: false, fontFiles: [...fonts] };
  checkLetter(parsed(renderer, LETTER, { font }), fonts);
  const picture = parsed(renderer, svgText, { font, fitTo: { mode: "zoom", value: scale } });
  checkSize(picture, scale);
  return new Uint8Array(picture.render().asPng());
}

/** Throws `out-of-range` where a picture of this size has more pixels at a scale than are drawn, or none. */
export function checkSize({ width, height }: Pick<Renderer, "width" | "height">, scale: number): void {
  const isLarge = width * height * scale * scale > MOST_PIXELS;
  if (!isLarge && Math.min(width, height) * scale >= LEAST_PIXELS) return;
  const message = `scale ${scale} gives ${isLarge ? "more than 100 million pixels, expected a smaller" : "no pixel, expected a larger"} one`;
  throw fault("out-of-range", message, { column: "scale", value: scale });
}

type Package = typeof import("@resvg/resvg-js");

function parsed({ Resvg }: Package, svgText: string, options: ResvgRenderOptions): Renderer {
  try {
    return new Resvg(svgText, options);
  } catch (error) {
    throw fault(
      "wrong-type",
      `png needs the text of an SVG picture, got ${shown(svgText)}: ${error instanceof Error ? error.message : "unreadable"}`,
    );
  }
}

/** An error that names every package that is absent. */
function absent(renderer: boolean, font: boolean): Error {
  const needs = [...(renderer ? ["a renderer"] : []), ...(font ? ["a font"] : [])].join(" and ");
  const packages = [...(renderer ? ["@resvg/resvg-js"] : []), ...(font ? ["@expo-google-fonts/arimo"] : [])].join(" ");
  const other = font ? "; for the font, a .ttf or .otf file named with the option fonts is enough" : "";
  return fault(renderer ? "no-renderer" : "no-font", `PNG needs ${needs}: npm install ${packages}${other}`);
}

/** The renderer; null where it is not installed. */
async function resvg(): Promise<Package | null> {
  try {
    return await import("@resvg/resvg-js");
  } catch {
    return null;
  }
}

/** The regular and the bold face: pictures use these two weights; null where they are not installed. */
function arimo(): readonly string[] | null {
  try {
    const require = createRequire(import.meta.url);
    return [
      require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
      require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
    ];
  } catch {
    return null;
  }
}
