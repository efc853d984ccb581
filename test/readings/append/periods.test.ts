/** Rows that are combined, and periods that are absent, between old and new. */
import { describe, expect, it } from "vitest";

import { append, cChart, spc, xbarChart, xmrChart } from "../../../src/index.js";
import { notesOf } from "../../support/lines.js";
import { options, rows } from "../../support/monthly.js";

describe("append", () => {
  it("combines the new rows among themselves, and counts absent periods between old and new as 0", () => {
    const events = ["2024-01-03", "2024-01-20", "2024-02-02", "2024-05-01", "2024-05-30"].map((day) => ({ day }));
    const counting = { chart: cChart, x: "day", period: "month", combine: "count" } as const;
    const now = append(spc(events.slice(0, 3), counting), events.slice(3), counting);
    expect(now.points.map(({ x, y }) => [x, y])).toEqual([
      ["2024-01-01", 2],
      ["2024-02-01", 1],
      ["2024-03-01", 0],
      ["2024-04-01", 0],
      ["2024-05-01", 2],
    ]);
    expect(now.points).toEqual(spc(events, counting).points);
    expect(now.notes.find(({ code }) => code === "combined")?.params).toMatchObject({ rows: 5, points: 3 });
  });

  it("puts absent periods between old and new as gaps where values are measured", () => {
    const monthly = { ...options, period: "month" } as const;
    const after = [{ month: "2024-08", y: 30 }];
    expect(append(spc(rows, monthly), after, monthly)).toEqual(spc([...rows, ...after], monthly));
  });

  it("puts absent periods between old and new as subgroups of none where values are grouped", () => {
    const ask = { chart: xbarChart, x: "month", values: "values", period: "month" } as const;
    const groups = ["2024-01", "2024-02", "2024-05"].map((month, i) => ({ month, values: [i, 2, 4] }));
    const [, , may = { month: "", values: [] }] = groups;
    expect(append(spc(groups.slice(0, 2), ask), [may], ask)).toEqual(spc(groups, ask));
  });

  it("goes on saying that combined points are made of fewer rows, and of what", () => {
    const ask = { chart: xmrChart, x: "day", y: "y", period: "month", combine: "sum" } as const;
    const days = [1, 2, null, 4, 5, null].map((y, i) => ({ day: `2024-0${1 + Math.floor(i / 2)}-1${i % 2}`, y }));
    const whole = spc(days, ask);
    expect(notesOf(whole).slice(0, 2)).toEqual(["combined", "combined-incomplete"]);
    expect(append(spc(days.slice(0, 4), ask), days.slice(4), ask)).toEqual(whole);
    const wards = days.map(({ day, y }) => ({ day, y: (y ?? 3) * 2, n: 2 }));
    const means = { ...ask, n: "n", combine: "mean" } as const;
    expect(append(spc(wards.slice(0, 4), means), wards.slice(4), means)).toEqual(spc(wards, means));
    expect(notesOf(spc(wards, means))).toContain("combined-unlike");
  });
});
