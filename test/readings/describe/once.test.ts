/** What is told once, and told by its number. */
import { describe as about, expect, it } from "vitest";

import { compare, falseSignals, lockPhase, spc, xmrChart } from "../../../src/index.js";
import { da, de, enGB, fr } from "../../../src/locales/index.js";
import { outsideRules } from "../../../src/rules/index.js";
import { caption } from "../../../src/readings/describe.js";
import type { Chart, Cost, Locale } from "../../../src/types/index.js";

const values = [10, 12, 11, 14, 9, 13, 10, 12, 11, 9, 13, 12, 10, 11, 12, 9, 13, 11, 10, 12, 11, 13, 9, 12];
const rows = values.map((y, i) => ({ y, why: i === 3 || i === 4 ? "Covid" : null, late: i === 3 || i === 20 ? "Covid" : null }));
const phases = [{ index: 14, reason: "new ward" }];

about("points left out of the limits", () => {
  const told = (ghost: "why" | "late", more = {}): readonly string[] =>
    caption(spc(rows, { chart: xmrChart, y: "y", ghost, ...more })).filter((sentence) => sentence.includes("left out"));

  it("are told once, of how many, where they are many of a phase", () => {
    expect(told("why", { phases })).toEqual(["2 of 14 points left out of the limits (Phase 1, observations 4 to 5: Covid)."]);
  });

  it("are told by themselves where they are few", () => {
    expect(told("why")).toEqual(["2 points left out of the limits (observations 4 to 5: Covid)."]);
    expect(told("late", { phases: [{ index: 16, reason: "new ward" }] })).toEqual([
      "1 point left out of the limits (observation 4: Covid).",
      "1 of 8 points left out of the limits (Phase 2, observation 21: Covid).",
    ]);
  });
});

about("what the rules cost", () => {
  const cost = (n: number, p: number, method: Cost["method"]): Cost => ({
    ...falseSignals(outsideRules, 12),
    n,
    any: { p, se: 0 },
    method,
  });
  const told = (given: Cost, locale: Locale = enGB): string | undefined =>
    caption(spc(values, { chart: xmrChart, rules: outsideRules }), { cost: given, locale, version: false }).find((text) =>
      text.includes("1000"),
    );

  it("is told of one point, and of fewer than 1 chart where a simulation saw none", () => {
    expect(told(cost(1, 0, "simulation"))).toBe(
      "A stable process of 1 point shows at least one such signal in fewer than 1 of 1000 charts.",
    );
    expect(told(cost(2, 0.0004, "exact"))).toBe(
      "A stable process of 2 points shows at least one such signal in fewer than 1 of 1000 charts.",
    );
    expect(told(cost(2, 0, "exact"))).toBe("A stable process of 2 points shows at least one such signal in 0 of 1000 charts.");
  });

  it.each<[Locale, string]>([
    [da, "En stabil proces med 1 punkt viser"],
    [de, "Ein stabiler Prozess mit 1 Punkt zeigt"],
    [fr, "Un processus stable de 1 point montre"],
  ])("in another language", (locale, begun) => {
    expect(told(cost(1, 0, "simulation"), locale)?.startsWith(begun)).toBe(true);
  });
});

about("where limits come from, in a comparison", () => {
  const messages = (a: Chart, b: Chart): readonly string[] =>
    compare(a, b).settings.flatMap(({ code, message }) => (code === "differs-limits-from" ? [message] : []));
  const one = spc(values, { chart: xmrChart });
  const two = spc(values, { chart: xmrChart, phases });

  it("is told where it changes from phase to phase, and not how many phases there are", () => {
    expect(messages(one, two)).toEqual([]);
    const lock = lockPhase(two, 0, { reason: "stable", lockedBy: "A. Analyst", lockedAt: "2025-01-01" });
    const locked = spc(values, { chart: xmrChart, phases: [{ index: 0, lock }, ...phases] });
    expect(messages(one, locked)).toEqual(["Limits are estimated in the first, locked and then estimated in the second."]);
  });
});
