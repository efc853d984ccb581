/** Words and pictures of large numbers: lines no finer than a hundredth of a tick, values as they are. */
import { describe as about, expect, it } from "vitest";
import { type Locale, spc, xmrChart } from "../../../src/index.js";
import { da, de, fr } from "../../../src/locales/index.js";
import { describe } from "../../../src/readings/describe.js";
import { frameOf } from "../../../src/svg/frame.js";
import { settingsOf } from "../../../src/svg/options.js";

const spending = [3_198_242_997, 3_240_655_163, 3_083_003_654, 3_313_482_340, 3_150_111_222, 3_219_333_444];
const chartOf = (values: readonly number[]) => spc(values, { chart: xmrChart, improvement: "down", name: "Spending" });

about("lines of large numbers", () => {
  it("are rounded alike in words and picture, and values are not", () => {
    const chart = chartOf(spending);
    expect(chart.phases[0]?.lines?.centre).toBeCloseTo(3_200_804_803.33, 2);
    const told = describe(chart);
    expect(told).toContain("The latest value is 3,219,333,444 at observation 6");
    expect(told).toContain("The mean is 3,201,000,000 and the expected range 2,848,000,000 to 3,554,000,000,");
    expect(frameOf(chart, settingsOf(chart, {})).ends.map(({ value }) => value)).toEqual([
      "3,554,000,000",
      "3,201,000,000",
      "2,848,000,000",
    ]);
    expect(describe(chart, { decimals: -8 })).toContain("The mean is 3,200,000,000 ");
  });

  it("are told in larger units where the display scale is below 1, and the words say which", () => {
    const chart = spc(spending, { chart: xmrChart, name: "Spending (£)", per: 1e-6, target: 3.1e9, improvement: "down" });
    const told = describe(chart);
    expect(told).toMatch(/^Spending \(£\): XmR chart, in units of 1,000,000, 6 observations\./);
    expect(told).toContain("The mean is 3201 ");
    expect(told).toContain("the target of at most 3100");
    const opening = (locale: Partial<Locale>) => describe(chart, { locale }).split(", ")[1];
    expect([da, de, fr].map(opening)).toEqual(["i enheder af 1.000.000", "in Einheiten von 1.000.000", "en unités de 1\u202f000\u202f000"]);
  });

  it("are finer where a rounded limit would belie the verdict", () => {
    const steady = chartOf(spending);
    const upper = steady.phases[0]?.lines?.upper ?? 0;
    const limits = { centre: 3_200_000_000, lower: 2_800_000_000, upper };
    const beyond = spc([...spending, upper + 300], { chart: xmrChart, limits });
    const told = describe(beyond);
    expect(told).toMatch(/above the upper limit/);
    const [, latest = ""] = /latest value is ([\d,]+)/.exec(told) ?? [];
    const [, limit = ""] = /expected range [\d,]+ to ([\d,]+)\d/.exec(told) ?? [];
    expect(Number(latest.replaceAll(",", ""))).toBeGreaterThan(Number(limit.replaceAll(",", "")));
    expect(told).not.toContain("3,554,000,000");
  });
});
