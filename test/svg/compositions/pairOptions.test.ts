/** Options of a pair. */
import { describe, expect, it } from "vitest";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { pair, scene, svg } from "../../../src/svg/index.js";
import { thrownBy } from "../../support/thrown.js";
import { all, overlaps, textBoxes, textOf } from "../support.js";
import { chartOf, inner, stay, strike, tests, words } from "./support.js";

describe("options of a pair", () => {
  it("draw inner lines in each panel whose chart has them, unless told otherwise", () => {
    const both = stay({ innerLines: true });
    expect([inner(both), inner(both, { innerLines: false }), inner(stay({ innerLines: true }, {}), { innerLines: true })]).toEqual([
      2, 0, 1,
    ]);
    expect(thrownBy(() => svg(stay(), { innerLines: true }))).toMatchObject({ code: "no-inner-lines", column: "innerLines" });
  });

  it("draw proposed phases in both panels and say so", () => {
    const proposed = scene(stay(), { proposals: [{ at: 12 }] });
    const rules = all(proposed, "path").filter(({ inherited }) => inherited["stroke-dasharray"] === "1 3");
    expect(rules).toHaveLength(2);
    expect(words(stay(), { proposals: [{ at: 12 }] })).toContain("Dotted lines show proposed phases");
    expect(thrownBy(() => svg(stay(), { proposals: [{ at: 999 }] }))).toMatchObject({ code: "position-unknown", value: 999 });
  });

  it("draw a target of the values among them alone, though both charts have it, and one of the spread where it is another", () => {
    const targets = (upper: number, lower: number): number =>
      words(stay({ target: upper }, { target: lower })).split("Target, at most").length - 1;
    expect([targets(4, 4), targets(4, 1)]).toEqual([1, 2]);
  });

  it("keep the height that is asked for, and say what is the least", () => {
    const tall = scene(stay({ annotations: [...tests, strike] }), { height: 700 });
    expect(tall.attributes.height).toBe(700);
    expect(Math.max(...textBoxes(tall).map(({ bottom }) => bottom))).toBeLessThan(700);
    expect(Math.max(...textBoxes(tall).map(({ bottom }) => bottom))).toBeGreaterThan(660);
    expect(thrownBy(() => svg(stay(), { height: 200 }))).toMatchObject({ code: "out-of-range", column: "height", value: 200 });
  });

  it.each([da, de, enGB, fr])("keep the names of panels on the narrowest paper, in whatever language ($tag)", (locale) => {
    const width = 240;
    for (const drawn of [stay(), pair(chartOf("mr"), chartOf("xmr"))].map((picture) => scene(picture, { width, locale }))) {
      const names = all(drawn, "text").flatMap(({ node, inherited }) => (inherited["font-size"] === 13 ? [textOf(node)] : []));
      const boxes = textBoxes(drawn).filter(({ text }) => names.includes(text));
      expect(boxes.filter(({ left, right, text }) => left < 16 || right > width - 16 || text.includes("…"))).toEqual([]);
      expect(boxes.length).toBeGreaterThan(2);
      expect(overlaps(textBoxes(drawn))).toEqual([]);
    }
  });
});
