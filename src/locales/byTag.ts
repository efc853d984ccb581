import type { Locale } from "../types/index.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { enGB } from "./enGB.js";
import { enUS } from "./enUS.js";
import { fr } from "./fr.js";

/** Every language of this shelf by its tag: `locales["da"]`. Import one by its name to bundle no other. */
export const locales: Readonly<Record<string, Locale>> = { "en-GB": enGB, "en-US": enUS, da, de, fr };
