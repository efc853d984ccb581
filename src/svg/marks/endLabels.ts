import { type Element, element, tenth } from "../scene.js";
import { legible } from "../themes/theme.js";
import type { EndLabel, Frame, Mark } from "../types.js";
import { sideBySide } from "./facing.js";
import { group, hairlinePath } from "./lines.js";

/** Names and values at the right-hand ends of lines, each joined to its line. */
export const endLabels: Mark = (_chart, frame) => {
  const narrow = frame.ends.every(({ name }) => name === "") && frame.sizes.narrow;
  const { sizes, right, unit, theme } = frame;
  const text = ({ name, value, colour, y }: EndLabel): Element =>
    element(
      "text",
      { x: right + (narrow ? 6 : 17) * unit, y: y + 4 * unit, fill: legible(theme, colour) },
      sideBySide(
        [
          { text: name, style: {} },
          { text: value, style: { "font-weight": 700 } },
        ].filter((piece) => piece.text !== ""),
        5 * unit,
        frame,
      ),
    );
  return group([
    ...frame.ends.map((label) => (narrow ? null : connector(label, frame))),
    group(frame.ends.map(text), { "font-size": sizes.label }),
  ]);
};

/** A hairline from the end of a line to its label; with a bend where the label had to move. */
function connector({ end, y, colour }: EndLabel, { right, unit, theme }: Frame): Element | null {
  const straight = Math.abs(end - y) <= 2.5 * unit;
  const x = (distance: number): string => tenth(right + distance * unit);
  const d = straight
    ? `M${x(1)},${tenth(end)}H${x(13)}`
    : `M${x(1)},${tenth(end)}L${x(5)},${tenth(end)}L${x(10)},${tenth(y)}L${x(13)},${tenth(y)}`;
  return hairlinePath(d, theme, { stroke: colour, opacity: straight ? null : 0.75 });
}
