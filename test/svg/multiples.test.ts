import { describe, expect, it } from "vitest";
import { pChart, spc, xmrChart } from "../../src/index.js";
import { multiples, scene, svg } from "../../src/svg/index.js";
import type { Chart } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";
import { about, examples, months, stay, texts, upper, wards } from "./stays.js";

describe("small multiples", () => {
  it("are in the gallery, byte for byte", async () => {
    await expect(svg(multiples(wards), { version: false })).toMatchFileSnapshot("../../docs/gallery/multiples.svg");
  });

  it("on a slide are in the gallery, byte for byte", async () => {
    await expect(svg(multiples(wards), { size: "slide", version: false })).toMatchFileSnapshot("../../docs/gallery/multiples-slide.svg");
  });

  it("on a phone are in the gallery, byte for byte, with dates under every panel", async () => {
    const picture = svg(multiples(wards.slice(0, 5)), { size: "mobile", version: false });
    await expect(picture).toMatchFileSnapshot("../../docs/gallery/multiples-mobile.svg");
    expect(picture.match(/>2023<\/text>/g)).toHaveLength(5);
    const across = svg(multiples(wards.slice(0, 5), { columns: 1 }), { version: false });
    expect(across.match(/>2023<\/text>/g)).toHaveLength(1);
  });

  it("with annotations are in the gallery, byte for byte", async () => {
    const tested = examples.wards.series.slice(0, 6).map(({ name, values }) =>
      spc(months(examples.wards.from, values), {
        ...{ chart: xmrChart, x: "month", y: "y", name, improvement: "down" },
        annotations: examples.tests.wards.filter(({ of }) => of.includes(name)).map(({ annotation }) => annotation),
      }),
    );
    await expect(svg(multiples(tested), { version: false })).toMatchFileSnapshot("../../docs/gallery/annotated-multiples.svg");
  });

  it("tell in the key the target that all of them have, as it reads in a picture of one", () => {
    const keyOf = (targets: readonly (number | null)[], improvement: "down" | "up" = "down"): string[] => {
      const charts = targets.map((target, i) =>
        spc(stay, { ...about, chart: xmrChart, name: `Ward ${i}`, improvement, ...(target === null ? {} : { target }) }),
      );
      return texts(scene(multiples(charts))).flatMap(({ text }) => (text.startsWith("Target") ? [text] : []));
    };
    expect(keyOf([28, 28])).toEqual(["Target, at most 28"]);
    expect(keyOf([28, null], "up")).toEqual(["Target, at least 28"]);
    expect(keyOf([28, 30])).toEqual(["Target"]);
    expect(keyOf([null, null])).toEqual([]);
  });

  it("run from concern to improvement to no signal, then from the highest centre to the lowest", () => {
    const names = texts(scene(multiples(wards)))
      .map(({ text }) => text)
      .filter((text) => wards.some(({ name }) => name === text));
    const rank = { concern: 0, improvement: 1, neutral: 2, common: 3, none: 4 };
    const key = ({ verdict, points }: Chart): number => 1000 * rank[verdict.variation] - (points.at(-1)?.centre ?? 0);
    expect(names).toEqual([...wards].sort((a, b) => key(a) - key(b)).map(({ name }) => name));
  });

  it("on scales of their own run by signal alone: centres of other measures are no order", () => {
    const minutes = spc([400, 410, 405, 395, 402, 398], { chart: xmrChart, name: "Minutes" });
    const days = spc([4, 5, 4, 6, 5, 4], { chart: xmrChart, name: "Days" });
    const drawn = texts(scene(multiples([days, minutes], { scales: "free-y" }))).map(({ text }) => text);
    expect(drawn.filter((text) => text === "Minutes" || text === "Days")).toEqual(["Days", "Minutes"]);
    const caption = drawn.join(" ");
    expect(caption).toContain("from concern to improvement to no signal.");
    expect(caption).not.toContain("from the highest centre line");
  });

  it("keep the given order where told", () => {
    const names = texts(scene(multiples(wards, { order: "given" })))
      .map(({ text }) => text)
      .filter((text) => wards.some(({ name }) => name === text));
    expect(names).toEqual(wards.map(({ name }) => name));
  });

  it.each([
    [360, 1],
    [640, 2],
    [840, 3],
    [1280, 4],
  ])("stand at %i px in %i columns", (width, columns) => {
    const names = new Set(wards.map(({ name }) => name));
    const lefts = texts(scene(multiples(wards), { width }))
      .filter(({ text }) => names.has(text))
      .map(({ x }) => x);
    expect(new Set(lefts).size).toBe(columns);
  });

  it("have one scale unless each is to have its own", () => {
    const ticks = (scales: "shared" | "free-y"): readonly string[] =>
      texts(scene(multiples(wards, { scales, columns: 3 })))
        .map(({ text }) => text)
        .filter((text) => text === "0");
    expect(ticks("shared")).toHaveLength(3);
    expect(svg(multiples(wards, { scales: "free-y" }))).toContain("Each panel has its own vertical scale.");
  });

  it("say in the title what was found", () => {
    const [concern, improvement] = ["concern", "improvement"].map((of) => wards.filter(({ verdict }) => verdict.variation === of).length);
    expect([concern, improvement]).toEqual([1, 1]);
    expect(svg(multiples(wards))).toContain("Signals of concern in 1 of 9 charts, improvement in 1");
  });

  it("carry every caution, under the name of its chart", () => {
    const noted = wards.filter(({ notes }) => notes.some(({ code }) => code === "autocorrelated"));
    const picture = svg(multiples(wards)).replace(/<\/text><text[^>]*>/g, " ");
    for (const { name } of noted) expect(picture).toContain(`${name}: Neighbouring points are alike`);
  });

  it("refuse one scale for two units", () => {
    const share = spc([{ y: 3, n: 10 }], { chart: pChart, y: "y", n: "n" });
    expect(thrownBy(() => multiples([upper, share]))).toMatchObject({ code: "not-comparable", row: 1 });
    expect(() => svg(multiples([upper, share], { scales: "free-y" }))).not.toThrow();
  });

  it("refuse what they do not know", () => {
    expect(thrownBy(() => multiples([]))).toMatchObject({ code: "out-of-range" });
    expect(thrownBy(() => multiples(wards, { colums: 2 } as object))).toMatchObject({ code: "unknown-option", column: "colums" });
    expect(thrownBy(() => multiples(wards, { columns: 0 }))).toMatchObject({ code: "out-of-range", column: "columns", value: 0 });
  });

  it("tell each chart in its own scale", () => {
    const share = spc(
      Array.from({ length: 12 }, (_, i) => ({ y: 30 + (i % 3), n: 1000 })),
      { chart: pChart, y: "y", n: "n", name: "Share", conventions: { bounds: [0, 0.5] } },
    );
    const days = spc(
      Array.from({ length: 12 }, (_, i) => 5 + (i % 3)),
      { chart: xmrChart, name: "Days", conventions: { bounds: [1, 30] } },
    );
    const told = texts(scene(multiples([share, days], { scales: "free-y", order: "given" })))
      .map(({ text }) => text)
      .join(" ");
    expect(told).toContain("Limits are held between 0% and 50%.");
    expect(told).toContain("Limits are held between 1 and 30.");
  });

  it("escape hostile names", () => {
    const hostile = spc([1, 2, 3], { chart: xmrChart, name: '<script>alert("x")</script>' });
    expect(svg(multiples([hostile]))).not.toContain("<script");
  });

  it("draw empty charts beside others", () => {
    expect(() =>
      svg(multiples([spc([], { chart: xmrChart }), spc([null, null], { chart: xmrChart }), spc([1], { chart: xmrChart })])),
    ).not.toThrow();
  });
});
