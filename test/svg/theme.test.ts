import { describe, expect, it } from "vitest";
import { funnelChart, mrChart, pChart, xmrChart } from "../../src/charts/index.js";
import { board } from "../../src/readings/board.js";
import { matrix } from "../../src/readings/matrix.js";
import { pareto } from "../../src/readings/pareto.js";
import { spc } from "../../src/spc.js";
import {
  boardPicture,
  contrastTheme,
  darkTheme,
  lightTheme,
  type Mark,
  matrixPicture,
  multiples,
  paretoPicture,
  type Picture,
  printTheme,
  scene,
  sparkline,
  standardPalette,
  type SvgOptions,
  type Theme,
} from "../../src/svg/index.js";
import { axisX, band, centre, innerLines, limits, points, runs, target, trace } from "../../src/svg/marks/index.js";
import { painted } from "../../src/svg/palettes/palette.js";
import type { Chart } from "../../src/types/index.js";
import { contrast } from "../support/colour.js";
import { palettes, themes } from "./shelf.js";
import { all, dates, everything, frameFor, type Placed } from "./support.js";

/** Each theme as it is, and in each palette. */
const looks = themes.flatMap(([name, theme]): [string, Theme][] => [
  [`theme ${name}`, theme],
  ...palettes.map(([palette, colours]): [string, Theme] => [`theme ${name} in palette ${palette}`, painted(theme, colours)]),
]);
const tested = looks.filter(([, theme]) => theme.contrast === "tested");
const published = looks.filter(([, theme]) => theme.contrast === "as-published");

const TEXT = ["ink", "text", "muted", "limit", "centre", "target", "improvement", "concern", "neutral"] as const;
const MARKS = [...TEXT, "axis", "line", "common", "excluded"] as const;

/** The grounds on which a theme draws. */
const groundsOf = ({ background, band }: Theme): readonly string[] => (band === "none" ? [background] : [background, band]);
const least = (theme: Theme, colour: string): number => Math.min(...groundsOf(theme).map((ground) => contrast(colour, ground)));

/** Charts with every kind of marker and of label. */
const VALUES = [14, 10, 16, 7, 20, 13, 15, 12, 18, 11, 10, 14, 13, 30, 12, 9, 8, 6, 7, 9, 5, 8, 7, 6, 7, 8];
const rows = dates(VALUES.length, "month").map((x, i) => ({ x, y: VALUES[i] ?? 0, n: 100 }));
const shared = { name: "Waits", x: "x", y: "y", target: 8 } as const;
const waits = spc(rows, {
  ...{ ...shared, chart: xmrChart, improvement: "down", ghost: [3], provisional: 1 },
  phases: [{ index: 8, label: "After", reason: "r", baseline: 12 }],
});
const charts: readonly Chart[] = [
  waits,
  spc(rows, { ...shared, chart: xmrChart, improvement: "neither", baseline: 12, innerLines: true }),
  spc(rows, { ...shared, chart: mrChart, target: 20 }),
  spc(rows, { ...shared, chart: pChart, n: "n", improvement: "up", target: 0.08 }),
  spc(
    rows.map(({ y, n }, i) => ({ x: `Unit ${i}`, y, n: n + 10 * i })),
    { ...shared, chart: funnelChart, n: "n", improvement: "down", target: 0.1 },
  ),
];
const rowsOf = board(charts);
const pictures = [
  ...charts,
  ...[boardPicture(rowsOf), matrixPicture(matrix(rowsOf)), multiples(charts.slice(0, 2))],
  paretoPicture(pareto([30, 20, 8, 4].map((count, i) => ({ name: `Kind ${i}`, count })))),
];
const drawn = (options: SvgOptions): readonly Placed[] => pictures.flatMap((picture) => everything(scene(picture, options)));

describe("the shelf", () => {
  it("has the themes and palettes that the documentation names", () => {
    expect(themes.map(([name]) => name)).toEqual(["contrast", "dark", "light", "print"]);
    expect(palettes.map(([name]) => name)).toEqual(["mdc", "okabeIto", "standard"]);
  });

  it("lays over light and dark, as its standard palette, the colours that they have", () => {
    expect(painted(lightTheme, standardPalette)).toEqual(lightTheme);
    expect(painted(darkTheme, standardPalette)).toEqual(darkTheme);
  });
});

