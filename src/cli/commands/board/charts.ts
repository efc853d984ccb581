/** The charts of a report, and what is wrong with its measures, each told of its place in the configuration. */
import { MOST_FAULTS } from "../../../messages.js";
import { inMeasure } from "../../faults/errors.js";
import type { Arguments } from "../../options/arguments.js";
import { idFor } from "./ids.js";
import { type Measured, measured, type Unnamed } from "./measured.js";
import type { Plan } from "./plan.js";

/** A chart of a report. */
export interface BoardChart extends Unnamed {
  /** Name of its pictures. */
  readonly id: string;
}

/** The charts with what was detected in their files, and what is wrong with measures. */
export interface BoardCharts {
  readonly charts: readonly BoardChart[];
  readonly notices: readonly string[];
  readonly wrong: readonly string[];
}

/** Reads and charts every measure. */
export async function chartsOf({ measures, folder }: Plan, args: Arguments): Promise<BoardCharts> {
  const taken = new Set<string>(measures.flatMap(({ id }) => id?.toLowerCase() ?? []));
  const made: Measured[] = [];
  for (const measure of measures) made.push(await measured(measure, folder, args));
  return {
    charts: made.flatMap(({ charts }) => charts.map((chart) => ({ ...chart, id: idFor(chart.measure, chart.group, taken) }))),
    notices: [...new Set(made.flatMap(({ notices }) => notices))],
    wrong: wrongIn(made),
  };
}

/** What is wrong with measures, one line for each fault: it names the first measure that has it, and says how many others have it too. */
function wrongIn(made: readonly Measured[]): readonly string[] {
  const told = new Map<string, string[]>();
  for (const { measure, faults } of made) {
    const { part } = measure;
    for (const fault of faults) {
      const { line, told: what } = inMeasure(fault, part);
      told.set(what, [...(told.get(what) ?? []), `${part.source}: line ${line}, ${part.under}`]);
    }
    if (faults.length >= MOST_FAULTS) told.set(`${MOST_FAULTS} faults of a measure are listed at once; there may be more`, [part.source]);
  }
  return [...told].map(([what, [first, ...others]]) => `${first ?? ""}${others.length === 0 ? "" : ` and ${others.length} more`}: ${what}`);
}
