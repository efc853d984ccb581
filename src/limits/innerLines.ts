/** The lines between centre and limits. */
import { phaseAtRow } from "../positions.js";
import type { Conventions, Fitting } from "../types/index.js";

/** Second statistics with the lines one and two thirds of the way to the limits. */
export function withInnerLines(fitting: Fitting, { sigmas }: Conventions): NonNullable<Fitting["also"]> {
  const steps = { lower1: -sigmas / 3, lower2: (-2 * sigmas) / 3, upper1: sigmas / 3, upper2: (2 * sigmas) / 3 };
  const lines = Object.entries(steps).map(([name, z]) => {
    const column = fitting.value.map((_, row) => {
      const phase = phaseAtRow(fitting, row);
      return phase.line(row - phase.first, z);
    });
    return [name, column] as const;
  });
  return { ...fitting.also, ...Object.fromEntries(lines) };
}
