import { describe, expect, it } from "vitest";
import { board, matrix, spc, xmrChart } from "../../src/index.js";
import { da, de, fr } from "../../src/locales/index.js";
import { assuranceLabel, cells, variationLabel } from "../../src/readings/describe.js";
import {
  boardPicture,
  boardTable,
  darkTheme,
  type Element,
  lightTheme,
  matrixPicture,
  scene,
  sparkline,
  svg,
} from "../../src/svg/index.js";
import type { Chart } from "../../src/types/index.js";
import { chartOf, sevenCharts } from "../support/boards.js";
import { all, dates, overlaps, randomChart, subpaths, textBoxes, textOf } from "./support.js";

const charts = sevenCharts();
const seven = board(charts);
const widths = [240, 360, 480, 640, 700, 840, 960, 1280] as const;

function textsOf(picture: Element): readonly string[] {
  return all(picture, "text").map(({ node }) => textOf(node));
}

/** What lies on other text, or beyond the paper. */
function faults(picture: Element): readonly string[] {
  const boxes = textBoxes(picture);
  const { width, height } = picture.attributes;
  const beyond = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > Number(width) - 4 || bottom > Number(height),
  );
  return [...overlaps(boxes), ...beyond.map(({ text }) => `${text} leaves the paper`)];
}

