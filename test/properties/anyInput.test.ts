/** Property P30: whatever comes in, a chart that keeps to what every chart keeps to, or an SpcError. */
import * as fc from "fast-check";
import { describe, expect } from "vitest";

import { spc } from "../../src/index.js";
import { shift, trend } from "../../src/rules/index.js";
import type { Chart } from "../../src/types/index.js";
import { holds } from "../support/series.js";
import { thrownBy } from "../support/thrown.js";
import { inOrder, membersAreCounted, zonesAgree } from "./compared.js";
import { forEveryKind } from "./shelf.js";

describe("any input at all", () => {
  const junk = fc.oneof(fc.double(), fc.string({ maxLength: 4 }), fc.constantFrom(null, undefined, "", true, {}, [3], -0), fc.anything());
  const seldom = (sensible: fc.Arbitrary<unknown>, one = 19): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: one, arbitrary: sensible }, { weight: 1, arbitrary: junk });
  const small = fc.integer({ min: -1, max: 12 });
  const row = seldom(
    fc.record({
      x: seldom(fc.nat(99), 99),
      y: seldom(fc.nat(20), 49),
      n: seldom(fc.integer({ min: 20, max: 40 }), 49),
      values: seldom(fc.array(seldom(fc.nat(20), 99), { maxLength: 4 }), 49),
    }),
    99,
  );
  const phase = fc.record({ index: small, baseline: small, centre: fc.double({ min: 0, max: 1 }) }, { requiredKeys: ["index"] });
  const choice = fc.record({
    sigmas: fc.double({ min: 0, max: 5 }),
    invalid: fc.constantFrom("gap", "throw"),
    onGap: fc.constantFrom("skip", "break"),
  });
  const asked = fc.record(
    {
      y: seldom(fc.constant("y")),
      values: seldom(fc.constant("values")),
      n: seldom(fc.constant("n")),
      x: seldom(fc.constant("x")),
      target: seldom(fc.double()),
      phases: seldom(fc.array(phase, { maxLength: 2 })),
      ghost: seldom(fc.array(fc.oneof(small, fc.record({ at: small, reason: fc.string() })), { maxLength: 2 })),
      baseline: seldom(small),
      improvement: seldom(fc.constantFrom("up", "down", "neither")),
      conventions: seldom(choice),
      centre: seldom(fc.double({ min: 0, max: 1 })),
      sigma: seldom(fc.double({ min: 0, max: 1 })),
      limits: seldom(fc.record({ lower: seldom(fc.constant(0)), centre: fc.double({ min: 0, max: 1 }), upper: seldom(fc.constant(1)) })),
      provisional: seldom(small),
      rules: seldom(fc.constant([shift(3), trend(3)])),
      combine: seldom(fc.constantFrom("sum", "mean", "median", "count")),
      per: seldom(fc.constant(100)),
    },
    { requiredKeys: ["y", "n", "values"] },
  );
  const options = fc.tuple(
    asked,
    fc.subarray(
      [
        ...["x", "target", "phases", "ghost", "baseline", "improvement", "conventions"],
        ...["centre", "sigma", "limits", "provisional", "rules", "combine", "per"],
      ],
      { maxLength: 4 },
    ),
    fc.boolean(),
  );
  forEveryKind("P30: random rows and options give a chart that keeps the rules of all charts, or an SpcError, nothing else", (chart) => {
    let charts = 0;
    const { needs, takes = [] } = chart;
    holds(fc.tuple(fc.array(row, { maxLength: 12 }), options), ([rows, [all, names, often]]) => {
      const channels = needs.includes("values") || (often && takes.includes("values")) ? ["values"] : ["y", "n"];
      const given = Object.fromEntries(Object.entries(all).filter(([name]) => channels.includes(name) || names.includes(name)));
      let got: Chart | undefined;
      thrownBy(() => {
        got = spc(rows, { ...given, chart });
      });
      if (got === undefined) return;
      charts++;
      expect(JSON.parse(JSON.stringify(got))).toEqual(got);
      for (const { lower, centre, upper } of got.points) inOrder([lower, centre, upper]);
      zonesAgree(got);
      membersAreCounted(got);
    });
    expect(charts).toBeGreaterThan(10);
  });
});
