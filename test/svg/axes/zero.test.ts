import { describe, expect, it } from "vitest";
import { cChart, mrChart, runChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import type { Chart } from "../../../src/types/index.js";
import { frameFor } from "../support.js";
import { tickTexts, xmr } from "./values.js";

describe("zero on the vertical axis", () => {
  it("does not force zero, but shows it where it is near", () => {
    expect(tickTexts(xmr([50, 52, 51, 53, 50, 52]))[0]).not.toBe("0");
    expect(tickTexts(xmr([10, 22, 14, 19, 25, 12]))).toContain("0");
    expect(tickTexts(xmr([-10, -22, -14, -19, -25, -12]))).toContain("0");
  });

  it("shows zero above values below it as it does below values above it", () => {
    const values = [10, 4, 7, 3, 9, 5, 8, 6];
    const rangeOf = (sign: 1 | -1) =>
      frameFor(
        spc(
          values.map((y) => sign * y),
          { chart: runChart },
        ),
      ).range;
    expect([rangeOf(1).low, rangeOf(-1).high]).toEqual([0, 0]);
    expect(rangeOf(-1).low).toBe(-rangeOf(1).high);
  });

  it("shows zero where it is asked for, and does not where it is not", () => {
    expect(tickTexts(xmr([50, 52, 51, 53, 50, 52]), { zero: true })[0]).toBe("0");
    const near = xmr([27, 33, 27, 33, 27, 33]); // limits at 14 and 46
    expect(tickTexts(near)[0]).toBe("0");
    expect(tickTexts(near, { zero: false })[0]).toBe("10");
  });

  it("always begins at zero for moving ranges, and for counts with a limit at zero", () => {
    expect(tickTexts(spc([50, 52, 51, 53, 50, 52], { chart: mrChart }))[0]).toMatch(/^0/);
    expect(tickTexts(spc([3, 5, 4, 2, 6, 4], { chart: cChart }))[0]).toBe("0");
  });

  it("says in the caption where it does not start at zero", () => {
    const caption = (chart: Chart): string =>
      frameFor(chart)
        .caption.map(({ text }) => text)
        .join(" ");
    expect(caption(xmr([50, 52, 51, 53, 50, 52]))).toMatch(/The vertical axis starts at \d+\./);
    expect(caption(xmr([10, 22, 14, 19, 25, 12]))).not.toContain("The vertical axis starts");
    const between = xmr([36.36, 36.56, 36.57, 35.98, 35.6, 36.39, 35.16, 36.23, 36.73, 35, 36.69, 36.37, 35.27, 35.7, 35.37, 34.77]);
    expect([frameFor(between).range.low, tickTexts(between)[0]]).toEqual([33.5, "34"]);
    expect(caption(between)).toContain("The vertical axis starts at 33.5.");
  });
});
