/** Ghosts, targets and order of a chart that goes on. */
import { describe, expect, it, test } from "vitest";

import { append, cusumChart, ewmaChart, spc, xmrChart } from "../../../src/index.js";
import { thrownBy } from "../../support/thrown.js";

const rows = [5, 7, 6, 8].map((y, i) => ({ x: `2024-0${i + 1}`, y }));
const next = [
  { x: "2024-05", y: 5 },
  { x: "2024-06", y: 9 },
];
const named = { chart: xmrChart, x: "x", y: "y" } as const;

describe("ghosts that are there already", () => {
  const shown = (points: readonly { readonly status: string; readonly why: string | null }[]) =>
    points.map(({ status, why }) => why ?? status);

  it("stay with their reasons, by x or by position, beside those that are named now", () => {
    const ghost = [{ x: "2024-01", reason: "flood" }, { x: "2024-03" }];
    const dated = append(spc(rows, { ...named, ghost }), next, { ...named, ghost: [{ x: "2024-06", reason: "strike" }] });
    expect(shown(dated.points)).toEqual(["flood", "counted", "ghost", "counted", "counted", "strike"]);
    const values = rows.map(({ y }) => y);
    const counted = append(spc(values, { chart: xmrChart, ghost: [{ at: 0, reason: "flood" }, { at: 2 }] }), [5, 9], {
      chart: xmrChart,
      ghost: [{ at: 5, reason: "strike" }],
    });
    expect(shown(counted.points)).toEqual(["flood", "counted", "ghost", "counted", "counted", "strike"]);
  });

  it("stay where none is named now", () => {
    const before = spc(rows, { ...named, ghost: [{ x: "2024-01", reason: "flood" }] });
    expect(shown(append(before, next, named).points)).toEqual(["flood", "counted", "counted", "counted", "counted", "counted"]);
    expect(shown(append(spc(rows, named), next, named).points)).toEqual(Array.from({ length: 6 }, () => "counted"));
  });
});

describe("targets", () => {
  const targets = (chart: { readonly points: readonly { readonly target: number | null }[] }) => chart.points.map(({ target }) => target);

  it.each([
    ["its name", "goal", "beds"],
    ["a function", (row: { info: { goal: null } }) => row.info.goal, (row: { info: { beds: null } }) => row.info.beds],
  ] as const)("may be a column whose cells are all empty so far, as denominators may, read by %s", (_, target, n) => {
    const info = { goal: null, beds: null };
    const open = [...rows, ...next].map((row) => ({ ...row, ...info, info }));
    const asked = { ...named, target, n };
    expect(append(spc(open.slice(0, 4), asked), open.slice(4), asked)).toEqual(spc(open, asked));
  });

  it("are those of the call: one number, or steps", () => {
    const before = spc(rows, { ...named, target: 4 });
    expect(targets(append(before, next, { ...named, target: 3 }))).toEqual([3, 3, 3, 3, 3, 3]);
    const target = [
      { start: "2024-01", value: 4 },
      { start: "2024-06", value: 2 },
    ];
    expect(targets(append(before, next, { ...named, target }))).toEqual([4, 4, 4, 4, 4, 2]);
  });

  it("of a column are those of each row", () => {
    const goals = rows.map((row, i) => ({ ...row, goal: 10 - i }));
    const columns = { ...named, target: "goal" } as const;
    expect(
      targets(
        append(
          spc(goals, columns),
          next.map((row) => ({ ...row, goal: 1 })),
          columns,
        ),
      ),
    ).toEqual([10, 9, 8, 7, 1, 1]);
  });
});

it("rows out of order are told once, whichever they are", () => {
  const sorted = (chart: { readonly notes: readonly { readonly code: string }[] }) =>
    chart.notes.filter(({ code }) => code === "sorted").length;
  expect(sorted(append(spc(rows, named), next, named))).toBe(0);
  expect(sorted(append(spc(rows.toReversed(), named), next, named))).toBe(1);
  expect(sorted(append(spc(rows, named), next.toReversed(), named))).toBe(1);
  expect(sorted(append(spc(next, named), rows, named))).toBe(1);
});

test.each([
  ["ewma", ewmaChart],
  ["cusum", cusumChart],
] as const)("a chart of kind %s keeps too little of its subgroups to go on, however they are given", (kind, chart) => {
  const groups = [1, 2, 3].map((v) => ({ v: [v, v + 1, v + 3], m: v, n: 3, s: 1, r: 3 }));
  const told = (call: () => unknown): unknown => thrownBy(call)?.message;
  const refused = `a chart of kind ${kind} does not keep what varies within its subgroups, expected spc over all rows`;
  const means = { chart, y: "m", n: "n" } as const;
  expect(told(() => append(spc(groups, { chart, values: "v" }), groups, { chart, values: "v" }))).toBe(refused);
  expect(told(() => append(spc(groups, { ...means, sd: "s" }), groups, { ...means, sd: "s" }))).toBe(refused);
  expect(told(() => append(spc(groups, { ...means, range: "r" }), groups, { ...means, range: "r" }))).toBe(refused);
  expect(told(() => append(spc([1, 2, 3], { chart }), [4], { chart }))).toBeUndefined();
});
