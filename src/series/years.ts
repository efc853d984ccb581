/** Years such as 2010 in the places that options name, where each row is a year. */
import { yearAsMonth } from "../calendar.js";
import { defined } from "../checks.js";
import type { Annotation, Ask, BaselineOption, GhostOption, PhaseOption, X } from "../types/index.js";

/** With `period: "year"`, every x that an option names as a date where it is a year; otherwise the options themselves. */
export function withYears(ask: Ask): Ask {
  if (ask.period !== "year") return ask;
  const { phases, target, ghost, annotations } = ask;
  const named = {
    baseline: baselineOf(ask),
    phases: phases?.map(phaseOf),
    target: typeof target === "object" ? target.map((step) => ({ ...step, start: yearAsMonth<X>(step.start) })) : undefined,
    ghost: typeof ghost === "object" ? ghost.map(ghostOf) : undefined,
    annotations: annotations?.map(annotationOf),
  };
  return { ...ask, ...defined(named) };
}

function annotationOf({ x, until, ...told }: Annotation): Annotation {
  return { ...told, x: yearAsMonth<X>(x), ...defined({ until: yearAsMonth<X | undefined>(until) }) };
}

function phaseOf(phase: PhaseOption): PhaseOption {
  return { ...phase, ...defined({ baseline: baselineOf(phase), start: yearAsMonth<X | undefined>(phase.start) }) };
}

function ghostOf(ghost: number | GhostOption): number | GhostOption {
  return typeof ghost === "object" && ghost.x !== undefined ? { ...ghost, x: yearAsMonth<X>(ghost.x) } : ghost;
}

function baselineOf({ baseline }: Pick<PhaseOption, "baseline">): BaselineOption | undefined {
  if (typeof baseline !== "object" || !("from" in baseline)) return undefined;
  return { ...baseline, from: yearAsMonth<X>(baseline.from), to: yearAsMonth<X>(baseline.to) };
}
