/** Defects found in other tools, with proportions, rates and rare events: B10 to B12, B15, B20, B34, B45, B49, B53, B55. */
import { describe, expect, test } from "vitest";

import { gChart, pChart, spc, tChart, uChart } from "../../src/index.js";
import { frozen } from "../support/fixtures.js";
import { linesOf, near } from "../support/lines.js";
import { thrownBy } from "../support/thrown.js";

describe("proportions and rates", () => {
  const p = { chart: pChart, y: "y", n: "n" } as const;

  test("B10: a row without opportunity costs no other row its limits", () => {
    const chart = spc(
      [1, 2, 0, 3].map((y, i) => ({ y, n: i === 2 ? 0 : 10 })),
      p,
    );
    expect(chart.points.map(({ upper }) => upper === null)).toEqual([false, false, true, false]);
    expect(chart.points[3]?.upper).toBeCloseTo(0.5794733192202055, 15);
  });

  test("B11: where all are events, all lines are 1", () => {
    expect(
      linesOf(
        spc(
          [10, 12, 9].map((n) => ({ y: n, n })),
          p,
        ),
      ),
    ).toEqual([1, 1, 1]);
  });

  test("B12: a display scale changes neither the chart nor the caller's rows", () => {
    const rows = frozen([3, 5, 4, 6].map((y) => ({ y, n: 40 })));
    const charts = [1, 100].map((per) => spc(rows, { ...p, per }));
    expect(charts.map(({ per }) => per)).toEqual([1, 100]);
    expect(charts[1]?.points).toEqual(charts[0]?.points);
  });

  test("B20: a target of 0.9 on a proportion is compared as 0.9", () => {
    const rows = [38, 37, 39, 38, 37, 38, 39, 38, 37, 38, 39, 38].map((y) => ({ y, n: 40 }));
    const chart = spc(rows, { ...p, improvement: "up", target: 0.9, per: 100 });
    expect(chart.points[0]?.target).toBe(0.9);
    expect(chart.verdict).toMatchObject({ assurance: "hit-or-miss", onTarget: true });
  });

  test("B34: a lower line below 0 is drawn at 0, and 0 lies on it", () => {
    const chart = spc(
      [0, 1, 2, 1, 0, 1].map((y) => ({ y, n: 20 })),
      p,
    );
    expect(chart.points[0]).toMatchObject({ lower: 0, value: 0, signals: [] });
  });

  test("B45: events without opportunity throw, or give no numerator", () => {
    const rows = [1, 2, 5, 3].map((y, i) => ({ y, n: i === 2 ? 0 : 10 }));
    expect(thrownBy(() => spc(rows, p))).toMatchObject({ code: "invalid-row", row: 2 });
    expect(spc(rows, { ...p, conventions: { invalid: "gap" } }).phases[0]?.estimate).toMatchObject({ events: 6, cases: 30 });
  });

  test("B49: the centre of ratios is all events over all cases", () => {
    expect(
      spc(
        [
          { y: 1, n: 100 },
          { y: 9, n: 10 },
        ],
        p,
      ).points[0]?.centre,
    ).toBe(10 / 110);
    expect(
      spc(
        [
          { y: 1, n: 100 },
          { y: 9, n: 10 },
        ],
        { ...p, chart: uChart },
      ).points[0]?.centre,
    ).toBe(10 / 110);
  });

  test("B55: more events than cases throw", () => {
    expect(
      thrownBy(() =>
        spc(
          [
            { y: 4, n: 10 },
            { y: 105, n: 100 },
          ],
          p,
        ),
      ),
    ).toMatchObject({ code: "invalid-row", row: 1 });
  });
});

describe("rare events", () => {
  test("B15: a transformed line below 0 of a t chart is 0, the inner lines as well", () => {
    const { centre = null, lower, upper = null, also } = spc([1, 100, 1, 100, 1, 100], { chart: tChart, innerLines: true }).points[0] ?? {};
    expect([lower, also?.lower2, also?.lower1]).toEqual([0, 0, 0]);
    expect([centre, also?.upper1, also?.upper2, upper]).toEqual(
      near([19.957960845145568, 242.56317448704732, 1044.9291155467704, 2944.645175333935], 9),
    );
  });

  test("B53: a g chart has limits three sigmas away, √(m(m + 1)) or √(m(m − 1)) each, as the event is left out or counted", () => {
    const cases = [12, 31, 4, 0, 18, 55, 9, 23, 7, 41, 2, 16];
    expect(linesOf(spc(cases, { chart: gChart }))).toEqual(near([0, 14, 74.14657377627164]));
    const counted = spc(
      cases.map((count) => count + 1),
      { chart: gChart, conventions: { countFrom: 1 } },
    );
    expect(linesOf(counted)).toEqual(near([1, 15, 75.14657377627164]));
  });
});
