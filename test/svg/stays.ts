/** The examples of pairs and small multiples in the gallery, and the texts of their pictures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mrChart, spc, xmrChart } from "../../src/index.js";
import type { Element } from "../../src/svg/index.js";
import type { Annotation } from "../../src/types/index.js";
import { isOutline } from "./support.js";

/** The file of examples. */
export const examples = JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/gallery/compositions.json"), "utf8")) as {
  readonly stay: { readonly from: string; readonly values: readonly number[] };
  readonly wards: { readonly from: string; readonly series: readonly { readonly name: string; readonly values: readonly number[] }[] };
  readonly tests: {
    readonly stay: readonly Annotation[];
    readonly wards: readonly { readonly of: readonly string[]; readonly annotation: Annotation }[];
  };
};

/** Values as rows, a month each. */
export function months(from: string, values: readonly number[]): readonly { readonly month: string; readonly y: number }[] {
  const [year = 0, first = 1] = from.split("-").map(Number);
  return values.map((y, i) => {
    const at = year * 12 + first - 1 + i;
    return { month: `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`, y };
  });
}

/** Length of stay. */
export const stay = months(examples.stay.from, examples.stay.values);
/** How it is charted. */
export const about = { x: "month", y: "y", name: "Length of stay", improvement: "down" } as const;
/** Its chart. */
export const upper = spc(stay, { ...about, chart: xmrChart, target: 28 });
/** The chart of its changes. */
export const lower = spc(stay, { ...about, chart: mrChart });
/** Charts of wards. */
export const wards = examples.wards.series.map(({ name, values }) =>
  spc(months(examples.wards.from, values), { chart: xmrChart, x: "month", y: "y", name, improvement: "down" }),
);

/** All elements of a picture. */
function all(node: Element): readonly Element[] {
  return [node, ...node.children.flatMap((child) => (typeof child === "string" || isOutline(child) ? [] : all(child)))];
}

/** All texts of a picture, with the position of each. */
export function texts(node: Element): readonly { readonly text: string; readonly x: number; readonly y: number }[] {
  return all(node)
    .filter(({ tag }) => tag === "text")
    .map(({ attributes, children }) => ({
      text: children
        .map((child) => (typeof child === "string" ? child : child.children.filter((text) => typeof text === "string").join("")))
        .join(" "),
      x: Number(attributes.x),
      y: Number(attributes.y),
    }));
}
