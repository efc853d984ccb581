/** Counts that come with denominators which the chart does not use. */
import { describe as about, expect, it, test } from "vitest";
import { cChart, cusumChart, describe, ewmaChart, gChart, mrChart, pChart, runChart, spc, uChart, xmrChart } from "../../src/index.js";
import { da, de, enGB, fr } from "../../src/locales/index.js";
import type { ChartKind, Locale } from "../../src/types/index.js";

const counts = [5, 8, 4, 9, 6, 7, 5, 10, 3, 6, 8, 7];
const differing = counts.map((y, i) => ({ y, n: i % 2 === 0 ? 900 : 1400 }));
const equal = counts.map((y) => ({ y, n: 900 }));
const gapped = equal.map(({ y, n }, i) => ({ y, n: i === 3 ? null : n }));

interface Row {
  readonly y: number;
  readonly n: number | null;
}

const codes = (rows: readonly Row[], chart: ChartKind<"n">): readonly string[] =>
  spc(rows, { chart, y: "y", n: "n" }).notes.map(({ code }) => code);

about("denominators that differ", () => {
  test.each([cChart, gChart])("are told where the chart plots the counts alone: $name", (chart) => {
    expect(codes(differing, chart)).toContain("denominator-unused");
    const phased = spc(differing, { chart, y: "y", n: "n", phases: [{ index: 6, reason: "a new ward" }] });
    expect(phased.notes.filter(({ code }) => code === "denominator-unused")).toEqual([
      {
        code: "denominator-unused",
        params: {},
        message: "The counts have different denominators, which this chart does not use; a chart of rates does.",
        phase: null,
        at: [],
      },
    ]);
  });

  test.each([pChart, uChart, xmrChart, runChart, cusumChart])("are used, or no matter of counts: $name", (chart) => {
    expect(codes(differing, chart)).not.toContain("denominator-unused");
  });

  it("are not told where they are equal, missing, or not given", () => {
    for (const rows of [equal, gapped]) expect(codes(rows, cChart)).not.toContain("denominator-unused");
    expect(spc(counts, { chart: cChart }).notes.map(({ code }) => code)).not.toContain("denominator-unused");
  });

  it.each<[Locale, string]>([
    [enGB, "1 point without a denominator: left undivided, among values that are divided by theirs"],
    [da, "1 punkt uden nævner: ikke divideret, mellem værdier, der er divideret med deres"],
    [de, "1 Punkt ohne Nenner: nicht geteilt, zwischen Werten, die durch ihren geteilt sind"],
    [fr, "1 point sans dénominateur\u00a0: laissé tel quel, parmi des valeurs divisées par le leur"],
  ])("are told where some are missing and the others divide", (locale, sentence) => {
    for (const chart of [xmrChart, mrChart, runChart, ewmaChart, cusumChart]) {
      const found = spc(gapped, { chart, y: "y", n: "n" });
      expect(found.notes.filter(({ code }) => code === "denominator-missing")).toMatchObject([{ params: { points: 1 }, at: [3] }]);
      expect(describe(found, { locale })).toContain(sentence);
    }
    const none = gapped.map(({ y }) => ({ y, n: null }));
    const closed = gapped.map(({ y, n }) => ({ y: n === null ? null : y, n }));
    for (const rows of [none, closed, equal])
      expect(spc(rows, { chart: xmrChart, y: "y", n: "n" }).notes.map(({ code }) => code)).not.toContain("denominator-missing");
  });

  it.each<[Locale, string]>([
    [da, "Antallene kommer med nævnere, der er forskellige, og som dette diagram ikke bruger; det gør et diagram over rater."],
    [de, "Zu den Anzahlen gehören verschiedene Nenner, die dieses Diagramm nicht verwendet; ein Diagramm für Raten verwendet sie."],
    [fr, "Les nombres sont accompagnés de dénominateurs différents, que cette carte n’utilise pas\u202f; une carte de taux les utilise."],
  ])("are told in words: $tag", (locale, sentence) => {
    expect(describe(spc(differing, { chart: cChart, y: "y", n: "n" }), { locale })).toContain(sentence);
  });
});
