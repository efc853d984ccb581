/** What is the caller's comes back as it was given, and no 0 as −0: rules N12, N22 and N23 of the numerical contract. */
import { describe, expect, test } from "vitest";

import { describe as told, explain, spc, xmrChart } from "../../src/index.js";
import { outsideRules } from "../../src/rules/index.js";
import { svg } from "../../src/svg/index.js";
import { frozen } from "../support/fixtures.js";

describe("what belongs to the caller", () => {
  test("input is neither changed, shared nor kept", () => {
    const rows = [4, 6, 5, 9, 3].map((y, i) => ({ x: `2024-0${i + 1}`, y }));
    const options = {
      chart: xmrChart,
      x: "x",
      y: "y",
      phases: [{ index: 3, reason: "new ward" }],
      ghost: [{ at: 1, reason: "strike" }],
    } as const;
    const chart = spc(frozen(structuredClone(rows)), { ...options, phases: frozen(options.phases), ghost: frozen(options.ghost) });
    const changed = structuredClone(rows);
    const before = spc(changed, options);
    for (const row of changed) row.y = 1000;
    expect(before).toEqual(chart);
    expect(before.points.map(({ y }) => y)).toEqual([4, 6, 5, 9, 3]);
  });

  test.each([
    ["a typed array", new Float64Array([4, 6, 5, 9, 3])],
    ["whole numbers", new Int32Array([4, 6, 5, 9, 3])],
    ["any list", { length: 5, 0: 4, 1: 6, 2: 5, 3: 9, 4: 3 }],
  ])("%s gives the chart of the plain array", (_, values) => {
    expect(spc(values, { chart: xmrChart })).toEqual(spc([4, 6, 5, 9, 3], { chart: xmrChart }));
  });

  test("labels, reasons and names are data, whatever is in them", () => {
    const nasty = "<b>&amp;\"'\u0000\u001f\ud800\u2028</b>";
    const chart = spc([4, 6, 5, 9], {
      chart: xmrChart,
      name: nasty,
      phases: [{ index: 2, label: nasty, reason: nasty }],
      ghost: [{ at: 1, reason: nasty }],
    });
    expect(chart).toMatchObject({ name: nasty, phases: [{}, { label: nasty, reason: nasty }] });
    expect(chart.points[1]?.why).toBe(nasty);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("a kind and a rule may be called %s", (name) => {
    const rules = outsideRules.map((rule) => ({ ...rule, key: name, name, code: name }));
    const chart = spc([5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 25, 6], { chart: { ...xmrChart, name }, rules });
    expect(svg(chart, { title: "Falls" })).not.toContain("[native code]");
    expect(told(chart)).toContain(name.slice(1));
    expect(explain(chart, 10).signals.length).toBeGreaterThan(0);
  });

  test("no 0 in a result is negative", () => {
    const chart = spc([-0, 0, -0, 0], { chart: xmrChart, target: -0 });
    const zeros: unknown[] = [];
    JSON.stringify(chart, (_, value: unknown) => (value === 0 ? zeros.push(value) : value));
    expect(zeros.length).toBeGreaterThan(4);
    expect(zeros.some((zero) => Object.is(zero, -0))).toBe(false);
  });
});
