// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { mrChart, xmrChart } from "../../src/charts/index.js";
import { mount } from "../../src/mount/index.js";
import { png } from "../../src/png/index.js";
import { spc } from "../../src/spc.js";
import { board } from "../../src/readings/board.js";
import { matrix } from "../../src/readings/matrix.js";
import { pareto } from "../../src/readings/pareto.js";
import {
  boardPicture,
  darkTheme,
  type Element,
  element,
  lightTheme,
  matrixPicture,
  mdcPalette,
  multiples,
  pair,
  paretoPicture,
  type Picture,
  scene,
  sparkline,
  verdictIcon,
  svg,
  type SvgOptions,
} from "../../src/svg/index.js";
import { painted } from "../../src/svg/palettes/palette.js";
import type { Chart } from "../../src/types/index.js";
import { all, everything, type Placed, textOf } from "./support.js";

const VALUES = [14, 10, 16, 7, 20, 13, 15, 12, 18, 11, 10, 14, 13, 30, 12, 9, 8, 6, 7, 9, 5, 8, 7, 6, 7, 8];
const options = { name: "Waits", improvement: "down", target: 8, ghost: [3], phases: [{ index: 8, label: "After", reason: "r" }] } as const;
const chart = spc(VALUES, { ...options, chart: xmrChart, baseline: 8 });
const steady = spc(VALUES.slice(0, 12), { chart: xmrChart, name: "Falls", improvement: "up", target: 5 });
const rows = board([chart, steady]);

const AUTO: SvgOptions = { theme: "auto" };
const PROPERTIES = ["fill", "stroke"] as const;

/** The text of the style sheet. */
const sheetOf = (root: Element): string =>
  all(root, "style")
    .map(({ node }) => textOf(node))
    .join("");

/** The rules in a block of the style sheet: the declaration of each class. */
function block(root: Element, media: string): ReadonlyMap<string, string> {
  const [, body = ""] = sheetOf(root).split(`@media (${media}){`);
  const rules = [...body.matchAll(/\.([\w-]+)(?:,|\{(\w+):([^}]+)\})/g)];
  const declared = new Map<string, string>();
  let open: string[] = [];
  for (const [, name = "", property, value] of rules) {
    open.push(name);
    if (property === undefined) continue;
    for (const each of open) if (!declared.has(each)) declared.set(each, `${property}:${value ?? ""}`);
    open = [];
  }
  return declared;
}

/** The picture as a browser shows it in which a block applies: its colours in the place of the attributes. */
function switched(node: Element, rules: ReadonlyMap<string, string>): Element {
  const attributes: Record<string, string | number> = { ...node.attributes };
  for (const name of String(attributes.class ?? "").split(" ")) {
    const [property = "", value] = (rules.get(name) ?? "").split(":");
    if (value !== undefined) attributes[property] = value;
  }
  delete attributes.class;
  const children = node.children.filter((child) => typeof child === "string" || child.tag !== "style");
  return { ...node, attributes, children: children.map((child) => (typeof child === "string" ? child : switched(child, rules))) };
}

/** Without ids, which carry the fingerprint. */
const bare = (node: Element): string => JSON.stringify(node).replace(/"n[0-9a-f]{10}[^"]*"/g, '""');
const colours = (root: Element): readonly (string | number)[] =>
  everything(root).flatMap(({ node }: Placed) => PROPERTIES.flatMap((property) => node.attributes[property] ?? []));

