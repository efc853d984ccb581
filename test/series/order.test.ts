import { describe, expect, it, test } from "vitest";

import { pChart, runChart, spc, xbarChart, xmrChart } from "../../src/index.js";

describe("rows that are out of order", () => {
  const rows = [
    { x: "2024-04", y: 0, n: 0, target: 9, last: true, out: false },
    { x: "2024-01", y: 1, n: 10, target: 1, last: false, out: false },
    { x: "2024-02", y: 2, n: 10, target: 2, last: false, out: "flood" },
  ];
  const named = { chart: pChart, x: "x", y: "y", n: "n", target: "target", provisional: "last", ghost: "out" } as const;
  const columns = { target: [1, 2, 9], status: ["counted", "ghost", "missing"], why: [null, "flood", null] };

  it("take their other cells with them", () => {
    const { points } = spc(rows, { ...named, provisional: 0 });
    expect(points.map(({ target }) => target)).toEqual(columns.target);
    expect(points.map(({ status }) => status)).toEqual(columns.status);
    expect(points.map(({ why }) => why)).toEqual(columns.why);
    expect(spc(rows, named).points.map(({ status }) => status)).toEqual(["counted", "ghost", "provisional"]);
  });

  test.each([
    [{}, 2],
    [{ period: "month" }, 3],
    [{ period: "month", extend: 2 }, 3],
    [{ period: "month", combine: "sum", extend: 2 }, 3],
  ] as const)("are told where they stand on the chart, with %j", (options, at) => {
    const { notes } = spc(rows, { ...named, provisional: 0, ...options });
    expect(notes.filter(({ code }) => code === "sorted")).toHaveLength(1);
    expect(notes.find(({ code }) => code === "no-opportunity")).toMatchObject({ at: [at] });
  });

  it("are told in the order in which they stand on the chart", () => {
    const rows = [4, 2, 3, 1].map((x) => ({ x, y: x % 2, n: x % 2 }));
    const { notes } = spc(rows, { chart: pChart, x: "x", y: "y", n: "n" });
    expect(notes.find(({ code }) => code === "no-opportunity")).toMatchObject({ at: [1, 3] });
  });

  it("keep their order where they stand at one place", () => {
    const same = [
      { x: "2024-02", y: 9 },
      { x: "2024-01", y: 1 },
      { x: "2024-01", y: 2 },
    ];
    const target = ({ y }: { y: number }) => y;
    const { points } = spc(same, { chart: runChart, x: "x", y: "y", combine: "sum", target });
    expect(points.map(({ y, target: goal }) => [y, goal])).toEqual([
      [3, 2],
      [9, 9],
    ]);
  });
});

describe("rows that become one", () => {
  const month = (y: number | null, n: number | null, more: object = {}) => ({
    x: "2024-01",
    y,
    n,
    goal: null as number | null,
    late: false,
    ...more,
  });
  const next = { x: "2024-02", y: 3, n: 100, goal: null as number | null, late: false };
  const named = { chart: runChart, x: "x", y: "y", n: "n" } as const;

  it("leave out those without a denominator, and say so", () => {
    const { points, notes } = spc([month(5, 100), month(7, null), next], { ...named, combine: "sum" });
    expect(points[0]).toMatchObject({ y: 5, n: 100 });
    expect(notes.find(({ code }) => code === "combined-incomplete")).toMatchObject({ params: { rows: 1, points: 1 } });
  });

  it("are no incomplete ones where none of them has a value", () => {
    const { points, notes } = spc([month(null, 100), month(null, 100), next], { ...named, combine: "sum" });
    expect(points[0]).toMatchObject({ y: null, n: null });
    expect(notes.map(({ code }) => code)).not.toContain("combined-incomplete");
  });

  test.each([
    ["mean", true],
    ["median", true],
    ["sum", false],
  ] as const)("by their %s are said to be unlike where they have denominators: %s", (combine, unlike) => {
    const rows = [month(5, 100), month(7, 10), next];
    const codes = (options: object) => spc(rows, { chart: runChart, x: "x", y: "y", combine, ...options }).notes.map(({ code }) => code);
    expect(codes({ n: "n" }).includes("combined-unlike")).toBe(unlike);
    expect(codes({})).not.toContain("combined-unlike");
  });

  it("have the latest goal that any of them has, and are provisional where one of them is", () => {
    const rows = [month(1, 1, { goal: 5 }), month(2, 1, { goal: 6, late: true }), month(3, 1), next];
    const { points } = spc(rows, { chart: runChart, x: "x", y: "y", combine: "sum", target: "goal", provisional: "late" });
    expect(points.map(({ target, status }) => [target, status])).toEqual([
      [6, "provisional"],
      [null, "counted"],
    ]);
  });
});

describe("subgroups by their summaries", () => {
  const rows = [1, 2, 4].map((x) => ({ x: `2024-0${x}`, y: 10 + x, n: 4, s: x, r: 2 * x }));
  const named = { chart: xbarChart, x: "x", y: "y", n: "n" } as const;

  it("keep what varies within them through absent periods and ahead of the data", () => {
    const shared = { ...named, period: "month", extend: 1 } as const;
    const [deviations, ranges] = [spc(rows, { ...shared, sd: "s" }), spc(rows, { ...shared, range: "r" })];
    expect(deviations.points.map((point) => point.also?.sd ?? null)).toEqual([1, 2, null, 4, null]);
    expect(ranges.points.map((point) => point.also?.range ?? null)).toEqual([2, 4, null, 8, null]);
  });
});

describe("marks of the latest rows", () => {
  const rows = [1, 2, 3].map((y) => ({ x: y, y, late: y === 3 }));

  test.each([["late"], [1]] as const)("stay on them ahead of which there is room: %j", (provisional) => {
    const { points } = spc(rows, { chart: xmrChart, x: "x", y: "y", provisional, extend: 2 });
    expect(points.map(({ status }) => status)).toEqual(["counted", "counted", "provisional", "missing", "missing"]);
  });
});

describe("rows that are years", () => {
  it("may be named as such by ghosts and by both ends of annotations", () => {
    const rows = [2010, 2011, 2012, 2013].map((x) => ({ x, y: x % 7 }));
    const { points, annotations } = spc(rows, {
      ...{ chart: xmrChart, x: "x", y: "y", period: "year" },
      ghost: [{ x: 2011, reason: "flood" }, { at: 0 }],
      annotations: [
        { x: 2011, until: 2012, kind: "event", text: "works" },
        { x: 2013, kind: "event", text: "move", prediction: "fewer", result: "as many" },
      ],
    });
    expect(points.map(({ status }) => status)).toEqual(["ghost", "ghost", "counted", "counted"]);
    const second = spc(rows, { chart: xmrChart, x: "x", y: "y", period: "year", ghost: [1] }).points;
    expect(second.map(({ status }) => status)).toEqual(["counted", "ghost", "counted", "counted"]);
    expect(annotations).toEqual([
      { x: "2011-01", until: "2012-01", kind: "event", text: "works" },
      { x: "2013-01", kind: "event", text: "move", prediction: "fewer", result: "as many" },
    ]);
  });
});
