import { describe, expect, it } from "vitest";

import { append, spc, xmrChart } from "../../src/index.js";

describe("append", () => {
  const rows = Array.from({ length: 20 }, (_, i) => ({ y: 5 + (i % 4) + (i % 7) / 10 }));

  it("tells accessors positions that go on from those of the chart, as spc over all rows does", () => {
    const options = {
      chart: xmrChart,
      x: (_: unknown, i: number) => 10 * i,
      y: (row: { readonly y: number }, i: number) => row.y + (i === 17 ? 1 : 0),
      ghost: (_: unknown, i: number) => (i === 2 ? "power cut" : i === 14),
      provisional: (_: unknown, i: number) => i === 19,
      target: (_: unknown, i: number) => (i < 10 ? 6 : 5),
    } as const;
    const whole = spc(rows, options);
    expect(append(spc(rows.slice(0, 12), options), rows.slice(12), options)).toEqual(whole);
    expect(whole.points.map(({ status }) => status).filter((status) => status !== "counted")).toEqual(["ghost", "ghost", "provisional"]);
  });
});
