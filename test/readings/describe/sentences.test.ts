/** Clauses that few charts need, on charts that need them. */
import { describe as about, expect, it } from "vitest";
import { funnelChart, pChart, spc, xmrChart } from "../../../src/index.js";
import { caption, describe } from "../../../src/readings/describe.js";
import type { Chart, PhaseOption, SharedOptions } from "../../../src/types/index.js";
import { caution, chart, months } from "../../support/handwritten.js";
import { flat, saw } from "../../support/told.js";

interface Row {
  readonly month: string;
  readonly y: number | null;
}
const dates = months(24);
const rows: readonly Row[] = saw(24, 40).map((y, i) => ({ month: dates[i] ?? "", y }));
const made = (options: Partial<SharedOptions<Row>> = {}, data: readonly Row[] = rows): Chart =>
  spc(data, { chart: xmrChart, x: "month", y: "y", ...options });
const phased = (phase: Omit<PhaseOption, "start">): Chart => made({ phases: [{ start: "2024-04", ...phase }] });
const unlike = Array.from({ length: 20 }, (_, i) => ({ y: i % 2 === 0 ? 40 : 160, n: 1000 }));
const noted = (code: string, params = {}, at: readonly number[] = []): Chart =>
  chart({ values: saw(24), x: months(24), lines: flat, notes: [caution(code, params, { at })] });

about("a description", () => {
  it.each<readonly [sentence: string, chart: Chart]>([
    ["The centre line is 40 and the expected range up to 50, given,", made({ limits: { lower: null, centre: 40, upper: 50 } })],
    ["The centre line is 40 and the expected range 30 or more, given,", made({ limits: { lower: 30, centre: 40, upper: null } })],
    [
      "from 11 of the first 12 months, April 2023 to March 2024, and kept from then on.",
      made({ baseline: 12 }, [...rows.slice(0, 5), { month: "2023-09", y: null }, ...rows.slice(6)]),
    ],
    ["from all 12 months; decided 1 May 2024; reason: new rota.", phased({ reason: "new rota", decidedAt: "2024-05-01" })],
    ["from all 12 months; decided by AB.", phased({ decidedBy: "AB" })],
    ["The target is 95.", made({ target: 95 })],
    ["12,345 rows were combined into 24 points (sum).", noted("combined", { rows: 12345, points: 24, combine: "sum" })],
    ["Future limits assume a denominator of 12,350.", noted("assumed-denominator", { n: 12345.678 })],
    [
      "2 of the 26 months are not in the data (June 2023, September 2023).",
      made(
        {},
        [...rows.slice(0, 2), ...rows.slice(3, 5), ...rows.slice(6)].concat({ month: "2025-04", y: 39 }, { month: "2025-05", y: 41 }),
      ),
    ],
  ])("%s", (sentence, told) => {
    expect(describe(told)).toContain(sentence);
  });

  it("tells points left out of a phase that lost many as that alone, and everything else beside it", () => {
    const ghost = [1, 13, 15, 17, 19].map((at) => ({ at, reason: "ward closed" }));
    const told = describe(made({ ghost, phases: [{ start: "2024-04" }] }));
    expect(told).toContain("1 point left out of the limits (May 2023: ward closed).");
    expect(told).toContain("4 of 12 points left out of the limits (Phase 2, ward closed).");
    expect(told).toContain("No reason was recorded for a new phase (Phase 2).");
    expect(told).not.toContain("5 points");
  });

  it("asks no reason of the first phase, with which nothing changes", () => {
    const told = describe(made({ phases: [{ start: "2023-04" }, { start: "2024-04", reason: "new rota" }] }));
    expect(told).not.toContain("No reason was recorded");
    expect(describe(made({ phases: [{ start: "2023-04" }, { start: "2024-04" }] }))).toContain(
      "No reason was recorded for a new phase (Phase 2).",
    );
  });

  it("says a reason that neighbours share once", () => {
    const outbreak = [5, 6].map((at) => ({ at, reason: "outbreak" }));
    expect(describe(made({ ghost: [...outbreak, { at: 15, reason: "records lost" }] }))).toContain(
      "3 of 24 points left out of the limits (September 2023 to October 2023: outbreak, July 2024: records lost).",
    );
  });

  it("says what follows from variation beyond the model and from neighbours that are alike", () => {
    expect(describe(noted("overdispersed", { sigmaZ: 10.78 }))).toContain(
      "Points vary more than the model expects (sigma z 10.78), so the limits are too narrow and signals may be false; consider a p′ or I′ chart.",
    );
    expect(describe(noted("autocorrelated", { r1: 0.78 }))).toContain(
      "Neighbouring points are alike (lag-1 correlation 0.78), as with a lasting change, a season or a backlog; false signals are then more likely.",
    );
  });

  it("names no holes where they are more than three", () => {
    const holes = rows.filter((_, i) => ![2, 5, 8, 11].includes(i));
    expect(describe(made({}, holes))).toContain("4 of the 24 months are not in the data.");
  });

  it("tells values of notes on the display scale, and places by their dates", () => {
    const share = { values: [0.2, 0.3, 0.25], unit: "proportion", per: 100 } as const;
    const slip = caution("target-in-another-unit", { target: 25, low: 0.2, high: 0.3 });
    expect(describe(chart({ ...share, notes: [slip] }))).toContain(
      "The target 2500% (given as 25) looks as if it is in another unit: the values run from 20% to 30%.",
    );
    const outside = { first: "2023-04", last: "2025-03", text: "New ward", x: "2002-05-01", more: 0 };
    expect(describe(noted("annotation-outside", outside))).toContain("Outside the data (April 2023 to March 2025): New ward, ");
  });

  it("says that rows were put in order, but not that units of a funnel were", () => {
    expect(describe(noted("sorted"))).toContain("Rows were put in order.");
    expect(describe({ ...noted("sorted"), kind: "funnel", axis: "size" })).not.toContain("Rows were put in order.");
  });
});

about("a caption", () => {
  const spread = { screening: "repeated" } as const;
  it.each<readonly [sentence: string, chart: Chart]>([
    ["Limits are held between 10 and 60.", made({ conventions: { bounds: [10, 60] } })],
    ["Limits are held at 60 or less.", made({ conventions: { bounds: [null, 60] } })],
    ["The lines were given, not calculated from these data.", made({ centre: 40, sigma: 1 })],
    ["× the mean moving range, with large moving ranges left out repeatedly, from", made({ conventions: spread })],
    ["× the median moving range, from", made({ conventions: { ...spread, rangeAverage: "median" } })],
    [
      "Limits lie 3.09 standard errors (the inner lines 1.96, for 95% of units) either side of the mean, widened for the spread between units,",
      spc(unlike, { chart: funnelChart, y: "y", n: "n", conventions: { overdispersion: "multiplicative" } }),
    ],
    [
      "Limits are 3 sigma either side of the mean, with sigma from the binomial distribution, and vary with the denominator (100 to 120), from",
      spc(
        rows.map(({ y }, i) => ({ y, n: 100 + 10 * (i % 3) })),
        { chart: pChart, y: "y", n: "n" },
      ),
    ],
  ])("%s", (sentence, told) => {
    expect(caption(told).join(" ")).toContain(sentence);
  });
});
