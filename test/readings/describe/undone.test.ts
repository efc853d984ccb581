import { describe as about, expect, it, test } from "vitest";
import { pChart, spc } from "../../../src/index.js";
import { da, de, fr } from "../../../src/locales/index.js";
import * as rules from "../../../src/rules/index.js";
import { WITHOUT_LIMITS } from "../../../src/readings/words/undone.js";
import { brief, caption, describe, headline } from "../../../src/readings/describe.js";
import type { Chart } from "../../../src/types/index.js";
import { months } from "../../support/handwritten.js";

/** Shares of 30,000 that swing by so much about 94%, the last one high; a binomial of that size has a sigma of 0.14%. */
const swinging = (swing: number, more: (i: number) => number = () => 0): Chart =>
  spc(
    months(24).map((month, i) => {
      const share = 0.94 + swing * ([1, -0.4, 0.3, -1, 0.6, -0.5][(i * 5) % 6] ?? 0) + more(i);
      return { month, seen: Math.round(30_000 * share), n: 30_000 };
    }),
    { chart: pChart, x: "month", y: "seen", n: "n", name: "Seen in time", improvement: "up", target: 0.97 },
  );
const sigmaZ = ({ notes }: Chart): number => Number(notes.find(({ code }) => code === "overdispersed")?.params.sigmaZ);

test("the rules that need no limits are those that say so", () => {
  const nearLimits = [rules.fourInFive, rules.threeInFour, rules.twoInThree];
  const all = [
    ...[rules.alternating(), rules.astronomicalPoint(), rules.beyondOneThird(), rules.box(), rules.crossings(), rules.longestRun()],
    ...[rules.runsTest(), rules.shift(), rules.trend(), rules.withinOneThird(), ...nearLimits.map((rule) => rule())],
  ];
  const named = all.filter(({ needs }) => needs !== "limits").map(({ name }) => name);
  expect(named.sort()).toEqual([...WITHOUT_LIMITS].sort());
});

about("signals that rest on limits far too narrow", () => {
  const chart = swinging(0.012);
  const caution = /Points vary more than the model expects \(sigma z \d\.\d\d\), so the limits are too narrow and signals may be false;/;

  it("are data, and no finding: title and row say that the limits cannot judge", () => {
    expect(sigmaZ(chart)).toBeGreaterThan(2);
    expect([chart.verdict.variation, chart.verdict.assurance]).toEqual(["concern", "fail"]);
    expect(headline(chart)).toBe("Seen in time: limits too narrow to judge by");
    expect(brief(chart)).toBe("Limits too narrow to judge by.");
  });

  it("are told after that caution, which is told once", () => {
    const [before = "", after = ""] = describe(chart).split("There is a signal");
    expect(before).toMatch(caution);
    expect(after).not.toMatch(caution);
    const sentences = caption(chart, {});
    expect(sentences[1]).toMatch(caution);
    expect(sentences.filter((one) => caution.test(one))).toHaveLength(1);
  });

  test.each([
    [da, "Seen in time: for snævre kontrolgrænser til en vurdering"],
    [de, "Seen in time: zu enge Eingriffsgrenzen für ein Urteil"],
    [fr, "Seen in time\u00a0: limites trop étroites pour juger"],
  ])("are so in every language", (locale, title) => {
    expect(headline(chart, { locale })).toBe(title);
  });

  it("are findings all the same where a run on one side says so, which needs no limits", () => {
    const shifted = swinging(0.012, (i) => (i < 14 ? -0.02 : 0.02));
    expect(sigmaZ(shifted)).toBeGreaterThan(2);
    expect(headline(shifted)).toBe("Seen in time: improved since June 2024");
  });

  it("are findings where the limits are narrow by less than half", () => {
    const mild = swinging(0.0022);
    expect(sigmaZ(mild)).toBeLessThan(2);
    expect(headline(mild)).not.toContain("too narrow");
    expect(caption(mild, {})[1]).toMatch(/^Limits are 3 sigma/);
  });
});
