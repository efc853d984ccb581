/** A given centre leaves lines `estimated` where anything beside it still comes from the data, and only there (`docs/phases.md`). */
import { describe, expect, it, test } from "vitest";

import { funnelChart, spc, tChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const days = [3, 5, 9, 2, 7, 1, 8, 4, 6, 3, 2, 9];
const units = [
  [18, 120],
  [42, 300],
  [7, 80],
  [65, 410],
  [30, 260],
  [12, 60],
  [88, 700],
  [25, 150],
  [54, 380],
  [39, 95],
].map(([y, n]) => ({ y, n }));

describe("times between events about a given centre", () => {
  test.each([
    ["sigma limits", {}, "estimated", "provisional"],
    ["exact limits of a known shape", { method: "probability", shape: 2 }, "given", "established"],
    ["exact limits of an estimated shape", { method: "probability", shape: "estimate" }, "estimated", "provisional"],
  ] as const)("%s", (_, conventions, limitsFrom, standing) => {
    const { phases } = spc(days, { chart: tChart, centre: 5, conventions });
    expect(phases[0]).toMatchObject({ limitsFrom, standing });
    expect(phases[0]?.basis === null).toBe(limitsFrom === "given");
  });

  it("takes no sigma beside exact limits", () => {
    const error = thrownBy(() => spc(days, { chart: tChart, centre: 5, sigma: 1, conventions: { method: "probability" } }));
    expect(error?.code).toBe("conflicting-options");
  });
});

test.each([
  ["none", "given"],
  ["multiplicative", "estimated"],
  ["additive", "estimated"],
] as const)("a funnel about a given centre, correction %s: lines are %s", (overdispersion, limitsFrom) => {
  const asked = { chart: funnelChart, y: "y", n: "n", centre: 0.12, conventions: { overdispersion } } as const;
  expect(spc(units, asked).phases[0]?.limitsFrom).toBe(limitsFrom);
});
