/** What programs other than browsers need: they know a part of SVG only (docs/decisions/0025-fonts.md says which, and how it was seen). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Element, element, multiples, type Picture, scene, svg } from "../../src/svg/index.js";
import type { Chart } from "../../src/types/index.js";
import { everything, isOutline, randomChart, textOf } from "./support.js";

const folder = join(import.meta.dirname, "../../docs/gallery");
const gallery = readdirSync(folder)
  .filter((name) => name.endsWith(".svg"))
  .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

const charts = Array.from({ length: 40 }, (_, seed) => randomChart(seed + 1));
const [first = randomChart(1), ...others] = charts.slice(0, 4);
const drawings: readonly (Chart | Picture)[] = [...charts, multiples([first, ...others], { scales: "free-y" })];
const elements = drawings.flatMap((drawn) => everything(scene(drawn)).map(({ node }) => node));

describe("a picture in programs that know a part of SVG", () => {
  it.each(gallery)("%s asks for none of what LibreOffice, Batik or CairoSVG draw wrongly", (_name, text) => {
    expect(text).not.toMatch(/ (paint-order|text-rendering|dominant-baseline|direction(?!="ltr")|vector-effect|style)="/);
    expect(text).not.toMatch(/<(use|symbol|pattern|clipPath|mask|filter|marker)\b/);
  });

  it("has the outline of a text under it, as a text of its own with the same letters in the same place", () => {
    const outlined = elements.flatMap((node) => {
      const at = node.children.findIndex((child) => typeof child !== "string" && isOutline(child));
      return at < 0 ? [] : [{ outline: node.children[at], texts: node.children.filter((_, i) => i !== at), at }];
    });
    expect(outlined.length).toBeGreaterThan(10);
    for (const { outline, texts, at } of outlined) {
      expect(at).toBe(0);
      expect(outline).toMatchObject({ attributes: { "stroke-width": 3.5, "stroke-linejoin": "round" }, children: texts });
    }
    expect(elements.filter(({ tag, attributes }) => tag === "text" && attributes.stroke !== undefined)).toEqual([]);
  });

  it("names its outlines to no one who cannot see it", () => {
    const strokes = gallery.flatMap(([, text]) => text.match(/<g [^>]*stroke-linejoin="round"[^>]*><text/g) ?? []);
    expect(strokes.length).toBeGreaterThan(40);
    expect(strokes.filter((tag) => !tag.startsWith('<g aria-hidden="true"'))).toEqual([]);
  });

  it("has no length on the element that holds the first letters of several pieces, which WebKit takes for all of them", () => {
    const firsts = elements.flatMap(({ tag, children }): readonly Element[] => {
      const [piece] = children;
      return tag === "text" && children.length > 1 && piece !== undefined && typeof piece !== "string" ? [piece] : [];
    });
    expect(firsts.length).toBeGreaterThan(100);
    for (const { attributes, children } of firsts) {
      expect(attributes).toHaveProperty("textLength");
      expect(children).toEqual([
        element("tspan", {}, [children.map((child) => (typeof child === "string" ? child : textOf(child))).join("")]),
      ]);
    }
  });

  it("has rules of `auto` that a program which overlooks `@media` does not take for those of a class", () => {
    const [, rules = ""] = /<style>(.*)<\/style>/.exec(svg(first, { theme: "auto" })) ?? [];
    const selectors = [...rules.matchAll(/[{},]([^{},]*\.n[0-9a-f]{10}-[^{},]*)(?=[,{])/g)].map(([, selector]) => selector);
    expect(selectors.length).toBeGreaterThan(20);
    expect(selectors.filter((selector) => selector?.startsWith("* .") !== true)).toEqual([]);
  });
});
