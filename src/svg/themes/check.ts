/** The checks of themes and palettes. */
import { fault, shown } from "../../messages.js";
import { lightTheme } from "./light.js";

/** `#RGB` to `#RRGGBBAA`, a name, or a function of numbers: nothing that leads out of the picture. */
const COLOUR = /^(#[\da-f]{3,8}|[a-z]+(\(\s*[\d.][\d\s.,%/-]*\))?)$/i;
const CHOICES: Readonly<Record<string, readonly string[]>> = { ground: ["light", "dark"], contrast: ["tested", "as-published"] };
const SIGNALS = { improvement: undefined, concern: undefined, neutral: undefined };

/** Throws at the first member of a theme that is absent or cannot be used. */
export function checkTheme(theme: object): void {
  const given: Readonly<Record<string, unknown>> = { ...theme };
  for (const [name, like] of Object.entries(lightTheme)) {
    const value = given[name];
    if (typeof like === "string" && name !== "font") checkWord("theme", name, value);
    else if (typeof value !== typeof like || value === null) refuse(`theme.${name}`, value, "what lightTheme has, or another of its type");
  }
}

/** Throws at the first member of a palette that is absent or cannot be used. */
export function checkPalette(palette: object): void {
  const { dark = {}, ...own }: Readonly<Record<string, unknown>> = { contrast: undefined, ...SIGNALS, ...palette };
  for (const [name, value] of Object.entries(own)) checkWord("palette", name, value);
  if (typeof dark !== "object" || dark === null) refuse("palette.dark", dark, "an object");
  for (const [name, value] of Object.entries(dark)) checkWord("palette.dark", name, value);
}

/** A choice where the member is one, else a colour. */
function checkWord(of: string, name: string, value: unknown): void {
  const choices = CHOICES[name];
  if (typeof value === "string" && (choices?.includes(value) ?? COLOUR.test(value))) return;
  refuse(`${of}.${name}`, value, choices === undefined ? "a colour, such as #005EB8" : choices.join(" or "));
}

function refuse(name: string, value: unknown, expected: string): never {
  throw fault("unknown-value", `${name} is ${shown(value)}, expected ${expected}`, { column: name, value });
}
