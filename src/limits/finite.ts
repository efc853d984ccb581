/** Numbers too large to be drawn, or to be told as JSON, never reach a chart. */
import { AT_MOST_LARGEST, LARGEST } from "../kernel.js";
import { fault, shown } from "../messages.js";
import type { Estimate, Fitted, Outline, Series, X } from "../types/index.js";
import type { StepLines } from "./zones.js";

/** The error for a plotted value that cannot stand. */
export function outOfRange(x: X | undefined, value: number, expected: string): Error {
  return fault("out-of-range", `the plotted value at ${shown(x)} is ${value}, expected ${expected}`, { value });
}

/** The same for a value from which the plotted statistic is made, as it is told beside it. */
export function refuseLarge(value: readonly number[], { x }: Series): void {
  const at = value.findIndex((own) => Math.abs(own) > LARGEST);
  if (at >= 0) throw outOfRange(x[at], value[at]!, AT_MOST_LARGEST);
}

/** Throws where a limit of a phase is beyond every number, at its level or at any of its rows, or what its lines are made from is. */
export function refuseEndless(
  kind: string,
  estimate: Estimate,
  level: Fitted["level"],
  lines: StepLines | null,
  { first, end }: Outline,
): void {
  let endless = isEndless(level?.lower) || isEndless(level?.upper) || Object.values(estimate).some(isEndless);
  for (let i = first; lines !== null && i < end; i++) endless ||= isEndless(lines.lower[i]) || isEndless(lines.upper[i]);
  if (endless) throw fault("out-of-range", `a limit of the ${kind} chart is too large for a number, expected a magnitude of at most 1e308`);
}

const isEndless = (limit: number | undefined): boolean => Math.abs(limit ?? 0) === Infinity;
