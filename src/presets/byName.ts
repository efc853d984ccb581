/** Presets by name, for configuration files. */
import { entryOf } from "../entryOf.js";
import { expectedOneOf, fault, shown } from "../messages.js";
import type { Preset } from "../types/index.js";
import { anhoejPreset } from "./anhoej.js";
import { bestBoxPreset } from "./bestBox.js";
import { cutBoxPreset } from "./cutBox.js";
import { ihiPreset } from "./ihi.js";
import { ihiRunPreset } from "./ihiRun.js";
import { mdcPreset } from "./mdc.js";
import { mdc7Preset } from "./mdc7.js";
import { mdcSqlPreset } from "./mdcSql.js";
import { montgomeryPreset } from "./montgomery.js";
import { nelsonPreset } from "./nelson.js";
import { nhseSwPreset } from "./nhseSw.js";
import { nhsrPtdPreset } from "./nhsrPtd.js";
import { phsRunPreset } from "./phsRun.js";
import { provostMurrayPreset } from "./provostMurray.js";
import { qicharts2Preset } from "./qicharts2.js";
import { westernElectricPreset } from "./westernElectric.js";
import { wheelerPreset } from "./wheeler.js";

/**
 * Every preset by its exact name, and by its name without a version: the newest within this major version.
 * The exact name is printed in `chart.provenance.preset`.
 */
export const presets: Readonly<Record<string, Preset>> = {
  "ihi-run": ihiRunPreset,
  "phs-run": phsRunPreset,
  anhoej: anhoejPreset,
  "qicharts2@0.8.1": qicharts2Preset,
  qicharts2: qicharts2Preset,
  bestbox: bestBoxPreset,
  cutbox: cutBoxPreset,
  "provost-murray": provostMurrayPreset,
  ihi: ihiPreset,
  "mdc@5.0": mdcPreset,
  mdc: mdcPreset,
  "mdc-7@5.0": mdc7Preset,
  "mdc-7": mdc7Preset,
  "mdc-sql@2.6": mdcSqlPreset,
  "mdc-sql": mdcSqlPreset,
  "nhsr-ptd@0.2.2": nhsrPtdPreset,
  "nhsr-ptd": nhsrPtdPreset,
  "nhse-sw": nhseSwPreset,
  "western-electric": westernElectricPreset,
  nelson: nelsonPreset,
  montgomery: montgomeryPreset,
  wheeler: wheelerPreset,
};

const BUILD = "set the rules and conventions themselves";

/** Names kept for published sets that could not be verified, and what to use meanwhile. */
const reserved: Readonly<Record<string, string>> = {
  lifeqi: 'use "provost-murray", which has the same numbers',
  elft: BUILD,
  aqua: BUILD,
  phs: `use "phs-run" for run charts, or ${BUILD}`,
  aiag: BUILD,
  westgard: BUILD,
  "perla-2011": 'use "ihi-run", which has the exact runs test in place of the table',
};

/** The preset of a name. Throws `preset-reserved` and `unknown-name`. */
export function presetOf(name: string): Preset {
  const preset = entryOf(presets, name);
  if (preset !== undefined) return preset;
  const instead = entryOf(reserved, name);
  const [code, message] =
    instead === undefined
      ? ["unknown-name", `unknown preset ${shown(name)}, ${expectedOneOf(name, Object.keys(presets))}`]
      : ["preset-reserved", `preset ${shown(name)} is reserved, as its rules are not verified; ${instead}`];
  throw fault(code, message, { column: "preset", value: name });
}
