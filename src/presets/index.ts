/** Presets: named, versioned bundles of rules and conventions. */
export { anhoejPreset } from "./anhoej.js";
export { bestBoxPreset } from "./bestBox.js";
export { presetOf, presets } from "./byName.js";
export { cutBoxPreset } from "./cutBox.js";
export { ihiPreset } from "./ihi.js";
export { ihiRunPreset } from "./ihiRun.js";
export { mdcPreset } from "./mdc.js";
export { mdc7Preset } from "./mdc7.js";
export { mdcSqlPreset } from "./mdcSql.js";
export { montgomeryPreset } from "./montgomery.js";
export { nelsonPreset } from "./nelson.js";
export { nhseSwPreset } from "./nhseSw.js";
export { nhsrPtdPreset } from "./nhsrPtd.js";
export { phsRunPreset } from "./phsRun.js";
export { provostMurrayPreset } from "./provostMurray.js";
export { qicharts2Preset } from "./qicharts2.js";
export { westernElectricPreset } from "./westernElectric.js";
export { wheelerPreset } from "./wheeler.js";
