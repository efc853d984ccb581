import { describe, expect, it } from "vitest";
import { icon, type Judged } from "../../src/svg/marks/icons.js";
import { type Element, lightTheme, mdcPalette, scene, svg, type SvgOptions, verdictIcon } from "../../src/svg/index.js";
import { spc, xmrChart } from "../../src/index.js";
import { da, de, enGB, enUS, fr } from "../../src/locales/index.js";
import type { Improvement, Verdict } from "../../src/types/index.js";
import { all, everything, textOf } from "./support.js";

const silent: Verdict = {
  ...({ variation: "none", side: null, at: null, rules: [], stable: null } as const),
  ...({ assurance: "none", onTarget: null, reasons: [] } as const),
};

function drawn(of: "variation" | "assurance", said: Partial<Verdict>, size = 48, more: Partial<Judged> = {}): Element {
  const judged: Judged = { verdict: { ...silent, ...said }, improvement: "down", directional: true, ...more };
  return icon(judged, { of, x: 0, y: 0, size }, { theme: lightTheme, locale: enGB });
}

const circles = (node: Element): readonly (readonly unknown[])[] =>
  all(node, "circle").map(({ node: { attributes } }) => [attributes.cx, attributes.cy, attributes.r]);
const letters = (node: Element): readonly (readonly unknown[])[] =>
  all(node, "text").map(({ node: text }) => [textOf(text), text.attributes.x, text.attributes.y, text.attributes["font-size"]]);

describe("the icon of variation", () => {
  it("is a circle with five hollow points between limits for common cause", () => {
    const node = drawn("variation", { variation: "common" });
    expect(circles(node)).toEqual([
      [24, 24, 21.5],
      [11, 25.5, 2.5],
      [17.5, 20.5, 2.5],
      [24, 27.5, 2.5],
      [30.5, 21.5, 2.5],
      [37, 25, 2.5],
    ]);
    const limits = all(node, "path").find(({ node: path }) => path.attributes["stroke-dasharray"] === "3 2.5");
    expect(limits?.node.attributes).toMatchObject({ d: "M9,15.5H39M9,32.5H39", "stroke-width": 1.5 });
    expect(letters(node)).toEqual([]);
  });

  it("rises with an H, or falls with an L, with the marker of the signal, in its colour", () => {
    const high = drawn("variation", { variation: "improvement", side: "high" });
    expect(circles(high)).toEqual([
      [24, 24, 21.5],
      [9.5, 31, 2.4],
      [16, 33.5, 2.4],
      [22.5, 30.5, 2.4],
      [30, 21.5, 4.37],
      [37.5, 18.5, 4.37],
    ]);
    expect(letters(high)).toEqual([["H", 15, 23, 15]]);
    const low = drawn("variation", { variation: "concern", side: "low" });
    expect(circles(low).slice(1)).toEqual([
      [9.5, 17, 2.4],
      [16, 14.5, 2.4],
      [22.5, 17.5, 2.4],
    ]);
    expect(letters(low)).toEqual([["L", 15, 35.5, 15]]);
    expect(all(low, "path").filter(({ inherited }) => inherited.fill === lightTheme.concern)).toHaveLength(2);
  });

  it("turns the triangles of a low neutral signal over", () => {
    const [high, low] = (["high", "low"] as const).map((side) =>
      all(drawn("variation", { variation: "neutral", side }), "path")
        .filter(({ inherited }) => inherited.fill === lightTheme.neutral)
        .map(({ node }) => String(node.attributes.d)),
    );
    expect(high?.[0]).toBe("M30,16.3L34.9,25.2L25.1,25.2Z");
    expect(low?.[0]).toBe("M30,31.7L34.9,22.8L25.1,22.8Z");
  });

  it("has no letter for a signal without a side", () => {
    expect(letters(drawn("variation", { variation: "neutral", side: null }))).toEqual([]);
  });

  it("is a letter and one marker below 30 px, and three rings for common cause", () => {
    const small = drawn("variation", { variation: "improvement", side: "high" }, 29);
    expect(circles(small)).toEqual([
      [24, 24, 21.5],
      [33, 17.5, 6.41],
    ]);
    expect(letters(small)).toEqual([["H", 15.5, 31, 20]]);
    expect(circles(drawn("variation", { variation: "improvement", side: "low" }, 24))[1]).toEqual([33, 30.5, 6.41]);
    expect(circles(drawn("variation", { variation: "common" }, 24)).map(([, , r]) => r)).toEqual([21.5, 4.2, 4.2, 4.2]);
    expect(circles(drawn("variation", { variation: "common" }, 30))).toHaveLength(6);
  });
});

describe("the icon of assurance", () => {
  const bars = (node: Element): readonly unknown[] => all(node, "rect").map(({ node: { attributes } }) => attributes.y);
  const dots = (node: Element): unknown => all(node, "path")[0]?.node.attributes.d;

  it.each([
    ["pass", "up", "P", 21.5, 38],
    ["pass", "down", "P", 29, 22.5],
    ["fail", "up", "F", 29, 22.5],
    ["fail", "down", "F", 21.5, 38],
    ["hit-or-miss", "up", "?", 24, 30.5],
    ["hit-or-miss", "down", "?", 24, 30.5],
  ] as const)(
    "of %s, %s being better, has expected range and target where they lie",
    (assurance, improvement: Improvement, said, bar, line) => {
      const node = drawn("assurance", { assurance }, 48, { improvement });
      expect(bars(node)).toEqual([3.5, bar]);
      expect(dots(node)).toBe(`M10,${line}H38.1`);
      expect(letters(node)).toEqual([[said, 24, 18.4, 15]]);
    },
  );

  it("has seven dots, of which the last ends the bar", () => {
    const [on = 0, off = 0] = String(all(drawn("assurance", { assurance: "pass" }), "path")[0]?.node.attributes["stroke-dasharray"])
      .split(" ")
      .map(Number);
    expect(Math.floor(28.1 / (on + off)) + 1).toBe(7);
    expect(10 + 6 * (on + off)).toBeCloseTo(38, 1);
  });

  it("is an empty dashed square without a target", () => {
    const node = drawn("assurance", {});
    expect(all(node, "rect").map(({ node: { attributes } }) => attributes["stroke-dasharray"])).toEqual(["5 4"]);
    expect(node.children).toHaveLength(1);
  });
});

