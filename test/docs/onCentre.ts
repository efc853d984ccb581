import { type Conventions, shift, spc, xmrChart } from "../../src/index.js";

function members(values: readonly number[], onCentre: Conventions["onCentre"]): string {
  const { signals } = spc(values, { chart: xmrChart, centre: 0, sigma: 1, rules: [shift(8)], conventions: { onCentre } });
  return signals.map(({ at }) => at.join(" ")).join("; ") || "none";
}

const onceOnTheLine = [1, 1, 1, 1, 0, 1, 1, 1, 1];
console.log(members(onceOnTheLine, "skip")); // 0 1 2 3 5 6 7 8
console.log(members(onceOnTheLine, "break")); // none
console.log(members([-1, -1, -1, -1, 0, -1, -1, -1], "below")); // 0 1 2 3 4 5 6 7
