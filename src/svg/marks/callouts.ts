import { uprightPath } from "../path.js";
import { element } from "../scene.js";
import type { Mark } from "../types.js";
import { group, hairlinePath, haloed } from "./lines.js";

/** Texts within the plot: beside points, and at the top of spans. */
export const callouts: Mark = (_chart, frame) => {
  const { theme, unit } = frame;
  const texts = frame.callouts.map(({ lines, x, y, anchor, size, colour, ground }) =>
    haloed(
      lines.map((line, i) => element("text", { x, y: y + 14.5 * unit * i }, [line])),
      { "font-size": size, fill: colour, "text-anchor": anchor === "start" ? null : anchor },
      ground,
      unit,
    ),
  );
  const leaders = frame.callouts.flatMap(({ leader }) => leader ?? []);
  const d = leaders.map(({ x, from, to }) => uprightPath(x, Math.round(from), Math.round(to))).join("");
  return group([hairlinePath(d, theme), ...texts]);
};