describe.each(tested)("%s", (_name, theme) => {
  it.each(TEXT)("writes text in %s at 4.5 : 1 or more on the ground and on the band", (token) => {
    expect(least(theme, theme[token])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)("draws marks in %s at 3 : 1 or more on the ground and on the band", (token) => {
    expect(least(theme, theme[token])).toBeGreaterThanOrEqual(3);
  });
});

describe.each(published)("%s", (_name, theme) => {
  it("outlines markers of special cause, and draws hollow ones, in ink", () => {
    const markers = charts.flatMap((chart) => all(points(chart, frameFor(chart, { theme })) ?? scene(chart), "circle"));
    expect(markers.length).toBeGreaterThan(50);
    expect(new Set(markers.map(({ inherited }) => inherited.stroke))).toEqual(new Set([theme.ink]));
    expect(least(theme, theme.ink)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(looks)("a picture in %s", (_name, theme) => {
  it("has no text below 4.5 : 1", () => {
    const texts = drawn({ theme }).filter(({ node }) => node.tag === "text");
    expect(texts.length).toBeGreaterThan(100);
    const pale = texts.filter(({ inherited: { fill } }) =>
      fill === theme.background ? contrast(theme.background, theme.text) < 4.5 : least(theme, String(fill)) < 4.5,
    );
    expect(pale.map(({ node, inherited }) => [node.children, inherited.fill])).toEqual([]);
  });

  it("tells causes apart by fill and shape, which greys leave", () => {
    expect(new Set(Object.values(theme.shapes)).size).toBe(4);
    for (const chart of charts) {
      const markers = everything(points(chart, frameFor(chart, { theme })) ?? scene(chart)).filter(
        ({ node }) => node.children.length === 0,
      );
      const hollow = markers.filter(({ node, inherited }) => node.tag === "circle" && inherited.fill === theme.background);
      const solid = markers.filter(({ inherited }) => ![theme.background, "none"].includes(String(inherited.fill)));
      expect(hollow.length).toBe(
        chart.points.filter(({ cause, status, value }) => cause === "common" && status !== "ghost" && value !== null).length,
      );
      for (const { inherited } of solid) expect(contrast(String(inherited.fill), theme.background)).toBeGreaterThan(1.4);
    }
  });
});

describe("weights of a theme", () => {
  const radii = (theme: Theme, picture: Chart | Picture): readonly number[] =>
    all(scene(picture, { theme, icons: false }), "circle").map(({ node }) => Number(node.attributes.r));
  const widths = (theme: Theme, mark: Mark): readonly number[] =>
    charts.flatMap((chart) => {
      const part = mark(chart, frameFor(chart, { theme }));
      return part === null ? [] : all(part, "path").map(({ inherited }) => Number(inherited["stroke-width"]));
    });

  it.each(Object.entries({ limits, innerLines, centre, target, trace, runs, axisX }))(
    "are added to lines, at high contrast 0.75 px (%s)",
    (_name, mark) => {
      const thin = widths(lightTheme, mark);
      expect(thin.length).toBeGreaterThan(0);
      expect(widths(contrastTheme, mark)).toEqual(thin.map((width) => width + 0.75));
    },
  );

  it("multiply the size of markers, at high contrast by 1.2", () => {
    const usual = radii(lightTheme, waits);
    expect(usual.length).toBeGreaterThan(20);
    expect(radii(contrastTheme, waits)).toEqual(usual.map((radius) => Math.round(120 * radius) / 100));
  });

  it("keep markers of miniatures large enough for paper, in print at 0.75 of their usual size", () => {
    expect(Math.max(...radii(lightTheme, sparkline(waits)))).toBeCloseTo(0.55 * 4.75, 2);
    expect(Math.max(...radii(printTheme, sparkline(waits)))).toBeCloseTo(0.75 * 4.75, 2);
  });

  it("may leave the band out: then limits alone show the expected range, in miniatures too", () => {
    expect(band(waits, frameFor(waits, { theme: contrastTheme }))).toBeNull();
    const inSparkline = (theme: Theme): readonly (string | number | undefined)[] =>
      all(scene(sparkline(waits), { theme }), "path").flatMap(({ inherited: { fill, stroke } }) => [fill, stroke]);
    expect(inSparkline(lightTheme)).toContain(lightTheme.band);
    expect(inSparkline(lightTheme)).not.toContain(lightTheme.limit);
    expect(inSparkline({ ...lightTheme, band: "none" })).toContain(lightTheme.limit);
  });
});
