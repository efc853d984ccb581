import { pChart, spc } from "naturallimits";
import { readCsv } from "naturallimits/csv";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const { rows } = readCsv(readFileSync(join(import.meta.dirname, "../waits.csv")));

export const chart = spc(rows, {
  chart: pChart,
  name: "Waits of more than four hours",
  x: "month",
  y: "waited",
  n: "attended",
  improvement: "down",
  target: 0.05,
  phases: [{ start: "2023-04", label: "New triage", reason: "a triage nurse at the door", decidedBy: "ED team" }],
});
