/** Options of a picture as a configuration has them, with names in place of themes and palettes. */
import { defined } from "../../checks.js";
import { entryOf } from "../../entryOf.js";
import { expectedOneOf, fault, shown } from "../../messages.js";
import {
  contrastTheme,
  darkTheme,
  lightTheme,
  mdcPalette,
  okabeItoPalette,
  type Palette,
  printTheme,
  standardPalette,
  type SvgOptions,
  type Theme,
} from "../../svg/index.js";
import { type Arguments, usage } from "./arguments.js";
import { numberOf } from "./numbers.js";
import { localeIn, withLocale } from "./locale.js";
import type { Json } from "./names.js";

const themes: Readonly<Record<string, Theme | "auto">> = {
  light: lightTheme,
  dark: darkTheme,
  print: printTheme,
  contrast: contrastTheme,
  auto: "auto",
};
const palettes: Readonly<Record<string, Palette>> = { standard: standardPalette, mdc: mdcPalette, okabeIto: okabeItoPalette };

/** Options of a picture with language, theme and palette in the place of their names. Throws `unknown-name`. */
export function pictureOf(options: Json): SvgOptions {
  return { ...withLocale(options), ...named("theme", options.theme, themes), ...named("palette", options.palette, palettes) };
}

/** Options of a picture from a configuration and the flags. */
export function pictureIn(options: Json, args: Arguments): SvgOptions {
  const picture = pictureOf(options);
  return { ...windowIn(args, picture), ...localeIn(args, picture) };
}

/** The options with what the flags say of the points that are drawn, in the place of what they say of that themselves. */
export function windowIn(args: Arguments, picture: SvgOptions): SvgOptions {
  const given = defined({ from: args.one("from"), last: numberOf(args, "last") });
  const { from, last = 1 } = given;
  if (from !== undefined && given.last !== undefined) throw usage("got --from and --last, expected one of them");
  if (!Number.isInteger(last) || last < 1) throw usage(`--last is ${last}, expected a whole number above 0`);
  return Object.keys(given).length === 0 ? picture : { ...unwindowed(picture), ...given };
}

/** Names of the options that say which points are drawn. */
const WINDOW: readonly string[] = ["from", "last"];

/** The options without what they say of the points that are drawn. */
export function unwindowed(picture: SvgOptions | Json): SvgOptions {
  return Object.fromEntries(Object.entries(picture).filter(([name]) => !WINDOW.includes(name)));
}

/** Whether options say which points are drawn. */
export function saysWindow(picture: object): boolean {
  return WINDOW.some((name) => Object.hasOwn(picture, name));
}

function named<T>(option: string, name: unknown, known: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  if (typeof name !== "string") return {};
  const found = entryOf(known, name);
  if (found !== undefined) return { [option]: found };
  throw fault("unknown-name", `${option} is ${shown(name)}, ${expectedOneOf(name, Object.keys(known))}`, { column: option, value: name });
}
