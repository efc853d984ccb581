/** Where phases are proposed. */
import { unexpected } from "../../../messages.js";
import type { Chart } from "../../../types/index.js";
import type { Settings } from "../../options.js";

/** Positions of proposed phases of the whole among the points drawn, from left to right. Throws where there is no boundary between two points. */
export function proposedIn(drawn: Chart, { proposals = [] }: Settings, { points }: Chart): readonly number[] {
  const hidden = points.length - drawn.points.length;
  const all = proposals.map(({ at }) => at);
  const odd = all.findIndex((at) => at < 1 || at >= points.length);
  if (odd >= 0)
    throw unexpected("position-unknown", `proposals[${odd}].at`, all[odd], `more than 0 and less than ${points.length}`, "proposals");
  return [...new Set(all)]
    .map((at) => at - hidden)
    .filter((at) => at > 0)
    .sort((a, b) => a - b);
}
