/** The checks of themes and palettes. */
import { isRecord, refuseUnknown } from "../../checks.js";
import { unexpected } from "../../messages.js";
import { lightTheme } from "./light.js";

/** `#RGB` to `#RRGGBBAA`, a name, or a function of numbers: nothing that leads out of the picture. */
const COLOUR = /^(#[\da-f]{3,8}|[a-z]+(\(\s*[\d.][\d\s.,%/-]*\))?)$/i;
const CHOICES: Readonly<Record<string, readonly string[]>> = { ground: ["light", "dark"], contrast: ["tested", "as-published"] };
const NUMBERS = ["extraStroke", "markerScale", "leastMarker"];
const SHAPES = ["disc", "diamond", "triangle", "square"];

/** Throws at the first member of a theme that is unknown or absent, or cannot be used. */
export function checkTheme(theme: object): void {
  refuseUnknown("theme", theme, Object.keys(lightTheme));
  const given: Readonly<Record<string, unknown>> = { ...theme };
  for (const name of Object.keys(lightTheme)) {
    const value = given[name];
    if (NUMBERS.includes(name)) {
      if (!(typeof value === "number" && value >= 0 && value < Infinity)) refuse(`theme.${name}`, value, "a number of at least 0");
    } else if (name === "shapes") {
      for (const cause of Object.keys(lightTheme.shapes))
        checkWord("theme.shapes", cause, isRecord(value) ? value[cause] : undefined, SHAPES);
    } else if (name !== "font") checkWord("theme", name, value);
    else if (typeof value !== "string") refuse("theme.font", value, "text");
  }
}

const SIGNALS = ["improvement", "concern", "neutral"];
const COLOURS = [...SIGNALS, "common", "line", "centre", "limit", "target", "excluded"];

/** Throws at the first member of a palette that is unknown or absent, or cannot be used. */
export function checkPalette(palette: object): void {
  refuseUnknown("palette", palette, ["contrast", "dark", ...COLOURS]);
  const { dark = {}, ...own }: Readonly<Record<string, unknown>> = { ...palette };
  for (const name of ["contrast", ...SIGNALS]) checkWord("palette", name, own[name]);
  for (const [name, value] of Object.entries(own)) checkWord("palette", name, value);
  if (!isRecord(dark)) refuse("palette.dark", dark, "an object");
  refuseUnknown("palette.dark", dark, COLOURS);
  for (const [name, value] of Object.entries(dark)) checkWord("palette.dark", name, value);
}

/** A choice where the member is one, else a colour. */
function checkWord(of: string, name: string, value: unknown, choices: readonly string[] | undefined = CHOICES[name]): void {
  if (typeof value === "string" && (choices?.includes(value) ?? COLOUR.test(value))) return;
  refuse(`${of}.${name}`, value, choices === undefined ? "a colour, such as #005EB8" : choices.join(" or "));
}

function refuse(name: string, value: unknown, expected: string): never {
  throw unexpected("unknown-value", name, value, expected);
}
