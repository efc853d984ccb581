import { crisp, element } from "../scene.js";
import type { Callout, Mark } from "../types.js";
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
  const d = frame.callouts.flatMap(({ leader }) => (leader === null ? [] : [lineOf(leader)])).join("");
  return group([hairlinePath(d, theme), ...texts]);
};

function lineOf({ x, from, to }: NonNullable<Callout["leader"]>): string {
  return `M${crisp(x)},${Math.round(from)}V${Math.round(to)}`;
}
