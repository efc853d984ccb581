import { describe as about, expect, it } from "vitest";
import { cChart, spc } from "../../../src/index.js";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { caption, describe } from "../../../src/readings/describe.js";
import { caution, chart, months, record, signal } from "../../support/handwritten.js";
import { flat, improved, quiet, range, saw } from "../../support/told.js";

about("caption", () => {
  it("tells kind, limits, rules, cost, notes, drawing, missing data, source, extract and version in this order", () => {
    const told = caption(
      {
        ...improved,
        notes: [caution("gaps", { points: 1 }, { at: [4] }), caution("sorted")],
        provenance: { ...improved.provenance, asOf: "2025-04-07", preset: "mdc@5.0" },
      },
      {
        cost: {
          n: 24,
          limits: true,
          basis: "own",
          any: { p: 0.1, se: 0 },
          rules: [],
          averageRunLength: 89,
          method: "exact",
          seed: null,
          replicates: null,
        },
        drawing: ["The vertical axis starts at 40%."],
        source: "Source: incident system.",
      },
    );
    expect(told).toEqual([
      "XmR chart.",
      "Limits are the mean ± 2.66 × the mean moving range, from all 24 months.",
      "Rules (mdc@5.0): a point outside the limits; 8 or more in a row on one side of the mean.",
      "Points on the mean are skipped.",
      "A stable process of 24 points shows at least one such signal in 10 of 100 charts.",
      "Rows were put in order.",
      "The vertical axis starts at 40%.",
      "1 month without data (August 2023).",
      "Source: incident system.",
      "Data as of 7 April 2025.",
      "naturallimits 0.1.0",
    ]);
  });

  it("may leave the version out, or name another", () => {
    expect(caption(quiet, { version: false }).at(-1)).toBe("No rules for signals are in use.");
    expect(caption(quiet, { version: "our report 7" }).at(-1)).toBe("our report 7");
  });

  it("tells the factor of the moving range under the conventions in force", () => {
    const limits = (conventions: Parameters<typeof chart>[0]["conventions"], kind = "xmr"): string | undefined =>
      caption(chart({ kind, values: saw(24), lines: flat, ...(conventions !== undefined && { conventions }) }))[1];
    expect(limits({})).toBe("Limits are the mean ± 2.66 × the mean moving range, from all 24 observations.");
    expect(limits({ constants: "table" })).toContain("± 2.6596 ×");
    expect(limits({ rangeAverage: "median", centreFrom: "median" })).toContain("Limits are the median ± 3.145 × the median moving range");
    expect(limits({ sigmas: 2 })).toBe("Limits are the mean ± 1.7733 × the mean moving range (2 sigma), from all 24 observations.");
    expect(limits({ sigmas: 2.5 }, "mr")).toContain("mean moving range (2.5 sigma), from");
    expect(limits({ sigmas: 2 }, "c")).toBe(
      "Limits are 2 sigma either side of the mean, with sigma from the Poisson distribution, from all 24 observations.",
    );
    expect(limits({ screening: "once" })).toContain("mean moving range, with large moving ranges left out, from");
    expect(limits({}, "mr")).toBe("The upper limit is 3.267 × the mean moving range, from all 24 observations.");
  });

  it("says phase by phase where limits come from and who decided", () => {
    const told = caption(
      chart({
        values: saw(24),
        x: months(24),
        phases: [
          { first: 0, lines: flat },
          {
            first: 12,
            lines: flat,
            label: "New triage",
            decidedBy: "ED QI team",
            basis: { from: "2024-04", to: "2024-09", observations: 6, usable: 6, ghosts: [] },
          },
        ],
      }),
    );
    expect(told.slice(1, 4)).toEqual([
      "Limits are the mean ± 2.66 × the mean moving range of each phase.",
      "Phase 1 (April 2023 to March 2024): from all 12 months.",
      "New triage (April 2024 to March 2025): from the first 6 months, April 2024 to September 2024, and kept from then on; decided by ED QI team.",
    ]);
  });

  it("tells no steps of a chart that does not use its denominators", () => {
    const rows = Array.from({ length: 24 }, (_, i) => ({ y: 4 + (i % 3), n: 10 + i }));
    expect(caption(spc(rows, { chart: cChart, y: "y", n: "n" })).join(" ")).not.toContain("vary with the denominator");
  });

  it("says how limits step with the denominator", () => {
    const p = chart({
      kind: "p",
      unit: "proportion",
      per: 100,
      values: [0.1, 0.2],
      lines: { centre: 0.15, lower: 0, upper: 0.3, n: 58 },
      points: { 1: { n: 356 } },
    });
    expect(caption(p).slice(0, 2)).toEqual([
      "p chart.",
      "Limits are 3 sigma either side of the mean, with sigma from the binomial distribution, and vary with the denominator (58 to 356), from all 2 observations.",
    ]);
  });

  it.each([
    [enGB, "and vary with the subgroup size (58 to 356)", "at the latest subgroup size (356)"],
    [da, "grænserne følger undergruppens størrelse (58 til 356)", "ved den seneste undergruppestørrelse (356)"],
    [de, "die Grenzen folgen der Größe der Teilgruppe (58 bis 356)", "bei der letzten Teilgruppengröße (356)"],
    [fr, "varient avec la taille du sous-groupe (58 à 356)", "à la dernière taille de sous-groupe (356)"],
  ])("calls the n of subgroups their size, in $tag", (locale, steps, latest) => {
    const xbar = chart({
      kind: "xbar",
      values: [0.1, 0.2],
      lines: { centre: 0.15, lower: 0, upper: 0.3, n: 58 },
      points: { 1: { n: 356, lower: 0.1, upper: 0.2 } },
      phases: [{ lines: null }],
    });
    expect(caption(xbar, { locale }).join(" ")).toContain(steps);
    expect(describe(xbar, { locale })).toContain(latest);
  });

  it("says that a run chart draws its median, and about which line its rules run", () => {
    const run = chart({
      kind: "run",
      values: saw(24),
      x: months(24),
      lines: { centre: 10 },
      conventions: { centreFrom: "median" },
      provenance: { rules: [record("longestRun"), record("crossings")] },
    });
    expect(caption(run).slice(0, 3)).toEqual([
      "Run chart.",
      "The line is the median, from all 24 months.",
      "Rules: a run on one side of the median longer than chance allows; fewer crossings of the median than chance allows.",
    ]);
  });

  it("tells signals of a whole phase, which no marker shows: with their dates where there are several phases", () => {
    const crossed = signal("crossings", range(0, 23), { evidence: { crossings: 1, needed: 8, useful: 24 } });
    const of = { kind: "run", values: saw(24), x: months(24), lines: { centre: 10 }, conventions: { centreFrom: "median" } } as const;
    const shift = signal("longestRun", range(0, 9), { side: "high" });
    const sentence = "1 crossing of the median among 24 points not on it, where chance gives at least 8";
    expect(caption(chart({ ...of, signals: [shift, crossed] }))).toContain(`${sentence}.`);
    const halves = [
      { first: 0, last: 11 },
      { first: 12, last: 23 },
    ];
    expect(caption(chart({ ...of, phases: halves, signals: [crossed] }))).toContain(`${sentence}, April 2023 to March 2025.`);
    const told = caption(chart({ ...of, phases: halves, signals: [crossed, crossed, crossed, crossed, crossed] }));
    expect(told.filter((text) => text.startsWith(sentence))).toHaveLength(3);
    expect(told).toContain("2 more notes of this kind.");
  });

  it("never tells how limits are computed where there are none, but why", () => {
    const one = chart({
      values: [5],
      lines: { centre: 5 },
      phases: [{ standing: "no-limits" }],
      notes: [caution("no-limits", { usable: 1 })],
    });
    expect(caption(one)).toEqual([
      "XmR chart.",
      "No rules for signals are in use.",
      "There are too few observations for limits.",
      "naturallimits 0.1.0",
    ]);
    const withheld = chart({
      values: saw(9),
      lines: { centre: 10 },
      notes: [caution("below-minimum", { points: 9, needed: 13, effect: "withhold" })],
    });
    expect(caption(withheld)[1]).toBe("The line is the mean, from all 9 observations.");
  });

  it("says where limits are held by declared bounds", () => {
    const held = caption(chart({ values: saw(24), lines: flat, conventions: { bounds: [0, null] } }));
    expect(held).toContain("Limits are held at 0 or more.");
  });

  it("says how points on the centre line, repeated values, gaps and phases are dealt with", () => {
    const rules = { rules: [record("shift", { length: 8 }, "shift(8)"), record("trend", { length: 6 }, "trend(6)")] };
    const customs = (conventions: NonNullable<Parameters<typeof chart>[0]["conventions"]>): string | undefined =>
      caption(chart({ values: [1, null, 3], provenance: rules, conventions, phases: [{ first: 0 }, { first: 2 }] })).find((sentence) =>
        sentence.startsWith("Points on"),
      );
    expect(customs({})).toBe("Points on the mean and repeated values are skipped.");
    expect(customs({ onCentre: "below", onTie: "break", acrossPhases: "all", onGap: "break" })).toBe(
      "Points on the mean count as below it; repeated values end a trend; rules continue across phases; rules start again after a gap.",
    );
  });
});