describe.each<[string, Chart | Picture]>([
  ["a chart", chart],
  ["a pair", pair(spc(VALUES, { chart: xmrChart, name: "Waits" }), spc(VALUES, { chart: mrChart, name: "Waits" }))],
  ["small multiples", multiples([chart, steady])],
  ["a board", boardPicture(rows)],
  ["a matrix", matrixPicture(matrix(rows))],
  ["a sparkline", sparkline(chart)],
  ["an icon", verdictIcon(chart, "variation")],
  ["a Pareto chart", paretoPicture(pareto([30, 20, 8, 4].map((count, i) => ({ name: `Kind ${i}`, count }))))],
])("theme auto of %s", (_name, drawn) => {
  const picture = scene(drawn, AUTO);

  it("carries the colours of the light theme as attributes, so that renderers without media queries show it", () => {
    expect(bare(switched(picture, new Map()))).toBe(bare(scene(drawn, { theme: lightTheme })));
  });

  it("turns into the dark theme on a dark screen", () => {
    expect(bare(switched(picture, block(picture, "prefers-color-scheme:dark")))).toBe(bare(scene(drawn, { theme: darkTheme })));
  });

  it("turns into the reader's own colours where those are forced", () => {
    const forced = switched(picture, block(picture, "forced-colors:active"));
    expect(
      [...new Set(colours(forced))].filter((colour) => !["Canvas", "CanvasText", "Highlight", "none"].includes(String(colour))),
    ).toEqual([]);
    expect(colours(forced)).toHaveLength(colours(scene(drawn)).length);
  });

  it("is drawn the same by resvg as the light theme", async () => {
    expect(await png(svg(drawn, AUTO), { scale: 0.5 })).toEqual(await png(svg(drawn), { scale: 0.5 }));
  });

  it("has one style sheet, in which every class begins with the fingerprint", () => {
    expect(all(picture, "style")).toHaveLength(1);
    const id = String(picture.attributes.class);
    expect(String(picture.attributes["aria-labelledby"]).split(" ")[0]).toBe(`${id}-title`);
    const selectors = sheetOf(picture).match(/\.[a-z][\w-]*/gi) ?? [];
    expect(selectors.length).toBeGreaterThan(5);
    expect(selectors.filter((selector) => !selector.startsWith(`.${id}`))).toEqual([]);
    const used = everything(picture).flatMap(({ node }) => String(node.attributes.class ?? "").split(" "));
    expect(new Set(used.filter((name) => name !== ""))).toEqual(new Set(selectors.map((selector) => selector.slice(1))));
  });

  it("is a style sheet that a parser of XML and one of HTML read alike, with neither variables nor references", () => {
    const text = svg(drawn, AUTO);
    const parsed = (type: DOMParserSupportedType): string =>
      new DOMParser().parseFromString(text, type).querySelector("style")?.textContent ?? type;
    expect(parsed("text/html")).toBe(parsed("image/svg+xml"));
    expect(text).not.toMatch(/var\(|url\(|@import|style=/);
  });
});

describe("theme auto", () => {
  it("leaves the names of no colours behind, and no class in other themes", () => {
    expect(colours(scene(chart, AUTO)).filter((colour) => !/^(#[\dA-F]{6}|none)$/.test(String(colour)))).toEqual([]);
    expect(svg(chart, { theme: darkTheme })).not.toMatch(/class=|<style/);
  });

  it("switches between the colours of a palette for light and for dark", () => {
    const picture = scene(chart, { ...AUTO, palette: mdcPalette });
    const dark = switched(picture, block(picture, "prefers-color-scheme:dark"));
    expect(bare(switched(picture, new Map()))).toBe(bare(scene(chart, { palette: mdcPalette })));
    expect(bare(dark)).toBe(bare(scene(chart, { theme: painted(darkTheme, mdcPalette) })));
  });

  it("names the classes of two pictures of one chart in two palettes apart", () => {
    const [one, other] = [scene(chart, AUTO), scene(chart, { ...AUTO, palette: mdcPalette })];
    expect(one.attributes.class).not.toBe(other.attributes.class);
    expect(scene(chart, { ...AUTO, idPrefix: "ward-" }).attributes.class).toMatch(/^ward-n[0-9a-f]{10}$/);
  });

  it("colours the tooltip of a mounted picture like the picture, with rules of its own", () => {
    const host = document.createElement("main");
    mount(chart, host, AUTO);
    host.querySelector("[tabindex]")?.dispatchEvent(new FocusEvent("focus"));
    const box = host.querySelector('[pointer-events="none"]');
    expect(box?.querySelector("rect")?.getAttribute("fill")).toBe(lightTheme.background);
    const name = box?.querySelector("rect")?.getAttribute("class")?.split(" ")[0] ?? "none";
    expect(box?.parentElement?.querySelector("style")?.textContent).toContain(`.${name}{fill:${darkTheme.background}}`);
  });

  it("keeps the classes and the colours of marks of one's own", () => {
    const mine = scene(chart, {
      ...AUTO,
      marks: [(_, { theme }) => element("rect", { class: "mine", fill: theme.target, stroke: "teal" })],
    });
    const [rect] = all(mine, "rect");
    expect(rect?.node.attributes).toMatchObject({ fill: lightTheme.target, stroke: "teal" });
    expect(rect?.node.attributes.class).toMatch(/^mine n[0-9a-f]{10}-fill-target$/);
  });
});
