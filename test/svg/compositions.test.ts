/** Annotations and options in compositions: nothing is left out in silence, and nothing lies on anything else. */
import { describe, expect, it } from "vitest";
import { board, funnelChart, mrChart, runChart, spc, xmrChart } from "../../src/index.js";
import { boardPicture, type Element, multiples, pair, type Picture, scene, svg, type SvgOptions } from "../../src/svg/index.js";
import { marks } from "../../src/svg/marks.js";
import type { Annotation, Chart, ChartKind, PhaseOption } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";
import { all, dates, overlaps, random, subpaths, textBoxes, textOf } from "./support.js";

const months = dates(30, "month", "2022-10-01");
const values = months.map((_, i) => 30 + 3 * Math.sin(9 * i) + (i === 19 ? 16 : 0));
const rows = months.map((month, i) => ({ month, y: values[i] ?? 0 }));
const tests: readonly Annotation[] = [
  { x: "2023-03-01", kind: "change", text: "Discharge lounge", prediction: "two days less", result: "no change" },
  { x: "2024-02-01", kind: "change", text: "Weekend pharmacy" },
];
const strike: Annotation = { x: "2023-08-01", until: "2023-09-01", kind: "event", text: "Strike" };
const early: Annotation = { x: "2020-01-01", kind: "event", text: "Merger" };

interface Extra {
  readonly annotations?: readonly Annotation[];
  readonly phases?: readonly PhaseOption[];
  readonly innerLines?: boolean;
  readonly name?: string;
}

function chartOf(kind: "xmr" | "mr", { name = "Length of stay", ...extra }: Extra = {}): Chart {
  const kinds: Record<"xmr" | "mr", ChartKind> = { xmr: xmrChart, mr: mrChart };
  return spc(rows, { chart: kinds[kind], x: "month", y: "y", name, improvement: "down", ...extra });
}

const stay = (extra: Extra = {}, lower: Extra = extra): Picture => pair(chartOf("xmr", extra), chartOf("mr", lower));
const words = (picture: Picture, options: SvgOptions = {}): string =>
  all(scene(picture, options), "text")
    .map(({ node }) => textOf(node))
    .join(" ");
const discs = (picture: Element): readonly { readonly number: string; readonly x: number; readonly y: number }[] =>
  all(picture, "text")
    .filter(({ node, inherited }) => /^\d$/.test(textOf(node)) && inherited["text-anchor"] === "middle" && inherited["font-weight"] === 700)
    .map(({ node }) => ({ number: textOf(node), x: Number(node.attributes.x), y: Number(node.attributes.y) }));
/** Upright hairlines: the place of each, and from where to where it goes. */
const uprights = (picture: Element): readonly (readonly [x: number, from: number, to: number])[] =>
  all(picture, "path")
    .filter(({ inherited }) => inherited["stroke-width"] === 1)
    .flatMap(({ node }) => subpaths(String(node.attributes.d)))
    .flatMap(([from, to]) => (from !== undefined && from[0] === to?.[0] ? [[from[0], from[1], to[1]] as const] : []));

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
    const [first = strike, second = strike] = tests;
    const text = svg(stay({ annotations: [first] }, { annotations: [first, second] }));
    expect(text.match(/<tspan[^>]*>Discharge lounge|>Discharge lounge</g)).toHaveLength(1);
    expect(text.match(/Discharge lounge, March 2023/g)).toHaveLength(1);
    expect(text.match(/Weekend pharmacy/g)).toHaveLength(2);
  });

  it("has none where they are not asked for", () => {
    expect(discs(scene(stay({ annotations: tests }), { annotations: false }))).toEqual([]);
    expect(words(stay({ annotations: tests }), { annotations: false })).not.toContain("Weekend pharmacy");
  });
});

describe("small multiples with annotations", () => {
  const [first = strike, second = strike] = tests;
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

describe("options of a pair", () => {
  const inner = (picture: Picture, options: SvgOptions = {}): number =>
    all(scene(picture, options), "path").filter(({ inherited }) => inherited["stroke-dasharray"] === "2 4").length;

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
    expect(words(stay(), { proposals: [{ at: 12 }] })).toContain("Dotted rules are proposed phases");
  });

  it("keep the height that is asked for, and say what is the least", () => {
    const tall = scene(stay({ annotations: [...tests, strike] }), { height: 700 });
    expect(tall.attributes.height).toBe(700);
    expect(Math.max(...textBoxes(tall).map(({ bottom }) => bottom))).toBeLessThan(700);
    expect(Math.max(...textBoxes(tall).map(({ bottom }) => bottom))).toBeGreaterThan(660);
    expect(thrownBy(() => svg(stay(), { height: 200 }))).toMatchObject({ code: "out-of-range", column: "height", value: 200 });
  });
});

