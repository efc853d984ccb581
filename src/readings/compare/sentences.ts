/** Sentences of `compare`, by code; another language gives its own in `locale.sentences`. */
import type { Params } from "../../types/index.js";

/** The first chart is `a`, the second `b`. */
export const sentences: Readonly<Record<string, (p: Params) => string>> = {
  "differs-library": (p) => `The first was made by ${String(p.a)}, the second by ${String(p.b)}.`,
  "differs-kind": (p) => `The first is a chart of kind ${String(p.a)}, the second of kind ${String(p.b)}.`,
  "differs-phases": (p) => `Phases begin at ${String(p.a)} in the first, at ${String(p.b)} in the second.`,
  "differs-limits-from": (p) => `Limits are ${String(p.a)} in the first, ${String(p.b)} in the second.`,
  "differs-baseline": (p) => `Limits come from ${String(p.a)} in the first, from ${String(p.b)} in the second.`,
  "differs-given": (p) => `Given or locked: ${String(p.a)} in the first, ${String(p.b)} in the second.`,
  "differs-ghosts": (p) => `Left out of the limits: ${named(p.a)} in the first, ${named(p.b)} in the second.`,
  "differs-provisional": (p) => `Not final yet: ${named(p.a)} in the first, ${named(p.b)} in the second.`,
  "differs-convention": (p) => `The convention ${String(p.convention)} is ${String(p.a)} in the first, ${String(p.b)} in the second.`,
  "differs-rule": (p) => `Only the ${String(p.only)} chart looks for ${String(p.rule)}.`,
  "differs-parameter": (p) =>
    `The rule ${String(p.rule)} has ${String(p.parameter)} ${String(p.a)} in the first, ${String(p.b)} in the second.`,
  "differs-improvement": (p) => `Improvement is ${String(p.a)} in the first, ${String(p.b)} in the second.`,
  "differs-target": () => "The targets differ.",
  "differs-elsewhere": () =>
    "Nothing that the charts record explains it; the cause may be a custom rule or chart kind, or a choice of single positions.",
};

function named(places: string | number | boolean | undefined): string {
  return places === "" ? "nothing" : String(places);
}
