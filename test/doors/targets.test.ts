/** Targets that cannot be meant as they stand: in another unit than the values, or beyond what these can reach. */
import { describe as about, expect, it, test } from "vitest";

import {
  board,
  cChart,
  cusumChart,
  describe,
  ewmaChart,
  mrChart,
  npChart,
  pChart,
  pPrimeChart,
  runChart,
  spc,
  uChart,
  xmrChart,
} from "../../src/index.js";
import { da, de, enUS, fr } from "../../src/locales/index.js";
import { caption, headline } from "../../src/readings/describe.js";
import type { Chart, Improvement, Locale, Note } from "../../src/types/index.js";

const perCent = [95, 94, 96, 93, 97, 95, 94, 96, 95, 96, 94, 93, 95, 97, 91, 98, 95, 94, 96, 95];
const shares = perCent.map((y) => y / 100);
const cautionsIn = ({ notes }: Chart): readonly Note[] => notes.filter(({ code }) => code.startsWith("target-"));
const aimed = (values: readonly number[], target: number, improvement: Improvement = "up"): Chart =>
  spc(values, { chart: xmrChart, target, improvement });
const codesOf = (chart: Chart): readonly string[] => cautionsIn(chart).map(({ code }) => code);

about("a target in another unit", () => {
  it.each([
    [
      perCent,
      0.95,
      { target: 0.95, low: 91, high: 98 },
      "The target 0.95 looks as if it is in another unit: the values run from 91 to 98.",
    ],
    [
      shares,
      95,
      { target: 95, low: 0.91, high: 0.98 },
      "The target 95 looks as if it is in another unit: the values run from 0.91 to 0.98.",
    ],
  ])("is noted with the extent of the values: per cent and share", (values, target, params, message) => {
    const chart = aimed(values, target);
    expect(cautionsIn(chart)).toEqual([{ code: "target-in-another-unit", params, message, phase: null, at: [] }]);
    for (const words of [describe(chart), caption(chart).join(" "), board([chart]).rows[0]?.words]) expect(words).toContain(message);
  });

  it("is noted without limits too, and whichever way is better", () => {
    expect(codesOf(spc(perCent, { chart: runChart, target: 0.95 }))).toEqual(["target-in-another-unit"]);
    expect(codesOf(aimed(perCent, 0.05, "down"))).toEqual([]);
    expect(codesOf(aimed(perCent.slice(0, 1), 0.95, "down"))).toEqual(["target-in-another-unit"]);
  });

  it("of 1 is 100 % where up is better, and 1 where down is", () => {
    expect(codesOf(aimed(perCent, 1, "up"))).toEqual(["target-in-another-unit"]);
    expect(codesOf(aimed(perCent, 1, "down"))).toEqual([]);
    expect(codesOf(aimed(perCent, 1, "neither"))).toEqual([]);
  });

  it("lies 30 to 300 times away from the centre line, both included", () => {
    const level = new Array<number>(12).fill(60);
    expect([0.19, 0.2, 0.9].map((target) => codesOf(aimed(level, target)).length)).toEqual([0, 1, 1]);
    const quarter = new Array<number>(12).fill(0.25);
    expect([7.4, 7.5, 75, 75.1].map((target) => codesOf(aimed(quarter, target)).length)).toEqual([0, 1, 1, 0]);
  });

  it("lies outside of the values and of the limits", () => {
    const wide = [60, 0.5, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60];
    expect(codesOf(aimed(wide, 0.6))).toEqual([]);
    const spread = [1.5, 60, 70, 2, 65, 60, 1.5, 70, 65, 2];
    expect(codesOf(aimed(spread, 0.9, "down"))).toEqual([]);
    const given = { lower: 0, centre: 0.25, upper: 8 };
    expect([8, 8.1].map((target) => codesOf(spc([0.2, 0.3, 0.25], { chart: xmrChart, limits: given, target })).length)).toEqual([0, 1]);
  });

  it.each([
    ["0", 40, 0],
    ["5 against 40", 40, 5],
    ["1 against 40", 40, 1],
    ["20 against values above 100", 2000, 20],
    ["0.2 against rates below 1", 0.002, 0.2],
    ["below 0", 40, -0.4],
    ["500 against 5", 5, 500],
    ["0.02 against shares", 0.8, 0.02],
    ["60 against rates above 1", 2, 60],
    ["0.9 against values above 100", 110, 0.9],
  ])("is not seen in an honest target far away: %s", (_, level, target) => {
    const values = perCent.map((y) => (level * y) / 95);
    expect(codesOf(aimed(values, target, "down"))).toEqual([]);
    expect(
      codesOf(spc(values.map(Math.round), { chart: cChart, target, improvement: "down", conventions: { bounds: [null, null] } })),
    ).toEqual([]);
  });

  it("is the display scale of a rate, where one is given", () => {
    const rows = perCent.map((y, i) => ({ y: y - 90, n: 1000 + i }));
    const rated = (target: number, per: number): Chart => spc(rows, { chart: uChart, y: "y", n: "n", target, per, improvement: "down" });
    const [said] = cautionsIn(rated(4, 1000));
    expect(said?.message).toBe("The target 4 looks as if it is in another unit: the values run from 0.0009862 to 0.007882.");
    expect(describe(rated(4, 1000))).toContain(
      "The target 4000 (given as 4) looks as if it is in another unit: the values run from 1.0 to 7.9.",
    );
    expect([rated(0.004, 1000), rated(4, 1), rated(40, 1000)].map(codesOf)).toEqual([[], [], []]);
  });

  it("is not sought where values are below 0, as changes of a share are", () => {
    const changes = [-0.1, 0.4, 0.3, 0.2, 0.5, -0.2, 0.3, 0.4, 0.2, 0.1, 0.3, 0.2];
    expect(codesOf(aimed(changes, 20))).toEqual([]);
    expect(codesOf(aimed(changes.map(Math.abs), 20))).toEqual(["target-in-another-unit"]);
  });

  it("is that of the latest observation, and not sought where targets say nothing of what is plotted", () => {
    const steps = [
      { start: 1, value: 90 },
      { start: 15, value: 0.95 },
    ];
    expect(codesOf(spc(perCent, { chart: xmrChart, target: steps }))).toEqual(["target-in-another-unit"]);
    expect(codesOf(spc(perCent, { chart: ewmaChart, target: 0.95 }))).toEqual(["target-in-another-unit"]);
    expect(codesOf(spc(perCent, { chart: cusumChart, target: 0.05 }))).toEqual([]);
    expect(codesOf(spc(shares, { chart: mrChart, target: 1.5 }))).toEqual([]);
  });

  it.each<[Locale, string]>([
    [enUS, "The target 0.95 looks as if it is in another unit: the values run from 91 to 98."],
    [da, "Målet 0,95 ser ud til at være angivet i en anden enhed: Værdierne går fra 91 til 98."],
    [de, "Das Ziel 0,95 scheint in einer anderen Einheit angegeben zu sein: Die Werte reichen von 91 bis 98."],
    [fr, "La cible 0,95 semble donnée dans une autre unité\u00a0: les valeurs vont de 91 à 98."],
  ])("is told in words: $tag", (locale, sentence) => {
    expect(describe(aimed(perCent, 0.95), { locale })).toContain(sentence);
  });
});

