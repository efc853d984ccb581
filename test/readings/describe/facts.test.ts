/** Sentences held against the numbers that they tell of. */
import { describe as about, expect, it } from "vitest";

import {
  board,
  cChart,
  cusumChart,
  ewmaChart,
  explain,
  funnelChart,
  pChart,
  rChart,
  runChart,
  spc,
  uChart,
  xmrChart,
} from "../../../src/index.js";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { brief, caption, cells, describe, headline } from "../../../src/readings/describe.js";
import { fourInFive, outsideRules, shift, twoInThree, withinOneThird } from "../../../src/rules/index.js";
import type { Chart, ChartKind } from "../../../src/types/index.js";
import { caution, chart } from "../../support/handwritten.js";
import { saw } from "../../support/told.js";

const captionOf = (chart: Chart): string => caption(chart, { version: false }).join(" ");
/** Ranges of 4 about a mean of 10, in subgroups of 2 and of 5 in turn. */
const unequal = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? [8, 12] : [8, 9, 10, 11, 12]));
const steady = saw(24);

about("lines that differ from point to point", () => {
  it("the mean range grows with the subgroup, so it is told at the latest size, as its limits are", () => {
    const chart = spc(unequal, { chart: rChart, values: (row) => row });
    expect(chart.points[0]?.centre).not.toBe(chart.points[1]?.centre);
    expect(describe(chart)).toMatch(/ Mean \S+, expected range 0 to \S+ at the latest subgroup size \(5\), from all 12 observations\./);
    expect(describe(chart)).not.toContain("The mean is");
  });

  it.each([
    [enGB, "The mean is 10; at the end the expected range is"],
    [da, "Gennemsnittet er 10; til sidst er det forventede interval"],
    [de, "Der Mittelwert ist 10; am Ende ist der erwartete Bereich"],
    [fr, "La moyenne est 10\u202f; à la fin, la plage attendue est"],
  ])("limits of a moving average widen, so they are those at the end, in $tag", (locale, told) => {
    const chart = spc(steady, { chart: ewmaChart });
    expect((chart.points[0]?.upper ?? 0) < (chart.points[23]?.upper ?? 0)).toBe(true);
    expect(describe(chart, { locale })).toContain(told);
  });

  it("limits of one point are level, whatever the denominators of others", () => {
    const rows = [...steady.map((y, i) => ({ y, n: 100 + i })), { y: 9, n: 150 }];
    const chart = spc(rows, { chart: uChart, y: "y", n: "n", phases: [{ index: 24, label: "Now", reason: "new unit" }] });
    expect(describe(chart)).toMatch(/Now \(observation 25\): mean 0\.06, expected range 0 to 0\.12;/);
  });

  it("limits that all lie on the centre vary with nothing", () => {
    const rows = [10, 20, 30, 40, 50, 60].map((n) => ({ y: 0, n }));
    const told = captionOf(spc(rows, { chart: pChart, y: "y", n: "n" }));
    expect(told).toContain("the limits lie on the centre line");
    expect(told).not.toContain("vary with");
  });
});

about("limits", () => {
  it("are held between no bounds where there are none", () => {
    const bounds = { conventions: { bounds: [0, 100] } } as const;
    expect(captionOf(spc(steady, { chart: runChart, ...bounds }))).not.toContain("held");
    expect(captionOf(spc(steady, { chart: xmrChart, ...bounds }))).toContain("Limits are held between 0 and 100.");
  });

  it("of a point are those of its phase, not of each", () => {
    const chart = spc(steady, { chart: xmrChart, phases: [{ index: 12, reason: "new ward" }] });
    expect(explain(chart, 3).formula).toBe("Limits are the mean ± 2.66 × the mean moving range");
    expect(captionOf(chart)).toContain("moving range of each phase.");
  });

  it("at 2 sigma have their zones at thirds of it", () => {
    const rules = [twoInThree(), fourInFive(), withinOneThird(15)];
    const told = (sigmas: number): string => captionOf(spc(steady, { chart: xmrChart, rules, conventions: { sigmas } }));
    expect(told(3)).toMatch(/\(beyond 2 sigma\).*beyond 1 sigma.*\(within 1 sigma\)/);
    expect(told(2)).toMatch(/\(beyond 1\.33 sigma\).*beyond 0\.667 sigma.*\(within 0\.667 sigma\)/);
  });

  it("on the centre hold no unit within them", () => {
    const rows = [90, 92, 94, 96, 98].map((y) => ({ y, n: 100 }));
    expect(headline(spc(rows, { chart: funnelChart, y: "y", n: "n", centre: 1 }))).toBe("5 units without limits");
  });
});

about("the target", () => {
  it("is what the latest value meets, whatever is said of the verdict", () => {
    expect(describe(spc(steady, { chart: runChart, target: 9, improvement: "up" }))).toContain(
      "The target is at least 9. The latest value meets it. There are no limits.",
    );
  });

  it("stands beside no sum in sigmas", () => {
    const cell = (kind: ChartKind): string | undefined => {
      const chart = spc(steady, { chart: kind, target: 9, improvement: "up" });
      return board([chart]).rows.map((row) => cells(chart, row, enGB).target)[0];
    };
    expect([cell(cusumChart), cell(ewmaChart)]).toEqual(["–", "≥ 9"]);
  });
});

