import { describe, expect, it } from "vitest";
import { pareto } from "../../src/index.js";
import { type Element, lightTheme, paretoPicture, scene, svg } from "../../src/svg/index.js";
import { readJson } from "../support/fixtures.js";
import { all, overlaps, subpaths, textBoxes, textOf, textsOf } from "./support.js";

const errors = pareto(readJson("gallery/pareto.json") as Readonly<Record<string, number>>);
const widths = [240, 360, 519, 640, 840, 1280] as const;

function bars(picture: Element): readonly { readonly width: number; readonly fill: unknown }[] {
  return all(picture, "rect")
    .slice(1)
    .map(({ node, inherited }) => ({ width: Number(node.attributes.width), fill: inherited.fill }));
}

describe("the picture of a Pareto reading", () => {
  const picture = scene(paretoPicture(errors));

  it("has bars as long as their counts, the vital few in colour", () => {
    const drawn = bars(picture);
    const counts = [...errors.bars.filter(({ vital }) => vital), ...errors.bars.filter(({ vital }) => !vital)].map(({ count }) => count);
    const unit = (drawn[0]?.width ?? NaN) / 148;
    drawn.forEach(({ width }, i) => {
      expect(Math.abs(width - unit * (counts[i] ?? NaN))).toBeLessThan(0.15);
    });
    expect(drawn.map(({ fill }) => fill)).toEqual([
      ...Array.from({ length: 4 }, () => lightTheme.improvement),
      ...Array.from({ length: 4 }, () => lightTheme.excluded),
    ]);
  });

  it("has the running share in a panel of its own, with a line at 80 %", () => {
    const line = all(picture, "path").find(({ node }) => node.attributes.stroke === lightTheme.line);
    const xs = (subpaths(String(line?.node.attributes.d))[0] ?? []).map(([x]) => x);
    const rule = all(picture, "path").find(({ node }) => node.attributes["stroke-dasharray"] !== undefined);
    const at80 = subpaths(String(rule?.node.attributes.d))[0]?.[0]?.[0] ?? NaN;
    const perShare = ((xs.at(-1) ?? NaN) - (xs[0] ?? NaN)) / (1 - 148 / 371);
    errors.bars.forEach(({ cumulative }, i) => {
      expect(xs[i]).toBeCloseTo((xs.at(-1) ?? NaN) - perShare * (1 - cumulative), 0);
    });
    expect(Math.abs(at80 - ((xs.at(-1) ?? NaN) - 0.2 * perShare))).toBeLessThan(0.7);
  });

  it("has a name above a bar nearer to its own than to the one before, on narrow paper", () => {
    const narrow = scene(paretoPicture(errors), { width: 360 });
    const drawn = all(narrow, "rect").slice(1);
    const names = errors.bars.map(({ name }) => textBoxes(narrow).find(({ text }) => text === name));
    names.slice(1).forEach((name, i) => {
      const [before, own] = [drawn[i]?.node.attributes, drawn[i + 1]?.node.attributes];
      const above = (name?.top ?? NaN) - Number(before?.y) - Number(before?.height);
      expect(Number(own?.y) - (name?.bottom ?? NaN)).toBeLessThan(above);
    });
  });

  it("prints 99.6%, not 100%, where kinds are still to come", () => {
    const drawn = scene(paretoPicture(pareto({ a: 700, b: 200, c: 96, d: 3, e: 1 })));
    const shares = all(drawn, "text")
      .map(({ node }) => textOf(node))
      .filter((text) => /^\d+(?:\.\d)?%$/.test(text));
    expect(shares).toEqual(expect.arrayContaining(["70%", "90%", "99.6%", "99.9%", "100%"]));
    expect(shares.filter((text) => text === "100%")).toHaveLength(1);
  });

  it("prints 79.5%, not 80%, where the kinds do not yet make up 80 %", () => {
    const texts = all(picture, "text").map(({ node }) => textOf(node));
    expect(texts).toEqual(expect.arrayContaining(["39.9%", "65.8%", "79.5%", "87.3%", "100%", "80%"]));
    expect(texts[0]).toBe("4 of 8 kinds make up 87.3% of 371");
  });

  it.each(widths)("has no text on other text, and all of it on the paper, at %i px", (width) => {
    const long = pareto(
      Array.from({ length: 15 }, (_, i) => ({ name: `Kind ${i} ${"with a long name ".repeat(i % 4)}`, count: 10 ** (i % 6) })),
    );
    for (const one of [errors, long]) {
      const drawn = scene(paretoPicture(one), { width });
      const boxes = textBoxes(drawn);
      expect(overlaps(boxes)).toEqual([]);
      expect(boxes.filter(({ left, right, bottom }) => left < 0 || right > width || bottom > Number(drawn.attributes.height))).toEqual([]);
    }
  });

  it.each([
    [{ a: 9, b: 1 }, "a: 90% of 10"],
    [{ a: 5, b: 4, c: 1 }, "a and b make up 90% of 10"],
    [{ a: 5, Other: 5 }, "No small group of kinds makes up 80% of 10"],
    [{}, "No observations"],
    [{ a: 0 }, "No observations"],
  ])("has a title that says what was found: %j", (counts, title) => {
    expect(textOf(scene(paretoPicture(pareto(counts))).children[0] as Element)).toBe(title);
    expect(svg(paretoPicture(pareto(counts)))).not.toMatch(/NaN|Infinity/);
  });

  it("has names of two lines in up to three tenths of its width", () => {
    const name = "Wrong patient identified at the bedside by a member of the temporary staff";
    const texts = all(scene(paretoPicture(pareto({ [name]: 40, Other: 3 }))), "text").map(({ node }) => textOf(node));
    expect(texts.join(" ")).toContain(name);
  });

  it("tells every bar in words", () => {
    expect(textOf(picture.children[1] as Element)).toMatch(/^Missed dose 148 \(39\.9%\); Wrong time 96 \(65\.8%\); .*; Other 14 \(100%\)$/);
  });

  it.each([
    [1e-9, "1.00e−9"],
    [0.25, "0.25"],
    [123456.5, "123,456.5"],
    [1e12 / 3, "333,333,333,333"],
  ])("writes a count of %d with the figures that it needs", (count, text) => {
    const texts = textsOf(scene(paretoPicture(pareto({ Fine: count, Rest: count / 10 }))));
    expect(texts).toContain(text);
  });

  it("gives the longest name the line for which room is made", () => {
    for (const name of ["Omitted signature", "Wrong dose of it", "No name at all", "Late by an hour"]) {
      expect(textsOf(scene(paretoPicture(pareto({ A: 9000, [name]: 29 }))))).toContain(name);
    }
  });

  it("closes the caption of the caller, as other pages do", () => {
    expect(svg(paretoPicture(errors), { caption: "Source: Datix", version: "v1" })).toContain("Source: Datix. v1");
  });
});
