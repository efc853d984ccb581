import { describe, expect, it } from "vitest";
import { board, cChart, funnelChart, mrChart, runChart, spc, xmrChart } from "../../src/index.js";
import { headline } from "../../src/readings/describe.js";
import {
  boardPicture,
  boardTable,
  type Mark,
  multiples,
  pair,
  scene,
  sparkline,
  svg,
  type SvgOptions,
  vegaLite,
} from "../../src/svg/index.js";
import type { Chart, SharedOptions, X } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";
import { all, dates, subpaths, textsOf } from "./support.js";

/** Three years of months: about 40, from the third year on about 30. */
const months = dates(36, "month", "2022-01-01").map((month) => month.slice(0, 7));
const rows = months.map((month, i) => ({ month, y: (i < 24 ? 40 : 30) + ((i * 7) % 5) }));
type Extra = Pick<SharedOptions<(typeof rows)[number]>, "phases" | "baseline" | "annotations">;
const chartOf = (extra: Extra = {}): Chart =>
  spc(rows, { chart: xmrChart, x: "month", y: "y", name: "Days", improvement: "down", ...extra });
const whole = chartOf();

const words = (drawn: Parameters<typeof scene>[0], options: SvgOptions): string => textsOf(scene(drawn, options)).join(" ");
/** What the marks of a picture are given. */
const given = (chart: Chart, options: SvgOptions): Chart => {
  let seen = chart;
  const watching: Mark = (drawn) => {
    seen = drawn;
    return null;
  };
  scene(chart, { ...options, marks: [watching] });
  return seen;
};

