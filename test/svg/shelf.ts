/** The themes and palettes that the library has, by name: the tests of colours run on them by themselves. */
import * as door from "../../src/svg/index.js";
import type { Palette, Theme } from "../../src/svg/index.js";

const exported = Object.entries(door) as [string, unknown][];

/** Themes: "light", "dark" … */
export const themes = named((entry): entry is [string, Theme] => entry[0].endsWith("Theme"), "Theme");
/** Palettes: "standard", "mdc" … */
export const palettes = named((entry): entry is [string, Palette] => entry[0].endsWith("Palette"), "Palette");

function named<T>(isOne: (entry: [string, unknown]) => entry is [string, T], ending: string): readonly [string, T][] {
  return exported.filter(isOne).map(([name, value]) => [name.slice(0, -ending.length), value]);
}
