import { describe, expect, it } from "vitest";
import { mrChart, pChart, rChart, spc, xbarChart, xmrChart } from "../../src/index.js";
import { pair, scene, svg } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";
import { about, examples, lower, stay, texts, upper } from "./stays.js";

describe("a pair", () => {
  it("is in the gallery, byte for byte", async () => {
    await expect(svg(pair(upper, lower), { version: false })).toMatchFileSnapshot("../../docs/gallery/pair.svg");
  });

  it("on a slide is in the gallery, byte for byte", async () => {
    await expect(svg(pair(upper, lower), { size: "slide", version: false })).toMatchFileSnapshot("../../docs/gallery/pair-slide.svg");
  });

  it("with annotations is in the gallery, byte for byte", async () => {
    const [above, below] = [xmrChart, mrChart].map((chart) => spc(stay, { ...about, chart, annotations: examples.tests.stay }));
    await expect(svg(pair(above ?? upper, below ?? lower), { version: false })).toMatchFileSnapshot(
      "../../docs/gallery/annotated-pair.svg",
    );
  });

  it("names both panels and writes the dates once", () => {
    const written = texts(scene(pair(upper, lower))).map(({ text }) => text);
    expect(written).toContain("Each month");
    expect(written).toContain("Change from the previous value (moving range)");
    expect(written.filter((text) => text === "2023")).toHaveLength(1);
  });

  it("says in its key that a large change is unusual, not a concern", () => {
    const written = texts(scene(pair(upper, lower))).map(({ text }) => text);
    expect(lower.signals.length).toBeGreaterThan(0);
    expect(written).toContain("Unusually large change");
  });

  it("draws subgroup means over their ranges", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ x: i + 1, values: [10 + (i % 3), 11, 12 - (i % 2), 9] }));
    const options = { x: "x", values: "values", name: "Width" } as const;
    const picture = svg(pair(spc(rows, { ...options, chart: xbarChart }), spc(rows, { ...options, chart: rChart })));
    expect(picture).toContain("Mean of each subgroup");
    expect(picture).toContain("Range within each subgroup");
  });

  it("names in its caption the phase that has room for a number only, and says where the axis starts", () => {
    const high = stay.map(({ month, y }) => ({ month, y: y + 60 }));
    const phases = [
      { start: "2022-10", label: "Before the new discharge lounge", reason: "start of records" },
      { start: "2022-12", label: "With it", reason: "opened" },
    ];
    const charts = [xmrChart, mrChart].map((chart) => spc(high, { ...about, chart, phases }));
    const told = texts(scene(pair(charts[0] ?? upper, charts[1] ?? lower)))
      .map(({ text }) => text)
      .join(" ");
    expect(told).toContain("Phase 1, Before the new discharge lounge, mean");
    expect(told).toMatch(/The vertical axis starts at \d+\./);
  });

  it("tells in words the scale in which it draws", () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ y: 3 + (i % 3), n: 1000 }));
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", name: "Share" });
    const picture = svg(pair(chart, chart), { per: 1000 });
    expect(picture).toContain("The mean is 4");
    expect(picture).not.toContain("The mean is 0.4");
  });

  it("takes charts of the same observations only", () => {
    const shorter = spc(stay.slice(1), { ...about, chart: mrChart });
    expect(thrownBy(() => pair(upper, shorter))).toMatchObject({ code: "not-comparable", row: 0, column: "x" });
  });
});
