/** Years such as 2010 in the places that options name, where each row is a year. */
import { yearAsMonth } from "../calendar.js";
import type { Ask, BaselineOption, GhostOption, PhaseOption, X } from "../types/index.js";

/** With `period: "year"`, every x that an option names as a date where it is a year; otherwise the options themselves. */
export function withYears(ask: Ask): Ask {
  if (ask.period !== "year") return ask;
  const { phases, target, ghost, annotations } = ask;
  return {
    ...ask,
    ...baselineOf(ask),
    ...(phases !== undefined && { phases: phases.map(phaseOf) }),
    ...(typeof target === "object" && { target: target.map((step) => ({ ...step, start: yearAsMonth<X>(step.start) })) }),
    ...(typeof ghost === "object" && { ghost: ghost.map(ghostOf) }),
    ...(annotations !== undefined && {
      annotations: annotations.map(({ x, until, ...told }) => ({
        ...told,
        x: yearAsMonth<X>(x),
        ...(until !== undefined && { until: yearAsMonth<X>(until) }),
      })),
    }),
  };
}

function phaseOf(phase: PhaseOption): PhaseOption {
  return { ...phase, ...baselineOf(phase), ...(phase.start !== undefined && { start: yearAsMonth<X>(phase.start) }) };
}

function ghostOf(ghost: number | GhostOption): number | GhostOption {
  return typeof ghost === "object" && ghost.x !== undefined ? { ...ghost, x: yearAsMonth<X>(ghost.x) } : ghost;
}

function baselineOf({ baseline }: { readonly baseline?: BaselineOption }): { readonly baseline?: BaselineOption } {
  if (typeof baseline !== "object" || !("from" in baseline)) return {};
  return { baseline: { ...baseline, from: yearAsMonth<X>(baseline.from), to: yearAsMonth<X>(baseline.to) } };
}
