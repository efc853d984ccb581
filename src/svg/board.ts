import { checkBoard, phrase } from "../readings/describe.js";
import type { Board } from "../types/index.js";
import { captionOf, meaningOf } from "./board/caption.js";
import { drawHead, drawRows, drawRules, isRoomFor } from "./board/draw.js";
import { columnsOf } from "./board/layout.js";
import { placeRows } from "./board/rows.js";
import { boardText, boardTitle, rowTexts, spanText } from "./board/texts.js";
import { settingsOf, type SvgOptions } from "./options.js";
import { miniatureKinds } from "./miniature.js";
import { page, pageFoot, titleHead } from "./page.js";
import type { Picture } from "./picture.js";
import type { Element } from "./scene.js";

/** Usual width of a board, in px. */
const WIDTH = 960;

/**
 * A board as rows: name and unit, a miniature chart, latest value, target, expected range, the icons of variation and
 * assurance, and what the chart says. All charts in time share one stretch of it; each has a vertical scale of its own. Under
 * 640 px the parts of a row stand under each other. Words, units and scales are those of the board: make it in the language
 * of the picture. Options that speak of one chart (height, per, include, icons, labels, marks …) do not matter here.
 * @throws SpcError `wrong-type` for what is no board
 * @example svg(boardPicture(board(charts)), { width: 360 })
 */
export function boardPicture(board: Board): Picture {
  checkBoard(board, "boardPicture");
  return { draw: (options) => drawBoard(board, options) };
}

function drawBoard(board: Board, options: SvgOptions): Element {
  const settings = settingsOf(null, options, WIDTH);
  const { unit, locale } = settings;
  const rows = rowTexts(board, locale, settings);
  const charts = rows.map(({ chart }) => chart);
  const columns = columnsOf(rows, settings);
  const span = spanText(charts, locale);
  const scale = isRoomFor(span, columns, settings) || span === "" ? "board-scale" : "board-scale-span";
  const head = titleHead(boardTitle(board, locale), rows.length === 0 ? "" : phrase(scale, { span }, locale), settings);
  const headY = Math.round(head.bottom + 17 * unit);
  const top = Math.round(columns.form === "narrow" ? head.bottom + 6 * unit : headY + 9 * unit);
  const placed = placeRows(rows, columns, settings, top);
  const foot = pageFoot(
    {
      drawn: charts.map((chart) => ({ chart, kinds: miniatureKinds(chart) })),
      unnamed: true,
      text: captionOf(board, meaningOf(rows, settings), settings),
      top: (placed.at(-1)?.bottom ?? top) + 6 * unit,
    },
    settings,
  );
  const drawn = [
    drawHead(columns, span, headY, settings),
    ...drawRules(
      placed.map(({ bottom }) => bottom),
      top,
      settings,
    ),
    ...drawRows(placed, columns, settings),
  ];
  return page({ head, foot, drawn, told: boardText(rows, locale) }, settings);
}
