/** Best boxes and cut boxes for crossings and longest run. */
import { describe, expect, it } from "vitest";
import { bestBox, crossingsLimit, crossingsWithinRuns, cutBox, normalCdf } from "../../src/distributions.js";
import anhoej from "../../fixtures/distributions/anhoej.json" with { type: "json" };
import { sum } from "./support.js";

describe("boxes", () => {
  it("are the 91 best boxes published", () => {
    for (const { useful, best, bestSpecificity, bestSensitivity } of anhoej) {
      const box = bestBox(useful);
      expect([box.crossings, box.longest], `${useful} useful points`).toEqual(best);
      expect([box.crossingsAtLongest, box.longestAtFewest]).toEqual(best);
      const inside = (p: number): number => sum(crossingsWithinRuns(useful, p, box.longest), box.crossings);
      expect(Math.abs(inside(0.5) - bestSpecificity)).toBeLessThan(1e-12);
      expect(Math.abs(1 - inside(normalCdf(0.8)) - bestSensitivity)).toBeLessThan(1e-12);
    }
  });

  it("are the 91 cut boxes published", () => {
    for (const { useful, cut } of anhoej) {
      const { crossings, longest, longestAtFewest, crossingsAtLongest } = cutBox(useful);
      const [c, l, row, column] = cut;
      expect([crossings, longest, longestAtFewest, crossingsAtLongest], `${useful} useful points`).toEqual([c, l, row ?? l, column ?? c]);
    }
  });

  it("with their corner cut are left as often as exact recursion says", () => {
    for (const { useful, cutSpecificity, cutSensitivity } of anhoej) {
      const { crossings, longest, longestAtFewest, crossingsAtLongest } = cutBox(useful);
      const inside = (p: number): number => {
        const [whole, shorter, kept] = [longest, longest - 1, longestAtFewest].map((l) => crossingsWithinRuns(useful, p, l));
        const row = (whole?.[crossings] ?? 0) - (kept?.[crossings] ?? 0);
        const column = (law: readonly number[] = []): number => sum(law.slice(crossings + 1, crossingsAtLongest));
        return sum(whole ?? [], crossings) - row - column(whole) + column(shorter);
      };
      expect(Math.abs(inside(0.5) - cutSpecificity), `${useful} useful points`).toBeLessThan(1e-12);
      expect(Math.abs(1 - inside(normalCdf(0.8)) - cutSensitivity), `${useful} useful points`).toBeLessThan(1e-12);
    }
  });

  it("are computed once for each number of points", () => {
    expect(bestBox(24)).toBe(bestBox(24));
    expect(cutBox(24)).toBe(cutBox(24));
    expect(crossingsLimit(24)).toBe(8);
  });
});
