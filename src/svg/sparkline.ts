import { brief, phrase, word } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { miniature } from "./miniature.js";
import { type Settings, settingsOf } from "./options.js";
import type { Picture } from "./picture.js";
import { element } from "./scene.js";
import { sheet } from "./sheet.js";

/** Size of a sparkline and its border, in px. */
const WIDTH = 120;
const HEIGHT = 24;
const BORDER = 2.5;

/**
 * A chart for running text or the cell of a table: 120 × 24 px, with neither axes nor labels. Its name, for those who cannot
 * see it, is the measure and what the chart says; `title` replaces it.
 * @example svg(sparkline(chart), { theme: darkTheme })
 */
export function sparkline(chart: Chart): Picture {
  return {
    draw: (options) => {
      const settings = settingsOf(chart, options, WIDTH);
      const { width, height = HEIGHT, theme, title } = settings;
      const box = { left: BORDER, right: width - BORDER, top: BORDER, bottom: height - BORDER };
      const drawn = [
        element("rect", { width, height, fill: theme.background }),
        miniature(chart, { box, marker: 0.55, line: 1.25, bare: true }, settings),
      ];
      return sheet({ width, height, title: typeof title === "string" ? title : nameOf(chart, settings), told: "", settings, drawn });
    },
  };
}

/** The measure, and what its chart says. */
function nameOf(chart: Chart, { locale, per }: Settings): string {
  const name = chart.name.trim() === "" ? word("unnamed", locale) : chart.name;
  return phrase("titled", { name, finding: brief(chart, { locale, per }) }, locale);
}