describe("the picture of a board", () => {
  it("is 960 px wide unless told otherwise", () => {
    expect(scene(boardPicture(seven)).attributes.width).toBe(960);
    expect(scene(boardPicture(seven), { size: "mobile" }).attributes.width).toBe(360);
    expect(scene(boardPicture(seven), { width: 800 }).attributes.width).toBe(800);
  });

  it.each(widths)("prints name, latest value, target, expected range and sentence of every row at %i px", (width) => {
    const said = textsOf(scene(boardPicture(seven), { width }))
      .join("")
      .replaceAll(" ", "");
    for (const row of seven.rows) {
      const chart = charts[row.chart];
      if (chart === undefined) continue;
      const { latest, target, range } = cells(chart, row, {});
      for (const word of [...row.measure.split(/[ -]/), ...row.words.split(" "), latest, target, range])
        expect(said).toContain(word.replaceAll(" ", ""));
    }
  });

  it("has the columns at the places of the design at 960 px, and rows of 56 px", () => {
    const boxes = textBoxes(scene(boardPicture(seven)));
    const [measure, span, says] = ["Measure", "April 2023 to March 2025", "What the chart says"].map((text) =>
      boxes.find((box) => box.text === text),
    );
    expect(measure?.left).toBe(20);
    expect(Math.abs((span?.left ?? NaN) - 216)).toBeLessThan(6);
    expect(Math.abs((says?.left ?? NaN) - 780)).toBeLessThan(6);
    const names = seven.rows.map((row) => boxes.find(({ text }) => text === row.measure)?.top ?? 0);
    expect((names[1] ?? 0) - (names[0] ?? 0)).toBeCloseTo(56, 1);
    const targets = seven.rows
      .slice(0, 6)
      .map((row) => boxes.find(({ text }) => text.startsWith("≤") || text.startsWith("≥"))?.right ?? row);
    expect(new Set(targets).size).toBe(1);
  });

  it("breaks no word of a name at a hyphen while the charts can give way", () => {
    const texts = all(scene(boardPicture(seven), { size: "compact" }), "text").map(({ node }) => textOf(node));
    expect(texts).toContain("Talking-therapy");
  });

  it("has the icons of each verdict, and none where there is no verdict", () => {
    const labels = all(scene(boardPicture(seven)), "g").flatMap(({ node }) =>
      node.attributes.role === "img" ? [node.attributes["aria-label"]] : [],
    );
    const expected = seven.rows.flatMap(({ verdict }) => [
      variationLabel(verdict),
      ...(verdict.assurance === "none" ? [] : [assuranceLabel(verdict)]),
    ]);
    expect(labels).toEqual(expected);
    expect(labels).toHaveLength(13);
  });

  it("colours the latest value as the verdict on change does", () => {
    const picture = scene(boardPicture(seven));
    const latest = all(picture, "text").filter(({ inherited }) => inherited["font-size"] === 15 && inherited["text-anchor"] === "end");
    expect(latest.map(({ inherited }) => inherited.fill)).toEqual(
      seven.rows.map(({ verdict }) => ({ ...lightTheme, common: lightTheme.ink, none: lightTheme.ink })[verdict.variation]),
    );
  });

  it.each(widths)("has no text on other text, and all of it on the paper, at %i px", (width) => {
    expect(faults(scene(boardPicture(seven), { width }))).toEqual([]);
  });

  it.each(Object.entries({ da, de, fr }))("has none in another language, whose words are longer (%s)", (_, locale) => {
    const told = board(charts, { locale });
    for (const width of widths) {
      expect(faults(scene(boardPicture(told), { width, locale })), `${width} px`).toEqual([]);
      expect(faults(scene(matrixPicture(matrix(told)), { width, locale })), `matrix, ${width} px`).toEqual([]);
    }
  });

  it.each([1, 2, 3, 4, 5, 6])("has none with random charts either (%i)", (seed) => {
    const random = board(Array.from({ length: 12 }, (_, i) => randomChart(100 * seed + i)));
    for (const width of widths) expect(faults(scene(boardPicture(random), { width })), `${width} px`).toEqual([]);
    for (const width of widths) expect(faults(scene(matrixPicture(matrix(random)), { width })), `matrix, ${width} px`).toEqual([]);
  });

  it("draws all charts in time over one stretch of it, whatever their steps", () => {
    const monthly = dates(24, "month", "2023-04-01").map((month, i) => ({ x: month, y: 10 + ((i * 7) % 5) }));
    const of = (rows: readonly { x: string; y: number }[], name: string): Chart => spc(rows, { chart: xmrChart, x: "x", y: "y", name });
    const quarterly = monthly.filter((_, i) => i % 3 === 0);
    const traces = tracesOf(scene(boardPicture(board([of(monthly, "m"), of(quarterly, "q"), of(monthly.slice(12), "late")]))));
    const [m = [], q = [], late = []] = traces;
    expect([m.length, q.length, late.length]).toEqual([24, 8, 12]);
    quarterly.forEach((_, i) => {
      expect(q[i]?.[0]).toBeCloseTo(m[3 * i]?.[0] ?? NaN, 1);
    });
    late.forEach(([x], i) => {
      expect(x).toBeCloseTo(m[12 + i]?.[0] ?? NaN, 1);
    });
  });

  it("does so as a table too", () => {
    const monthly = dates(24, "month", "2023-04-01").map((month, i) => ({ x: month, y: 10 + ((i * 7) % 5) }));
    const of = (rows: readonly { x: string; y: number }[], name: string): Chart => spc(rows, { chart: xmrChart, x: "x", y: "y", name });
    const html = boardTable(board([of(monthly, "whole"), of(monthly.slice(12), "late")]));
    const [whole = [], late = []] = [...html.matchAll(/<path d="M(\d[\d.,L]*)" fill="none" stroke="#66727E" stroke-width="1\.\d+"/g)].map(
      ([, d = ""]) => d.split("L").map((place) => Number(place.split(",")[0])),
    );
    expect([whole.length, late.length]).toEqual([24, 12]);
    expect(late).toEqual(whole.slice(12));
  });

  it("gives each row a vertical scale of its own, with 8 % of air", () => {
    const flat = (scale: number): Chart =>
      spc(
        Array.from({ length: 20 }, (_, i) => scale * (10 + ((i * 3) % 5))),
        { chart: xmrChart },
      );
    const [small, large] = tracesOf(scene(boardPicture(board([flat(1), flat(1000)])))).map((trace) => trace.map(([, y]) => y));
    const lowest = Math.max(...(small ?? []));
    expect(large?.map((y) => Math.round(10 * (y - 56)) / 10)).toEqual(small);
    const chart = flat(1);
    const lines = chart.points[0];
    const [top, bottom] = [lines?.upper ?? 0, lines?.lower ?? 0];
    const share = (10 - bottom + 0.08 * (top - bottom)) / (1.16 * (top - bottom));
    const box = 40;
    expect(lowest).toBeCloseTo(textTop(scene(boardPicture(board([flat(1)])))) + 48 - share * box, 0);
  });

  it("never lets a chart leave its row", () => {
    const random = board(Array.from({ length: 40 }, (_, i) => randomChart(i + 1)));
    const picture = scene(boardPicture(random));
    const { height } = picture.attributes;
    for (const { node } of all(picture, "path")) {
      if (node.attributes.transform !== undefined || /[^MLHVZ\d.,-]/.test(String(node.attributes.d))) continue;
      for (const path of subpaths(String(node.attributes.d)))
        for (const [x, y] of path)
          expect(Number.isFinite(x) && x >= 0 && x <= 960 && y >= 0 && y <= Number(height), `${x} ${y}`).toBe(true);
    }
    expect(svg(boardPicture(random))).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("tells every row to those who cannot see it", () => {
    const [title, desc] = scene(boardPicture(seven)).children;
    expect(typeof title === "object" && textOf(title)).toBe("Signals of concern in 2 of 7 charts, improvement in 1, change in 1");
    const told = typeof desc === "object" ? textOf(desc) : "";
    for (const { measure } of seven.rows) expect(told).toContain(`${measure}: Latest `);
    for (const { words } of seven.rows) expect(told).toContain(words);
    expect(told).toContain("Latest 65.2%; Target ≥ 82%; Expected range 65.6–77.0%. Worse since May 2024.");
  });

  it("may be empty, or of one measure", () => {
    expect(textsOf(scene(boardPicture(board([]))))).toEqual([
      ...["No measures", "Measure", "Latest", "Target", "Expected range", "Variation", "Assurance", "What the chart says"],
    ]);
    expect(textsOf(scene(boardPicture(board(charts.slice(2, 3)))))[0]).toBe("Assessed within 28 days: worse since May 2024");
  });

  it("draws what the board says, also where somebody has changed its words or dropped rows", () => {
    const mine = { ...seven, rows: seven.rows.slice(1, 3).map((row) => ({ ...row, words: "Mine." })) };
    const texts = textsOf(scene(boardPicture(mine)));
    expect(texts.filter((text) => text === "Mine.")).toHaveLength(2);
    expect(texts).not.toContain("Physical violence");
  });

  it("grows in proportion to its rows", () => {
    const size = (count: number): number => {
      const many = Array.from({ length: count }, (_, i) => charts[i % 7]).filter((chart) => chart !== undefined);
      return svg(boardPicture(board(many))).length;
    };
    expect(size(280) / size(28)).toBeLessThan(10.5);
  });

  it("wears every theme: the colours of `auto` are those of the light theme, and no name of a colour is left", () => {
    const auto = svg(boardPicture(seven), { theme: "auto" });
    const light = svg(boardPicture(seven));
    const bare = auto.replace(/<style>.*?<\/style>/s, "").replaceAll(/ class="[^"]*"/g, "");
    expect(bare.replaceAll(/n[0-9a-f]{10}/g, "")).toBe(light.replaceAll(/n[0-9a-f]{10}/g, ""));
    expect(boardTable(seven, { theme: "auto" })).not.toMatch(/(fill|stroke)="(?!none|#)/);
  });

  it("takes the options of every picture and refuses others", () => {
    const text = svg(boardPicture(seven), {
      title: "Mine",
      subtitle: false,
      caption: "Source: me.",
      theme: darkTheme,
      idPrefix: "b-",
      version: false,
    });
    expect(text).toContain(">Mine</text>");
    expect(text).toContain("Source: me.");
    expect(text).toContain(`fill="${darkTheme.background}"`);
    expect(text).toContain(`id="b-n`);
    expect(text).not.toContain("Each row");
    expect(() => svg(boardPicture(seven), { colour: "red" } as never)).toThrow("svg has no option");
    expect(svg(boardPicture(seven), { caption: false })).not.toContain("Variation: is it changing?");
  });
});

describe("the picture of a matrix", () => {
  const picture = scene(matrixPicture(matrix(seven)));

  it("has the names of the measures in the column of their assurance and the row of their variation", () => {
    const boxes = textBoxes(picture);
    const at = (text: string): { left: number; middle: number } => {
      const box = boxes.find((one) => one.text === text);
      return { left: box?.left ?? NaN, middle: ((box?.top ?? NaN) + (box?.bottom ?? NaN)) / 2 };
    };
    expect(at("Talking-therapy recovery").left).toBe(at("Expected to").left);
    expect(at("Assessed within 28 days").left).toBe(at("Bed occupancy, %").left);
    expect(at("Bed occupancy, %").left).toBe(at("Not expected to").left);
    expect(Math.abs(at("Physical violence").middle - at("Improvement").middle)).toBeLessThan(20);
    expect(at("Falls with harm").middle).toBeGreaterThan(at("Physical violence").middle);
  });

  it("says the same in words", () => {
    const desc = picture.children[1];
    expect(typeof desc === "object" && textOf(desc)).toBe(
      [
        "Improvement; May or may not meet the target: Physical violence.",
        "Common cause; Expected to meet the target: Talking-therapy recovery.",
        "Common cause; May or may not meet the target: Falls with harm, Staff sickness, %.",
        "Concern; Not expected to meet the target: Assessed within 28 days, Bed occupancy, %.",
        "Change, neither good nor bad; No verdict on a target: Referrals received.",
      ].join(" "),
    );
  });

  it("says how many more there are in a full cell", () => {
    const many = board(
      Array.from({ length: 30 }, (_, i) => spc([1, 2, 3], { chart: xmrChart, name: `Measure ${i}`, target: 2, improvement: "up" })),
    );
    const texts = textsOf(scene(matrixPicture(matrix(many))));
    expect(texts.filter((text) => text.startsWith("Measure"))).toHaveLength(19);
    expect(texts).toContain("and 11 more");
  });

  it("is a list on a small screen, of what there is", () => {
    const texts = textsOf(scene(matrixPicture(matrix(seven)), { width: 360 }));
    expect(texts.filter((text) => text === "May or may not meet the target")).toHaveLength(2);
    expect(texts).not.toContain("–");
  });
});

describe("a sparkline", () => {
  it("is 120 × 24 px, without text, and its name is the measure and the sentence", () => {
    const picture = scene(sparkline(chartOf("Assessed within 28 days")));
    expect([picture.attributes.width, picture.attributes.height]).toEqual([120, 24]);
    expect(all(picture, "text")).toEqual([]);
    const [title, ...others] = picture.children.filter((child) => typeof child === "object");
    expect(title === undefined ? "" : textOf(title)).toBe(
      "Assessed within 28 days: Worse since May 2024. Not expected to meet the target.",
    );
    expect(others.some(({ tag }) => tag === "desc")).toBe(false);
    expect(picture.attributes["aria-labelledby"]).toBe(title?.attributes.id);
  });

  it("has a solid marker for each signal, and one ring, of the latest value, where that is none", () => {
    for (const chart of charts) {
      const picture = scene(sparkline(chart));
      const signals = chart.points.filter(({ cause }) => cause !== "common").length;
      const colours: readonly unknown[] = [lightTheme.improvement, lightTheme.concern, lightTheme.neutral];
      const shapes = [...all(picture, "circle"), ...all(picture, "path")].map(({ inherited }) => inherited.fill);
      expect(shapes.filter((fill) => colours.includes(fill))).toHaveLength(signals);
      const rings = all(picture, "circle").filter(({ inherited }) => inherited.stroke === lightTheme.common);
      expect(rings).toHaveLength(chart.points.at(-1)?.cause === "common" ? 1 : 0);
    }
  });

  it("takes a width, a height, a title and a theme", () => {
    const picture = scene(sparkline(chartOf("Physical violence")), { width: 240, height: 40, title: "Mine", theme: darkTheme });
    expect([picture.attributes.width, picture.attributes.height]).toEqual([240, 40]);
    expect(textOf(picture)).toBe("Mine");
  });

  it("may be of nothing", () => {
    for (const values of [[], [null], [5]]) expect(svg(sparkline(spc(values, { chart: xmrChart })))).not.toMatch(/NaN|Infinity/);
  });
});

/** Places of the data lines, row by row. */
function tracesOf(picture: Element): readonly (readonly (readonly [number, number])[])[] {
  return all(picture, "path")
    .filter(({ node }) => node.attributes.stroke === lightTheme.line && node.attributes["stroke-dasharray"] === undefined)
    .filter(({ scale }) => scale === 1)
    .map(({ node }) => subpaths(String(node.attributes.d))[0] ?? []);
}

/** Where the first row begins. */
function textTop(picture: Element): number {
  const rule = all(picture, "path").find(({ node }) => node.attributes.stroke === lightTheme.axis && node.attributes.fill === "none");
  return subpaths(String(rule?.node.attributes.d))[0]?.[0]?.[1] ?? NaN;
}
