/** The points of a mounted chart, reached by the pointer and by the keyboard. */
import { type Element as Drawn, element } from "../svg/scene.js";
import type { Frame } from "../svg/types.js";
import type { Chart } from "../types/index.js";
import { boxIn, type Mounted } from "./box.js";
import { drawnPoints, nearest } from "./nearest.js";
import { nodesOf } from "./nodes.js";
import type { Reached } from "./put.js";
import { type Telling, tellingOf } from "./telling.js";

/** Where keys move to, from a position among so many points. */
const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Makes the points of a picture reachable. */
export function reach(chart: Chart, frame: Frame, root: SVGElement, options: Mounted): Reached {
  const points = drawnPoints(chart);
  const last = points.length - 1;
  const telling = tellingOf(chart, frame, options);
  const box = boxIn(root, frame, options);
  let stop: SVGElement | null = null;
  let stopped = last;
  let at = last;

  const show = (position: number): void => {
    at = position;
    box.show(telling(points[position]));
  };
  /** Puts the one stop of the Tab key on a point: a new node each time, so that a screen reader reads its name. */
  const stopAt = (position: number): SVGElement => {
    const node = nodesOf(stopOf(telling(points[position])), root.ownerDocument);
    node.addEventListener("focus", () => {
      show(position);
    });
    node.addEventListener("blur", box.hide);
    stop?.remove();
    stop = node;
    stopped = position;
    root.append(node);
    return node;
  };
  stopAt(at);

  root.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") box.hide();
    const to = KEYS[event.key]?.(at, last);
    if (to === undefined) return;
    event.preventDefault();
    at = to;
    stopAt(to).focus();
  });
  root.addEventListener("pointermove", (event) => {
    const place = within(root, event, frame);
    if (place === null) box.hide();
    else show(nearest(points, frame, place));
  });
  root.addEventListener("pointerleave", box.hide);
  root.addEventListener("click", (event) => {
    const place = within(root, event, frame);
    if (place !== null) stopAt(nearest(points, frame, place)).focus({ preventScroll: true });
  });
  return {
    hide: box.hide,
    focused: () => (stop?.matches(":focus") === true ? (points[stopped]?.x ?? null) : null),
    focus: (x) => {
      const found = points.findIndex((point) => point.x === x);
      stopAt(found < 0 ? last : found).focus({ preventScroll: true });
    },
  };
}

/** What the Tab key stops on: it cannot be seen, and has the lines of its point as its name. */
function stopOf({ lines, place: [cx, cy] }: Telling): Drawn {
  return element("circle", { cx, cy, r: 12, fill: "transparent", tabindex: 0, role: "img", "aria-label": lines.join(". ") });
}

/**
 * Where in the picture a pointer is, in its own units; null outside the plot, as everywhere of a picture without width or height.
 * A style sheet may give the picture a box of another shape: it then stands in the middle, as large as fits.
 */
function within(root: SVGElement, { clientX, clientY }: MouseEvent, frame: Frame): readonly [number, number] | null {
  const { left, top, width, height } = root.getBoundingClientRect();
  const scale = Math.min(width / frame.width, height / frame.height);
  const [x, y] = [(clientX - left - width / 2) / scale + frame.width / 2, (clientY - top - height / 2) / scale + frame.height / 2];
  const inside = x >= frame.left - 12 && x <= frame.right + 12 && y >= frame.top - 12 && y <= frame.bottom + 12;
  return inside ? [x, y] : null;
}
