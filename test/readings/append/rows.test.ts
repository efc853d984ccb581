/** What append reads of the new rows, and remembers of the old ones. */
import { describe, expect, it } from "vitest";

import { append, pChart, spc, xbarChart, xmrChart } from "../../../src/index.js";
import { notesOf } from "../../support/lines.js";
import { days, later, options, rows } from "../../support/monthly.js";

describe("append", () => {
  it("numbers on where rows have no x", () => {
    expect(append(spc([1, 2, 4, 3], { chart: xmrChart }), [5, 2], { chart: xmrChart })).toEqual(
      spc([1, 2, 4, 3, 5, 2], { chart: xmrChart }),
    );
  });

  it("reads the new rows by column names or functions", () => {
    const byFunction = {
      chart: pChart,
      x: "m",
      y: (row: { m: number; bad: number; of: number }) => row.bad,
      n: (row: { of: number }) => row.of,
    } as const;
    const all = [1, 2, 3, 4].map((m) => ({ m, bad: m, of: 20 + m }));
    expect(append(spc(all.slice(0, 3), byFunction), all.slice(3), byFunction)).toEqual(spc(all, byFunction));
  });

  it("takes subgroups after summaries are all that the chart holds", () => {
    const groups = Array.from({ length: 8 }, (_, i) => ({ g: i, v: [i, i + 2, i + (i % 3)] }));
    const columns = { chart: xbarChart, x: "g", values: "v" } as const;
    expect(append(spc(groups.slice(0, 6), columns), groups.slice(6), columns).points).toEqual(spc(groups, columns).points);
  });

  it("keeps ghosts with their reasons, provisional observations, targets and gaps", () => {
    const old = [
      { x: 1, y: 4, g: "flood", late: false, t: 3 },
      { x: 2, y: null, g: null, late: false, t: 3 },
      { x: 3, y: 6, g: null, late: false, t: 4 },
      { x: 4, y: 5, g: null, late: true, t: 4 },
    ];
    const columns = { chart: xmrChart, x: "x", y: "y", ghost: "g", provisional: "late", target: "t" } as const;
    const fresh = [{ x: 5, y: 8, g: null, late: true, t: 5 }];
    expect(append(spc(old, columns), fresh, columns)).toEqual(spc([...old, ...fresh], columns));
  });

  it("takes ghosts as data and the last k as provisional of the whole", () => {
    const held = { ...options, ghost: [{ x: "2023-04", reason: "strike" }], provisional: 1 } as const;
    const now = append(spc(rows, held), later, held);
    expect(now).toEqual(spc([...rows, ...later], held));
    expect(now.points.map(({ status }) => status).filter((status) => status !== "counted")).toEqual(["ghost", "provisional"]);
    const more = { ...held, ghost: [{ x: "2023-05", reason: "flood" }] } as const;
    expect(
      append(spc(rows, held), later, more)
        .points.slice(3, 5)
        .map(({ why }) => why),
    ).toEqual(["strike", "flood"]);
  });

  it("gives way to what has arrived where the old chart reached ahead", () => {
    const before = spc(rows, { ...options, extend: 3 });
    expect(append(before, later, { ...options, extend: 1 })).toEqual(spc([...rows, ...later], { ...options, extend: 1 }));
    expect(append(before, later, options)).toEqual(spc([...rows, ...later], options));
  });

  it("sorts in a row that comes late, and says so", () => {
    const now = append(spc(rows.slice(0, 4).concat(rows.slice(5)), options), [rows[4] ?? { month: "", y: 0 }], options);
    expect(now.points.map(({ y }) => y)).toEqual(days);
    expect(notesOf(now).filter((code) => code === "sorted")).toHaveLength(1);
  });

  it("remembers rows that were left out, at their positions", () => {
    const shares = [
      { m: 1, y: 2, n: 10 },
      { m: 2, y: 12, n: 10 },
      { m: 3, y: 3, n: 10 },
    ];
    const lenient = { chart: pChart, x: "m", y: "y", n: "n", conventions: { invalid: "gap" } } as const;
    const now = append(spc(shares, lenient), [{ m: 4, y: 11, n: 10 }], lenient);
    expect(now.notes.filter(({ code }) => code === "invalid-row").map(({ at }) => at)).toEqual([[1], [3]]);
    const unnamed = { chart: pChart, y: "y", n: "n", conventions: { invalid: "gap" } } as const;
    const counted = append(spc(shares, unnamed), [{ y: 11, n: 10 }], unnamed);
    expect(counted.notes.filter(({ code }) => code === "invalid-row").map(({ at }) => at)).toEqual([[1], [3]]);
  });
});
