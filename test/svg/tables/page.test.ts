// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { board, matrix, pareto, spc, xmrChart } from "../../../src/index.js";
import { boardPicture, boardTable, matrixPicture, paretoPicture, sparkline, svg, table } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { HOSTILE } from "../../support/hostile.js";
import { randomChart } from "../support.js";
import { parsed } from "./support.js";

describe("tables in a page", () => {
  it("have neither style nor script, are well-formed, and are the same for the same input", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const chart = randomChart(seed);
      for (const html of [table(chart), boardTable(board([chart]))]) {
        expect(html).not.toMatch(/style|<script|NaN|undefined/);
        expect(new DOMParser().parseFromString(html, "application/xhtml+xml").querySelector("parsererror")).toBeNull();
        expect(html).not.toMatch(/<(?:t[dhr]|p|caption|thead|tbody)\b[^>]*\/>/);
      }
      expect(table(JSON.parse(JSON.stringify(chart)) as Chart)).toBe(table(chart));
    }
  });

  it.each(HOSTILE)("say only text where a name is %j", (name) => {
    const chart = spc(
      [
        { x: `${name} 1`, y: 5 },
        { x: `${name} 2`, y: 7 },
        { x: `${name} 3`, y: 6 },
      ],
      {
        ...{ chart: xmrChart, x: "x", y: "y", name, improvement: "up", target: 6 },
        ghost: [{ at: 1, reason: name }],
        phases: [{ index: 2, label: name, reason: name }],
      } as const,
    );
    const options = { title: name, subtitle: name, caption: name, version: name };
    const whole = board([chart, chart]);
    const texts = [table(chart, options), boardTable(whole, options)];
    for (const html of texts) {
      const found = parsed(html);
      expect(found.querySelectorAll("script, img, a, style, iframe, object")).toHaveLength(0);
      const attributes = [...found.querySelectorAll("*")].flatMap((node) => [...node.attributes].map((attribute) => attribute.name));
      expect(attributes.filter((attribute) => /^on|href|src|style/.test(attribute))).toEqual([]);
    }
    const pictures = [boardPicture(whole), matrixPicture(matrix(whole)), sparkline(chart), paretoPicture(pareto([{ name, count: 3 }]))];
    for (const picture of pictures) {
      const root = new DOMParser().parseFromString(svg(picture, options), "image/svg+xml");
      expect(root.querySelector("parsererror")).toBeNull();
      expect(root.querySelectorAll("script, img, foreignObject, image, use, a, style")).toHaveLength(0);
    }
  });
});
