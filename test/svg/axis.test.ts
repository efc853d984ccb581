import { describe, expect, it } from "vitest";
import { runChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { scene, type SvgOptions } from "../../src/svg/index.js";
import type { Axis } from "../../src/svg/types.js";
import type { Chart, SharedOptions } from "../../src/types/index.js";
import { dates, frameFor, overlaps, textBoxes } from "./support.js";

interface Row {
  readonly x: string | number;
  readonly y: number;
}

function chartAt(places: readonly (string | number)[], options: Partial<SharedOptions<Row>> = {}): Chart {
  return spc(
    places.map((x, i) => ({ x, y: 5 + (i % 3) })),
    { chart: runChart, ...options, x: "x", y: "y" },
  );
}

function axisAt(places: readonly (string | number)[], options: Partial<SharedOptions<Row>> = {}, drawn: SvgOptions = {}): Axis {
  return frameFor(chartAt(places, options), drawn).axis;
}

const labels = (axis: Axis): string => axis.labels.map(({ text }) => text).join(" ");
const groups = (axis: Axis): string => axis.groups.map(({ text }) => text).join(" ");

describe("where points stand", () => {
  /** Which part of the plot lies before the first of three points. */
  const before = (...places: readonly string[]): number => {
    const chart = chartAt(places);
    const { x, left, right } = frameFor(chart);
    const [first] = chart.points;
    return first === undefined ? NaN : (x(first) - left) / (right - left);
  };

  it("leaves room for months without a row, unless more than half of all have none", () => {
    expect(before("2024-01", "2024-02", "2024-03")).toBeCloseTo(1 / 6, 6);
    expect(before("2024-01", "2024-02", "2024-06")).toBeCloseTo(1 / 12, 6);
    expect(before("2024-01", "2024-02", "2024-07")).toBeCloseTo(1 / 6, 6);
  });
});

describe("the time axis", () => {
  it("names every month, or every third, sixth or twelfth, from the start of the financial year, and the years under them", () => {
    const axisFor = (length: number, width = 840): Axis => axisAt(dates(length, "month"), { financialYearStart: 4 }, { width });
    expect(labels(axisFor(12))).toBe("Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar");
    expect(labels(axisFor(48))).toBe("Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan");
    expect(labels(axisFor(48, 360))).toBe("Apr Oct Apr Oct Apr Oct Apr Oct");
    expect(labels(axisFor(144))).toBe(Array.from({ length: 12 }, () => "Apr").join(" "));
    expect(groups(axisFor(48))).toBe("2021/22 2022/23 2023/24 2024/25");
  });

  it("names calendar years where the chart has no financial year, or one that begins in January", () => {
    for (const options of [{}, { financialYearStart: 1 }]) {
      const axis = axisAt(dates(30, "month", "2022-10-01"), options);
      expect(labels(axis)).toBe("Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan");
      expect(groups(axis)).toBe("2022 2023 2024 2025");
    }
  });

  it("begins the financial year where the chart says", () => {
    expect(groups(axisAt(dates(24, "month", "2022-07-01"), { financialYearStart: 7 }))).toBe("2022/23 2023/24");
    expect(labels(axisAt(dates(24, "month", "2022-07-01"), { financialYearStart: 7 }))).toMatch(/^Jul Oct Jan/);
  });

  it("names the days on which weeks begin, and the months, with the year at first and in January", () => {
    const axis = axisAt(dates(30, "week", "2024-09-02"));
    expect(labels(axis)).toBe("2 9 16 23 30 7 14 21 28 4 11 18 25 2 9 16 23 30 6 13 20 27 3 10 17 24 3 10 17 24");
    expect(groups(axis)).toBe("Sep 2024 Oct Nov Dec Jan 2025 Feb Mar");
  });

  it("has no year and no month in which no observation falls", () => {
    const axis = axisAt(dates(53, "week", "2024-01-01"));
    expect([labels(axis), groups(axis)]).toEqual(["Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "2024"]);
    const { left, right } = frameFor(chartAt(dates(53, "week", "2024-01-01")));
    expect(axis.groups.map(({ from, to }) => [from, to])).toEqual([[left + 2, right - 2]]);
  });

  it("names months over years where the months of weeks have no room for the year", () => {
    const axis = axisAt(dates(30, "week", "2024-09-02"), {}, { width: 360 });
    expect([labels(axis), groups(axis)]).toEqual(["Sep Oct Nov Dec Jan Feb Mar", "2024 2025"]);
    const more = axisAt(dates(60, "week", "2024-05-06"));
    expect(groups(more)).toBe("2024 2025");
  });

  it("names the day of every week from 18 px a week on, of all weeks or none in a wide face too", () => {
    const chart = chartAt(dates(33, "week", "2024-01-01"));
    const weeksNamed = (options: SvgOptions): { readonly days: number; readonly step: number } => {
      const { axis, step } = frameFor(chart, { size: "wide", ...options });
      return { days: axis.labels.filter(({ text }) => /^\d+$/.test(text)).length, step };
    };
    for (let width = 700; width <= 840; width++) {
      const { days, step } = weeksNamed({ width });
      expect(days, `${step} px a week`).toBe(step >= 18 ? 33 : 0);
      expect([0, 33]).toContain(weeksNamed({ width, fontFamily: "DejaVu Sans" }).days);
    }
  });

  it("tells the year with the first month that has room for it", () => {
    expect(groups(axisAt(dates(16, "week", "2024-05-27")))).toBe("May Jun 2024 Jul Aug Sep");
  });

  it("names Mondays among many days, and every day among few", () => {
    expect(labels(axisAt(dates(38, "day", "2024-12-12")))).toBe("16 23 30 6 13");
    expect(groups(axisAt(dates(38, "day", "2024-12-12")))).toBe("Dec 2024 Jan 2025");
    expect(labels(axisAt(dates(8, "day", "2024-12-27")))).toBe("27 28 29 30 31 1 2 3");
  });

  it("names hours over days", () => {
    const hours = Array.from({ length: 48 }, (_, i) => new Date(Date.UTC(2024, 11, 31, i)).toISOString().slice(0, 16));
    const axis = axisAt(hours, { timeOfDay: true });
    expect(labels(axis)).toBe("00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00");
    expect(groups(axis)).toBe("31 Dec 2024 1 Jan 2025");
  });

  it("names quarters over years, and years alone", () => {
    expect(labels(axisAt(dates(6, "quarter", "2023-07-01"), { period: "quarter" }))).toBe("Q3 Q4 Q1 Q2 Q3 Q4");
    expect(groups(axisAt(dates(6, "quarter", "2023-07-01"), { period: "quarter" }))).toBe("2023 2024");
    expect(labels(axisAt(dates(5, "year", "2019-01-01"), { period: "year" }))).toBe("2019 2020 2021 2022 2023");
    expect(labels(axisAt(dates(4, "year", "2019-04-01"), { period: "financial-year" }))).toBe("2019/20 2020/21 2021/22 2022/23");
  });

  it("goes over to a coarser calendar where there is no room for the points' own", () => {
    expect(groups(axisAt(dates(200, "day", "2024-01-01")))).toBe("Jan 2024 Feb Mar Apr May Jun Jul");
    expect(labels(axisAt(dates(300, "week", "2019-01-07")))).toMatch(/^(Apr Jul|Jul Jan)/);
    expect(labels(axisAt(dates(400, "month", "1990-01-01")))).toMatch(/^19[90]\d 19/);
  });

  it("names financial years where a chart has them, also where months and quarters have no room", () => {
    const narrow = { width: 360 };
    expect(labels(axisAt(dates(96, "month", "2019-01-01"), { financialYearStart: 4 }, narrow))).toBe("2020/21 2022/23 2024/25 2026/27");
    expect(labels(axisAt(dates(96, "month", "2019-01-01"), {}, narrow))).toBe("2020 2022 2024 2026");
    const quarters = axisAt(dates(32, "quarter", "2019-01-01"), { financialYearStart: 4 }, narrow);
    expect(labels(quarters)).toBe("2020/21 2022/23 2024/25 2026/27");
    expect(labels(axisAt(dates(5, "year", "2019-01-01"), { period: "year", financialYearStart: 4 }))).toBe("2019 2020 2021 2022 2023");
  });

  it("puts each month at its true distance", () => {
    const chart = chartAt(["2023-01-01", "2023-02-01", "2023-03-01", "2023-04-01"], { financialYearStart: 1 });
    const frame = frameFor(chart);
    const [first = 0, second = 0, third = 0, fourth = 0] = chart.points.map(frame.x);
    expect((second - first) / (fourth - first)).toBeCloseTo(31 / 90, 6);
    expect((third - second) / (fourth - first)).toBeCloseTo(28 / 90, 6);
  });

  it("gives each period a cell: half a step of air at either end", () => {
    const frame = frameFor(chartAt(dates(20, "week")));
    const chart = chartAt(dates(20, "week"));
    expect(frame.x(chart.points[0] ?? never())).toBeCloseTo(frame.left + frame.step / 2, 6);
    expect(frame.x(chart.points[19] ?? never())).toBeCloseTo(frame.right - frame.step / 2, 6);
    expect(frame.step).toBeCloseTo((frame.right - frame.left) / 20, 6);
    expect([frame.edge(0), frame.edge(20)]).toEqual([frame.left, frame.right]);
  });

  it("names the calendar under dates that follow no step of it", () => {
    const irregular = ["2023-01-22", "2023-02-03", "2023-03-30", "2023-06-01", "2023-07-19", "2023-11-02"];
    const axis = axisAt(irregular);
    expect(labels(axis)).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov");
    expect(groups(axis).trim()).toBe("2023");
    const times = ["2023-01-22T09:30", "2023-01-22T11:00", "2023-01-22T18:15"];
    expect(labels(axisAt(times, { timeOfDay: true }))).toMatch(/09:00 10:00 11:00/);
  });

  it("names no month that begins after the last of many days", () => {
    const axis = axisAt(dates(1461, "day", "2012-01-01"));
    expect(labels(axis)).toMatch(/^Jan .*Oct$/);
    expect(groups(axis)).toBe("2012 2013 2014 2015");
  });

  it("makes as much room for rare events as for regular ones, however far apart they are", () => {
    const rare = dates(400, "day").filter((_, i) => i % 37 === 0 || i % 53 === 0);
    expect(frameFor(chartAt(rare)).density.common).toBe("ring");
  });

  it("leaves room for periods that are absent", () => {
    const places = dates(12, "month").filter((_, i) => i !== 6);
    expect(frameFor(chartAt(places)).step).toBeCloseTo(frameFor(chartAt(dates(12, "month"))).step, 6);
  });

  it("counts quarters from the start of a financial year, where that begins with a quarter", () => {
    const quarters = dates(6, "quarter", "2023-04-01");
    expect([labels(axisAt(quarters)), groups(axisAt(quarters))]).toEqual(["Q2 Q3 Q4 Q1 Q2 Q3", "2023 2024"]);
    const financial = axisAt(quarters, { financialYearStart: 4 });
    expect([labels(financial), groups(financial)]).toEqual(["Q1 Q2 Q3 Q4 Q1 Q2", "2023/24 2024/25"]);
    expect(labels(axisAt(quarters, { financialYearStart: 7 }))).toBe("Q4 Q1 Q2 Q3 Q4 Q1");
    expect(labels(axisAt(quarters, { financialYearStart: 2 }))).toBe("Q2 Q3 Q4 Q1 Q2 Q3");
  });

  it("names the months of weeks under them, and months over years where a month has no room for its name", () => {
    expect(groups(axisAt(dates(20, "week", "2023-09-04")))).toBe("Sep 2023 Oct Nov Dec Jan 2024");
    const years = axisAt(dates(104, "week", "2023-09-04"));
    expect([labels(years), groups(years)]).toEqual(["Oct Jan Apr Jul Oct Jan Apr Jul", "2023 2024 2025"]);
  });
});

describe("other axes", () => {
  it("names every first, fifth or tenth of numbered cases, and says once what is numbered", () => {
    const numbers = (length: number): number[] => Array.from({ length }, (_, i) => i + 1);
    expect(labels(axisAt(numbers(9)))).toBe("1 2 3 4 5 6 7 8 9");
    expect(labels(axisAt(numbers(24)))).toBe("5 10 15 20");
    expect(labels(axisAt(numbers(150)))).toBe("10 20 30 40 50 60 70 80 90 100 110 120 130 140 150");
    expect(axisAt(numbers(24)).title).toBe("Observation");
    expect(axisAt([2, 4, 6]).title).toBe("");
    expect(labels(axisAt(numbers(60)))).toBe("5 10 15 20 25 30 35 40 45 50 55 60");
    expect(labels(axisAt([1e17, 1e17 + 1000, 1e17 + 4000]))).not.toContain("NaN");
  });

  it("names categories, thinned and shortened where there are many", () => {
    expect(labels(axisAt(["Ash", "Beech", "Cedar"]))).toBe("Ash Beech Cedar");
    const many = axisAt(
      Array.from({ length: 90 }, (_, i) => `Ward with a name longer than the three lines that stand under an axis, the ${i}th`),
    );
    expect(many.labels.length).toBeLessThan(10);
    expect(labels(many)).toContain("…");
  });

  it("names categories in up to three lines, for which the axis makes room", () => {
    const wards = ["Ash", "Emergency Assessment Unit (North)", "Trauma and Orthopaedics", "Elm", "Oak", "Fir"];
    const chart = chartAt(wards);
    const frame = frameFor(chart);
    expect(frame.axis.labels.map(({ text }) => text)).toEqual([
      "Ash",
      "Emergency\nAssessment\nUnit (North)",
      "Trauma and\nOrthopaedics",
      ...wards.slice(3),
    ]);
    const short = frameFor(chartAt(["Ash", "Yew", "Box", "Elm", "Oak", "Fir"]));
    expect(frame.height - short.height).toBe(2 * 14.5);
    const boxes = textBoxes(scene(chart));
    expect(boxes.map(({ text }) => text)).toEqual(expect.arrayContaining(["Emergency", "Assessment", "Unit (North)"]));
    expect(overlaps(boxes)).toEqual([]);
  });

  it.each([
    [42, 300, "20 40"],
    [60, 300, "20 40 60"],
    [150, 240, "50 100 150"],
    [42, 640, "5 10 15 20 25 30 35 40"],
  ])("counts %i observations by fives, or by twos where fives leave room for one number only, at %i px", (length, width, numbers) => {
    const axis = axisAt(
      Array.from({ length }, (_, i) => i + 1),
      {},
      { width },
    );
    expect(labels(axis)).toBe(numbers);
  });

  it("names a single date, and nothing on an empty chart", () => {
    expect(labels(axisAt(["2024-04-03"]))).toBe("3 April 2024");
    expect(axisAt([])).toEqual({ ticks: [], labels: [], groups: [], title: "" });
  });
});

function never(): never {
  throw new Error("no such point");
}
