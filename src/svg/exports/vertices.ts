/** What lines are in a drawing: vertices, joined in runs. */
import type { Chart, Point } from "../../types/index.js";
import type { Stroke } from "../marks/lines.js";
import type { Place, Places } from "./places.js";

/** A vertex of a line. */
interface Vertex {
  /** Vertices of one run are joined. */
  readonly run: string;
  /** Its place. */
  readonly x: Place;
  /** Its height, in the display scale. */
  readonly y: number;
}

/** What lines are, and how they are drawn. */
interface Look extends Stroke {
  readonly name: string;
}

/** Lines of one look. */
export interface Line extends Look {
  /** Their vertices. */
  readonly vertices: readonly Vertex[];
}

/** The value of a line at a point, in natural units; null where the line breaks. */
export type Value = (point: Point) => number | null;

/** A line in levels, each from the edge before to the edge after its points; it breaks between phases, unless told otherwise. */
export function levelLine({ points }: Chart, { edge, scaled }: Places, look: Look, value: Value, phased = true): Line {
  const { name } = look;
  const vertices: Vertex[] = [];
  let [run, before]: [string, Point | null] = ["", null];
  for (const point of points) {
    const [y, index] = [value(point), point.index];
    if (y === null) {
      before = null;
      continue;
    }
    if (before === null || (phased && before.phase !== point.phase)) run = `${name} ${index}`;
    vertices.push({ run, x: edge(index), y: scaled(y) }, { run, x: edge(index + 1), y: scaled(y) });
    before = point;
  }
  return { ...look, vertices: corners(vertices) };
}

/** Vertices without those in the middle of a level. */
function corners(vertices: readonly Vertex[]): readonly Vertex[] {
  const same = (a: Vertex | undefined, b: Vertex): boolean => a?.run === b.run && a.y === b.y;
  return vertices.filter((vertex, i) => !same(vertices[i - 1], vertex) || !same(vertices[i + 1], vertex));
}

/** A line from point to point, in runs of neighbours. */
export function pointLine({ point, scaled }: Places, look: Look, runs: readonly (readonly Point[])[], value: Value): Line {
  const vertices = runs.flatMap((run, i) =>
    run.flatMap((one): readonly Vertex[] => {
      const y = value(one);
      return y === null ? [] : [{ run: `${look.name} ${i}`, x: point(one.index), y: scaled(y) }];
    }),
  );
  return { ...look, vertices };
}