about("the verdict on a target in another unit", () => {
  it("is withheld, with the reason, and told nowhere", () => {
    for (const chart of [aimed(perCent, 0.95), aimed(shares, 95), aimed(perCent.slice(0, 1), 0.95)]) {
      const [caution] = cautionsIn(chart);
      const { assurance, onTarget, reasons } = chart.verdict;
      expect([assurance, onTarget]).toEqual(["none", null]);
      expect(reasons).toContainEqual({ code: "target-in-another-unit", params: caution?.params, message: caution?.message });
    }
    const chart = aimed(perCent, 0.95);
    expect(headline(chart)).toBe("No signal of change in 20 observations");
    expect(board([chart]).rows[0]?.words).toBe(
      "No signal of change in 20 observations. The target 0.95 looks as if it is in another unit: the values run from 91 to 98.",
    );
    expect(describe(chart)).toMatch(
      /There is no verdict on the target of at least 0\.95\. The target 0\.95 looks as if it is in another unit: the values run from 91 to 98\.$/,
    );
  });

  it("stands first after a missing target, before what else withholds it", () => {
    const codes = spc(perCent, { chart: runChart, target: 0.95 }).verdict.reasons.map(({ code }) => code);
    expect(codes).toEqual(["target-in-another-unit", "no-limits", "no-direction"]);
  });

  it.each<[Locale, string]>([
    [enUS, "There is no verdict on the target of at least 0.95."],
    [da, "Der er ingen vurdering af målet på mindst 0,95."],
    [de, "Über das Ziel von mindestens 0,95 gibt es kein Urteil."],
    [fr, "Il n’y a pas de verdict sur la cible (au moins 0,95)."],
  ])("is told in words: $tag", (locale, sentence) => {
    expect(describe(aimed(perCent, 0.95), { locale })).toContain(sentence);
  });
});

