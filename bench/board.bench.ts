import { bench, describe } from "vitest";
import { board, spc, xmrChart } from "../src/index.js";
import { boardPicture, boardTable, svg } from "../src/svg/index.js";
import { measured, steady } from "./data.js";

const charts = measured(100, 24).map((values, at) => {
  const rows = values.map((value, i) => ({
    month: `${2023 + Math.floor((i + 3) / 12)}-${String(((i + 3) % 12) + 1).padStart(2, "0")}`,
    value,
  }));
  return spc(rows, {
    chart: xmrChart,
    name: `Days to first appointment, team ${at}`,
    x: "month",
    y: "value",
    improvement: "down",
    target: 45,
  });
});
const whole = board(charts);

describe("board of 100 rows of 24 points", () => {
  bench(
    "reading",
    () => {
      board(charts);
    },
    steady,
  );
  bench(
    "picture (at most 15 ms)",
    () => {
      svg(boardPicture(whole));
    },
    steady,
  );
  bench(
    "table",
    () => {
      boardTable(whole);
    },
    steady,
  );
});
