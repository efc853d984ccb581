/** Where phases are proposed. */
import { unexpected } from "../../messages.js";
import type { Chart } from "../../types/index.js";
import type { Settings } from "../options.js";

/** Positions of proposed phases, from left to right. Throws where there is no boundary between two points. */
export function proposedIn({ points }: Chart, { proposals = [] }: Settings): readonly number[] {
  const all = proposals.map(({ at }) => at);
  const odd = all.findIndex((at) => at < 1 || at >= points.length);
  if (odd >= 0)
    throw unexpected("position-unknown", `proposals[${odd}].at`, all[odd], `more than 0 and less than ${points.length}`, "proposals");
  return [...new Set(all)].sort((a, b) => a - b);
}
