/** Random compositions: nothing lies on anything else, and no annotation is lost. */
import { describe, expect, it } from "vitest";
import { mrChart, spc, xmrChart } from "../../../src/index.js";
import { multiples, pair, type Picture, scene } from "../../../src/svg/index.js";
import type { Annotation, Chart, ChartKind } from "../../../src/types/index.js";
import { dates, overlaps, random, textBoxes } from "../support.js";
import { words } from "./support.js";

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
