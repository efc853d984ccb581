/** Annotations of small multiples: one number and one line a test, wherever it stands. */
import { describe, expect, it } from "vitest";
import { multiples, scene, svg } from "../../../src/svg/index.js";
import type { Annotation } from "../../../src/types/index.js";
import { textBoxes } from "../support.js";
import { chartOf, discs, early, stay, strike, tests, uprights, words } from "./support.js";

describe("small multiples with annotations", () => {
  const [first, second] = tests;
  const third: Annotation = { x: "2023-10-01", kind: "change", text: "New matron" };
  const wards = multiples(
    [
      chartOf("xmr", { name: "Oak", annotations: [first, second] }),
      chartOf("xmr", { name: "Elm", annotations: [third, strike] }),
      chartOf("xmr", { name: "Ash", annotations: [second, early] }),
      chartOf("xmr", { name: "Fir", annotations: [early] }),
    ],
    { order: "given" },
  );

  it("give a test one number wherever it stands, in the order of dates", () => {
    expect(discs(scene(wards)).map(({ number }) => number)).toEqual(["1", "3", "2", "3"]);
  });

  it("say in one list under the panels what each was, and of which charts the rest tells", () => {
    const told = words(wards);
    expect(told).toMatch(/1 Discharge lounge, March 2023 .*2 New matron, October 2023 .*3 Weekend pharmacy, February 2024/);
    expect(told).toContain("Elm: Strike, August 2023 to September 2023");
    expect(told).toContain("Ash, Fir: Merger, January 2020");
    expect(told.match(/Weekend pharmacy/g)).toHaveLength(1);
  });

  it("name no chart for what all of them have", () => {
    const both = multiples(["Oak", "Elm"].map((name) => chartOf("xmr", { name, annotations: [early] })));
    expect(words(both)).toMatch(/ Merger, January 2020/);
    expect(words(both)).not.toContain("Oak: Merger");
  });

  it("draw a leader from each number to the data, and put the names of panels over the numbers", () => {
    const picture = scene(wards);
    for (const { x, y } of discs(picture)) {
      expect(uprights(picture).some(([at, from, to]) => Math.abs(at - x) < 1 && from > y - 1 && from < y + 12 && to > from)).toBe(true);
      const name = textBoxes(picture).find((box) => ["Oak", "Elm", "Ash"].includes(box.text) && box.bottom < y && box.bottom > y - 40);
      expect(name).toBeDefined();
    }
  });

  it("tell them in the description too", () => {
    expect(/<desc[^>]*>([^<]*)/.exec(svg(wards))?.[1]).toContain("Weekend pharmacy, February 2024.");
  });

  it("have none where they are not asked for", () => {
    expect(discs(scene(wards, { annotations: false }))).toEqual([]);
    expect(words(wards, { annotations: false })).not.toContain("Merger");
    expect(words(stay({ annotations: [early] }), { annotations: false })).not.toContain("Merger");
  });
});
