/** Text as it is drawn in a listed family, not as the width table has it. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { type Element, type MeasureText, scene } from "../../src/svg/index.js";
import { tenth } from "../../src/svg/scene.js";
import { sizes } from "../../src/svg/sizes.js";
import { measureText } from "../../src/svg/text.js";
import { type Box, everything, once, overlaps, randomChart, textBoxes, textOf } from "./support.js";

const folder = join(import.meta.dirname, "../../docs/gallery");
const names = readdirSync(folder).filter((name) => name.endsWith(".svg"));
const require = createRequire(import.meta.url);
const fontFiles = ["400Regular/Arimo_400Regular", "700Bold/Arimo_700Bold"].map((name) =>
  require.resolve(`@expo-google-fonts/arimo/${name}.ttf`),
);

/** Every text of a picture with the tags around it, each alone in a picture of the same size. */
function alone(svg: string): readonly { readonly text: string; readonly svg: string }[] {
  const open: string[] = [];
  const found: { text: string; svg: string }[] = [];
  let text: string | null = null;
  for (const [part] of once(svg).matchAll(/<[^>]+>|[^<]+/g)) {
    if (part.startsWith("<text")) text = "";
    if (text !== null) text += part;
    if (part === "</text>" && text !== null) {
      const closing = open.map((tag) => `</${/^<(\w+)/.exec(tag)?.[1] ?? ""}>`).reverse();
      found.push({ text: text.replace(/<[^>]+>/g, ""), svg: [...open, text, ...closing].join("") });
      text = null;
    } else if (text === null && /^<\w/.test(part) && !part.endsWith("/>")) open.push(part);
    else if (text === null && part.startsWith("</")) open.pop();
  }
  return found;
}

/** Where its ink lies. */
function drawn({ text, svg }: ReturnType<typeof alone>[number]): readonly Box[] {
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox();
  return box === undefined ? [] : [{ text, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }];
}

describe("in Arimo, which has the widths of Arial, Helvetica and Liberation Sans", () => {
  it.each(names)("no text of %s lies on other text or leaves the paper", (name) => {
    const svg = readFileSync(join(folder, name), "utf8");
    const [, width = 0, height = 0] = (/ width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []).map(Number);
    const texts = alone(svg);
    expect(texts.length).toBe((once(svg).match(/<text /g) ?? []).length);
    const boxes = texts.flatMap(drawn);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
  });

  it("finds text on text where there is any", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40" font-family="Arial" font-size="12"><g><text x="5" y="20">Mean 8.8</text></g><text x="40" y="22">Target</text></svg>';
    expect(overlaps(alone(svg).flatMap(drawn))).toEqual(["Mean 8.8 | Target"]);
  });
});

describe("in a face a quarter wider, with its own measure", () => {
  const wider: MeasureText = (text, size, weight) => 1.25 * measureText(text, size, weight);

  it.each([360, 840])("no text of random charts %i px wide lies on other text", (width) => {
    for (let seed = 1; seed <= 60; seed++) {
      const picture = scene(randomChart(seed), { width, fontFamily: "DejaVu Sans", measureText: wider });
      expect(overlaps(textBoxes(picture, wider)), `seed ${seed}`).toEqual([]);
    }
  });
});

describe("the width to which a text is held", () => {
  const long = (picture: Element) => everything(picture).filter(({ node }) => isType(node) && letters(node) > 3);
  /** A text, or a piece of one: the letters of the first piece stand in an element of their own, without attributes. */
  const isType = ({ tag, attributes, children: [first] }: Element): boolean =>
    ["text", "tspan"].includes(tag) &&
    (typeof first === "string"
      ? tag === "text" || Object.keys(attributes).length > 0
      : first !== undefined && Object.keys(first.attributes).length === 0);
  const letters = (node: Element): number => textOf(node).length;

  it.each([360, 840])("is that of its letters in Arial, in random charts %i px wide", (px) => {
    for (let seed = 1; seed <= 60; seed++) {
      for (const { node, inherited } of long(scene(randomChart(seed), { width: px }))) {
        const weight = inherited["font-weight"] === 700 ? "bold" : "regular";
        const width = measureText(textOf(node), Number(inherited["font-size"]), weight);
        expect(node.attributes.textLength, textOf(node)).toBe(tenth(width));
        expect(node.attributes.lengthAdjust).toBe("spacingAndGlyphs");
      }
    }
  });

  it("is that of the measure given, and none for a face of which only a share is known", () => {
    const chart = randomChart(1);
    const held = long(scene(chart, { fontFamily: "Mine", measureText: (text) => 5 * text.length }));
    expect(held.map(({ node }) => Number(node.attributes.textLength))).toEqual(held.map(({ node }) => 5 * textOf(node).length));
    expect(long(scene(chart, { fontFamily: "Inter" })).map(({ node }) => node.attributes.textLength)).not.toContainEqual(
      expect.any(Number),
    );
  });

  it("is left out for letters that the table of widths lacks", () => {
    const texts = long(scene(randomChart(1), { title: "נפילות", subtitle: "Stürze im März" })).map(({ node }) => node);
    const lengthOf = (text: string) => texts.find((node) => textOf(node) === text)?.attributes.textLength;
    expect(lengthOf("נפילות")).toBeUndefined();
    expect(Number(lengthOf("Stürze im März"))).toBeCloseTo(measureText("Sturze im Marz", sizes.wide.subtitle), 1);
  });
});
