/** Rows of one place or one period made into one, events counted by the calendar, and the gaps of the calendar. */
import { describe, expect, test } from "vitest";

import { board, cChart, pChart, spc, xmrChart } from "../../src/index.js";
import type { Period } from "../../src/types/index.js";
import { linesOf, near, notesOf } from "../support/lines.js";

describe("events, one a row, are counted by the calendar, and a period without any is 0", () => {
  test.each<[Period, readonly string[], readonly (readonly [string, number])[]]>([
    [
      "day",
      ["2024-02-28", "2024-02-28", "2024-03-01"],
      [
        ["2024-02-28", 2],
        ["2024-02-29", 0],
        ["2024-03-01", 1],
      ],
    ],
    [
      "week",
      ["2024-12-29", "2024-12-30", "2025-01-05", "2025-01-13"],
      [
        ["2024-12-23", 1],
        ["2024-12-30", 2],
        ["2025-01-06", 0],
        ["2025-01-13", 1],
      ],
    ],
    [
      "month",
      ["2023-12-31", "2024-02-01", "2024-02-29"],
      [
        ["2023-12-01", 1],
        ["2024-01-01", 0],
        ["2024-02-01", 2],
      ],
    ],
    [
      "quarter",
      ["2023-09-30", "2024-01-01", "2024-03-31"],
      [
        ["2023-07-01", 1],
        ["2023-10-01", 0],
        ["2024-01-01", 2],
      ],
    ],
    [
      "financial-year",
      ["2022-03-31", "2023-04-01", "2024-03-31"],
      [
        ["2021-04-01", 1],
        ["2022-04-01", 0],
        ["2023-04-01", 2],
      ],
    ],
  ])("by %s", (period, dates, counts) => {
    const chart = spc(
      [...dates].reverse().map((date) => ({ date })),
      { chart: cChart, x: "date", combine: "count", period },
    );
    expect(chart.points.map(({ x, y }) => [x, y])).toEqual(counts);
    expect(chart.points.every(({ status }) => status === "counted")).toBe(true);
    expect(notesOf(chart)).toContain("combined");
  });
});

describe("rows of one month become one", () => {
  const rows = [
    { x: "2024-01-03", y: 4, n: 10 },
    { x: "2024-01-20", y: 1, n: 30 },
    { x: "2024-01-31", y: 4, n: 20 },
    { x: "2024-03-09", y: 6, n: 50 },
  ];

  test.each([
    ["sum", 9, 6],
    ["mean", 3, 6],
    ["median", 4, 6],
  ] as const)("by their %s, an absent month being a gap", (combine, january, march) => {
    const { points } = spc(rows, { chart: xmrChart, x: "x", y: "y", combine, period: "month" });
    expect(points.map(({ y, status }) => [y, status])).toEqual([
      [january, "counted"],
      [null, "missing"],
      [march, "counted"],
    ]);
  });

  test("their denominators being added up, whatever becomes of y", () => {
    for (const combine of ["sum", "mean", "median"] as const) {
      const { points, notes } = spc(rows, { chart: pChart, x: "x", y: "y", n: "n", combine, period: "month" });
      expect(points.map(({ n }) => n)).toEqual([60, null, 50]);
      const unlike = `Values were combined by their ${combine} and denominators by their sum, so ratios of the two are too small.`;
      expect(notes.flatMap(({ code, message }) => (code === "combined-unlike" ? [message] : []))).toEqual(
        combine === "sum" ? [] : [unlike],
      );
    }
    const apart = spc(rows.slice(2), { chart: pChart, x: "x", y: "y", n: "n", combine: "mean" });
    expect(apart.notes.map(({ code }) => code)).not.toContain("combined-unlike");
  });
});

describe("rows without a value among those combined", () => {
  const rows = [
    { x: "2024-01", y: 12 },
    { x: "2024-01", y: 8 },
    { x: "2024-02", y: 12 },
    { x: "2024-02", y: null },
  ];
  const noteOf = (combine: "sum" | "mean" | "count") =>
    spc(rows, { chart: xmrChart, x: "x", y: "y", combine }).notes.find(({ code }) => code === "combined-incomplete");

  test.each(["sum", "mean"] as const)("are told with their %s", (combine) => {
    expect(noteOf(combine)?.message).toBe("1 row had no value, so 1 of the combined points is made of fewer rows.");
  });

  test("are no rows out of order where those of one place stand together", () => {
    const codes = (given: typeof rows) => notesOf(spc(given, { chart: xmrChart, x: "x", y: "y", combine: "sum" }));
    expect(codes(rows)).not.toContain("sorted");
    expect(codes([...rows].reverse())).toContain("sorted");
  });

  test("are counted where rows are", () => {
    expect(noteOf("count")).toBeUndefined();
  });
});

