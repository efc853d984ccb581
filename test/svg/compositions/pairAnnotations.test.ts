/** Annotations of a pair: nothing is left out in silence, and each is told once. */
import { describe, expect, it } from "vitest";
import { scene, svg } from "../../../src/svg/index.js";
import { all, once, textBoxes } from "../support.js";
import { discs, early, stay, strike, tests, uprights, words } from "./support.js";

describe("a pair with annotations", () => {
  const picture = scene(stay({ annotations: [...tests, strike, early] }));

  it("has the numbers of tests over the upper panel, with what was tried, expected and seen", () => {
    expect(discs(picture).map(({ number }) => number)).toEqual(["1", "2"]);
    const told = words(stay({ annotations: tests }));
    for (const text of ["Discharge lounge", "Expected: two days less", "Seen: no change", "Weekend pharmacy"]) expect(told).toContain(text);
  });

  it("marks each test in both panels, one mark over the other", () => {
    const names = textBoxes(picture).filter(({ text }) => text === "Each month" || text.startsWith("Change from"));
    const [, lower] = names.map(({ bottom }) => bottom);
    for (const { x } of discs(picture)) {
      const here = uprights(picture).filter(([at]) => Math.abs(at - x) < 1);
      expect(here.some(([, from, to]) => from < (lower ?? 0) && to < (lower ?? 0))).toBe(true);
      expect(here.some(([, from]) => from > (lower ?? Infinity))).toBe(true);
    }
  });

  it("shades what lasted in both panels, and names it once", () => {
    const stripes = all(picture, "rect").filter(
      ({ node, inherited }) => inherited.fill === "#F6F8FA" && Number(node.attributes.width) < 60,
    );
    expect(new Set(stripes.map(({ node }) => node.attributes.x)).size).toBe(1);
    expect(stripes).toHaveLength(2);
    expect(words(stay({ annotations: [strike] })).match(/Strike/g)).toHaveLength(1);
  });

  it("lists what lies outside the data", () => {
    expect(words(stay({ annotations: [early] }))).toContain("Merger, January 2020");
  });

  it("tells what both charts have once, and what the lower one alone has too, in the picture and in its description", () => {
    const [first, second] = tests;
    const text = once(svg(stay({ annotations: [first] }, { annotations: [first, second] })));
    expect(text.match(/<tspan[^>]*>Discharge lounge|>Discharge lounge</g)).toHaveLength(1);
    expect(text.match(/Discharge lounge, March 2023/g)).toHaveLength(1);
    expect(text.match(/Weekend pharmacy/g)).toHaveLength(2);
  });

  it("has none where they are not asked for", () => {
    expect(discs(scene(stay({ annotations: tests }), { annotations: false }))).toEqual([]);
    expect(words(stay({ annotations: tests }), { annotations: false })).not.toContain("Weekend pharmacy");
  });
});
