import { brief, checkChart, phrase } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { nameOf } from "./board/texts.js";
import type { Span } from "./frame/axes/across.js";
import { heightLeft } from "./height.js";
import { miniature } from "./miniature.js";
import { type Settings, settingsOf } from "./options.js";
import type { Picture } from "./picture.js";
import { element } from "./scene.js";
import { sheet } from "./sheet.js";
import { shownOf } from "./shown.js";

/** Sizes of a sparkline and of a chart in a row, and their border, in px. */
const IN_TEXT = { width: 120, height: 24, border: 2.5, marker: 0.55, bare: true };
const IN_ROW = { width: 168, height: 34, border: 4, marker: 0.6, bare: false };
/** Least height of its plot, in px. */
const LEAST = 8;

/**
 * A chart for running text or the cell of a table: 120 × 24 px, with neither axes nor labels. Its name, for those who cannot
 * see it, is the measure and what the chart says; `title` replaces it. `include` keeps one scale for several.
 * @throws SpcError `wrong-type` for what is no chart
 * @example svg(sparkline(chart), { theme: darkTheme })
 */
export function sparkline(chart: Chart): Picture {
  checkChart(chart, "sparkline");
  return small(chart, IN_TEXT);
}

/** A chart in a row of a table, with target and centre, on the stretch of time that it shares with the rows around it. */
export function rowPicture(chart: Chart, span: Span | undefined): Picture {
  return small(chart, IN_ROW, span);
}

function small(chart: Chart, form: typeof IN_TEXT, span?: Span): Picture {
  return {
    draw: (options) => {
      const settings = settingsOf(chart, options, form.width);
      const { width, height = form.height, theme, title, include } = settings;
      const { border, marker, bare } = form;
      const shown = shownOf(chart, settings);
      heightLeft(height, 2 * border, LEAST);
      const box = { left: border, right: width - border, top: border, bottom: height - border };
      const drawn = [
        element("rect", { width, height, fill: theme.background }),
        miniature(shown, { box, span, marker, line: 1.25, include, bare }, settings),
      ];
      return sheet({ width, height, title: typeof title === "string" ? title : foundBy(chart, settings), told: "", settings, drawn });
    },
  };
}

/** The measure, and what its chart says. */
function foundBy(chart: Chart, { locale, per }: Settings): string {
  return phrase("titled", { name: nameOf(chart.name, locale), finding: brief(chart, { locale, per }) }, locale);
}