describe("an absent month", () => {
  const rows = [
    ["2024-01", 10],
    ["2024-02", 12],
    ["2024-04", 18],
    ["2024-05", 17],
  ].map(([x, y]) => ({ x: x as string, y: y as number }));
  const monthly = { chart: xmrChart, x: "x", y: "y", period: "month" } as const;

  test("breaks moving ranges, or is bridged by them, as it is asked", () => {
    expect(linesOf(spc(rows, monthly))).toEqual(near([10.26, 14.25, 18.24]));
    expect(linesOf(spc(rows, { ...monthly, conventions: { acrossGap: "bridge" } }))).toEqual(near([6.27, 14.25, 22.23]));
  });

  test("has no effect on the lines where no period is declared, as it is not known to be absent", () => {
    expect(linesOf(spc(rows, { chart: xmrChart, x: "x", y: "y" }))).toEqual(near([6.27, 14.25, 22.23]));
  });
});

describe("the first and the latest point, made of fewer rows than those between", () => {
  /** Seven days a week from a Wednesday, through `count` days. */
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ day: new Date(Date.UTC(2024, 0, 3 + i)).toISOString().slice(0, 10), y: 10 + (i % 3) }));
  const partsOf = (
    count: number,
    options: {
      combine: "sum" | "count";
      period?: "week" | "month";
      provisional?: number;
      ghost?: readonly { x: string; reason: string }[];
    },
  ) =>
    spc(days(count), { chart: xmrChart, x: "day", y: "y", period: "week", ...options }).notes.flatMap(({ code, params, at }) =>
      code === "combined-part" ? [[params.rows, params.least, at]] : [],
    );

  test("are told where they are made of less than three quarters", () => {
    expect(partsOf(5 + 4 * 7 + 2, { combine: "sum" })).toEqual([
      [5, 7, [0]],
      [2, 7, [5]],
    ]);
    expect(partsOf(5 + 4 * 7 + 6, { combine: "sum" })).toEqual([[5, 7, [0]]]);
    const [, latest] = spc(days(35), { chart: xmrChart, x: "day", y: "y", period: "week", combine: "sum" }).notes.filter(
      ({ code }) => code === "combined-part",
    );
    expect(board([spc(days(35), { chart: xmrChart, x: "day", y: "y", period: "week", combine: "sum" })]).rows[0]?.words).toContain(
      "its period may not be complete",
    );
    expect(latest?.message).toBe(
      "A point is made of 2 rows, where points between the first and the last have 7 or more: its period may not be complete.",
    );
  });

  test("are found among as many periods as there may be", () => {
    const hours = Array.from({ length: 300_001 }, (_, i) => ({
      hour: new Date(Date.UTC(2000, 0, 1, i >> 1)).toISOString().slice(0, 16),
      y: i % 7,
    }));
    const { notes } = spc(hours, { chart: xmrChart, x: "hour", y: "y", period: "hour", combine: "sum" });
    expect(notes.find(({ code }) => code === "combined-part")?.at).toEqual([150_000]);
  });

  test("are not told of months, which differ, of events that are counted, or where the point is marked", () => {
    expect(partsOf(29 + 29 + 31 + 30 + 31, { combine: "sum", period: "month" })).toEqual([]);
    expect(partsOf(35, { combine: "count" })).toEqual([]);
    expect(partsOf(35, { combine: "sum", provisional: 1 })).toEqual([[5, 7, [0]]]);
    expect(partsOf(35, { combine: "sum", ghost: [{ x: "2024-02-05", reason: "two days" }] })).toEqual([[5, 7, [0]]]);
  });
});

test("combined rows are a ghost where any of them is, for the first reason that is given", () => {
  const held = (...ghosts: readonly (boolean | string)[]) => {
    const rows = ghosts.map((ghost, i) => ({ day: `2024-01-0${i + 1}`, y: 1, ghost }));
    const chart = spc(rows, { chart: xmrChart, x: "day", y: "y", ghost: "ghost", period: "month", combine: "sum" });
    return [chart.points[0]?.status, chart.points[0]?.why];
  };
  expect(held(true, false)).toEqual(held(false, true));
  expect(held(true, false)[0]).toBe("ghost");
  for (const ghosts of [
    ["broken", true],
    [true, "broken"],
    ["broken", false],
    ["broken", "lost"],
  ])
    expect(held(...ghosts), String(ghosts)).toEqual(["ghost", "broken"]);
});