describe("a picture from an x on", () => {
  it("draws the points from there on, with the lines that they have in the whole", () => {
    const drawn = given(whole, { from: "2024-07" });
    expect(drawn.points.map(({ x }) => x)).toEqual(months.slice(30));
    expect(drawn.points.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    const lines = (chart: Chart): unknown =>
      chart.points.slice(-6).map(({ centre, lower, upper, cause }) => ({ centre, lower, upper, cause }));
    expect(lines(drawn)).toEqual(lines(whole));
  });

  it("has the title of the whole, a subtitle of what is drawn, and says in the caption what is not", () => {
    const told = words(whole, { from: "2024-07" });
    expect(told).toContain(`Days: ${headline(whole).replace(/^Days: /, "")}`);
    expect(told).toContain("Monthly, July 2024 to December 2024");
    expect(told).toContain("from all 36 months");
    expect(told).toContain("Points before July 2024 are not drawn.");
    expect(words(whole, {})).not.toContain("are not drawn");
  });

  it("is the whole where nothing comes before", () => {
    for (const from of ["2022-01", "2020-06-15", "2021"]) expect(svg(whole, { from })).toBe(svg(whole));
  });

  it("keeps of phases and signals what is drawn of them", () => {
    const chart = chartOf({
      phases: [
        { start: "2022-01", label: "Before" },
        { start: "2024-01", label: "After" },
      ],
    });
    expect(given(chart, { from: "2024-07" }).phases.map(({ first, last }) => [first, last])).toEqual([
      [null, null],
      [0, 5],
    ]);
    expect(given(chart, { from: "2023-07" }).phases.map(({ first, last }) => [first, last])).toEqual([
      [0, 5],
      [6, 17],
    ]);
    expect(words(chart, { from: "2024-07" })).toMatch(/After/);
    expect(words(chart, { from: "2024-07", caption: false })).not.toMatch(/Before/);
    const { signals, points } = given(whole, { from: "2024-07" });
    expect(signals.length).toBeGreaterThan(0);
    for (const { rule, at } of signals) for (const index of at) expect(points[index]?.signals).toContain(rule);
  });

  it("tells of a baseline that begins before all its length, and dashes the mean after one that ended before", () => {
    const chart = chartOf({ baseline: 24 });
    expect(words(chart, { from: "2023-01", width: 1200 })).toContain("Baseline: 24 months");
    expect(words(chart, { from: "2024-02", caption: false })).not.toContain("Baseline");
    const dashed = (options: SvgOptions): number =>
      all(scene(chart, options), "path").filter(({ inherited }) => inherited["stroke-dasharray"] === "8 4").length;
    expect([dashed({ from: "2024-02" }), dashed({})]).toEqual([1, 1]);
    const solid = all(scene(chart, { from: "2024-02" }), "path").filter(
      ({ inherited }) => inherited["stroke-width"] === 1.4 && inherited["stroke-dasharray"] === undefined,
    );
    expect(solid).toEqual([]);
  });

  it("has no annotation that ended before, and a span that reaches in", () => {
    const chart = chartOf({
      annotations: [
        { x: "2022-05", kind: "change", text: "Old test" },
        { x: "2024-02", until: "2024-08", kind: "event", text: "Strike" },
        { x: "2024-09", kind: "change", text: "New test" },
      ],
    });
    const told = words(chart, { from: "2024-07" });
    expect(told).not.toContain("Old test");
    expect(told).toContain("New test");
    expect(told).toContain("Strike");
  });

  it("moves proposals with the points", () => {
    const rules = (from: X): number => {
      const dotted = all(scene(whole, { proposals: [{ at: 6 }, { at: 24 }], from }), "path").filter(
        ({ inherited }) => inherited["stroke-dasharray"] === "1 3",
      );
      return dotted.reduce((sum, { node }) => sum + subpaths(String(node.attributes.d)).length, 0);
    };
    expect([rules("2022-01"), rules("2023-07")]).toEqual([2, 1]);
  });

  it("takes a number, a name, and a year of dates", () => {
    const counted = spc([4, 5, 3, 6, 5, 4], { chart: cChart });
    expect(given(counted, { from: 4 }).points).toHaveLength(3);
    expect(words(counted, { from: 4 })).toContain("Points before 4 are not drawn.");
    const wards = spc(
      ["A", "B", "C", "D"].map((ward, i) => ({ ward, y: i })),
      { chart: runChart, x: "ward", y: "y" },
    );
    expect(given(wards, { from: "C" }).points.map(({ x }) => x)).toEqual(["C", "D"]);
    expect(given(whole, { from: "2024" }).points).toHaveLength(12);
    expect(given(whole, { from: 2024 }).points).toHaveLength(12);
  });

  it("takes so many of the latest observations, room ahead beside them", () => {
    expect(given(whole, { last: 6 }).points.map(({ x }) => x)).toEqual(months.slice(30));
    expect(svg(whole, { last: 6 })).toBe(svg(whole, { from: "2024-07" }));
    for (const last of [36, 99]) expect(svg(whole, { last })).toBe(svg(whole));
    const ahead = spc(rows, { chart: xmrChart, x: "month", y: "y", extend: 3 });
    expect(given(ahead, { last: 2 }).points.map(({ x }) => x)).toEqual(["2024-11", "2024-12", "2025-01", "2025-02", "2025-03"]);
    expect(words(ahead, { last: 2 })).toContain("Monthly, November 2024 to December 2024");
    for (const last of [0, 1.5, -3, "6"])
      expect(thrownBy(() => svg(whole, { last } as SvgOptions))).toMatchObject({ code: "unknown-value", column: "last" });
    expect(thrownBy(() => svg(whole, { last: 6, from: "2024-07" }))).toMatchObject({
      code: "conflicting-options",
      message: "svg got from and last, expected one of them",
    });
  });

  it("keeps what falls into the first month drawn, dated by its last day", () => {
    const ends = ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"];
    const annotations = [
      { x: "2024-03-12", kind: "change", text: "Too early" },
      { x: "2024-04-12", kind: "change", text: "Just in" },
    ] as const;
    const chart = spc(
      ends.map((month, y) => ({ month, y })),
      { chart: xmrChart, x: "month", y: "y", annotations },
    );
    for (const options of [{ last: 3 }, { from: "2024-04" }]) {
      expect(words(chart, options)).toContain("Just in");
      expect(words(chart, options)).not.toContain("Too early");
    }
  });

  it("is refused where only room ahead is left", () => {
    const ahead = spc(rows, { chart: xmrChart, x: "month", y: "y", extend: 3 });
    const message = 'from is "2025-02", expected no later than the last x of the data, "2024-12"';
    expect(thrownBy(() => svg(ahead, { from: "2025-02" }))).toMatchObject({ code: "out-of-range", message });
  });

  it("is refused where the axis has no such x, or nothing from there on", () => {
    const wards = spc(
      ["A", "B"].map((ward, y) => ({ ward, y })),
      { chart: runChart, x: "ward", y: "y" },
    );
    const cases: readonly (readonly [Chart, unknown, string, string])[] = [
      [whole, "July", "unknown-value", 'from is "July", expected an ISO date like the x of the data ("2024-12")'],
      [whole, "2025-01", "out-of-range", 'from is "2025-01", expected no later than the last x of the data, "2024-12"'],
      [wards, "E", "unknown-value", 'from is "E", expected a category like the x of the data ("B")'],
      [spc([4, 5, 3], { chart: cChart }), "2024-07", "unknown-value", 'from is "2024-07", expected a number like the x of the data (3)'],
      [spc([4, 5, 3], { chart: cChart }), " ", "unknown-value", 'from is " ", expected a number like the x of the data (3)'],
      [spc([4, 5, 3], { chart: cChart }), 4, "out-of-range", "from is 4, expected no later than the last x of the data, 3"],
      [whole, null, "unknown-value", 'from is null, expected an x of the data, such as "2024-04"'],
      [whole, NaN, "unknown-value", 'from is NaN, expected an x of the data, such as "2024-04"'],
    ];
    for (const [chart, from, code, message] of cases)
      expect(thrownBy(() => svg(chart, { from } as SvgOptions))).toMatchObject({ name: "SpcError", code, message, column: "from" });
  });

  it("draws all units of a funnel, which have no order", () => {
    const units = rows.slice(0, 6).map(({ y }, i) => ({ unit: `Unit ${i}`, y, n: 200 + 10 * i }));
    const funnel = spc(units, { chart: funnelChart, x: "unit", y: "y", n: "n" });
    expect(svg(funnel, { from: "2024-07" })).toBe(svg(funnel));
  });
});

describe("compositions from an x on", () => {
  const from = "2024-07";

  it("are drawn from there on in every panel, and say so once", () => {
    const both = pair(whole, spc(rows, { chart: mrChart, x: "month", y: "y", name: "Days" }));
    const panels = multiples([whole, { ...whole, name: "Other days" }]);
    for (const picture of [both, panels]) {
      const told = words(picture, { from });
      expect(told.split("Points before July 2024 are not drawn.")).toHaveLength(2);
      expect(told).toContain("July 2024 to December 2024");
      expect(told).toContain("2024");
      expect(told).not.toMatch(/\b2022\b(?! to)/);
    }
  });

  it("are refused by the name of the panel that ended before", () => {
    const old = { ...chartOf(), name: "Old", points: whole.points.slice(0, 20), phases: [] };
    expect(thrownBy(() => svg(multiples([whole, old]), { from }))?.message).toContain('the last x of "Old", "2023-08"');
  });

  it("leave a chart of a board empty that ended before, and charts without dates whole", () => {
    const old = { ...chartOf(), points: whole.points.slice(0, 20) };
    const counted = spc([4, 5, 3, 6, 5, 4], { chart: cChart, name: "Count" });
    const made = board([whole, old, counted]);
    expect(words(boardPicture(made), { from })).toContain("July 2024 to December 2024");
    expect(words(boardPicture(made), { from })).toContain("Points before July 2024 are not drawn.");
    const table = boardTable(made, { from });
    expect(table).toContain("July 2024 to December 2024");
    expect(table).toContain("Points before July 2024 are not drawn.");
    expect(boardTable(board([counted]), { from })).toBe(boardTable(board([counted])));
    expect(words(boardPicture(made), { last: 3 })).toContain("Of each chart no more than the last 3 points are drawn.");
  });

  it("hold for sparklines and for other drawing libraries", () => {
    expect(svg(sparkline(whole), { from })).not.toBe(svg(sparkline(whole)));
    const layer = (name: string, options: SvgOptions = {}): number => {
      const found = vegaLite(whole, options as object).layer.find((one) => "name" in one && one.name === name);
      return (found as { data: { values: readonly unknown[] } }).data.values.length;
    };
    expect([layer("points"), layer("points", { from })]).toEqual([36, 6]);
    const parts = chartOf({ phases: [{ start: "2022-01" }, { start: "2024-01", label: "After" }] });
    const names = (options: SvgOptions): unknown =>
      vegaLite(parts, options as object).layer.flatMap((one) => ("name" in one ? [one.name] : []));
    expect([names({}), names({ from })]).toEqual([expect.arrayContaining(["boundaries"]), expect.not.arrayContaining(["boundaries"])]);
  });
});
