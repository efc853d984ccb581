/** What the cases of fixtures/field say in words, as far as it needs no picture and no command line. */
import { expect, test } from "vitest";

import { board, describe, matrix, spc, xmrChart } from "../../src/index.js";
import { boardPicture, boardTable, svg, table } from "../../src/svg/index.js";
import type { Chart } from "../../src/types/index.js";
import { callsOf, fieldCases, outcomeOf } from "../support/field.js";
import { zonesOf } from "../support/lines.js";
import { anhoejLimits, runsOf } from "../support/runs.js";
import { thrownBy } from "../support/thrown.js";

/** The charts of a case. */
function chartsOf(id: string): readonly Chart[] {
  const one = fieldCases.find((case_) => case_.id === id);
  const outcomes = (one === undefined ? [] : callsOf(one)).map(outcomeOf);
  expect(outcomes.length).toBeGreaterThan(0);
  return outcomes.filter((outcome) => "points" in outcome);
}

test("rule-14: provenance lists exactly the rules that were asked for", () => {
  expect(chartsOf("rule-14")[0]?.provenance.rules.map(({ key }) => key)).toEqual(["astronomicalPoint", "shift(7)", "trend(7)"]);
});

test("rule-26: no point on the median is a member of a run", () => {
  for (const { points, signals } of chartsOf("rule-26")) {
    expect(signals.flatMap(({ at }) => at).filter((i) => points[i]?.value === points[i]?.centre)).toEqual([]);
  }
});

test("rule-28: 21 useful points cross the median 3 times where 6 are expected, and two runs of 9 exceed 7", () => {
  const [chart] = chartsOf("rule-28");
  expect(runsOf(chart?.points ?? [])).toEqual({ useful: 21, longest: 9, crossings: 3 });
  expect(anhoejLimits(21)).toEqual({ longestRun: 7, crossings: 6 });
  expect(chart?.signals.filter(({ code }) => code === "longestRun").map(({ at }) => at.length)).toEqual([9, 9]);
});

test("rule-30: five rules by default, by their keys", () => {
  const keys = ["astronomicalPoint", "shift(8)", "trend(6)", "twoInThree", "withinOneThird(15)"];
  expect(chartsOf("rule-30")[0]?.provenance.rules.map(({ key }) => key)).toEqual(keys);
});

test("phase-08: a specification limit is no option of a chart", () => {
  expect(thrownBy(() => spc([5.02, 4.98], { chart: xmrChart, ...{ specificationLimits: [4.9, 5.1] } }))?.code).toBe("unknown-option");
});

test("date-12: a series across the change to summer time has no gap, whatever the zone of the machine", () => {
  const [chart] = chartsOf("date-12");
  expect(chart?.points.map(({ status }) => status)).toEqual(chart?.points.map(() => "counted"));
  expect(chart?.points.at(-1)?.x).toBe("2024-04-07");
});

test("scale-04: each of a hundred phases is the chart of its 36 values alone", () => {
  const [chart] = chartsOf("scale-04");
  for (const phase of chart?.phases ?? []) {
    const values = (chart?.points ?? []).slice(phase.first ?? 0, (phase.last ?? 0) + 1).map(({ value }) => value);
    expect(spc(values, { chart: xmrChart }).phases[0]?.lines).toEqual(phase.lines);
  }
});

test("rob-02: no series is too short for a chart", () => {
  const charts = chartsOf("rob-02");
  const codes = charts.map(({ notes }) => notes.map(({ code }) => code));
  expect(charts.map(({ signals }) => signals.length)).toEqual([0, 0, 0, 0, 0]);
  expect([1, 3, 4].map((i) => codes[i]?.includes("no-limits"))).toEqual([true, true, true]);
  expect(codes[2]).toContain("trial-limits");
  expect(charts[0]?.verdict.variation).toBe("none");
});

test("rob-08: very large and very small values have the zones and signals of plain ones", () => {
  const plain = spc([4, 7, 13, 16, 10, 8, 11, 9, 12, 10], { chart: xmrChart });
  const charts = chartsOf("rob-08");
  expect(charts.length).toBe(2);
  for (const chart of charts) {
    expect(zonesOf(chart)).toEqual(zonesOf(plain));
    expect(chart.signals).toEqual(plain.signals);
  }
});

test("scale-06: rates in other units of opportunity have the same zones and signals", () => {
  const [days, thousands] = chartsOf("scale-06").map((chart) => ({ zones: zonesOf(chart), signals: chart.signals }));
  expect(days?.zones.length).toBeGreaterThan(0);
  expect(thousands).toEqual(days);
});

test("rule-22: a measure without a target stands beside one that has a target", () => {
  const whole = board(chartsOf("rule-22"));
  const [a, b] = whole.rows;
  expect(whole.rows.length).toBe(2);
  expect([a?.target, b?.target]).toEqual([4, null]);
  expect(b?.verdict.assurance).toBe("none");
  expect(b?.verdict.reasons.map(({ code }) => code)).toContain("no-target");
  expect(
    matrix(whole)
      .cells.filter(({ assurance }) => assurance === "none")
      .flatMap(({ rows }) => rows),
  ).toEqual([1]);
  const icons = [...svg(boardPicture(whole)).matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label);
  expect(icons).toHaveLength(3);
  expect(icons.filter((label) => label?.includes("target"))).toHaveLength(1);
  expect(boardTable(whole)).toContain(">No verdict on a target</td>");
});

test("word-06: the table has centre and limits for every row, and the words those of the latest denominator", () => {
  const [chart] = chartsOf("word-06");
  if (chart === undefined) throw new Error("no chart");
  const rows = [...table(chart).matchAll(/<tr[^>]*><th scope="row">.*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell),
  );
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map((cells) => cells[3])).size).toBe(1);
  expect(rows.map((cells) => cells[5])).toEqual(["22.5%", "19.9%", "21.9%", "18.8%", "24.0%", "20.6%"]);
  expect(describe(chart)).toContain("at the latest denominator (70) the expected range is 0% to 20.6%");
});