about("a target beyond what the measure can reach", () => {
  const rows = perCent.map((y, i) => ({ x: i + 1, y: 2 * y, n: 200 }));

  test.each([pChart, pPrimeChart])("of a chart of shares is noted, with how a share is written: $name", (chart) => {
    const told = (target: number): string | undefined =>
      cautionsIn(spc(rows, { chart, y: "y", n: "n", target, improvement: "up" }))[0]?.message;
    expect(told(95)).toBe("The target 95 lies beyond what the measure can reach; a share is from 0 to 1: write 95% as 0.95.");
    expect(told(99.9)).toMatch(/write 99\.9% as 0\.999\.$/);
    expect(told(100)).toMatch(/write 100% as 1\.$/);
    expect([told(1.0000001), told(200), told(-1)].every((message) => message?.startsWith("The target ") === true)).toBe(true);
    expect([told(1), told(0), told(0.95)]).toEqual([undefined, undefined, undefined]);
  });

  it("is more than n of an np chart", () => {
    const told = (target: number): readonly string[] => codesOf(spc(rows, { chart: npChart, y: "y", n: "n", target }));
    expect([told(201), told(200)]).toEqual([["target-out-of-range"], []]);
  });

  it("is noted at any row, and where that is", () => {
    const steps = [
      { start: 1, value: 85 },
      { start: 11, value: 0.95 },
    ];
    const chart = spc(rows, { chart: pChart, x: "x", y: "y", n: "n", target: steps, improvement: "up" });
    expect(cautionsIn(chart)).toMatchObject([{ code: "target-out-of-range", params: { target: 85 }, at: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }]);
    expect(describe(chart)).toContain("The target 8500% (given as 85) lies beyond what the measure can reach (observations 1 to 10).");
  });

  it.each<[Improvement, Chart["verdict"]["assurance"]]>([
    ["up", "fail"],
    ["down", "pass"],
  ])("keeps its verdict (rules 7.2), which no title and no words tell: %s", (improvement, assurance) => {
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", target: 5, improvement });
    expect(chart.verdict.assurance).toBe(assurance);
    expect(headline(chart)).toBe("No signal of change in 20 observations");
    expect(board([chart]).rows[0]?.words).toBe(
      "No signal of change in 20 observations. The target 500% (given as 5) lies beyond what the measure can reach.",
    );
    expect(describe(chart)).toMatch(
      /The target is at (least|most) 500%\. The target 500% \(given as 5\) lies beyond what the measure can reach\.$/,
    );
  });

  it("matters to titles and words only at the latest observation", () => {
    const aims = (first: number, second: number): Chart =>
      spc(rows, {
        chart: pChart,
        x: "x",
        y: "y",
        n: "n",
        improvement: "up",
        target: [
          { start: 1, value: first },
          { start: 11, value: second },
        ],
      });
    expect(headline(aims(85, 0.85))).toBe("Stable, and expected to meet the target");
    expect(headline(aims(0.85, 85))).toBe("No signal of change in 20 observations");
  });

  it("is told in the row of a board", () => {
    const chart = spc(rows, { chart: pChart, y: "y", n: "n", target: 95, improvement: "up" });
    expect(board([chart]).rows[0]?.words).toContain("The target 9500% (given as 95) lies beyond what the measure can reach.");
  });
});
