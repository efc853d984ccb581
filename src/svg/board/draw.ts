/** A board on paper. */
import { word } from "../../readings/describe.js";
import type { Word } from "../../types/index.js";
import { type Span, sharedTime } from "../frame/axes/across.js";
import { facing } from "../marks/facing.js";
import { icon } from "../marks/icons.js";
import { group, hairlinePath } from "../marks/lines.js";
import { miniature } from "../miniature.js";
import type { Settings } from "../options.js";
import { crisp, type Element, element } from "../scene.js";
import { causeColour, legible } from "../themes/theme.js";
import { type Columns, LATEST, NAME, NUMBER, WORDS } from "./layout.js";
import type { Lines, PlacedRow } from "./rows.js";

/** Names of the columns, and the line under them. */
export function drawHead(columns: Columns, span: string, y: number, settings: Settings): Element | null {
  const { sizes, theme, locale } = settings;
  if (columns.form === "narrow") return null;
  const { x: place, anchor: start, end } = facing(settings);
  const names: readonly (readonly [name: Word, x: number, anchor: "middle" | "end" | null])[] = [
    ["measure", columns.name.left, start],
    ["latest", columns.latest, end],
    ["target", columns.target, end],
    ["expectedRange", columns.range, end],
    ["variation", columns.variation, "middle"],
    ["assurance", columns.assurance, "middle"],
    ...(columns.form === "wide" ? [["summary", columns.words.left, start] as const] : []),
  ];
  return group(
    [
      ...names.map(([name, x, anchor]) => element("text", { x: place(x), y, "text-anchor": anchor }, [word(name, locale)])),
      isRoomFor(span, columns, settings) ? element("text", { x: place(columns.chart.left), y, "text-anchor": start }, [span]) : null,
    ],
    { "font-size": sizes.label, fill: theme.muted },
  );
}

/** Whether first and last period have room over the charts. */
export function isRoomFor(span: string, { form, chart }: Columns, { sizes, measure }: Settings): boolean {
  return span !== "" && form !== "narrow" && measure(span, sizes.label) <= chart.right - chart.left;
}

/** Lines between rows, stronger ones above the first and under the last. */
export function drawRules(ends: readonly number[], top: number, { sizes, width, theme }: Settings): readonly (Element | null)[] {
  const path = (ys: readonly number[]): string => ys.map((y) => `M${sizes.pad},${crisp(y)}H${width - sizes.pad}`).join("");
  return [hairlinePath(path(ends.slice(0, -1)), theme, { stroke: theme.grid }), hairlinePath(path([top, ends.at(-1) ?? top]), theme)];
}

/** The rows, part by part. */
export function drawRows(rows: readonly PlacedRow[], columns: Columns, settings: Settings): readonly (Element | null)[] {
  const { sizes, unit, theme } = settings;
  const { x: place, anchor } = facing(settings);
  const spanOf = sharedTime(rows.map(({ text }) => text.chart));
  const texts = (of: (row: PlacedRow) => Lines, x: number, size: number, fill: string, weight?: number): Element | null =>
    group(
      rows.flatMap((row) => stacked(of(row), place(x))),
      { "font-size": size, "font-weight": weight, fill, "text-anchor": anchor },
    );
  return [
    ...rows.map((row) => chartOf(row, spanOf(row.text.chart), settings)),
    texts(({ name }) => name, columns.name.left, NAME * unit, theme.ink, 700),
    texts((row) => row.unit, columns.name.left, sizes.label, theme.text),
    texts(({ numbers }) => numbers, columns.words.left, sizes.label, theme.text),
    texts(({ words }) => words, columns.words.left, WORDS * unit, theme.ink),
    ...numbersOf(rows, columns, settings),
    ...rows.flatMap((row) => iconsOf(row, columns, settings)),
  ];
}

function stacked({ lines, y, lead }: Lines, x: number): readonly Element[] {
  return lines.map((line, i) => element("text", { x, y: y + i * lead }, [line]));
}

function chartOf({ text, box }: PlacedRow, span: Span | undefined, settings: Settings): Element {
  const left = facing(settings).left(box.left, box.right - box.left);
  const facedBox = { ...box, left, right: left + box.right - box.left };
  return miniature(text.chart, { box: facedBox, span, marker: 0.62, line: 1.35 }, settings);
}

function numbersOf(rows: readonly PlacedRow[], columns: Columns, settings: Settings): readonly (Element | null)[] {
  const { unit, theme } = settings;
  const { x: place, end } = facing(settings);
  const at = (x: number, y: number, text: string, fill?: string): Element => element("text", { x: place(x), y, fill }, [text]);
  const latest = rows.map(({ text, middle }) => {
    const { variation } = text.row.verdict;
    const colour =
      variation === "none" || variation === "common" ? theme.ink : legible(theme, causeColour(theme, variation, text.chart.directional));
    return at(columns.latest, middle + 5 * unit, text.latest, colour);
  });
  const others = rows.flatMap(({ text, middle }) => [
    at(columns.target, middle + 4.5 * unit, text.target),
    at(columns.range, middle + 4.5 * unit, text.range),
  ]);
  return [
    group(latest, { "font-size": LATEST * unit, "font-weight": 700, "text-anchor": end }),
    group(columns.form === "narrow" ? [] : others, { "font-size": NUMBER * unit, fill: theme.text, "text-anchor": end }),
  ];
}

/** Both icons; none where there is no verdict. */
function iconsOf({ text, middle }: PlacedRow, columns: Columns, settings: Settings): readonly Element[] {
  const { verdict } = text.row;
  const judged = { verdict, improvement: text.chart.improvement, directional: text.chart.directional };
  const size = columns.icon;
  return (["variation", "assurance"] as const)
    .filter((of) => verdict[of] !== "none")
    .map((of) => icon(judged, { of, x: facing(settings).left(columns[of] - size / 2, size), y: middle - size / 2, size }, settings));
}
