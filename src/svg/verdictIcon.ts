import { oneOf } from "../checks.js";
import { assuranceLabel, checkChart, variationLabel } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { icon } from "./marks/icons.js";
import { settingsOf } from "./options.js";
import type { Picture } from "./picture.js";
import { sheet } from "./sheet.js";

/** Side, in px. */
const SIDE = 48;

/**
 * One verdict of a chart as the icon that stands beside its title, for a table or a slide of one's own: 48 × 48 px, without a ground;
 * `width` gives another side, from 16 px: that of variation is simpler below 30, that of assurance a letter alone below 20. Its name, for
 * those who cannot see it, is the verdict; `title` replaces it. Without a verdict the picture is empty, and its name says so.
 * @param of - `variation`: whether the process changes; `assurance`: whether it can be relied on to meet the target
 * @throws SpcError `wrong-type` for what is no chart; `unknown-value` for another verdict
 * @example svg(verdictIcon(chart, "variation"), { palette: mdcPalette })
 */
export function verdictIcon(chart: Chart, of: "variation" | "assurance"): Picture {
  checkChart(chart, "verdictIcon");
  oneOf("verdictIcon", "verdict", of, ["variation", "assurance"]);
  return {
    draw: (options) => {
      const settings = settingsOf(chart, options, SIDE);
      const { width, locale, title } = settings;
      const label = (of === "variation" ? variationLabel : assuranceLabel)(chart.verdict, locale);
      const drawn = chart.verdict[of] === "none" ? [] : [icon(chart, { of, x: 0, y: 0, size: width }, settings)];
      return sheet({ width, height: width, title: typeof title === "string" ? title : label, told: "", settings, drawn });
    },
  };
}
