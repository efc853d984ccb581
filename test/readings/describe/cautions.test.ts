import { describe as about, expect, it } from "vitest";
import { funnelChart, spc } from "../../../src/index.js";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { describe } from "../../../src/readings/describe.js";
import type { Cost, Locale, Note } from "../../../src/types/index.js";
import { caution, chart, months } from "../../support/handwritten.js";
import { flat, improved, quiet, range, saw } from "../../support/told.js";

about("describe", () => {
  it("says in neutral words what is expected of the target, and whether the latest value meets it", () => {
    const aim = (assurance: "pass" | "fail" | "hit-or-miss", onTarget: boolean, improvement: "up" | "down" = "up"): string =>
      describe(chart({ values: saw(24), lines: { ...flat, target: 12 }, improvement, verdict: { assurance, onTarget } }));
    expect(aim("pass", true)).toContain(
      "As it stands, the process is expected to meet the target of at least 12. The latest value meets it.",
    );
    expect(aim("fail", false)).toContain(
      "As it stands, the process is not expected to meet the target of at least 12. The latest value does not meet it.",
    );
    expect(aim("hit-or-miss", true, "down")).toContain(
      "As it stands, the process may or may not meet the target of at most 12, by chance.",
    );
    expect(aim("fail", false)).not.toMatch(/fail|never/);
  });

  it("says why nothing can be said of a target", () => {
    const text = describe(
      chart({
        values: saw(24),
        lines: { ...flat, target: 12.5 },
        improvement: "neither",
        verdict: { reasons: [{ code: "no-direction", params: {}, message: "" }] },
      }),
    );
    expect(text).toContain("The target is 12.5. No direction of improvement was declared.");
  });

  it("hands on every caution with its phase, its dates and the reasons given", () => {
    const text = describe(
      chart({
        values: saw(24),
        x: months(24),
        phases: [{ first: 0 }, { first: 12, label: "New triage" }],
        points: { 2: { status: "ghost", why: "power cut" } },
        notes: [
          caution("provisional-limits", { usable: 12 }, { phase: 1 }),
          caution("ghosts", { points: 1 }, { at: [2] }),
          caution("gaps", { points: 2 }, { at: [5, 6] }),
          caution("house-rule", {}),
        ],
      }),
    );
    expect(text).toContain("Limits are provisional, from 12 observations, fewer than 20 (New triage).");
    expect(text).toContain("1 point left out of the limits (June 2023: power cut).");
    expect(text).toContain("2 months without data (September 2023 to October 2023).");
    expect(text).toContain("(house-rule)");
  });

  it("tells few observations of several phases once, with the number of each", () => {
    const few = (usable: number, phase: number): Note => caution("trial-limits", { usable }, { phase });
    const told = (notes: readonly Note[]): string =>
      describe(
        chart({
          values: saw(24),
          x: months(24),
          phases: [0, 4, 8, 12, 16, 18, 20, 22].map((first) => ({ first, label: `P${first}` })),
          notes,
        }),
      );
    expect(told([few(4, 0), few(5, 1), few(4, 3)])).toContain(
      "Limits are trial limits, from fewer than 12 observations: 4 (P0, P12), 5 (P4).",
    );
    expect(told([few(4, 0), few(4, 3)])).toContain("Limits are trial limits, from 4 observations, fewer than 12 (P0, P12).");
    expect(told([3, 4, 5, 6, 7, 8, 9, 10].map(few))).toContain("3 (P0), 4 (P4), 5 (P8), 6 (P12), 7 (P16), 8 (P18), and 2 more.");
  });

  it("names no phase where a caution holds for all of them, and each where it holds for some", () => {
    const three = [{ first: 0 }, { first: 8, label: "B" }, { first: 16, label: "C" }];
    const noted = (phases: readonly number[]): string =>
      describe(
        chart({ values: saw(24), phases: three, notes: phases.map((phase) => caution("limit-at-bound", { side: "lower" }, { phase })) }),
      );
    expect(noted([0, 1, 2])).toContain("no single point can signal there.");
    expect(noted([0, 2])).toContain("no single point can signal there (Phase 1, C).");
  });

  it("tells equal cautions once, for all their places, and of one kind at most three", () => {
    const clash = (at: number): ReturnType<typeof caution> =>
      caution("conflicting-signals", { rules: "shift(8), trend(6)", cause: "improvement" }, { at: [at] });
    const invalid = [1, 2, 3, 4, 5].map((row) => caution("invalid-row", { why: `row ${row}`, row }));
    const text = describe(chart({ values: saw(24), x: months(24), notes: [...range(4, 9).map(clash), ...invalid] }));
    expect(text).toContain(
      "Some points are part of signals of both improvement and concern (run on one side; trend); they are shown as improvement (August 2023 to January 2024).",
    );
    expect(text).toContain("A row was left out: row 3. 2 more notes of this kind.");
    expect(text).not.toContain("row 4");
  });

  it("tells what happened beside the data, with what was expected and seen", () => {
    const text = describe({
      ...quiet,
      annotations: [
        { x: "2023-06", text: "huddles tested", kind: "change", prediction: "fewer falls", result: "no change" },
        { x: "2024-01", until: "2024-02", text: "strike", kind: "event" },
      ],
    });
    expect(text).toContain(
      "Events noted: huddles tested, June 2023 (expected: fewer falls; seen: no change); strike, January 2024 to February 2024.",
    );
  });

  it("says what the rules cost", () => {
    const cost = (p: number): Cost => ({
      n: 24,
      limits: true,
      basis: "own",
      any: { p, se: 0.0005 },
      rules: [],
      averageRunLength: 89.19,
      method: "simulation",
      seed: 1,
      replicates: 1_000_000,
    });
    expect(describe(quiet, { cost: cost(0.1532) })).toContain(
      "A stable process of 24 points shows at least one such signal in 15 of 100 charts.",
    );
    expect(describe(quiet, { cost: cost(0.0044) })).toContain("in 4 of 1000 charts.");
    expect(describe(quiet, { cost: cost(0.0001) })).toContain("in fewer than 1 of 1000 charts.");
    expect(describe(quiet, { cost: cost(0.9992) })).toContain("in 999 of 1000 charts.");
    expect(describe(quiet, { cost: cost(0.9996) })).toContain("in more than 999 of 1000 charts.");
    expect(describe(quiet, { cost: cost(1) })).toContain("in more than 999 of 1000 charts.");
    expect(describe(quiet, { cost: { ...cost(1), method: "exact" } })).toContain("in 1000 of 1000 charts.");
    expect(describe(quiet)).not.toContain("stable process");
  });

  it("is readable for no data, one value and values that never vary", () => {
    const none = describe(
      chart({
        values: [],
        verdict: {
          variation: "none",
          reasons: [
            { code: "no-data", params: {}, message: "" },
            { code: "no-target", params: {}, message: "" },
          ],
        },
      }),
    );
    expect(none).toBe("Falls: XmR chart. There is no verdict on change. There are no observations to judge.");
    expect(describe(chart({ values: [5], lines: { centre: 5 } }))).toBe(
      "Falls: XmR chart, 1 observation. There is one observation so far, too few to speak of change. The latest value is 5 at observation 1. The mean is 5, from 1 observation.",
    );
    expect(describe(chart({ values: [4, 4, 4], lines: { centre: 4, lower: 4, upper: 4 }, points: { 2: { zone: 0 } } }))).toBe(
      "Falls: XmR chart, 3 observations. There is no variation: every value in the 3 observations judged is 4. The latest value is 4 at observation 3. The mean is 4, from all 3 observations.",
    );
  });

  it("speaks another language where one is given, and falls back where it lacks a sentence", () => {
    const locale: Locale = {
      ...enGB,
      tag: "xx",
      decimal: ",",
      phrases: { ...enGB.phrases, "verdict-improvement": "Beter {when}." },
      sentences: {},
    };
    const text = describe({ ...improved, notes: [caution("sorted")] }, { locale });
    expect(text).toContain("Beter since July 2024.");
    expect(text).toContain("5,4 to 14,6");
    expect(text).toContain("Rows were put in order.");
  });

  it("reckons with large counts before they are written in groups", () => {
    const units = chart({ values: saw(24), notes: [caution("overdispersed", { phi: 2.5, usable: 12_000 })] });
    expect(describe(units)).toContain("(φ 2.50; up to 1.00 counts as chance)");
    expect(describe(units, { locale: de })).toContain("(φ 2,50; bis 1,00 gilt als zufällig)");
  });

  it.each(["overdispersed", "winsorised"])("writes a large φ in groups: %s", (code) => {
    const told = (phi: number, locale: Locale): string =>
      describe(chart({ values: saw(24), notes: [caution(code, { phi, usable: 24 })] }), { locale });
    expect(told(72_289_597.4, enGB)).toMatch(/\(φ 72,289,597[;)]/);
    expect(told(72_289_597.4, de)).toMatch(/\(φ 72\.289\.597[;)]/);
    expect(told(9999, enGB)).toMatch(/\(φ 9999[;)]/);
  });

  it("counts the units of a funnel behind its limits as units", () => {
    const told = (size: number, options: object = {}, locale: Locale = enGB): string => {
      const rows = Array.from({ length: size }, (_, i) => ({ ward: `Ward ${i + 1}`, falls: 5 + ((i * 7) % 5), days: 100 + 10 * i }));
      return describe(spc(rows, { chart: funnelChart, x: "ward", y: "falls", n: "days", ...options }), { locale });
    };
    const withheld = { conventions: { minimum: { points: 10, of: "chart", effect: "withhold" } } };
    expect(told(1)).toContain("There are too few units for limits.");
    expect(told(8)).toContain("Limits are trial limits, from 8 units, fewer than 12.");
    expect(told(15)).toContain("Limits are provisional, from 15 units, fewer than 20.");
    expect(told(5, withheld)).toContain("there are 5 units, and 10 are needed.");
    expect(
      [da, de, fr].map((locale) =>
        told(8, {}, locale)
          .split(/(?<=\.) (?=\p{Lu})/u)
          .at(-1),
      ),
    ).toEqual([
      "Kontrolgrænserne er forsøgsvise, ud fra 8 enheder, færre end 12.",
      "Die Eingriffsgrenzen gelten versuchsweise, aus 8 Einheiten, weniger als 12.",
      "Les limites sont à l’essai, d’après 8 unités, moins de 12.",
    ]);
    expect([da, de, fr].map((locale) => told(1, {}, locale))).toEqual([
      expect.stringContaining("for få enheder"),
      expect.stringContaining("zu wenige Einheiten"),
      expect.stringContaining("trop peu d’unités"),
    ]);
  });
});
