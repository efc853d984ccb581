import { describe, expect, it } from "vitest";
import type { SvgOptions } from "../../../src/svg/index.js";
import { dates, frameFor } from "../support.js";
import { axisAt, chartAt, groups, labels } from "./support.js";

describe("hours, days and weeks under the plot", () => {
  it("names hours over days", () => {
    const hours = Array.from({ length: 48 }, (_, i) => new Date(Date.UTC(2024, 11, 31, i)).toISOString().slice(0, 16));
    const axis = axisAt(hours, { timeOfDay: true });
    expect(labels(axis)).toBe("00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00");
    expect(groups(axis)).toBe("31 Dec 2024 1 Jan 2025");
  });

  it("names Mondays among many days, and every day among few", () => {
    expect(labels(axisAt(dates(38, "day", "2024-12-12")))).toBe("16 23 30 6 13");
    expect(groups(axisAt(dates(38, "day", "2024-12-12")))).toBe("Dec 2024 Jan 2025");
    expect(labels(axisAt(dates(8, "day", "2024-12-27")))).toBe("27 28 29 30 31 1 2 3");
  });

  it("names the days on which weeks begin, and the months, with the year at first and in January", () => {
    const axis = axisAt(dates(30, "week", "2024-09-02"));
    expect(labels(axis)).toBe("2 9 16 23 30 7 14 21 28 4 11 18 25 2 9 16 23 30 6 13 20 27 3 10 17 24 3 10 17 24");
    expect(groups(axis)).toBe("Sep 2024 Oct Nov Dec Jan 2025 Feb Mar");
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

  it("has no year and no month in which no observation falls", () => {
    const axis = axisAt(dates(53, "week", "2024-01-01"));
    expect([labels(axis), groups(axis)]).toEqual(["Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "2024"]);
    const { left, right } = frameFor(chartAt(dates(53, "week", "2024-01-01")));
    expect(axis.groups.map(({ from, to }) => [from, to])).toEqual([[left + 2, right - 2]]);
  });

  it("names the months of weeks under them, and months over years where a month has no room for its name", () => {
    expect(groups(axisAt(dates(20, "week", "2023-09-04")))).toBe("Sep 2023 Oct Nov Dec Jan 2024");
    const years = axisAt(dates(104, "week", "2023-09-04"));
    expect([labels(years), groups(years)]).toEqual(["Oct Jan Apr Jul Oct Jan Apr Jul", "2023 2024 2025"]);
  });

  it("names months over years where the months of weeks have no room for the year", () => {
    const axis = axisAt(dates(30, "week", "2024-09-02"), {}, { width: 360 });
    expect([labels(axis), groups(axis)]).toEqual(["Sep Oct Nov Dec Jan Feb Mar", "2024 2025"]);
    const more = axisAt(dates(60, "week", "2024-05-06"));
    expect(groups(more)).toBe("2024 2025");
  });

  it("tells the year with the first month that has room for it", () => {
    expect(groups(axisAt(dates(16, "week", "2024-05-27")))).toBe("May Jun 2024 Jul Aug Sep");
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
});
