/** The work of a picture grows with the chart, not with its square. */
import { expect, test } from "vitest";
import { spc, xmrChart } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";

/** Of two observations each; `rest`: what is said of every second observation. */
const chartOf = (phases: number, rest: { readonly y?: null; readonly ghost?: string }) => {
  const rows = Array.from({ length: 2 * phases }, (_, i) => ({ y: 50 + ((i * 7) % 11), ghost: false, ...(i % 2 === 0 ? {} : rest) }));
  const starts = rows.flatMap((_, index) => (index > 0 && index % 2 === 0 ? [{ index }] : []));
  return spc(rows, { chart: xmrChart, y: "y", ghost: "ghost", phases: starts });
};

test.each([
  ["observations", {}],
  ["gaps", { y: null }],
  ["points left out", { ghost: "strike" }],
])("a picture of twice as many phases, with %s, reads points, notes and phases twice as often", (_, rest) => {
  const readsFor = (phases: number): number => {
    let reads = 0;
    const counted = <T extends object>(list: readonly T[]): readonly T[] =>
      new Proxy(list, {
        get(target, key) {
          reads++;
          return Reflect.get(target, key) as unknown;
        },
      });
    const chart = chartOf(phases, rest);
    svg({ ...chart, points: counted(chart.points), notes: counted(chart.notes), phases: counted(chart.phases) });
    return reads;
  };
  const ratio = readsFor(800) / readsFor(400);
  expect(ratio).toBeGreaterThan(1.5);
  expect(ratio).toBeLessThan(2.1);
});
