import { entryOf } from "../entryOf.js";
import { expectedOneOf, fault, shown } from "../messages.js";
import type { ChartKind } from "../types/index.js";
import { cChart } from "./c.js";
import { cusumChart } from "./cusum.js";
import { ewmaChart } from "./ewma.js";
import { funnelChart } from "./funnel.js";
import { gChart } from "./g.js";
import { iPrimeChart } from "./iPrime.js";
import { mrChart } from "./mr.js";
import { npChart } from "./np.js";
import { pChart } from "./p.js";
import { pPrimeChart } from "./pPrime.js";
import { rChart } from "./r.js";
import { runChart } from "./run.js";
import { sChart } from "./s.js";
import { tChart } from "./t.js";
import { uChart } from "./u.js";
import { uPrimeChart } from "./uPrime.js";
import { xbarChart } from "./xbar.js";
import { xmrChart } from "./xmr.js";

/** Every chart kind by its published name, for configuration files. */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  run: runChart,
  xmr: xmrChart,
  mr: mrChart,
  iPrime: iPrimeChart,
  xbar: xbarChart,
  s: sChart,
  r: rChart,
  p: pChart,
  np: npChart,
  pPrime: pPrimeChart,
  u: uChart,
  uPrime: uPrimeChart,
  c: cChart,
  g: gChart,
  t: tChart,
  funnel: funnelChart,
  ewma: ewmaChart,
  cusum: cusumChart,
};

/** The chart kind of a name, as configurations and addresses of pages give it: "xmr". Throws `unknown-name`. */
export function kindOf(name: string): ChartKind {
  const kind = entryOf(chartKinds, name);
  if (kind !== undefined) return kind;
  throw fault("unknown-name", `unknown chart kind ${shown(name)}, ${expectedOneOf(name, Object.keys(chartKinds))}`, {
    column: "chart",
    value: name,
  });
}
