import { assuranceLabel, checkBoard, phrase, subtitle as subtitleOf, variationLabel, word } from "../readings/describe.js";
import type { Board } from "../types/index.js";
import { captionOf, meaningOf } from "./board/caption.js";
import { boardTitle, type RowText, rowTexts, spanText } from "./board/texts.js";
import { sharedTime, type Span } from "./frame/axes/across.js";
import { columnHead, htmlTable, named, part, withRoles } from "./html.js";
import { icon } from "./marks/icons.js";
import { type Settings, settingsOf, type SvgOptions } from "./options.js";
import { type Element, serialise } from "./scene.js";
import { sheet } from "./sheet.js";
import { rowPicture } from "./sparkline.js";
import { textOf } from "./table.js";

/** Side of an icon, in px. */
const ICON = 36;
/** Heads of the columns of numbers. */
const NUMBERS = ["latest", "target", "expectedRange"] as const;

/**
 * A board as a table in HTML: measure, small chart on the time that all share, latest value, target, expected range, both verdicts as icons with their
 * names, and what the chart says. Text is escaped; there is neither style nor script. Classes: `spc-board`; `spc-unit`
 * and `spc-subtitle`; `spc-number` on cells of numbers, which hold the head of their column in `data-label`; `spc-improvement`,
 * `spc-concern` and `spc-neutral` on rows of signals.
 * @param options - those of `svg`; title, subtitle, caption, theme, language, version and `idPrefix` matter here
 * @throws SpcError `wrong-type` for what is no board; for options that are unknown or cannot be used
 */
export function boardTable(board: Board, options: SvgOptions = {}): string {
  checkBoard(board, "boardTable");
  const settings = settingsOf(null, options);
  const { locale, title, subtitle } = settings;
  const rows = rowTexts(board, locale, settings);
  const charts = rows.map(({ chart }) => chart);
  const span = spanText(charts, locale);
  const spanOf = sharedTime(charts);
  const whole = htmlTable({
    name: "spc-board",
    locale,
    title: textOf(title, boardTitle(board, locale)),
    subtitle: textOf(subtitle, rows.length === 0 ? "" : phrase("board-scale", {}, locale)),
    head: [
      columnHead(word("measure", locale), false),
      columnHead(span === "" ? word("period", locale) : span, false),
      ...NUMBERS.map((name) => columnHead(word(name, locale), true)),
      ...(["variation", "assurance", "summary"] as const).map((name) => columnHead(word(name, locale), false)),
    ],
    rows: rows.map((row, i) => rowOf(row, i, spanOf(row.chart), options, settings)),
    notes: [captionOf(board, meaningOf(rows, settings), settings)],
  });
  return serialise(withRoles(whole));
}

function rowOf(text: RowText, at: number, span: Span | undefined, options: SvgOptions, settings: Settings): Element {
  const { row, chart, name } = text;
  const { locale, idPrefix = "" } = settings;
  const { variation } = row.verdict;
  const place = `${idPrefix === "" ? "r" : `${idPrefix}-r`}${at}-`;
  const { theme, palette } = options;
  const drawn = rowPicture(chart, span).draw({
    title: phrase("titled", { name, finding: subtitleOf(chart, { locale, per: row.per, title: chart.name }) }, locale),
    idPrefix: place,
    locale,
    ...(theme === undefined ? {} : { theme }),
    ...(palette === undefined ? {} : { palette }),
  });
  const number = (shown: string, of: (typeof NUMBERS)[number]): Element =>
    part("td", [shown], { class: "spc-number", "data-label": word(of, locale) });
  return part(
    "tr",
    [
      part("th", row.unit === "" ? [named(name, locale)] : [named(name, locale), " ", part("div", [row.unit], { class: "spc-unit" })], {
        scope: "row",
      }),
      part("td", [drawn]),
      number(text.latest, "latest"),
      number(text.target, "target"),
      number(text.range, "expectedRange"),
      verdictCell(text, "variation", variationLabel(row.verdict, locale), settings),
      verdictCell(text, "assurance", assuranceLabel(row.verdict, locale), settings),
      part("td", [row.words]),
    ],
    { class: variation === "common" || variation === "none" ? null : `spc-${variation}` },
  );
}

/** An icon, which its name beside it says, or the name alone where there is no verdict. */
function verdictCell({ row, chart }: RowText, of: "variation" | "assurance", label: string, settings: Settings): Element {
  if (row.verdict[of] === "none") return part("td", [label]);
  const judged = { verdict: row.verdict, improvement: chart.improvement, directional: chart.directional };
  const drawn = [icon(judged, { of, x: 0, y: 0, size: ICON }, settings)];
  return part("td", [sheet({ width: ICON, height: ICON, title: "", told: "", settings, drawn }), " ", label]);
}
