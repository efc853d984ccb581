import { type Element, element, tenth } from "../scene.js";
import { legible } from "../themes/theme.js";
import type { Frame, Mark, UnitName } from "../types.js";
import { leadOf } from "../frame/unitLeads.js";
import { ARROW } from "../frame/unitNames.js";
import { arrow } from "./clipped.js";
import { sideBySide } from "./facing.js";
import { group, hairlinePath, haloed } from "./lines.js";

/** Names and values beside the units that stand out. */
export const unitNames: Mark = (_chart, frame) => {
  const { units, sizes, theme, unit } = frame;
  const text = ({ name, value, colour, x, y, arrow: way }: UnitName): Element =>
    element(
      "text",
      { x: x + (way === null ? 0 : ARROW * unit), y: y + 4 * unit, fill: legible(theme, colour) },
      sideBySide(
        [
          { text: name, style: { "font-weight": 700 } },
          { text: value, style: {} },
        ],
        5 * unit,
        frame,
      ),
    );
  return group([
    ...units.map((name) => leader(name, frame)),
    ...units.map(({ x, y, arrow: way }) => (way === null ? null : arrow(x, y + 4 * unit, way === "up", frame))),
    haloed(units.map(text), { "font-size": sizes.label }, theme.background, unit),
  ]);
};

/** A hairline from a marker to a name that had to move up or down; null for a name beside its marker. */
function leader(name: UnitName, { unit, theme }: Frame): Element | null {
  const lead = leadOf(name, unit);
  if (lead === null) return null;
  const [[from = 0, to = 0], [start = 0, end = 0]] = [lead.x, lead.y];
  const d = `M${tenth(from)},${tenth(start)}${from === to ? `V${tenth(end)}` : `L${tenth(to)},${tenth(end)}`}`;
  return hairlinePath(d, theme, { stroke: name.colour, opacity: 0.75 });
}
