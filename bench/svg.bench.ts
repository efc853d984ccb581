import { bench, describe } from "vitest";
import { spc, xmrChart } from "../src/index.js";
import { svg } from "../src/svg/index.js";
import { measured } from "./data.js";

const [values = []] = measured(1, 36);
const rows = values.map((value, i) => ({ month: `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, value }));
const chart = spc(rows, { chart: xmrChart, name: "Days to first appointment", x: "month", y: "value", improvement: "down", target: 45 });

describe("svg of 36 points", () => {
  bench("picture (at most 0.3 ms)", () => {
    svg(chart);
  });
});
