/** Since when, on charts with a memory, whose points lie outside one after another. */
import { describe as about, expect, it } from "vitest";

import { cusumChart, describe, ewmaChart, spc, xmrChart } from "../../../src/index.js";
import { brief, headline } from "../../../src/readings/describe.js";
import { outsideRules } from "../../../src/rules/index.js";
import type { Chart, Improvement } from "../../../src/types/index.js";

/** Thirty values, a shift of one sigma after the twentieth (Montgomery, table 9.1): both charts lie outside at the 29th and the 30th. */
const shifted = [
  9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62, 10.31, 8.52, 10.84, 10.9,
  9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
];
const cusum = (values: readonly (number | null)[], improvement: Improvement = "neither"): Chart =>
  spc(values, { chart: cusumChart, centre: 10, sigma: 1, improvement });

about("on a chart with a memory", () => {
  it("a title tells the first of the points outside that reach to the latest", () => {
    expect(headline(cusum(shifted))).toBe("Higher since observation 29");
    expect(headline(cusum(shifted, "down"))).toBe("Worse since observation 29");
    expect(brief(cusum(shifted, "up"))).toBe("Improved since observation 29.");
    expect(describe(cusum(shifted))).toContain("There is a signal of change since observation 29, neither good nor bad in itself.");
    const ewma = spc(shifted, { chart: ewmaChart, centre: 10, sigma: 1, conventions: { lambda: 0.1, sigmas: 2.7 } });
    expect(headline(ewma)).toBe("Higher since observation 29");
  });

  it("one point outside stays one, and a gap between two does not part them", () => {
    expect(headline(cusum(shifted.slice(0, 29)))).toBe("Unusually high at observation 29");
    expect(headline(cusum([...shifted.slice(0, 29), null, 12]))).toBe("Higher since observation 29");
  });

  it("a point inside, or outside on the other side, ends the stretch", () => {
    expect(headline(cusum([16, 10, 1, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 16]))).toBe(
      "Unusually high at observation 21",
    );
    expect(headline(cusum([0, 20]))).toBe("Unusually high at observation 2");
  });
});

about("on a chart without one", () => {
  it("neighbours outside are signals of their own, and the title tells the latest", () => {
    const chart = spc([10, 16, 16], { chart: xmrChart, centre: 10, sigma: 1, rules: outsideRules });
    expect(headline(chart)).toBe("Unusually high at observation 3");
  });
});
