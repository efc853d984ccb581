import { describe, expect, it } from "vitest";
import { mrChart, runChart, xmrChart } from "../../src/charts/index.js";
import { locales } from "../../src/locales/index.js";
import { spc } from "../../src/spc.js";
import { multiples, pair, scene, svg } from "../../src/svg/index.js";
import * as shelf from "../../src/svg/marks/index.js";
import type { Chart, Locale } from "../../src/types/index.js";
import { hebrew } from "../support/hebrew.js";
import { all, type Box, dates, everything, frameFor, overlaps, randomChart, textBoxes, textOf } from "./support.js";

const languages: readonly (readonly [string, Partial<Locale>])[] = [...Object.entries({ ...locales, he: hebrew })].filter(
  ([tag]) => !tag.startsWith("en"),
);
const widths = [360, 640, 840];
const seeds = Array.from({ length: 24 }, (_, i) => 7100 + i);

describe("pictures in languages with longer words", () => {
  it.each(languages)("keep texts apart and on the paper in %s", { timeout: 60_000 }, (_, locale) => {
    for (const seed of seeds) {
      const chart = randomChart(seed);
      for (const width of widths) {
        const picture = scene(chart, { locale, width });
        const boxes = textBoxes(picture);
        expect(overlaps(boxes), `seed ${seed}, ${width} px`).toEqual([]);
        for (const { left, right, text } of boxes) {
          expect(left, `seed ${seed}, ${width} px: ${text}`).toBeGreaterThanOrEqual(0);
          expect(right, `seed ${seed}, ${width} px: ${text}`).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it.each(languages)("carry the tag of %s", (tag, locale) => {
    expect(scene(randomChart(1), { locale }).attributes.lang).toBe(tag);
  });
});

describe("pieces of a text in a language written from right to left", () => {
  it("follow each other from the right: the name of a line, then its value", () => {
    const chart = spc([4, 6, 5, 7, 4, 5], { chart: runChart });
    const [label] = all(shelf.endLabels(chart, frameFor(chart, { locale: hebrew })) ?? never(), "text");
    expect(label?.node.children.map((child) => (typeof child === "string" ? child : textOf(child)))).toEqual(["\u20665.0\u2069", "Median"]);
  });
});

function never(): never {
  throw new Error("nothing is drawn");
}

describe("axes in other languages", () => {
  const axisIn = (locale: Partial<Locale>, x: readonly string[]): { readonly labels: string; readonly groups: string } => {
    const chart = spc(
      x.map((date, i) => ({ date, y: 5 + (i % 3) })),
      { chart: runChart, x: "date", y: "y" },
    );
    const { labels, groups } = frameFor(chart, { locale }).axis;
    return { labels: labels.map(({ text }) => text).join(" "), groups: groups.map(({ text }) => text).join(" | ") };
  };
  const days = dates(10, "day", "2025-03-27");
  const hours = Array.from({ length: 30 }, (_, i) => new Date(Date.UTC(2025, 2, 5, i)).toISOString().slice(0, 16));

  it.each([
    ["en-US", "Q2 Q3 Q4 Q1", "Mar 2025 | Apr", "12 AM 2 AM", "Mar 5, 2025"],
    ["da", "K2 K3 K4 K1", "mar 2025 | apr", "00.00 02.00", "5. mar 2025"],
    ["de", "Q2 Q3 Q4 Q1", "Mär 2025 | Apr", "00:00 02:00", "5. Mär 2025"],
    ["fr", "T2 T3 T4 T1", "mars 2025 | avr.", "00:00 02:00", "5 mars 2025"],
  ])("name quarters, months, hours and days in %s", (tag, quarters, months, times, day) => {
    const locale = locales[tag] ?? {};
    expect(axisIn(locale, dates(8, "quarter")).labels).toMatch(new RegExp(`^${quarters} `));
    expect(axisIn(locale, days).groups).toBe(months);
    expect(axisIn(locale, hours).labels).toMatch(new RegExp(`^${times.replaceAll(".", "\\.")} `));
    expect(axisIn(locale, hours).groups.startsWith(day)).toBe(true);
  });

  it("thin months evenly where their names are wide", () => {
    const shortMonths = Array.from({ length: 12 }, (_, i) => `Monat ${i + 1}`);
    expect(axisIn({}, dates(20, "month")).labels.split(" ")).toHaveLength(20);
    expect(axisIn({ shortMonths }, dates(20, "month")).labels).toBe("Monat 4 Monat 7 Monat 10 Monat 1 Monat 4 Monat 7 Monat 10");
  });
});

describe("pictures in a language written from right to left", () => {
  const chart = randomChart(7);
  const ltr = { ...hebrew, direction: "ltr" } as const;
  const [right, left] = [scene(chart, { locale: hebrew }), scene(chart, { locale: ltr })];
  const texts = (root: typeof right): readonly string[] => all(root, "text").map(({ node }) => textOf(node));

  it("begin title, subtitle and caption at the right-hand border", () => {
    const starts = all(right, "text").filter(({ node }) => node.attributes.x === 820);
    const mirrored = all(left, "text").filter(({ node }) => node.attributes.x === 20);
    expect(starts.length).toBeGreaterThan(3);
    expect(starts.length).toBe(mirrored.length);
    for (const { inherited } of starts) expect(inherited["text-anchor"]).toBe("end");
  });

  it("put icons at the top left, in the order in which they are read", () => {
    const places = (root: typeof right): readonly number[] =>
      everything(root).flatMap(({ node, dx }) => (node.attributes["aria-label"] === undefined ? [] : [dx]));
    const mirrored = places(left).map((x) => 840 - 40 - x);
    expect(places(right)).toEqual(mirrored);
    expect(Math.max(...places(right))).toBeLessThan(110);
  });

  it("begin the names of panels at the right-hand end of their plots, the word for a signal left of them", () => {
    const values = Array.from({ length: 24 }, (_, i) => (i < 12 ? 20 : 30) + (i % 3));
    const ward = (name: string): Chart => spc(values, { chart: xmrChart, name, improvement: "down" });
    const boxesOf = (locale: Partial<Locale>): readonly Box[] => textBoxes(scene(multiples([ward("Oak"), ward("Elm")]), { locale }));
    const [boxes, plain] = [boxesOf(hebrew), boxesOf(ltr)];
    const [named, unturned] = [boxes, plain].map((all) => all.filter(({ text }) => /Oak|Elm/.test(text)).slice(0, 2));
    const [words, before] = [boxes, plain].map((all) => all.filter(({ text }) => text.includes("concern")).slice(0, 2));
    named?.forEach(({ left, right }, i) => {
      expect(right - left).toBeCloseTo((unturned?.[i]?.right ?? NaN) - (unturned?.[i]?.left ?? NaN), 1);
      expect(left - (words?.[i]?.right ?? NaN)).toBeCloseTo((before?.[i]?.left ?? NaN) - (unturned?.[i]?.right ?? NaN), 0);
      expect(right).toBeGreaterThan((unturned?.[i]?.right ?? NaN) + 100);
    });
    const rows = { chart: xmrChart, name: "Waits" } as const;
    const two = textBoxes(scene(pair(spc(values, rows), spc(values, { ...rows, chart: mrChart })), { locale: hebrew }));
    expect(two.filter(({ text }) => text.includes("moving range)")).map(({ right }) => right)).toEqual([820]);
  });

  it("let time run from left to right, as in every language", () => {
    const [across, plain] = [hebrew, ltr].map((locale) => chart.points.map(frameFor(chart, { locale }).x));
    expect(across).toEqual(plain);
    expect(across).toEqual([...(across ?? [])].sort((a, b) => a - b));
  });

  it("isolate every text, and every number in it", () => {
    for (const text of texts(right)) expect(text).toMatch(/^\u2067\u202b[^]*\u202c\u2069\u200e$/);
    const numbers = texts(right).filter((text) => /\d[.,]\d/.test(text));
    expect(numbers.length).toBeGreaterThan(2);
    for (const text of numbers) expect(text).toMatch(/\u2066[−\d.,%]+\u2069/);
    for (const text of texts(left)) expect(text).not.toMatch(/[\u2066-\u2069]/);
  });

  it("say nothing of direction by attributes that some renderers do not know, but that a page does not turn the picture round", () => {
    const [root = "", ...held] = svg(chart, { locale: hebrew }).split(/(?<=>)/);
    expect(root).toContain(' direction="ltr"');
    expect(held.join("")).not.toMatch(/ direction=|unicode-bidi|dir=/);
  });

  it("escape what stands between the marks", () => {
    const hostile = { ...chart, name: '<script>"&' };
    expect(svg(hostile, { locale: hebrew })).toContain("&lt;script&gt;&quot;&amp;");
  });
});
