import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { darkTheme, lightTheme, printTheme, scene, type Size, svg, type SvgOptions, type Theme } from "../../src/svg/index.js";
import { sizes } from "../../src/svg/sizes.js";
import type { Improvement, SharedOptions } from "../../src/types/index.js";
import { palettes, themes } from "./shelf.js";
import { everything, overlaps, textBoxes } from "./support.js";

interface Row {
  readonly month: string;
  readonly rate: number;
}

interface Picture {
  readonly name: string;
  readonly theme?: string;
  readonly palette?: string;
  readonly improvement?: Improvement;
}

const { rows, options, pictures } = JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/gallery/themes.json"), "utf8")) as {
  readonly rows: readonly Row[];
  readonly options: SharedOptions<Row> & { readonly x: "month"; readonly y: "rate" };
  readonly pictures: readonly Picture[];
};

const looks: readonly [string, Theme | "auto"][] = [...themes, ["auto", "auto"]];

/** A member of a shelf by its name. */
function called<T>(shelf: readonly [string, T][], name: string): T {
  const found = shelf.find(([own]) => own === name);
  if (found === undefined) throw new Error(`nothing is called ${name}`);
  return found[1];
}

function optionsOf({ theme = "light", palette }: Picture): SvgOptions {
  return { theme: called(looks, theme), ...(palette === undefined ? {} : { palette: called(palettes, palette) }) };
}

describe("the last two years of four", () => {
  it("are drawn with the lines of all, byte for byte", async () => {
    const picture = svg(spc(rows, { chart: xmrChart, ...options }), { from: "2023-04" });
    await expect(picture).toMatchFileSnapshot("../../docs/gallery/points-from.svg");
  });
});

describe("the gallery of themes and palettes", () => {
  it.each(pictures)("has the picture $name, byte for byte", async (picture) => {
    const { name, improvement = "down" } = picture;
    const chart = spc(rows, { ...options, chart: xmrChart, improvement });
    const text = svg(chart, { ...optionsOf(picture), version: false });
    await expect(text).toMatchFileSnapshot(`../../docs/gallery/theme-${name}.svg`);
  });

  it("prints no line but those of the grid below 0.75 pt, where 840 px are 160 mm of A4", () => {
    const chart = spc(rows, { ...options, chart: xmrChart });
    const points = (px: number): number => (px / 840) * (160 / 25.4) * 72;
    const strokes = everything(scene(chart, { theme: printTheme })).flatMap(({ node: { attributes } }) => {
      const { stroke, "stroke-width": width = 1 } = attributes;
      return stroke === undefined || stroke === printTheme.grid || stroke === printTheme.background ? [] : [points(Number(width))];
    });
    expect(strokes.length).toBeGreaterThan(10);
    expect(Math.min(...strokes)).toBeGreaterThan(0.749);
  });

  it("shows every theme and palette that there is", () => {
    const shown = new Set(pictures.flatMap(({ theme = "light", palette = "standard" }) => [theme, palette]));
    expect(shown).toEqual(new Set([...looks, ...palettes].map(([name]) => name)));
  });
});

describe.each(Object.keys(sizes) as Size[])("size %s", (size) => {
  const chart = spc(rows, { ...options, chart: xmrChart });

  it("has the same layout in every theme whose lines and markers are as heavy", () => {
    const places = (theme: Theme): unknown => textBoxes(scene(chart, { size, theme }));
    expect(places(darkTheme)).toEqual(places(lightTheme));
    expect(places(printTheme)).toEqual(places(lightTheme));
  });

  it.each(looks)("has no text on other text in theme %s", (_name, theme) => {
    expect(overlaps(textBoxes(scene(chart, { size, theme })))).toEqual([]);
  });
});