describe("options of small multiples", () => {
  const wards = ["Oak", "Elm", "Ash", "Fir"].map((name) => chartOf("xmr", { name, innerLines: true }));
  const inner = (options: SvgOptions): number =>
    all(scene(multiples(wards), options), "path").filter(({ inherited }) => inherited["stroke-dasharray"] === "2 4").length;

  it("draw inner lines on request only", () => {
    expect([inner({}), inner({ innerLines: false }), inner({ innerLines: true })]).toEqual([0, 0, 4]);
    const bare = multiples([chartOf("xmr")]);
    expect(thrownBy(() => svg(bare, { innerLines: true }))).toMatchObject({ code: "no-inner-lines" });
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

describe("the key of a board", () => {
  const rising = rows.map(({ month }, i) => ({ month, y: i < 20 ? 10 + (i % 3) : 20 + (i % 3) }));
  const signalled = spc(rising, { chart: xmrChart, x: "month", y: "y", name: "Falls", improvement: "down" });

  it("has common cause only where a latest value has its ring", () => {
    expect(words(boardPicture(board([signalled])))).not.toContain("Common cause");
    expect(words(boardPicture(board([signalled, chartOf("xmr")])))).toContain("Common cause");
  });

  it("names every kind of centre that there is", () => {
    const median = spc(rising, { chart: runChart, x: "month", y: "y", name: "Waits" });
    expect(words(boardPicture(board([signalled, median])))).toContain("Mean, Median");
  });
});

describe("any composition", () => {
  const texts = [
    "Huddles",
    "Shared safety cross at every handover of every ward",
    "Bed alarms",
    "New matron",
    "Strike",
    "Roll-out to all wards",
  ];
  const kinds = ["change", "change", "change", "event", "data", "phase"] as const;

  function compositions(seed: number): readonly { readonly picture: Picture; readonly annotations: readonly Annotation[] }[] {
    const next = random(seed);
    const length = 4 + Math.floor(next() * 60);
    const days = dates(length, next() < 0.5 ? "month" : "week");
    const series = days.map((day, i) => ({ day, y: 20 + 6 * next() + (i > length / 2 ? 6 * next() : 0) }));
    const place = (): string => days[Math.floor(next() * length)] ?? "2021-04-01";
    const annotations = Array.from({ length: Math.floor(next() * 7) }, (): Annotation => {
      const [x, until] = [place(), place()].sort();
      const text = `${texts[Math.floor(next() * texts.length)] ?? ""} ${Math.floor(next() * 1000)}`;
      const spans = next() < 0.2 && until !== undefined;
      return { x: x ?? "2021-04-01", text, kind: kinds[Math.floor(next() * kinds.length)] ?? "change", ...(spans ? { until } : {}) };
    });
    const phases = next() < 0.5 ? [{ index: Math.floor(length / 2), label: "With huddles", reason: "a change" }] : [];
    const common = { x: "day", y: "y", improvement: "down", phases } as const;
    const chart = (kind: ChartKind, name: string, noted: readonly Annotation[]): Chart =>
      spc(series, { ...common, chart: kind, name, annotations: noted });
    const names = ["Oak", "Elm", "Ash", "Fir", "Yew"].slice(0, 1 + Math.floor(next() * 5));
    const some = (i: number): readonly Annotation[] => annotations.filter((_, k) => (k + i) % 3 > 0);
    const many = names.map((name, i) => chart(xmrChart, name, some(i)));
    return [
      { picture: pair(chart(xmrChart, "Falls", annotations), chart(mrChart, "Falls", some(1))), annotations },
      { picture: multiples(many), annotations: names.flatMap((_, i) => some(i)) },
    ];
  }

  it.each([360, 640, 840, 1280])("at %i px has no text on text, all text on the paper, and every annotation told", (width) => {
    for (let seed = 1; seed <= 60; seed++)
      for (const [i, composition] of compositions(seed).entries()) {
        const picture = scene(composition.picture, { width });
        const boxes = textBoxes(picture);
        const paper = Number(picture.attributes.height);
        expect(overlaps(boxes), `${seed} ${i}`).toEqual([]);
        expect(
          boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > paper),
          `${seed} ${i}`,
        ).toEqual([]);
      }
  });

  it("tells every annotation, whatever its place", () => {
    const bare = (text: string): string => text.replace(/\s/g, "");
    for (let seed = 1; seed <= 60; seed++)
      for (const { picture, annotations } of compositions(seed))
        for (const width of [360, 840]) {
          const told = bare(words(picture, { width }));
          for (const { text } of annotations) expect(told, `${seed}`).toContain(bare(text));
        }
  });
});
