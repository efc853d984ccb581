import { describe as about, expect, it } from "vitest";
import { funnelChart, runChart, spc, xmrChart } from "../../../src/index.js";
import { describe, headline, subtitle } from "../../../src/readings/describe.js";
import type { Chart, SharedOptions } from "../../../src/types/index.js";
import { chart, months, signal } from "../../support/handwritten.js";
import { flat, improved, quiet, saw, words } from "../../support/told.js";

interface Unit {
  readonly unit: string;
  readonly y: number;
  readonly n: number;
}
/** Twelve units of about 100 cases with 10 events each, but the sixth with 60. */
const units: readonly Unit[] = Array.from({ length: 12 }, (_, i) => ({ unit: `Unit ${i + 1}`, y: i === 5 ? 60 : 10, n: 100 + i }));
const THIRTEEN = { points: 13, of: "chart", effect: "withhold" } as const;

about("headline", () => {
  it("says over what stretch there is no signal", () => {
    expect(headline(quiet)).toBe("Falls: no signal of change in the last 24 months");
    expect(headline(chart({ values: saw(9), x: months(9) }))).toBe("Falls: no signal of change yet in 9 months");
    expect(headline(chart({ values: saw(24) }))).toBe("Falls: no signal of change in 24 observations");
    expect(headline(chart({ values: saw(12), x: months(12) }))).toBe("Falls: no signal of change in the last 12 months");
    expect(headline(chart({ values: saw(12), verdict: { assurance: "pass" } }))).toBe("Falls: stable, and expected to meet the target");
    expect(headline(chart({ values: [5] }))).toBe("Falls: one observation so far");
    const begun = spc([5, 7, 6, 8, 4, 6], { chart: xmrChart, name: "Falls", phases: [{ index: 5, reason: "r" }] });
    expect(headline(begun)).toBe("Falls: no signal of change yet in the latest phase (1 observation)");
    expect(describe(begun)).toContain("There is no signal of change yet in the latest phase (1 observation).");
  });

  it("says what a stable process promises of the target, never that it failed", () => {
    expect(headline({ ...quiet, verdict: { ...quiet.verdict, assurance: "fail" } })).toBe(
      "Falls: stable, and not expected to meet the target",
    );
    expect(headline({ ...quiet, name: "Falls with harm on wards", verdict: { ...quiet.verdict, assurance: "fail" } })).toBe(
      "Falls with harm on wards: not expected to meet the target",
    );
    expect(headline({ ...quiet, verdict: { ...quiet.verdict, assurance: "pass" } })).toBe("Falls: stable, and expected to meet the target");
    expect(headline({ ...quiet, verdict: { ...quiet.verdict, assurance: "hit-or-miss" } })).toBe(
      "Falls: no signal of change in the last 24 months",
    );
  });

  it("says of many values of a run chart that are all alike how they are, and of few that they are few", () => {
    const flat = (length: number): Chart => spc(Array(length).fill(0), { chart: runChart, name: "Falls" });
    expect(headline(flat(24))).toBe("Falls: always 0 in 24 observations");
    expect(headline(flat(11))).toBe("Falls: too few observations to judge");
  });

  it("promises nothing of the target from fewer than twelve values", () => {
    const young = chart({ values: saw(9), x: months(9), verdict: { assurance: "fail" } });
    expect(headline(young)).toBe("Falls: no signal of change yet in 9 months");
    expect(headline({ ...young, verdict: { ...young.verdict, assurance: "pass" } })).toBe("Falls: no signal of change yet in 9 months");
  });

  it("gives the means of the last two phases, as they are drawn", () => {
    const phased = chart({
      values: [...saw(12, 8.8), ...saw(12, 6.94)],
      x: months(24),
      phases: [
        { first: 0, lines: { centre: 8.81, lower: 4.6, upper: 13.1 } },
        { first: 12, lines: { centre: 6.94, lower: 4.2, upper: 9.6 } },
      ],
    });
    expect(headline(phased)).toBe("Falls: mean 6.9 since April 2024, 8.8 before");
    expect(headline(phased, { decimals: 2 })).toBe("Falls: mean 6.94 since April 2024, 8.81 before");
    expect(headline(phased, { decimals: 0 })).toBe("Falls: mean 7 since April 2024, 9 before");
  });

  it("says that nothing varies where nothing does", () => {
    const all = chart({
      values: Array<number>(14).fill(1),
      x: months(14),
      unit: "proportion",
      per: 100,
      lines: { centre: 1, lower: 1, upper: 1 },
    });
    expect(headline(all)).toBe("Falls: always 100% in the last 14 months");
    const values = all.points.map(({ index }) => (index === 6 ? null : index === 3 ? 0.5 : 1));
    const some = chart({ values, x: months(14), unit: "proportion", per: 100, points: { 3: { status: "ghost" } } });
    expect(headline(some)).toBe("Falls: always 100% in 12 months");
    expect(headline(chart({ values: [4, 4, 4] }))).toBe("Falls: always 4 in 3 observations");
  });

  it("says why there is no verdict", () => {
    expect(
      headline(
        chart({ values: [], verdict: { variation: "none", stable: null, reasons: [{ code: "no-data", params: {}, message: "" }] } }),
      ),
    ).toBe("Falls: no observations");
    expect(
      headline(
        chart({
          values: saw(8),
          verdict: { variation: "none", stable: null, reasons: [{ code: "below-minimum", params: {}, message: "" }] },
        }),
      ),
    ).toBe("Falls: too few observations to judge");
    const unlike = { variation: "none", reasons: [{ code: "of-another-time", params: {}, message: "" }] } as const;
    expect(headline(chart({ values: saw(8), verdict: unlike }))).toBe("Falls: no verdict on change");
    expect(headline(chart({ kind: "funnel", axis: "size", values: [null, null] }))).toBe("Falls: no observations");
  });

  it("counts units outside a funnel", () => {
    const funnel = chart({
      kind: "funnel",
      axis: "size",
      values: saw(26),
      lines: flat,
      signals: [signal("astronomicalPoint", [3], { side: "high" }), signal("astronomicalPoint", [9], { side: "low" })],
      verdict: { variation: "none", at: null, stable: null },
    });
    expect(headline(funnel)).toBe("Falls: 2 of 26 units outside the limits");
    expect(headline({ ...funnel, signals: [] })).toBe("Falls: all 26 units within the limits");
  });

  it.each<readonly [what: string, options: Partial<SharedOptions<Unit>>, finding: string]>([
    ["one that is left out is no unit within the limits", { ghost: [5] }, "all 11 units within the limits"],
    ["one outside is outside though no rule asks", { rules: [] }, "1 of 12 units outside the limits"],
    ["there are no limits without two to compare", { ghost: [...units.keys()].slice(1) }, "1 unit without limits"],
    ["none is within limits that are withheld", { conventions: { minimum: THIRTEEN } }, "12 units without limits"],
  ])("of units: %s", (_, options, finding) => {
    expect(headline(spc(units, { chart: funnelChart, name: "Deaths", x: "unit", y: "y", n: "n", ...options }))).toBe(`Deaths: ${finding}`);
  });

  it("keeps to twelve words: the name of the measure goes first, into the subtitle", () => {
    const name = "Physical violence on older-adult wards per 1,000 occupied bed days";
    const long = { ...quiet, name };
    expect(headline(long)).toBe("No signal of change in the last 24 months");
    expect(subtitle(long)).toBe(`${name}, monthly, April 2023 to March 2025`);
    expect(words(headline({ ...improved, name }))).toBeLessThanOrEqual(12);
    expect(headline({ ...quiet, name: "Falls with harm on older-adult wards" })).toBe(
      "Falls with harm on older-adult wards: no signal of change",
    );
  });

  it("names days, weeks, moments and observations as they are", () => {
    const at = (x: readonly (string | number)[], parts: Partial<Chart> = {}): string =>
      headline({
        ...chart({
          values: saw(3),
          x,
          signals: [signal("astronomicalPoint", [2], { side: "high", cause: "concern" })],
          verdict: { variation: "concern", side: "high", rules: ["astronomicalPoint"] },
        }),
        ...parts,
      });
    expect(at(["2025-03-22", "2025-03-23", "2025-03-24"], { period: "day" })).toBe("Falls: unusually high on 24 March 2025, a concern");
    expect(at(["2025-03-10", "2025-03-17", "2025-03-24"], { period: "week" })).toBe(
      "Falls: unusually high in the week of 24 March 2025, a concern",
    );
    expect(at(["2025-03-24T08:00", "2025-03-24T08:10", "2025-03-24T08:30"], { period: null })).toBe(
      "Falls: unusually high at 24 March 2025, 08:30, a concern",
    );
    expect(at([1, 2, 3])).toBe("Falls: unusually high at observation 3, a concern");
    expect(at(["Ash", "Birch", "Elm"], { axis: "category" })).toBe("Falls: unusually high at Elm, a concern");
  });
});
