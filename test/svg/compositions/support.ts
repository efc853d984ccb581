/** Length of stay over 30 months with annotations, and what the tests of compositions read off a picture. */
import { mrChart, spc, xmrChart } from "../../../src/index.js";
import { type Element, pair, type Picture, scene, type SvgOptions } from "../../../src/svg/index.js";
import type { Annotation, Chart, ChartKind, PhaseOption } from "../../../src/types/index.js";
import { all, dates, subpaths, textOf, textsOf } from "../support.js";

const months = dates(30, "month", "2022-10-01");

/** 30 months about 30, one of them high. */
export const rows = months.map((month, i) => ({ month, y: 30 + 3 * Math.sin(9 * i) + (i === 19 ? 16 : 0) }));

/** Two tests of change. */
export const tests: readonly [Annotation, Annotation] = [
  { x: "2023-03-01", kind: "change", text: "Discharge lounge", prediction: "two days less", result: "no change" },
  { x: "2024-02-01", kind: "change", text: "Weekend pharmacy" },
];

/** An event that lasted. */
export const strike: Annotation = { x: "2023-08-01", until: "2023-09-01", kind: "event", text: "Strike" };

/** An event before the data. */
export const early: Annotation = { x: "2020-01-01", kind: "event", text: "Merger" };

interface Extra {
  readonly annotations?: readonly Annotation[];
  readonly phases?: readonly PhaseOption[];
  readonly innerLines?: boolean;
  readonly name?: string;
  readonly target?: number;
}

/** An XmR or mR chart of the months. */
export function chartOf(kind: "xmr" | "mr", { name = "Length of stay", ...extra }: Extra = {}): Chart {
  const kinds: Record<"xmr" | "mr", ChartKind> = { xmr: xmrChart, mr: mrChart };
  return spc(rows, { chart: kinds[kind], x: "month", y: "y", name, improvement: "down", ...extra });
}

/** Both as a pair. */
export const stay = (extra: Extra = {}, lower: Extra = extra): Picture => pair(chartOf("xmr", extra), chartOf("mr", lower));

/** All text of a picture. */
export const words = (picture: Picture, options: SvgOptions = {}): string => textsOf(scene(picture, options)).join(" ");

/** How many paths of inner lines a picture has. */
export const inner = (picture: Picture, options: SvgOptions = {}): number =>
  all(scene(picture, options), "path").filter(({ inherited }) => inherited["stroke-dasharray"] === "2 4").length;

/** The numbers of tests of change, with their places. */
export const discs = (picture: Element): readonly { readonly number: string; readonly x: number; readonly y: number }[] =>
  all(picture, "text")
    .filter(({ node, inherited }) => /^\d$/.test(textOf(node)) && inherited["text-anchor"] === "middle" && inherited["font-weight"] === 700)
    .map(({ node }) => ({ number: textOf(node), x: Number(node.attributes.x), y: Number(node.attributes.y) }));

/** Upright hairlines: the place of each, and from where to where it goes. */
export const uprights = (picture: Element): readonly (readonly [x: number, from: number, to: number])[] =>
  all(picture, "path")
    .filter(({ inherited }) => inherited["stroke-width"] === 1)
    .flatMap(({ node }) => subpaths(String(node.attributes.d)))
    .flatMap(([from, to]) => (from !== undefined && from[0] === to?.[0] ? [[from[0], from[1], to[1]] as const] : []));
