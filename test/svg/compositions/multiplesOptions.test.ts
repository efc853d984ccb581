/** Options of small multiples. */
import { describe, expect, it } from "vitest";
import { funnelChart, spc, xmrChart } from "../../../src/index.js";
import { multiples, scene, svg } from "../../../src/svg/index.js";
import { marks } from "../../../src/svg/marks.js";
import type { Chart } from "../../../src/types/index.js";
import { thrownBy } from "../../support/thrown.js";
import { dates, textBoxes } from "../support.js";
import { chartOf, inner, rows, words } from "./support.js";

describe("options of small multiples", () => {
  const wards = ["Oak", "Elm", "Ash", "Fir"].map((name) => chartOf("xmr", { name, innerLines: true }));

  it("draw inner lines on request only", () => {
    expect([{}, { innerLines: false }, { innerLines: true }].map((options) => inner(multiples(wards), options))).toEqual([0, 0, 4]);
    const bare = multiples([chartOf("xmr")]);
    expect(thrownBy(() => svg(bare, { innerLines: true }))).toMatchObject({ code: "no-inner-lines" });
  });

  it("are no more columns than there is room for", () => {
    const asked = (columns: number, width: number): unknown => thrownBy(() => svg(multiples([...wards, ...wards], { columns }), { width }));
    expect([asked(3, 240), asked(4, 840), asked(8, 1280)]).toEqual([null, null, null]);
    expect(asked(8, 240)).toMatchObject({ code: "out-of-range", column: "columns", value: 8 });
  });

  it("leave out the values of centres without labels", () => {
    const value = /30\.\d/;
    expect([value.test(words(multiples(wards))), value.test(words(multiples(wards), { labels: false }))]).toEqual([true, false]);
  });

  it("keep the height that is asked for, and say what is the least", () => {
    const high = scene(multiples(wards), { height: 620 });
    expect(high.attributes.height).toBe(620);
    expect(Math.max(...textBoxes(high).map(({ bottom }) => bottom))).toBeGreaterThan(580);
    expect(thrownBy(() => svg(multiples(wards), { height: 150 }))).toMatchObject({ code: "out-of-range", column: "height" });
  });

  it("draw the marks of the caller in every panel, and what stands around them where it is among these", () => {
    let drawn = 0;
    const mine = (): null => {
      drawn++;
      return null;
    };
    svg(multiples(wards), { marks: [mine] });
    expect(drawn).toBe(4);
    expect(words(multiples(wards), { marks: [mine] })).not.toContain("XmR chart");
    expect(words(multiples(wards), { marks: [...marks, mine] })).toContain("XmR chart");
  });

  it("refuse icons and proposals, which no panel has", () => {
    expect(thrownBy(() => svg(multiples(wards), { icons: true }))).toMatchObject({ code: "unknown-option", column: "icons", value: true });
    expect(thrownBy(() => svg(multiples(wards), { proposals: [{ at: 3 }] }))).toMatchObject({
      code: "unknown-option",
      column: "proposals",
    });
    expect(svg(multiples(wards), { icons: false, proposals: [] })).toBe(svg(multiples(wards)));
  });

  it("list in their key what is drawn: no common cause where points are too dense to be drawn, nor where all are of common cause", () => {
    const many = dates(400, "day").map((day, i) => ({ day, y: 10 + Math.sin(9 * i) + (i === 200 ? 9 : 0) }));
    const dense = multiples([spc(many, { chart: xmrChart, x: "day", y: "y", name: "Dense", improvement: "down" })]);
    expect(words(dense)).toContain("Expected range");
    expect(words(dense)).not.toContain("Common cause");
    const calm = multiples([spc(rows.slice(0, 12), { chart: xmrChart, x: "month", y: "y", name: "Calm" })]);
    expect(words(calm)).not.toContain("Common cause");
    expect(words(multiples(wards))).toContain("Common cause");
  });

  it("label the sizes of units under each funnel", () => {
    const units = (most: number, name: string): Chart =>
      spc(
        Array.from({ length: 12 }, (_, i) => ({
          unit: `U${i}`,
          n: Math.round((most * (i + 1)) / 12),
          y: Math.round((most * (i + 1)) / 100),
        })),
        { chart: funnelChart, x: "unit", y: "y", n: "n", name },
      );
    const told = words(multiples([units(900, "Small"), units(90_000, "Large")]));
    for (const label of ["800", "80,000"]) expect(told).toContain(label);
  });
});
