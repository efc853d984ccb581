import { describe as about, expect, it } from "vitest";
import { funnelChart, spc } from "../../../src/index.js";
import { caption, describe } from "../../../src/readings/describe.js";
import type { Conventions } from "../../../src/types/index.js";
import { chart, months } from "../../support/handwritten.js";
import { flat, saw } from "../../support/told.js";

about("describe", () => {
  it("gives the limits of the latest denominator where limits differ from point to point", () => {
    const p = chart({
      kind: "p",
      unit: "proportion",
      per: 100,
      values: [0.1, 0.12, 0.08],
      lines: { centre: 0.1, lower: 0, upper: 0.2057, n: 70 },
      points: { 0: { n: 100, upper: 0.19 } },
      phases: [{ lines: null }],
    });
    expect(describe(p)).toContain(
      "The mean is 10%; at the latest denominator (70) the expected range is 0% to 20.6%, from all 3 observations.",
    );
  });

  it("says that limits are given or locked, and what a frozen baseline is", () => {
    const from = (phase: Parameters<typeof chart>[0]["phases"]): string =>
      describe(chart({ values: saw(24), x: months(24), lines: flat, ...(phase !== undefined && { phases: phase }) }));
    expect(from([{ limitsFrom: "given", basis: null }])).toContain(
      "The centre line is 10 and the expected range 5.4 to 14.6, given, not calculated from these data.",
    );
    const basis = { from: "2023-04", to: "2024-03", observations: 12, usable: 12, ghosts: [] };
    expect(from([{ basis }])).toContain("from the first 12 months, April 2023 to March 2024, and kept from then on.");
    expect(from([{ basis: { ...basis, usable: 11 } }])).toContain("from April 2023 to March 2024 (11 of 12 months).");
    expect(from([{ limitsFrom: "locked", basis }])).toContain("locked at the values of April 2023 to March 2024 (12 months).");
    expect(from([{ basis: { ...basis, from: "2023-06", to: "2024-05" } }])).toContain("from June 2023 to May 2024 (12 months).");
  });

  it.each<readonly [what: string, conventions: Partial<Conventions>, share: string]>([
    ["z = 3.09", {}, "99.8%"],
    ["2 sigma, 95.45% of a normal distribution", { sigmas: 2 }, "95.45%"],
    ["a tail of 5% on either side", { alpha: 0.05 }, "90%"],
  ])("says what share of like units exact limits of a funnel hold: %s", (_, conventions, share) => {
    const units = Array.from({ length: 20 }, (__, i) => ({ y: 40 + i, n: 400 + 10 * i }));
    const told = caption(spc(units, { chart: funnelChart, y: "y", n: "n", conventions })).join(" ");
    expect(told).toContain(`they hold ${share} of units (the inner lines 95%)`);
  });

  it("tells each phase with its name, span, lines, basis and decision", () => {
    const text = describe(
      chart({
        values: [...saw(12, 9), ...saw(12, 7)],
        x: months(24),
        phases: [
          { first: 0, lines: { centre: 9, lower: 4.6, upper: 13.4 } },
          {
            first: 12,
            lines: { centre: 7, lower: 2.6, upper: 11.4 },
            label: "New triage",
            reason: "triage nurse at the door.",
            decidedBy: "ED QI team",
            decidedAt: "2024-09-12",
          },
        ],
      }),
    );
    expect(text).toContain("Phase 1 (April 2023 to March 2024): mean 9, expected range 4.6 to 13.4; from all 12 months.");
    expect(text).toContain(
      "New triage (April 2024 to March 2025): mean 7, expected range 2.6 to 11.4; from all 12 months; decided by ED QI team, 12 September 2024; reason: triage nurse at the door.",
    );
  });

  it("keeps a phase that holds nothing yet", () => {
    const text = describe(chart({ values: saw(12), phases: [{ first: 0 }, { first: null, last: null, label: "Winter", basis: null }] }));
    expect(text).toContain("Winter: no observations yet.");
  });
});
