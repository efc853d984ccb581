/** Years such as 2010, and financial years such as 2010/11, as places where each row is one. */
import { financialYearAsMonth, yearAsMonth } from "../calendar.js";
import { defined } from "../checks.js";
import type { Annotation, Ask, BaselineOption, GhostOption, PhaseOption, X } from "../types/index.js";

/** How the name of a year is read: as its first month; null where rows are no years, and names of years are but names. */
export type YearReader = (<T>(x: T) => T | string) | null;

/** With `period` a year or a financial year, the reader of their names. */
export function yearReader({ period, financialYearStart = 4 }: Pick<Ask, "period" | "financialYearStart">): YearReader {
  if (period === "year") return yearAsMonth;
  return period === "financial-year" ? (x) => financialYearAsMonth(x, financialYearStart) : null;
}

/** Options in which every x that is the name of a year is a date, where rows are years; otherwise the options themselves. */
export function withYears(ask: Ask): Ask {
  const read = yearReader(ask);
  if (read === null) return ask;
  const { phases, target, ghost, annotations } = ask;
  const baselineOf = ({ baseline }: Pick<PhaseOption, "baseline">): BaselineOption | undefined => {
    if (typeof baseline !== "object" || !("from" in baseline)) return undefined;
    return { ...baseline, from: read<X>(baseline.from), to: read<X>(baseline.to) };
  };
  const phaseOf = (phase: PhaseOption): PhaseOption => ({
    ...phase,
    ...defined({ baseline: baselineOf(phase), start: read<X | undefined>(phase.start) }),
  });
  const ghostOf = (one: number | GhostOption): number | GhostOption =>
    typeof one === "object" && one.x !== undefined ? { ...one, x: read<X>(one.x) } : one;
  const annotationOf = ({ x, until, ...told }: Annotation): Annotation => ({
    ...told,
    x: read<X>(x),
    ...defined({ until: read<X | undefined>(until) }),
  });
  const named = {
    baseline: baselineOf(ask),
    phases: phases?.map(phaseOf),
    target: typeof target === "object" ? target.map((step) => ({ ...step, start: read<X>(step.start) })) : undefined,
    ghost: typeof ghost === "object" ? ghost.map(ghostOf) : undefined,
    annotations: annotations?.map(annotationOf),
  };
  return { ...ask, ...defined(named) };
}
