/** The rows of a board in their places. */
import { lastValued } from "../frame/survey.js";
import type { Settings } from "../options.js";
import type { Box } from "../frame/box.js";
import { wrapped } from "../wrapping.js";
import { type Columns, NAME, WORDS } from "./layout.js";
import { numbersText, type RowText } from "./texts.js";

/** A row in its place; heights are those of baselines, in px. */
export interface PlacedRow {
  /** What it tells. */
  readonly text: RowText;
  /** Lines of the name. */
  readonly name: Lines;
  /** Lines of the unit. */
  readonly unit: Lines;
  /** Target and expected range in words, where they have no columns. */
  readonly numbers: Lines;
  /** What the chart says. */
  readonly words: Lines;
  /** Middle of numbers and icons. */
  readonly middle: number;
  /** The miniature chart. */
  readonly box: Box;
  /** Where the row ends. */
  readonly bottom: number;
}

/** Lines of text, the first baseline, and from one to the next. */
export interface Lines {
  readonly lines: readonly string[];
  readonly y: number;
  readonly lead: number;
}

/** From line to line, in px for type of 12 px. */
const LEADS = { name: 17, unit: 15, words: 16 } as const;
/** Least height of a row, and of its chart where that stands alone. */
const HEIGHT = 56;
const CHART = 48;
/** The most lines of a name, of a unit, of the words. */
const MOST = { name: 4, unit: 5, words: 8 } as const;

/** Rows from the top down. */
export function placeRows(rows: readonly RowText[], columns: Columns, settings: Settings, top: number): readonly PlacedRow[] {
  const place = columns.form === "narrow" ? narrowRow : wideRow;
  let y = top;
  return rows.map((text) => {
    const placed = place(text, columns, settings, y);
    y = placed.bottom;
    return placed;
  });
}

function textsOf({ name, row }: RowText, columns: Columns, settings: Settings): Record<"name" | "unit" | "words", readonly string[]> {
  const { measure, sizes, unit } = settings;
  const { label } = sizes;
  const within = ({ left, right }: { readonly left: number; readonly right: number }): number => Math.max(24, right - left);
  return {
    name: wrapped(name, (line) => measure(line, NAME * unit, "bold"), within(columns.name), MOST.name),
    unit: wrapped(row.unit, (line) => measure(line, label), within(columns.name), MOST.unit),
    words: wrapped(row.words, (line) => measure(line, WORDS * unit), within(columns.words), MOST.words),
  };
}

/** Name, chart, numbers and icons side by side; what the chart says beside them, or under them. */
function wideRow(text: RowText, columns: Columns, settings: Settings, top: number): PlacedRow {
  const { unit } = settings;
  const { name, unit: measured, words } = textsOf(text, columns, settings);
  const beside = columns.form === "wide";
  const named = (LEADS.name * name.length + LEADS.unit * measured.length) * unit;
  const said = LEADS.words * words.length * unit;
  const height = Math.round(Math.max(HEIGHT * unit, named + 14 * unit, beside ? said + 8 * unit : 0));
  const middle = top + height / 2;
  const first = middle - named / 2 + 13 * unit;
  const half = (HEIGHT * unit) / 2 - 8 * unit;
  return {
    text,
    name: { lines: name, y: first, lead: LEADS.name * unit },
    unit: { lines: measured, y: first + (LEADS.name * name.length - 1) * unit, lead: LEADS.unit * unit },
    numbers: { lines: [], y: 0, lead: 0 },
    words: { lines: words, y: beside ? middle - said / 2 + 12 * unit : top + height + 9 * unit, lead: LEADS.words * unit },
    middle,
    box: { left: columns.chart.left, right: columns.chart.right, top: Math.round(middle - half), bottom: Math.round(middle + half) },
    bottom: Math.round(top + height + (beside ? 0 : said + 5 * unit)),
  };
}

/** Name, latest value and icons on a line; the chart, the other numbers, and what the chart says under it. */
function narrowRow(text: RowText, columns: Columns, settings: Settings, top: number): PlacedRow {
  const { measure, sizes, unit } = settings;
  const { label } = sizes;
  const { name, unit: measured, words } = textsOf(text, columns, settings);
  const first = top + 24 * unit;
  const unitY = first + (LEADS.name * name.length - 1) * unit;
  const chartTop = Math.round(Math.max(top + 12 * unit + columns.icon, unitY + LEADS.unit * (measured.length - 1) * unit) + 8 * unit);
  const chartBottom = Math.round(chartTop + (lastValued(text.chart) < 0 ? 0 : CHART * unit));
  const told = numbersText({ ...text, latest: "–" }, settings.locale);
  const numbers = wrapped(told, (line) => measure(line, label), columns.words.right - columns.words.left, MOST.unit);
  const numbersY = chartBottom + 18 * unit;
  const wordsY = numbersY + LEADS.unit * numbers.length * unit + 1.5 * unit;
  return {
    text,
    name: { lines: name, y: first, lead: LEADS.name * unit },
    unit: { lines: measured, y: unitY, lead: LEADS.unit * unit },
    numbers: { lines: numbers, y: numbersY, lead: LEADS.unit * unit },
    words: { lines: words, y: wordsY, lead: LEADS.words * unit },
    middle: top + 12 * unit + columns.icon / 2,
    box: { left: columns.chart.left, right: columns.chart.right, top: chartTop, bottom: chartBottom },
    bottom: Math.round(wordsY + LEADS.words * (words.length - 1) * unit + 12 * unit),
  };
}