it.each([
  [enGB, "HLPF"],
  [enUS, "HLPF"],
  [da, "HLJN"],
  [de, "HNEV"],
  [fr, "HBON"],
])("has the letters of the language %#: high and low, met and not met", (locale, expected) => {
  const letter = (of: "variation" | "assurance", said: Partial<Verdict>, size: number): string =>
    letters(
      icon(
        { verdict: { ...silent, ...said }, improvement: "down", directional: true },
        { of, x: 0, y: 0, size },
        { theme: lightTheme, locale },
      ),
    )
      .map(([text]) => text)
      .join("");
  for (const size of [24, 48]) {
    const sides = (["high", "low"] as const).map((side) => letter("variation", { variation: "concern", side }, size));
    const answers = (["pass", "fail"] as const).map((assurance) => letter("assurance", { assurance }, size));
    expect([...sides, ...answers].join("")).toBe(expected);
  }
});

it("has the letters of Making Data Count where a language of the caller's own names none", () => {
  const own = { ...enGB, tag: "cy", words: { letterLow: "I" } };
  const low = icon(
    { verdict: { ...silent, variation: "concern", side: "low" }, improvement: "up", directional: true },
    { of: "variation", x: 0, y: 0, size: 48 },
    { theme: lightTheme, locale: own },
  );
  const fail = icon(
    { verdict: { ...silent, assurance: "fail" }, improvement: "up", directional: true },
    { of: "assurance", x: 0, y: 0, size: 48 },
    { theme: lightTheme, locale: own },
  );
  expect([letters(low)[0]?.[0], letters(fail)[0]?.[0]]).toEqual(["I", "F"]);
});

it("names an icon by what it says", () => {
  expect(drawn("variation", { variation: "improvement", side: "low" }).attributes["aria-label"]).toBe(
    "Special cause, improvement, low values",
  );
  expect(drawn("assurance", { assurance: "fail" }).attributes).toMatchObject({
    role: "img",
    "aria-label": "Not expected to meet the target",
    transform: "translate(0,0) scale(1)",
  });
});

describe("an icon by itself", () => {
  const waits = [5, 6, 5, 7, 5, 6, 4, 5, 6, 5, 7, 5, 9, 9, 9, 9, 9, 9, 9, 9, 9];
  const chart = spc(waits, { chart: xmrChart, target: 5, improvement: "down", name: "Waits" });

  it.each(["variation", "assurance"] as const)("is that of the chart, as large as its width: %s", (of) => {
    const options: SvgOptions = { theme: lightTheme, palette: mdcPalette };
    const whole = all(scene(chart, options), "g").find(({ node }) => node.attributes["aria-label"] === labels[of])?.node;
    const alone = scene(verdictIcon(chart, of), { ...options, width: 96 });
    expect(alone.attributes).toMatchObject({ width: 96, height: 96, viewBox: "0 0 96 96" });
    expect(all(alone, "title").map(({ node }) => textOf(node))).toEqual([labels[of]]);
    const drawnIcon = all(alone, "g").find(({ node }) => node.attributes.role === "img")?.node;
    expect(drawnIcon?.children.length).toBeGreaterThan(3);
    expect(drawnIcon?.attributes.transform).toBe("translate(0,0) scale(2)");
    expect(drawnIcon?.children).toEqual(whole?.children);
  });

  const labels = { variation: "Special cause, concern, high values", assurance: "May or may not meet the target" };

  it.each(["variation", "assurance"] as const)("is simpler at 16 px than at 48, and its letter no smaller than 6 px: %s", (of) => {
    const [usual, least] = [48, 16].map((width) => everything(scene(verdictIcon(chart, of), { width })));
    const letters = least?.filter(({ node }) => node.tag === "text").map(({ node, scale }) => Number(node.attributes["font-size"]) * scale);
    expect(letters?.map((size) => size > 6)).toEqual([true]);
    expect(least?.length).toBeLessThan(Number(usual?.length));
    expect(() => svg(verdictIcon(chart, of), { width: 15 })).toThrow("width is 15, expected a number from 16 to 100000");
  });

  it("is empty and says so where there is no verdict, and takes a name of its own", () => {
    const without = verdictIcon(spc(waits, { chart: xmrChart }), "assurance");
    expect(scene(without).children.map((child) => (typeof child === "string" ? child : child.tag))).toEqual(["title"]);
    expect(svg(without)).toContain(">No verdict on a target</title>");
    expect(svg(verdictIcon(chart, "variation"), { title: "Waits: concern" })).toContain(">Waits: concern</title>");
    expect((): unknown => Reflect.apply(verdictIcon, undefined, [chart, "Variation"])).toThrow(
      'verdict of verdictIcon is "Variation", expected one of variation, assurance; did you mean "variation"?',
    );
  });
});
