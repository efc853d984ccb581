import { bench, describe } from "vitest";
import { spc, xmrChart } from "../src/index.js";
import { svg } from "../src/svg/index.js";
import { measured, steady } from "./data.js";
import { levelFloor } from "./floor.js";

const monthAt = (i: number): string => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
const dayAt = (i: number): string => new Date(Date.UTC(2021, 0, 1 + i)).toISOString().slice(0, 10);

const [short = []] = measured(1, 36);
const [long = []] = measured(1, 1000);
const plot = { chart: xmrChart, name: "Days to first appointment", x: "at", y: "value", improvement: "down", target: 45 } as const;
interface Row {
  readonly at: string;
  readonly value: number;
}

const rowsOf = (values: readonly number[], at: (i: number) => string): readonly Row[] => values.map((value, i) => ({ at: at(i), value }));

const told = spc(
  rowsOf(
    short.map((value, i) => value - (i < 18 ? 0 : 18)),
    monthAt,
  ),
  {
    ...plot,
    phases: [{ start: "2022-07", label: "Text reminders" }],
    annotations: [
      { x: "2021-06", kind: "change", text: "Reminder letters" },
      { x: "2022-07", kind: "change", text: "Text reminders" },
      { x: "2023-03", kind: "event", text: "Clinic closed" },
    ],
  },
);
const days = spc(rowsOf(long, dayAt), plot);

describe("svg of 36 points, with title, phases, annotations, icons and caption", () => {
  const y = Float64Array.from(short);
  bench("floor", () => {
    levelFloor(y);
  });
  bench(
    "picture (at most 0.25 ms)",
    () => {
      svg(told);
    },
    steady,
  );
});

describe("svg of 1,000 points", () => {
  const y = Float64Array.from(long);
  bench("floor", () => {
    levelFloor(y);
  });
  bench(
    "picture (at most 1 ms)",
    () => {
      svg(days);
    },
    steady,
  );
});
