import { drawnPhases, phaseNameSize } from "../frame/around/phaseRow.js";
import { uprightPath } from "../path.js";
import { type Element, element } from "../scene.js";
import type { Frame, Mark, PhaseHeading } from "../types.js";
import { sideBySide } from "./facing.js";
import { group, hairlinePath } from "./lines.js";

/** Rules between phases, and the row of their names and means above the plot. */
export const phases: Mark = (chart, frame) => {
  const { phaseY, bottom, theme, unit } = frame;
  const top = phaseY - 15 * unit;
  const d = drawnPhases(chart)
    .slice(1)
    .map(({ first }) => uprightPath(frame.edge(first), Math.round(top), bottom))
    .join("");
  return group([hairlinePath(d, theme), ...frame.phases.map((entry) => heading(entry, frame))]);
};

function heading(entry: PhaseHeading, frame: Frame): Element | null {
  const { phaseY, theme, sizes, unit } = frame;
  if (entry.number !== null) return numbered(entry, frame);
  const line = (i: number): number => phaseY + 15 * unit * i;
  const name = { "font-size": phaseNameSize(sizes), "font-weight": 700 };
  const mean = { "font-size": sizes.label };
  const text = (i: number, style: typeof name | typeof mean, pieces: readonly (Element | string)[]): Element =>
    element("text", { x: entry.x, y: line(i), ...style, fill: theme.text }, pieces);
  const [[first], [told]] = [entry.name, entry.mean];
  if (entry.gap !== null && first !== undefined && told !== undefined) {
    const pieces = [
      { text: first, style: { "font-weight": 700 } },
      { text: told, style: mean },
    ];
    return group([text(0, { "font-size": phaseNameSize(sizes) }, sideBySide(pieces, entry.gap, frame))]);
  }
  return group([
    ...entry.name.map((part, i) => text(i, name, [part])),
    ...entry.mean.map((part, i) => text(entry.name.length + i, mean, [part])),
  ]);
}

/** A number in a disc, hollow unlike those of tests of change, or bare where there is no room for one. */
function numbered({ phase, x, number }: PhaseHeading, { phaseY, theme, unit }: Frame): Element | null {
  const y = phaseY - 4 * unit;
  const disc = { cx: x, cy: y, r: 8 * unit, fill: theme.background, stroke: theme.text, "stroke-width": 1.25 * unit + theme.extraStroke };
  const style = { "font-size": 11 * unit, "font-weight": 700, fill: theme.text, "text-anchor": "middle" };
  return group([
    number === "disc" ? element("circle", disc) : null,
    element("text", { x, y: y + 4 * unit, ...style }, [String(phase + 1)]),
  ]);
}
