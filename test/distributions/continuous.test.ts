/** The normal and the chi-square distribution. */
import { describe, expect, it } from "vitest";
import { chiSquareQuantile, normalCdf, normalQuantile } from "../../src/distributions.js";
import precise from "../../fixtures/distributions/precise.json" with { type: "json" };
import { relative, worst } from "./support.js";

describe("the normal distribution", () => {
  it("is accurate to 1e-14 of itself from −8 to 8", () => {
    expect(worst(precise.normalCdf, (z) => normalCdf(z), true)).toBeLessThan(1e-14);
    expect(normalCdf(0)).toBe(0.5);
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  });

  it("has quantiles accurate to 1e-14 of themselves in both tails and near the middle", () => {
    expect(worst(precise.normalQuantile, (p) => normalQuantile(p), true)).toBeLessThan(1e-14);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  });

  it("gives the numbers that limits are made of", () => {
    expect(relative(normalCdf(-3), 0.0013498980316300933)).toBeLessThan(1e-14);
    expect(relative(normalQuantile(0.975), 1.959963984540054)).toBeLessThan(1e-15);
    expect(relative(normalQuantile(0.999), 3.090232306167813)).toBeLessThan(1e-15);
    expect(relative(-Math.log1p(-normalCdf(-3)), 0.0013508099647482)).toBeLessThan(1e-13);
  });
});

describe("chi-square quantiles", () => {
  it("are accurate to 1e-10 of themselves, for fractional degrees of freedom too", () => {
    expect(worst(precise.chiSquareQuantile, chiSquareQuantile, true)).toBeLessThan(1e-12);
  });

  it("are as accurate for a million degrees of freedom", () => {
    // The series of the incomplete gamma function in 30 digits (mpmath 1.3).
    expect(relative(chiSquareQuantile(0.025, 1e6), 997230.0871432901)).toBeLessThan(1e-12);
    expect(relative(chiSquareQuantile(0.975, 1e6), 1002773.701467926)).toBeLessThan(1e-12);
  });

  it("take no longer for very many degrees of freedom", () => {
    // Cornish & Fisher 1938 in 30 digits; scipy 1.17 gives 999912350 and 1000087654 at 10⁹
    expect(relative(chiSquareQuantile(0.025, 1e9), 999912349.6402636)).toBeLessThan(1e-14);
    expect(relative(chiSquareQuantile(0.975, 1e9), 1000087654.148348)).toBeLessThan(1e-14);
    expect(chiSquareQuantile(0.975, 1e30)).toBeGreaterThan(1e30);
  });

  it("reach from 0 to infinity", () => {
    expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Infinity]);
  });
});