about("a phase", () => {
  it("has observations where none can be plotted, as of a single one no sigma comes", () => {
    const chart = spc(saw(13), { chart: cusumChart, phases: [{ index: 12, label: "Now", reason: "new ward" }] });
    expect([chart.points[12]?.y, chart.points[12]?.value]).toEqual([11, null]);
    expect(describe(chart)).not.toContain("no observations yet");
    expect(describe(chart)).toContain("Now (observation 13)");
  });
});

about("what is not there yet", () => {
  const planned = spc(
    saw(24).map((y, i) => ({ y, month: `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}` })),
    {
      chart: xmrChart,
      x: "month",
      y: "y",
      period: "month",
      rules: outsideRules,
      provisional: 4,
      phases: [{ start: "2025-03", label: "Spring", reason: "planned" }],
      extend: 6,
    },
  );

  it("is said of a phase ahead once, and not that it has no limits and no rules", () => {
    expect(planned.notes.filter(({ phase }) => phase === 1).map(({ code }) => code)).toContain("no-limits");
    expect(captionOf(planned).match(/Spring/g)).toHaveLength(1);
    expect(captionOf(planned)).toContain("Spring (March 2025): no observations yet; reason: planned.");
  });

  it("is no month in which there is no signal: of 24, 4 are not judged", () => {
    expect(headline(planned)).toBe("No signal of change in the last 20 months");
  });

  it("are limits, which is said once beside a target", () => {
    const told = describe(spc([3], { chart: xmrChart, target: 2, improvement: "up" }));
    expect(told).toContain("The latest value meets it. There are too few observations for limits.");
  });
});

about("points left out", () => {
  const rows = Array.from({ length: 30 }, (_, i) => ({ y: 10 + (i % 3), why: i === 7 ? "strike" : null }));

  it("without a reason are told once", () => {
    const told = (ghost: readonly { at: number; reason?: string }[]): readonly string[] =>
      caption(spc(rows, { chart: xmrChart, y: "y", ghost })).filter((one) => one.includes("left out"));
    expect(told([{ at: 3 }, { at: 9 }])).toEqual([
      "2 points left out of the limits without a recorded reason (observation 4, observation 10).",
    ]);
    expect(told([{ at: 3, reason: "strike" }, { at: 9 }])).toHaveLength(2);
  });

  it("are counted phase by phase, though as many", () => {
    const ghost = [
      { at: 2, reason: "strike" },
      { at: 12, reason: "flood" },
    ];
    const phases = [
      { index: 8, reason: "new ward" },
      { index: 16, reason: "new rota" },
    ];
    expect(captionOf(spc(rows, { chart: xmrChart, y: "y", ghost, phases }))).toContain(
      "1 of 8 points left out of the limits (Phase 1, observation 3: strike). 1 of 8 points left out of the limits (Phase 2, observation 13: flood).",
    );
  });

  it("are units by name, as units of neighbouring size are no stretch", () => {
    const units = Array.from({ length: 12 }, (_, i) => ({ x: `Unit ${(i * 5) % 12}`, y: 10 + (i % 3), n: 100 + i }));
    const told = captionOf(spc(units, { chart: funnelChart, x: "x", y: "y", n: "n", provisional: 2 }));
    expect(told).toContain("2 points not final yet (Unit 2, Unit 7).");
  });
});

about("a signal", () => {
  it.each([
    [enGB, "8 in a row on or below the centre line"],
    [da, "8 punkter i træk på eller under centerlinjen"],
    [de, "8 Punkte in Folge auf oder unter der Mittellinie"],
    [fr, "8 points consécutifs sur la ligne centrale ou au-dessous"],
  ])("of points that count as below says that they lie on the centre, in $tag", (locale, told) => {
    const rows = [11, 11, 10, 9, 10, 9, 10, 10, 9, 10];
    const chart = spc(rows, { chart: cChart, centre: 10, rules: [shift(8)], conventions: { onCentre: "below" } });
    expect(describe(chart, { locale })).toContain(told);
  });

  it("of more than one unusual point in five leaves no stable process", () => {
    const title = (outside: number): string =>
      headline(spc([...Array.from({ length: outside }, () => 30), ...saw(20)], { chart: cChart, centre: 10, rules: outsideRules }));
    expect([title(5), title(6)]).toEqual(["Stable, apart from 5 unusual observations", "No signal now, a change until observation 6"]);
  });

  it("of a moving average is one change and not so many unusual points", () => {
    const chart = spc([...saw(20), 16, 16, ...saw(20)], { chart: ewmaChart, centre: 10, sigma: 1 });
    expect(chart.verdict.stable).toBe(false);
    expect(brief(chart)).toMatch(/^No signal now, a change until observation 2\d\.$/);
  });
});

about("notes", () => {
  it("that read alike are told once, though their digits differ", () => {
    const notes = [0.1601, 0.1604].map((sigmaZ, phase) => ({ ...caution("underdispersed", { sigmaZ }), phase }));
    const told = caption(chart({ values: steady, phases: [{ first: 0 }, { first: 12 }], notes }));
    expect(told.filter((one) => one.startsWith("Points vary less"))).toEqual(["Points vary less than the model expects (sigma z 0.16)."]);
  });

  it.each([enGB, da, de, fr])("count no unit where none was held to a quantile, in $tag", (locale) => {
    const told = (units: number): string | undefined =>
      caption(chart({ values: steady, notes: [caution("winsorised", { phi: 1.24, units })] }), { locale }).find((one) => one.includes("φ"));
    expect(told(0)).not.toContain("0 ");
    expect(told(2)?.startsWith(told(0)?.replace(/\.$/, "") ?? "-")).toBe(true);
  });
});
