import type { Conventions, Rule, Run, View } from "../types/index.js";
import { NOTHING } from "./runs.js";

/** A point beyond a natural process limit (zone ±4). Each such point is a signal of its own. */
export function astronomicalPoint(): Rule {
  return {
    key: "astronomicalPoint",
    name: "astronomicalPoint",
    label: "a point outside the process limits",
    needs: "limits",
    scope: "pattern",
    rank: 1,
    params: {},
    find: outside,
  };
}

function outside(view: View, { sigmas }: Conventions): readonly Run[] {
  let found: Run[] | null = null;
  for (let i = 0; i < view.length; i++) {
    const zone = view.zone[i]!;
    if (Math.abs(zone) !== 4) continue;
    found ??= [];
    const high = zone > 0;
    const evidence = { value: view.value[i]!, limit: view.line(i, high ? sigmas : -sigmas) };
    found.push({ side: high ? "high" : "low", at: [i], completed: i, evidence });
  }
  return found ?? NOTHING;
}
