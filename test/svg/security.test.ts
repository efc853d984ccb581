// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { svg } from "../../src/svg/index.js";
import { HOSTILE } from "../support/hostile.js";
import { random, randomChart } from "./support.js";

/** The document that a parser of XML makes of a picture. */
function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document;
}

/** A picture in which one text stands everywhere where a text can stand. */
function pictureOf(hostile: string): string {
  const next = random(1);
  const rows = Array.from({ length: 24 }, (_, i) => ({ x: `${hostile} ${i} z`, y: next() }));
  const chart = spc(rows, {
    chart: xmrChart,
    name: hostile,
    x: "x",
    y: "y",
    improvement: "up",
    target: 0.5,
    ghost: [{ at: 3, reason: hostile }],
    phases: [{ index: 12, label: hostile, reason: hostile, decidedBy: hostile, decidedAt: "2024-01-01" }],
    annotations: [{ x: `${hostile} 4 z`, text: hostile, kind: "change" }],
  });
  return svg(chart, { title: `${hostile} title`, subtitle: hostile, caption: hostile, fontFamily: `Arial, ${hostile}`, version: hostile });
}

describe("a picture with hostile labels", () => {
  it.each(HOSTILE)("is well-formed and says only text: %j", (hostile) => {
    const text = pictureOf(hostile);
    const document = parsed(text);
    expect(document.querySelectorAll("script, img, foreignObject, image, use, a, style")).toHaveLength(0);
    const attributes = [...document.querySelectorAll("*")].flatMap((node) => [...node.attributes].map(({ name }) => name));
    expect(attributes.filter((name) => /^on|href|src|style/.test(name))).toEqual([]);
  });

  it("keeps what may stand in XML, letter for letter, in its title", () => {
    expect(parsed(pictureOf(HOSTILE[0] ?? "")).querySelector("title")?.textContent).toBe(`${HOSTILE[0] ?? ""} title`);
    expect(parsed(pictureOf("a\u0000b\ud800c")).querySelector("title")?.textContent).toBe("ab\ufffdc title");
  });

  it("is well-formed whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (hostile) => {
        parsed(pictureOf(`x${hostile}`));
      }),
      { seed: 23, numRuns: 60 },
    );
  });
});

describe("a picture in a page", () => {
  it("is an image with a name and a description that its ids point to", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const document = parsed(svg(randomChart(seed), { idPrefix: "ward-" }));
      const root = document.documentElement;
      const ids = (root.getAttribute("aria-labelledby") ?? "").split(" ");
      expect(root.getAttribute("role")).toBe("img");
      expect(ids.map((id) => document.getElementById(id)?.tagName)).toEqual(["title", "desc"]);
      expect(ids.every((id) => /^ward-n[0-9a-f]{10}-(title|desc)$/.test(id))).toBe(true);
      expect(document.getElementById(ids[1] ?? "")?.textContent).not.toBe("");
    }
  });

  it("shares no id with the picture of other data", () => {
    const ids = Array.from({ length: 40 }, (_, i) => parsed(svg(randomChart(i + 1))).querySelector("title")?.id);
    expect(new Set(ids).size).toBe(40);
  });
});
