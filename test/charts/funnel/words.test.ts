/** What is said of a funnel plot. */
import { describe, expect, it } from "vitest";

import { funnelChart, pChart, spc } from "../../../src/index.js";
import { headline } from "../../../src/readings/describe.js";
import { funnelOf } from "./support.js";

describe("a funnel of few units, or of some without data", () => {
  it("says that the one unit lies within given limits, and that one alone has none", () => {
    const one = [{ unit: "Oak", y: 12, n: 100 }];
    expect(headline(funnelOf(one))).toBe("1 unit without limits");
    expect(headline(funnelOf(one, {}, { centre: 0.1 }))).toBe("The one unit is within the limits");
  });

  it("counts units without data, as other axes count observations and dates count periods", () => {
    const gaps = (chart: typeof funnelChart, x: (i: number) => string | number): string | undefined => {
      const rows = Array.from({ length: 12 }, (_, i) => ({ x: x(i), y: i === 3 || i === 4 ? null : 10 + i, n: 100 }));
      return spc(rows, { chart, x: "x", y: "y", n: "n" }).notes.find(({ code }) => code === "gaps")?.message;
    };
    expect(gaps(funnelChart, (i) => `Unit ${i}`)).toBe("2 units without data.");
    expect(gaps(pChart, (i) => `Ward ${i}`)).toBe("2 observations without data.");
    expect(gaps(pChart, (i) => i)).toBe("2 observations without data.");
    expect(gaps(pChart, (i) => `2024-${String(i + 1).padStart(2, "0")}`)).toBe("2 periods without data.");
  });
});
