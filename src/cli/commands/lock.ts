/** `naturallimits lock`: the limits of a phase as a ledger entry, as JSON. */
import { defined } from "../../checks.js";
import { lockPhase } from "../../readings/lockPhase.js";
import type { Chart, LockDecision } from "../../types/index.js";
import { readChart } from "../chart.js";
import { writeJson } from "../files.js";
import { type Arguments, usage } from "../options/arguments.js";
import { numberOf } from "../options/numbers.js";
import type { Io, Output } from "../io.js";

/** Prints the entry; gives the exit status. */
export async function lock(args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  const decision = decisionOf(args);
  const { chart } = await readChart(args, io, stderr);
  await writeJson(args, stdout, lockPhase(chart, phaseOf(chart, numberOf(args, "phase")), decision));
  return 0;
}

function decisionOf(args: Arguments): LockDecision {
  const [cause, supersedes] = [args.one("cause"), args.one("supersedes")];
  return {
    reason: required(args, "reason"),
    lockedBy: required(args, "by"),
    lockedAt: required(args, "at"),
    ...(args.one("persists") === undefined ? {} : { expectedToPersist: true }),
    ...defined({ cause, supersedes }),
  };
}

function required(args: Arguments, flag: "reason" | "by" | "at"): string {
  const value = args.one(flag);
  if (value === undefined || value === "") throw usage(`lock needs --${flag}: a lock records who locked the limits, when and why`);
  return value;
}

/** The phase asked for; without one the latest that holds an observation. */
export function phaseOf({ phases }: Chart, asked: unknown): number {
  if (asked === undefined || asked === null)
    return Math.max(
      0,
      phases.findLastIndex(({ basis }) => basis !== null),
    );
  return typeof asked === "number" ? asked : -1;
}
