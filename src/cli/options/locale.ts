/** The language of words: by its tag from a flag, by its tag or as a record from a configuration. */
import { defined } from "../../checks.js";
import { entryOf } from "../../entryOf.js";
import { locales } from "../../locales/byTag.js";
import { expectedOneOf, fault, shown } from "../../messages.js";
import type { SvgOptions } from "../../svg/options.js";
import type { Locale } from "../../types/index.js";
import { type Arguments, usage } from "./arguments.js";
import type { Json } from "./names.js";

/** The language asked for, as an option of words and pictures; nothing where none is. Throws `usage`. */
export function localeIn(args: Arguments, { locale }: SvgOptions): Pick<SvgOptions, "locale"> {
  const tag = args.one("locale");
  if (tag !== undefined) return { locale: tagged(tag, (message) => usage(`--${message}`)) };
  return defined({ locale });
}

/** Options of a picture with the language that they name by its tag. Throws `unknown-name`. */
export function withLocale(picture: Json): Json {
  const { locale } = picture;
  if (typeof locale !== "string") return picture;
  return { ...picture, locale: tagged(locale, (message) => fault("unknown-name", message, { column: "locale", value: locale })) };
}

function tagged(tag: string, error: (message: string) => Error): Locale {
  const found = entryOf(locales, tag);
  if (found === undefined) throw error(`locale is ${shown(tag)}, ${expectedOneOf(tag, Object.keys(locales))}`);
  return found;
}
