import type { ChartKind } from "../types/index.js";
import { cChart } from "./c.js";
import { mrChart } from "./mr.js";
import { pChart } from "./p.js";
import { runChart } from "./run.js";
import { uChart } from "./u.js";
import { xmrChart } from "./xmr.js";

/** Every chart kind by its published name, for configuration files. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  run: runChart,
  xmr: xmrChart,
  mr: mrChart,
  p: pChart,
  u: uChart,
  c: cChart,
};
