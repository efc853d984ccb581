import { expect, it } from "vitest";

import { spc, xmrChart } from "../../src/index.js";

it("places of annotations and phases are 0, never −0 (N12)", () => {
  const given = [{ x: -0, text: "Huddles", kind: "change", until: -0 }] as const;
  const chart = spc([5, 7, 6], { chart: xmrChart, x: (_, i) => i, annotations: given, phases: [{ index: -0, reason: "r" }] });
  expect(chart.annotations).toStrictEqual([{ x: 0, text: "Huddles", kind: "change", until: 0 }]);
  expect(chart.annotations).not.toBe(given);
  expect(Object.is(chart.phases[0]?.first, 0)).toBe(true);
  expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
});
