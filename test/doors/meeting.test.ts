import { expect, it } from "vitest";

import { describe as inWords, shift, spc, trend, twoInThree, xmrChart } from "../../src/index.js";
import { caption } from "../../src/readings/describe.js";

const about = { chart: xmrChart, centre: 0, sigma: 1, improvement: "down" } as const;
const falling = [2.9, 2.6, 2.3, 1.9, 1.4, 1, 0.7, 0.4];

it("points in signals of both causes are told once, with every rule that meets there", () => {
  const chart = spc(falling, { ...about, rules: [shift(8), trend(6), twoInThree()] });
  const notes = chart.notes.filter(({ code }) => code === "conflicting-signals");
  expect(new Set(notes.map(({ params }) => params.rules)).size).toBe(2);
  const told =
    "Some points are part of signals of both improvement and concern (run on one side; trend; two of three near a limit); they are shown as improvement";
  for (const words of [inWords(chart), caption(chart).join(" ")]) {
    expect(words).toContain(told);
    expect(words.split("Some points are part of signals of both")).toHaveLength(2);
  }
});

it("points shown as improvement and points shown as concern are told apart", () => {
  const rising = falling.map((value) => -value);
  const chart = spc([...falling, ...rising], { ...about, rules: [shift(8), trend(6)], conventions: { conflict: "precedence" } });
  const words = inWords(chart);
  for (const cause of ["improvement", "concern"]) expect(words).toContain(`they are shown as ${cause}`);
  expect(words.split("Some points are part of signals of both")).toHaveLength(3);
});
