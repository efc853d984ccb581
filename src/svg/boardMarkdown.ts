/** A board as a table in Markdown, for the summary of a pipeline, a wiki or a repository. */
import { isRecord, unfit } from "../checks.js";
import { fault, shown } from "../messages.js";
import { assuranceLabel, checkBoard, variationLabel, word } from "../readings/describe.js";
import type { Board, BoardRow, Locale } from "../types/index.js";
import { captionOf, meaningOf } from "./board/caption.js";
import { boardTitle, type RowText, rowTexts } from "./board/texts.js";
import { settingsOf, type SvgOptions } from "./options.js";
import { legible } from "./scene.js";
import { textOf } from "./table.js";

/** How a board is written in Markdown. */
export interface BoardMarkdownOptions extends Pick<SvgOptions, "title" | "subtitle" | "caption" | "version" | "locale"> {
  /** Where the measure of a row leads to, the picture of its chart for example. Default: measures are no links. */
  readonly href?: (row: BoardRow) => string;
}

const COLUMNS = ["latest", "target", "expectedRange", "variation", "assurance", "summary"] as const;

/**
 * A board as GitHub-flavoured Markdown: a heading, a table of measure, latest value, target, expected range, both verdicts and what the
 * chart says, and the caption. Text is escaped: whatever stands in a label is shown, and neither markup nor HTML.
 * @throws SpcError `wrong-type` for what is no board; for options that are unknown or cannot be used
 * @example boardMarkdown(board(charts), { href: ({ chart }) => `charts/${chart}.svg` })
 */
export function boardMarkdown(board: Board, options: BoardMarkdownOptions = {}): string {
  checkBoard(board, "boardMarkdown");
  if (!isRecord(options))
    throw fault("wrong-type", `boardMarkdown got ${shown(options)} as options, expected an object`, { value: options });
  const { href, ...others }: BoardMarkdownOptions = options;
  if (href !== undefined && typeof href !== "function")
    throw unfit("wrong-type", "boardMarkdown", "href", href, "expected a function of a row");
  const settings = settingsOf(null, others);
  const { locale, title, subtitle } = settings;
  const rows = rowTexts(board, locale);
  const heading = plain(textOf(title, boardTitle(board, locale)));
  const head = lineOf([word("measure", locale), ...COLUMNS.map((name) => word(name, locale))].map(plain));
  const table =
    rows.length === 0 ? [] : [head, "| :-- | --: | --: | --: | :-- | :-- | :-- |", ...rows.map((row) => rowOf(row, locale, href))];
  const below = plain(captionOf(board, meaningOf(rows, settings), settings));
  const parts = [heading === "" ? "" : `## ${heading}`, plain(textOf(subtitle, "")), table.join("\n"), below];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function rowOf(text: RowText, locale: Locale, href: BoardMarkdownOptions["href"]): string {
  const { row, name, latest, target, range } = text;
  const measure = href === undefined ? plain(name) : `[${plain(name)}](${address(href(row))})`;
  const named = row.unit === "" ? measure : `${measure}, ${plain(row.unit)}`;
  const verdict = [variationLabel(row.verdict, locale), assuranceLabel(row.verdict, locale)];
  return lineOf([named, ...[latest, target, range, ...verdict, row.words].map(plain)]);
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Text on one line in which nothing is markup; no-break spaces go on holding numbers together. */
function plain(text: string): string {
  return legible(text)
    .trim()
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .replace(/[\\`*_{}[\]<>|~$&#!]/g, "\\$&");
}

/** A link target: no space ends it, no bracket closes it. */
function address(target: string): string {
  return encodeURI(legible(target)).replace(/[()|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
