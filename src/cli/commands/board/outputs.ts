/** The files of a report, each with a fingerprint of all that it is made from; none is made before it is asked for. */
import { checkSize } from "../../../png/png.js";
import { boardMarkdown, boardPicture, svg } from "../../../svg/index.js";
import type { Board, BoardRow } from "../../../types/index.js";
import { LIBRARY } from "../../../version.js";
import { costOf } from "../../options/cost.js";
import { bytesOf } from "../../files.js";
import type { Arguments } from "../../options/arguments.js";
import { numberOf } from "../../options/numbers.js";
import { pictureAs, refuseRaster } from "../render.js";
import type { BoardChart } from "./charts.js";
import { hash, hashOfBytes } from "./hashes.js";
import { pageOf } from "./page.js";
import { pictureFor } from "./pictureFor.js";
import type { Plan } from "./plan.js";
import { STYLE } from "./style.js";
import { type Ordered, wholeOptions } from "./whole.js";

/** A file of a report. */
export interface Output {
  /** Its path in the folder of the report. */
  readonly path: string;
  /** SHA-256 of all that it is made from. */
  readonly made: string;
  readonly make: () => Promise<string | Uint8Array>;
}

/** Of about the height of the smallest picture of a report: a scale that is too small for it is too small for them. */
const EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"/>';

/** Every file but the summary; `png`: every picture as PNG as well. Throws what `png` throws of a picture, before any is written. */
export async function outputsOf(plan: Plan, { board, charts }: Ordered, args: Arguments, png: boolean): Promise<readonly Output[]> {
  const how = {
    library: LIBRARY,
    locale: args.one("locale") ?? null,
    from: args.one("from") ?? null,
    last: args.one("last") ?? null,
    cost: args.one("no-cost") === undefined,
  };
  refuseRaster(png, args);
  if (png) await pictureAs("png", EMPTY, args);
  const raster = png ? { scale: args.one("scale") ?? null, fonts: await fontsIn(args) } : null;
  const whole = wholeOptions(plan, args);
  const drawn = charts.flatMap(({ id, chart, kind, measure }) =>
    pictured(`charts/${id}`, { how, chart, picture: measure.picture }, raster, args, () =>
      svg(chart, { ...pictureFor(chart, measure, args), ...costOf(chart, kind, args) }),
    ),
  );
  const of = {
    how,
    title: plan.title ?? null,
    subtitle: plan.subtitle ?? null,
    picture: plan.picture,
    charts: drawn.map(({ made }) => made),
  };
  const pictures = [...drawn, ...pictured("board", of, raster, args, () => svg(boardPicture(board), whole))];
  if (png) await checkSizes(pictures, numberOf(args, "scale") ?? 1);
  return [
    ...pictures,
    {
      path: "board.md",
      made: hash([of, "markdown"]),
      make: () => Promise.resolve(boardMarkdown(board, { ...whole, href: pictureOf(board, charts) })),
    },
    { path: "index.html", made: hash([of, "page"]), make: () => Promise.resolve(pageOf(plan, { board, charts }, whole, args)) },
    { path: "board.css", made: hash(STYLE), make: () => Promise.resolve(STYLE) },
  ];
}

/** Where the picture of the chart of a row is, seen from the folder of the report. */
function pictureOf({ rows }: Board, charts: readonly BoardChart[]): (row: BoardRow) => string {
  const ids = new Map(rows.map((row, at) => [row, charts[at]?.id ?? ""]));
  return (row) => `charts/${ids.get(row) ?? ""}.svg`;
}

/** A picture as SVG, and where asked for as PNG. */
function pictured(name: string, of: object, raster: object | null, args: Arguments, draw: () => string): readonly Output[] {
  const make = (format: string) => async () => pictureAs(format, draw(), args);
  const made = hash(of);
  const drawn = { path: `${name}.svg`, made, make: make("svg") };
  return raster === null ? [drawn] : [drawn, { path: `${name}.png`, made: hash([made, raster]), make: make("png") }];
}

/** Throws `out-of-range` where the scale is too large for some picture, which is drawn for that; at 1 only the board can be so high. */
async function checkSizes(pictures: readonly Output[], scale: number): Promise<void> {
  for (const { path, make } of pictures) {
    if (path !== "board.svg" && !(scale > 1 && path.endsWith(".svg"))) continue;
    const [, width, height] = /^<svg [^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(String(await make())) ?? [];
    checkSize({ width: Number(width), height: Number(height) }, scale);
  }
}

async function fontsIn(args: Arguments): Promise<readonly string[]> {
  return Promise.all(args.all("font").map(async (file) => hashOfBytes(await bytesOf(file))));
}
