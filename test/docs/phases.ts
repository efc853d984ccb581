import { accept, append, explain, lockPhase, newSignals, spc, suggestPhases, xmrChart } from "../../src/index.js";

const waits = [49, 52, 46, 50, 53, 47, 51, 45, 49, 52, 50, 47, 51, 48, 42, 45, 39, 43, 41, 46, 40, 42, 38, 44, 41, 43, 39, 42];
const rows = waits.map((days, i) => ({ month: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, days }));
const options = { chart: xmrChart, name: "Days to first appointment", x: "month", y: "days", improvement: "down" } as const;
const chart = spc(rows, options);

const { proposals } = suggestPhases(chart);
const [proposal] = proposals;
console.log(proposal?.start, proposal?.direction); // 2023-03 improvement
console.log(proposal?.met.join(", ")); // sustained, enough-after, no-opposing, independent, desired
console.log(proposal?.unmet.join(", ")); // cause-known, expected-to-persist
console.log(proposal?.evidence.permutationP, proposal?.falsePhaseRate.p); // 0.001 0.02167

if (proposal === undefined) throw new Error("no proposal");
const phase = accept(proposal, { reason: "a second clinic a week since March", decidedBy: "clinic team", decidedAt: "2024-06-10" });
const agreed = { ...options, phases: [phase] };
const now = spc(rows, agreed);
console.log(now.phases.map(({ lines }) => lines?.centre.toFixed(1)).join(" then ")); // 49.3 then 41.8
console.log(explain(now, 20).sentences.at(3)); // Decided by clinic team, 10 June 2024; reason: a second clinic a week since March.

const entry = lockPhase(now, 1, {
  reason: "limits agreed for the year",
  lockedBy: "clinic team",
  lockedAt: "2024-06-10",
  cause: "a second clinic a week",
  expectedToPersist: true,
});
const locked = { ...options, phases: [{ ...phase, lock: entry }] };

const june = append(spc(rows, locked), [{ month: "2024-05", days: 58 }], locked);
console.log(june.phases[1]?.limitsFrom, june.phases[1]?.lines?.centre === now.phases[1]?.lines?.centre); // locked true
const fresh = newSignals(now, june).map(({ rule, cause }) => `${rule}: ${cause}`);
console.log(fresh.join(", ")); // astronomicalPoint: concern
const revised = rows.map((row) => (row.month === "2023-07" ? { ...row, days: 44 } : row));
const notes = spc(revised, locked).notes.map(({ code }) => code);
console.log(notes.join(", ")); // provisional-limits, locked-data-changed
