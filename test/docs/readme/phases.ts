import { type Chart, pChart, spc } from "../../../src/index.js";

interface Month {
  readonly month: string;
  readonly breaches: number;
  readonly attendances: number;
}

export function chartOf(years: readonly Month[]): Chart {
  return spc(years, {
    chart: pChart,
    x: "month",
    y: "breaches",
    n: "attendances",
    improvement: "down",
    baseline: 20,
    phases: [{ start: "2023-04", label: "New triage", reason: "triage nurse at the door", decidedBy: "ED team", baseline: 12 }],
    annotations: [{ x: "2023-02", text: "Nurse tried at one door", kind: "change" }],
    ghost: [{ x: "2020-04", reason: "service closed" }],
  });
}
