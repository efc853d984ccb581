import { type Element, element, tenth } from "../scene.js";
import { LINES, PITCH } from "../frame/around/keyRow.js";
import { causeColour } from "../themes/theme.js";
import type { Frame, KeyEntry, Mark } from "../types.js";
import { type Course, courseStroke, spokenPhases } from "./centre.js";
import { facing } from "./facing.js";
import { group, hairline, strokedPath } from "./lines.js";
import { circle, cross, provisionalStyle, ringStyle, shape, shapeOf, signalStyle } from "./shapes.js";

/** What the marks mean, drawn with the marks themselves. */
export const key: Mark = (chart, frame) => {
  const last = frame.key.some(({ of }) => of === "centre") ? chart.points.at(-1) : undefined;
  return keyRow(frame, last !== undefined && spokenPhases(chart).has(last.phase) ? "signal" : "solid");
};

/**
 * A key on any paper.
 * @param course - how the centre line is drawn in it; default: as over a baseline
 */
export function keyRow(frame: KeyPaper, course: Course = "solid"): Element | null {
  const { sizes, theme, unit } = frame;
  const { x: place, anchor } = facing(frame);
  const names = frame.key.map((entry) => element("text", { x: place(nameX(entry, unit)), y: entry.y + 4 * unit }, [entry.text]));
  return group([
    ...frame.key.flatMap((entry) =>
      entry.turned.map((turned, i) => sample({ ...entry, x: place(entry.x + i * PITCH * unit) }, turned, frame, course)),
    ),
    group(names, { "font-size": sizes.label, fill: theme.text, "text-anchor": anchor }),
  ]);
}

/** What a key needs of its paper. */
export type KeyPaper = Pick<Frame, "key" | "sizes" | "theme" | "unit" | "density" | "width" | "locale">;

/** Where the name of an entry begins, measured from the side on which the language begins, in px. */
function nameX({ of, turned, x }: KeyEntry, unit: number): number {
  return x + ((turned.length - 1) * PITCH + (LINES.includes(of) ? 13 : 10)) * unit;
}

function sample({ of, x, y }: KeyEntry, turned: boolean, frame: KeyPaper, course: Course): Element | null {
  const { theme, unit, density } = frame;
  const size = theme.markerScale * unit;
  const line = `M${tenth(x - 9 * unit)},${tenth(y)}H${tenth(x + 9 * unit)}`;
  switch (of) {
    case "common":
      return density.common === "ring"
        ? group([circle(x, y, 3.1 * size)], ringStyle(frame))
        : element("circle", { cx: x, cy: y, r: 1.9 * size, fill: theme.common });
    case "provisional":
      return group([circle(x, y, 3.1 * size)], provisionalStyle(frame));
    case "ghost":
      return strokedPath(cross(x, y, 3 * size), { colour: theme.excluded, width: 1.5 }, frame);
    case "expectedRange":
      return element("rect", {
        x: x - 9 * unit,
        y: y - 5 * unit,
        width: 18 * unit,
        height: 10 * unit,
        fill: theme.band,
        stroke: theme.limit,
        "stroke-width": hairline(theme),
      });
    case "centre":
      return strokedPath(line, courseStroke(course, theme), frame);
    case "target":
      return strokedPath(line, { colour: theme.target, width: 2, dashes: [0.1, 5], round: true }, frame);
    default: {
      const cause = of === "unusual" ? "neutral" : of;
      return group(
        [shape(shapeOf(theme, cause, of !== "unusual"), x, y, 0.95 * size, turned)],
        signalStyle(frame, causeColour(theme, cause, of !== "unusual")),
      );
    }
  }
}
