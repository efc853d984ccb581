import { drawnPhases, phaseNameSize } from "../frame/phaseRow.js";
import { crisp, type Element, element } from "../scene.js";
import type { Frame, Mark, PhaseHeading } from "../types.js";
import { group, hairline } from "./lines.js";

/** Rules between phases, and the row of their names and means above the plot. */
export const phases: Mark = (chart, frame) => {
  const { phaseY, bottom, theme, unit } = frame;
  const top = phaseY - 15 * unit;
  const d = drawnPhases(chart)
    .slice(1)
    .map(({ first }) => `M${crisp(frame.edge(first))},${Math.round(top)}V${bottom}`)
    .join("");
  const rules = d === "" ? null : element("path", { d, fill: "none", stroke: theme.axis, "stroke-width": hairline(theme) });
  return group([rules, ...frame.phases.map((entry) => heading(entry, frame))]);
};

function heading(entry: PhaseHeading, frame: Frame): Element | null {
  const { phaseY, theme, sizes, unit } = frame;
  if (entry.number !== null) return numbered(entry, frame);
  const line = (i: number): number => phaseY + 15 * unit * i;
  const first = entry.meanAt === null ? entry.name.length : 0;
  const names = entry.name.map((text, i) =>
    element("text", { x: entry.x, y: line(i), "font-size": phaseNameSize(sizes), "font-weight": 700, fill: theme.text }, [text]),
  );
  const means = entry.mean.map((text, i) =>
    element("text", { x: entry.x + (entry.meanAt ?? 0), y: line(first + i), "font-size": sizes.label, fill: theme.text }, [text]),
  );
  return group([...names, ...means]);
}

/** A number in a disc, or bare where there is no room for one. */
function numbered({ phase, x, number }: PhaseHeading, { phaseY, theme, unit }: Frame): Element | null {
  const y = phaseY - 4 * unit;
  const colour = number === "disc" ? theme.background : theme.text;
  return group([
    number === "disc" ? element("circle", { cx: x, cy: y, r: 8.5 * unit, fill: theme.text }) : null,
    element("text", { x, y: y + 4 * unit, "font-size": 11 * unit, "font-weight": 700, fill: colour, "text-anchor": "middle" }, [
      String(phase + 1),
    ]),
  ]);
}
