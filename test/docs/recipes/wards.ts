import { spc, uChart } from "../../../src/index.js";
import { multiples, svg } from "../../../src/svg/index.js";

const rows = ["Oak", "Elm"].flatMap((ward) =>
  ["2024-01", "2024-02", "2024-03"].map((month, i) => ({ ward, month, falls: 4 + ((3 * i) % 5), beds: 820 + 7 * i })),
);

const wards = [...new Set(rows.map(({ ward }) => ward))];
const charts = wards.map((ward) =>
  spc(
    rows.filter((row) => row.ward === ward),
    { chart: uChart, name: ward, x: "month", y: "falls", n: "beds", per: 1000, improvement: "down" },
  ),
);
console.log(charts.map(({ name, points }) => `${name}: ${points.length}`).join(", ")); // Oak: 3, Elm: 3
export const picture = svg(multiples(charts));
