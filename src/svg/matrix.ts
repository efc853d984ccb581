import { assuranceLabel, checkMatrix, enumerated, phrase, word } from "../readings/describe.js";
import type { Locale, Matrix, MatrixCell, Verdict } from "../types/index.js";
import { captionOf } from "./board/caption.js";
import { drawRules } from "./board/draw.js";
import { nameOf } from "./board/texts.js";
import { layMatrix, NAME, type PlacedHead } from "./matrix/layout.js";
import { facing } from "./marks/facing.js";
import { icon } from "./marks/icons.js";
import { group } from "./marks/lines.js";
import { type Settings, settingsOf, type SvgOptions } from "./options.js";
import { page, pageFoot, titleHead } from "./page.js";
import type { Picture } from "./picture.js";
import { type Element, element } from "./scene.js";
import type { TextLine } from "./types.js";

/**
 * A board as a table of variation by assurance, with the names of the measures in its cells: what changes for the better or the
 * worse, and what meets its target.
 * @throws SpcError `wrong-type` for what is no matrix
 * @example svg(matrixPicture(matrix(board(charts))))
 */
export function matrixPicture(matrix: Matrix): Picture {
  checkMatrix(matrix, "matrixPicture");
  return { draw: (options) => drawMatrix(matrix, options) };
}

function drawMatrix(matrix: Matrix, options: SvgOptions): Element {
  const settings = settingsOf(null, options);
  const { sizes, unit, theme, locale } = settings;
  const count = matrix.board.rows.length;
  const title = count === 0 ? phrase("board-empty", {}, locale) : phrase("matrix", { count: String(count) }, locale);
  const head = titleHead(title, "", settings);
  const words = {
    variations: matrix.variations.map((variation) => variationWord(variation, locale)),
    assurances: matrix.assurances.map((assurance) => assuranceLabel({ assurance }, locale)),
    names: matrix.cells.map((cell) => namesOf(matrix, cell, locale)),
  };
  const { heads, names, top, bottoms } = layMatrix(words, settings, Math.round(head.bottom + 10 * unit));
  const text = captionOf(matrix.board, phrase("matrix-caption", {}, locale), settings);
  const foot = pageFoot({ drawn: [], unnamed: false, text, top: (bottoms.at(-1) ?? top) + 4 * unit }, settings);
  const { x: place, anchor } = facing(settings);
  const written = (lines: readonly TextLine[], attributes: Readonly<Record<string, string | number>>): Element | null =>
    group(
      lines.map(({ text: line, x, y }) => element("text", { x: place(x), y }, [line])),
      { ...attributes, "text-anchor": anchor },
    );
  const drawn = [
    ...drawRules(bottoms, top, settings),
    written(
      heads.flatMap(({ lines }) => lines),
      { "font-size": sizes.label, "font-weight": 700, fill: theme.text },
    ),
    written(names, { "font-size": NAME * unit, fill: theme.ink }),
    ...heads.map((each) => headIcon(matrix, each, settings)),
  ];
  return page({ head, foot, drawn, told: matrixText(matrix, locale) }, settings);
}

/** The icon of a row or a column, without a side; none for rows without a verdict. */
function headIcon({ variations, assurances }: Matrix, { of, at, icon: place }: PlacedHead, settings: Settings): Element | null {
  const variation = (of === "variation" ? variations[at] : undefined) ?? "none";
  const assurance = (of === "assurance" ? assurances[at] : undefined) ?? "none";
  if (of === "variation" && variation === "none") return null;
  return icon(
    { verdict: { ...NO_VERDICT, variation, assurance }, improvement: "up", directional: true },
    { of, ...place, x: facing(settings).left(place.x, place.size) },
    settings,
  );
}

const NO_VERDICT: Verdict = {
  ...({ variation: "none", side: null, at: null, rules: [], stable: null } as const),
  ...({ assurance: "none", onTarget: null, reasons: [] } as const),
};

function variationWord(variation: Verdict["variation"], locale: Locale): string {
  return word(variation === "none" ? "noVariation" : variation, locale);
}

function namesOf({ board }: Matrix, { rows }: MatrixCell, locale: Locale): readonly string[] {
  return rows.flatMap((at) => {
    const row = board.rows[at];
    return row === undefined ? [] : [nameOf(row.measure, locale)];
  });
}

function matrixText(matrix: Matrix, locale: Locale): string {
  return matrix.cells
    .filter(({ rows }) => rows.length > 0)
    .map((cell) => {
      const { variation, assurance } = cell;
      const names = enumerated(namesOf(matrix, cell, locale), locale);
      return phrase(
        "matrix-cell",
        { variation: variationWord(variation, locale), assurance: assuranceLabel({ assurance }, locale), names },
        locale,
      );
    })
    .join(" ");
}
