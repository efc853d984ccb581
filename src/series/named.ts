/** Names of years, quarters and weeks as places on the axis, where each row is one of these. */
import { periodAsDate } from "../calendar.js";
import { defined } from "../checks.js";
import type { Annotation, Ask, BaselineOption, GhostOption, Period, PhaseOption, X } from "../types/index.js";

/** Periods that have names, and how these are written. */
const NAMED: Readonly<Partial<Record<Period, string>>> = {
  year: "years are named 2024",
  "financial-year": 'financial years are named "2024/25"',
  quarter: 'quarters are named "2024 Q1", and with financialYearStart 4, 7 or 10 "2024/25 Q1"',
  week: 'weeks are named "2024-W05", as ISO 8601 counts them',
};

/** How the name of a period is read: as the date on which it begins; null where names of periods are but names. */
export type NameReader = (<T>(x: T) => T | string) | null;

/** The reader of the names of the declared period. */
export function nameReader({ period, financialYearStart }: Pick<Ask, "period" | "financialYearStart">): NameReader {
  return period !== undefined && period in NAMED ? (x) => periodAsDate(x, period, financialYearStart) : null;
}

/** How the declared period is named, as the end of a message; empty where it has no names. */
export function nameHint(period: Period | undefined): string {
  const names = period === undefined ? undefined : NAMED[period];
  return names === undefined ? "" : `; ${names}`;
}

/** Options in which every x that names the declared period is a date; otherwise the options themselves. */
export function withDates(ask: Ask): Ask {
  const read = nameReader(ask);
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
