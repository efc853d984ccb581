import { describe as about, expect, it } from "vitest";
import { gChart, pChart, runChart, sChart, xbarChart, xmrChart } from "../../../src/charts/index.js";
import { brief, caption, describe, headline, subtitle } from "../../../src/readings/describe.js";
import { spc } from "../../../src/spc.js";
import type { Chart } from "../../../src/types/index.js";
import { chartOf, decided, everyKind, holds } from "../../support/series.js";
import { words } from "../../support/told.js";

about("the words of computed charts", () => {
  it("give the numbers that the NIST handbook prints for its flow rates: mean 50.81, limits 45.82 and 55.80", () => {
    const flow = spc([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1], { chart: xmrChart, name: "Flow rate" });
    expect(describe(flow, { decimals: 2 })).toContain("The mean is 50.81 and the expected range 45.82 to 55.80, from all 10 observations.");
    expect(describe(flow)).toContain("There is no signal of change yet in 10 observations.");
    expect(headline(flow)).toBe("Flow rate: no signal of change yet in 10 observations");
  });

  it("say that nothing varies and that the target is met, of a measure that never varies", () => {
    const checks = spc(Array<number>(14).fill(1), { chart: xmrChart, name: "Checks done", improvement: "up", target: 1 });
    expect(describe(checks)).toContain("There is no variation: every value in the 14 observations judged is 1.");
    expect(describe(checks)).toContain("The latest value meets it.");
    expect(describe(checks)).not.toMatch(/NaN|Infinity|null|undefined|not expected to meet/);
  });

  it("tell the formula that was asked for, and in which phase its average gave way", () => {
    const values = [5, 9, 4, 8, 6, 9, 5, 7, 3, 8, 5, 9, ...[5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 6]];
    const both = spc(values, { chart: xmrChart, phases: [{ index: 12, reason: "r" }], conventions: { rangeAverage: "median" } });
    const told = caption(both);
    expect(told).toContain("Limits are the mean ± 3.145 × the median moving range of each phase.");
    expect(told).toContain("The median moving range is 0; the mean was used (Phase 2).");
  });

  it("name the average within subgroups that made the limits, the one that was asked for and the one that sizes called for", () => {
    const alike = { y: [5, 6, 4, 7, 5, 6, 5, 4], g: [1, 1, 2, 2, 3, 3, 4, 4] };
    const unlike = { y: [5, 6, 4, 7, 5, 6, 5, 4], g: [1, 1, 1, 2, 2, 3, 3, 3] };
    const told = (kind: typeof xbarChart, { y, g }: typeof alike, sd?: "mean" | "pooled" | "range"): string => {
      const rows = y.map((value, i) => ({ value, g: g[i] ?? 0 }));
      return caption(spc(rows, { chart: kind, x: "g", values: "value", conventions: sd === undefined ? {} : { sd } })).join(" ");
    };
    expect(told(xbarChart, alike)).toContain("with sigma from the mean standard deviation within subgroups");
    expect(told(xbarChart, alike, "range")).toContain("with sigma from the mean range within subgroups");
    expect(told(xbarChart, unlike)).toContain("with sigma from the pooled standard deviation within subgroups");
    expect(told(sChart, alike)).toContain("either side of the mean standard deviation");
    expect(told(sChart, unlike)).toContain("either side of the pooled standard deviation");
  });

  it("tell how often chance alone passes the upper limit of a g chart: e⁻⁴ of points, and fewer where more events are waited for", () => {
    const told = (events: number, sigmas = 3): string =>
      caption(spc([12, 31, 4, 0, 18, 55, 9, 23, 7, 41, 2, 16], { chart: gChart, conventions: { events, sigmas } })).join(" ");
    const tail = (r: number, z: number): number => {
      const x = r + z * Math.sqrt(r);
      return Math.exp(-x) * (1 + (r > 1 ? x : 0) + (r > 2 ? x ** 2 / 2 : 0));
    };
    expect(told(1)).toContain("by chance alone about 1 point in 55 lies above it");
    expect(Math.round(1 / tail(1, 3))).toBe(55);
    for (const [events, sigmas] of [
      [2, 3],
      [3, 3],
      [3, 2],
    ] as const)
      expect(told(events, sigmas)).toContain(`about 1 point in ${Math.round(1 / tail(events, sigmas))} lies above it`);
    expect(caption(spc([12, 31, 4, 0, 18], { chart: gChart, conventions: { method: "probability" } })).join(" ")).not.toContain(
      "by chance",
    );
  });

  it("read a target out of reach neutrally", () => {
    const seen = spc([70, 72, 69, 71, 73, 70, 68, 71, 72, 70, 69, 71, 72], {
      chart: xmrChart,
      name: "Seen in four hours",
      improvement: "up",
      target: 95,
    });
    expect(describe(seen)).toContain("not expected to meet the target of at least 95");
    expect(headline(seen)).toBe("Seen in four hours: stable, and not expected to meet the target");
  });

  it("give a p chart's limits at the latest denominator: 0 and 0.2057 for 70 cases", () => {
    const rows = [
      { y: 5, n: 50 },
      { y: 8, n: 80 },
      { y: 6, n: 55 },
      { y: 9, n: 100 },
      { y: 4, n: 40 },
      { y: 7, n: 70 },
    ];
    expect(describe(spc(rows, { chart: pChart, y: "y", n: "n" }))).toContain(
      "at the latest denominator (70) the expected range is 0% to 20.6%",
    );
  });

  it("tell too few crossings and the two runs of nine of a run chart: 3 crossings of 21 useful points, 6 expected, median 10", () => {
    const waits = [14, 10, 16, 7, 20, 13, 15, 12, 18, 11, 10, 14, 13, 10, 12, 9, 8, 6, 7, 9, 5, 8, 7, 6];
    const text = describe(spc(waits, { chart: runChart, name: "Waiting days", improvement: "down" }));
    expect(text).toContain("3 crossings of the median among 21 points not on it, where chance gives at least 6");
    expect(text).toContain("9 in a row above the median");
    expect(text).toContain("9 in a row below the median");
    expect(text).toContain("The median is 10");
  });
});

about("the words of any chart", () => {
  it.each(everyKind)("of kind %s are whole sentences, the same for its JSON copy, under a title of at most twelve words", (name, kind) => {
    holds(decided(name, { minLength: 1, maxLength: 40 }), ([rows, decisions]) => {
      const made = chartOf(kind, rows, { ...decisions, name: "Falls", improvement: "down", target: 1, provisional: 1 });
      const copy = JSON.parse(JSON.stringify(made)) as Chart;
      const told = [describe(made), headline(made), subtitle(made), brief(made), ...caption(made)];
      expect(told).toEqual([describe(copy), headline(copy), subtitle(copy), brief(copy), ...caption(copy)]);
      for (const text of told) expect(text).not.toMatch(/undefined|NaN|null|Infinity|[{}]|\.\.|^ | {2}|because/);
      expect(words(headline(made))).toBeLessThanOrEqual(12);
      expect(headline(made)).not.toMatch(/\.$/);
      expect(describe(made)).toMatch(/\.$/);
    });
  });
});
