/** The lines of a drawing: target, limits, centre, and the line through the data. */
import { lowerOf } from "../../readings/describe.js";
import type { Chart, Point } from "../../types/index.js";
import { armsOf, isGap, lastValued } from "../frame/survey.js";
import { drawnTarget } from "../frame/targets.js";
import { COURSES, coursesOf, courseStroke } from "../marks/centre.js";
import type { Stroke } from "../marks/lines.js";
import { neighbours } from "../marks/trace.js";
import type { Frame } from "../types.js";
import type { Places } from "./places.js";
import { type Line, levelLine, pointLine } from "./vertices.js";

/** All lines, in the order of drawing. */
export function linesOf(chart: Chart, frame: Frame, places: Places): readonly Line[] {
  const { target } = frame.theme;
  const lines = [
    levelLine(chart, places, { name: "target", colour: target, width: 2, dashes: [0.1, 5], round: true }, drawnTarget(chart), false),
    ...(chart.curves.length > 0 ? curveLines(chart, frame, places) : limitLines(chart, frame, places)),
    ...centreLines(chart, frame, places),
    ...traceLines(chart, frame, places),
  ];
  return lines.filter(({ vertices }) => vertices.length > 0);
}

/** Level limits are dashed, those of a trial more lightly; stepped ones are solid. Inner lines where they are drawn. */
function limitLines(chart: Chart, { theme, innerLines }: Frame, places: Places): readonly Line[] {
  const last = lastValued(chart);
  const stepped = steppedPhases(chart);
  const lookOf = ({ index, standing }: Chart["phases"][number]): keyof typeof DASHES =>
    stepped.has(index) ? "stepped" : standing === "trial" ? "trial" : "level";
  const looks = chart.phases.map(lookOf);
  const line = (name: string, stroke: Stroke, value: (point: Point) => number | null): Line =>
    levelLine(chart, places, { name, ...stroke }, (point) => (isGap(point, last) ? null : value(point)));
  const inner = { colour: theme.axis, width: 1, dashes: [2, 4] };
  return [
    ...[...new Set(looks)].flatMap((look) => {
      const stroke = { colour: theme.limit, width: 1.25, dashes: DASHES[look] };
      const within = ({ phase }: Point): boolean => looks[phase] === look;
      return [
        line(`upper${OF[look]}`, stroke, (point) => (within(point) ? point.upper : null)),
        line(`lower${OF[look]}`, stroke, (point) => (within(point) ? lowerOf(chart, point) : null)),
      ];
    }),
    ...(innerLines ? ["upper2", "upper1", "lower1", "lower2"] : []).map((name) => line(name, inner, ({ also }) => also?.[name] ?? null)),
  ];
}

const DASHES = { stepped: null, trial: [2, 3], level: [5, 3.5] } as const;
/** Names of lines are unique. */
const OF = { stepped: "Stepped", trial: "OfTrial", level: "" } as const;

function steppedPhases({ points }: Chart): ReadonlySet<number> {
  const stepped = new Set<number>();
  for (const { phase, upper, lower, index } of points) {
    const before = points[index - 1];
    if (before?.phase === phase && (before.upper !== upper || before.lower !== lower)) stepped.add(phase);
  }
  return stepped;
}

/** The lines of a funnel: limits solid, those within them dashed. */
function curveLines({ curves }: Chart, { theme }: Frame, { at, scaled }: Places): readonly Line[] {
  const names = [...new Set(curves.map(({ name }) => name))];
  return names.map((wanted) => ({
    name: wanted,
    colour: theme.limit,
    width: 1.25,
    dashes: wanted === "lower" || wanted === "upper" ? null : [5, 3.5],
    vertices: curves.flatMap(({ name, x, y }, i) =>
      x.flatMap((size, j) => {
        const value = y[j] ?? NaN;
        return name === wanted && Number.isFinite(value) ? [{ run: `${name} ${i}`, x: at(size), y: scaled(value) }] : [];
      }),
    ),
  }));
}

/** The centre line, in each of the ways in which it runs. */
function centreLines(chart: Chart, { theme }: Frame, places: Places): readonly Line[] {
  const courseOf = coursesOf(chart);
  return COURSES.map((course) =>
    levelLine(chart, places, { name: CENTRE[course], ...courseStroke(course, theme) }, (point) =>
      courseOf(point) === course ? point.centre : null,
    ),
  );
}

const CENTRE = { solid: "centre", beyond: "centreBeyondBaseline", signal: "centreOfSignal" } as const;

/** The line through the data: solid between neighbours, dotted across what is absent or left out; the arms of a cumulative sum. */
function traceLines(chart: Chart, { theme, density }: Frame, places: Places): readonly Line[] {
  if (chart.axis === "size") return [];
  const { solid, bridges } = neighbours(chart);
  const stroke = { colour: theme.line, width: density.line };
  const thin = { ...stroke, width: 1.25 };
  return [
    pointLine(places, { name: "upwardSum", ...thin }, solid, (point) => armsOf(point)?.[0] ?? null),
    pointLine(places, { name: "downwardSum", ...thin }, solid, (point) => armsOf(point)?.[1] ?? null),
    pointLine(places, { name: "data", ...stroke }, solid, ({ value }) => value),
    pointLine(places, { name: "dataAcrossGaps", ...thin, dashes: [1.5, 3.5] }, bridges, ({ value }) => value),
  ];
}
