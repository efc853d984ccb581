import { fault, shown } from "../messages.js";
import { checkChart, phrase, pointCells } from "../readings/describe.js";
import type { Chart } from "../types/index.js";
import { fitted } from "../svg/fitted.js";
import type { Settings, SvgOptions } from "../svg/options.js";
import type { Picture } from "../svg/picture.js";
import { element } from "../svg/scene.js";
import { chartScene, isPicture, scene } from "../svg/svg.js";
import { joining } from "../svg/themes/auto.js";
import type { Frame } from "../svg/types.js";
import { adopted } from "./adopted.js";
import { drawnPoints, nearest } from "./nearest.js";
import { nodesOf } from "./nodes.js";
import { put, type Reached } from "./put.js";
import { tooltip } from "./tooltip.js";

/** `nodeType` of a page, which holds an element and no picture. */
const DOCUMENT = 9;

/** Where keys move to, from a position among so many points. */
const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The picture of `svg` in a page, as nodes, in place of what an element holds. The points of a chart are reached by the
 * pointer (the nearest one) and by the keyboard (one stop of the Tab key, then arrow keys, Home and End; Escape lets go):
 * a box tells value, lines and signals, and a screen reader hears the same. Nothing is written but attributes, and the
 * style sheet of the theme `auto` is one that the page adopts, so that a strict content security policy holds. A chart that
 * is drawn over another, or at once after it was taken away, keeps the focus on the point that had it.
 * @param drawn - a chart, or its JSON copy, or a picture of charts, which is drawn without points to reach
 * @param host - the element that holds the picture
 * @param options - those of `svg`
 * @returns a function that takes the picture away
 * @throws SpcError `wrong-type` for what is no chart, and for options that are unknown or cannot be used
 * @example const remove = mount(chart, document.body, { width: 640 })
 */
export function mount(drawn: Chart | Picture, host: Element, options: SvgOptions = {}): () => void {
  if (!("replaceChildren" in Object(host)) || host.nodeType === DOCUMENT)
    throw fault("wrong-type", `mount got ${shown(host)} as host, expected an element of a page`, {
      column: "host",
    });
  const page = host.ownerDocument;
  if (isPicture(drawn)) return put(nodesOf(scene(drawn, options), page), host);
  checkChart(drawn, "mount");
  const { picture, frame, knownWidth } = chartScene(drawn, options);
  const root = nodesOf(picture, page);
  root.setAttribute("role", "group");
  const reached = drawnPoints(drawn).length > 0 ? reach(drawn, frame, root, { ...options, knownWidth }) : undefined;
  return put(root, host, reached);
}

/** Makes the points of a picture reachable. */
function reach(chart: Chart, frame: Frame, root: SVGElement, options: SvgOptions & Pick<Settings, "knownWidth">): Reached {
  const { per, locale, knownWidth } = options;
  const page = root.ownerDocument;
  const points = drawnPoints(chart);
  const words = { decimals: frame.decimals, ...(per === undefined ? {} : { per }), ...(locale === undefined ? {} : { locale }) };
  const cellsOf = pointCells(chart, words);
  let box: SVGElement | null = null;
  let release = (): void => undefined;
  let stop: SVGElement | null = null;
  let stopped = points.length - 1;
  let at = stopped;

  const linesOf = (position: number): readonly [string, ...string[]] => {
    const point = points[position];
    const [first, ...others] = point === undefined ? [] : cellsOf(point);
    const told = others.filter(({ cell }) => cell !== "").map(({ name, cell }) => phrase("titled", { name, finding: cell }, frame.locale));
    return [first?.cell ?? "", ...told];
  };
  const placeOf = (position: number): readonly [number, number] => {
    const point = points[position];
    return point === undefined ? [0, 0] : [frame.x(point), frame.y(point.value ?? 0)];
  };
  const hide = (): void => {
    release();
    box?.remove();
    box = null;
  };
  const show = (position: number): void => {
    hide();
    at = position;
    const part = tooltip(linesOf(position), ...placeOf(position), frame);
    const held = knownWidth === null ? part : fitted(part, knownWidth);
    box = nodesOf(joining(held, root.getAttribute("class") ?? "", options), page);
    release = adopted(box, root);
    root.append(box);
  };
  /** Puts the one stop of the Tab key on a point: a new node each time, so that a screen reader reads its name. */
  const stopAt = (position: number): SVGElement => {
    const [cx, cy] = placeOf(position);
    const label = linesOf(position).join(". ");
    const node = nodesOf(element("circle", { cx, cy, r: 12, fill: "transparent", tabindex: 0, role: "img", "aria-label": label }), page);
    node.addEventListener("focus", () => {
      show(position);
    });
    node.addEventListener("blur", hide);
    stop?.remove();
    stop = node;
    stopped = position;
    root.append(node);
    return node;
  };
  stopAt(at);

  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
    const to = KEYS[event.key]?.(at, points.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    at = to;
    stopAt(to).focus();
  });
  root.addEventListener("pointermove", (event) => {
    const place = within(root, event, frame);
    if (place === null) hide();
    else show(nearest(points, frame, place));
  });
  root.addEventListener("pointerleave", hide);
  return {
    hide,
    focused: () => (stop?.matches(":focus") === true ? (points[stopped]?.x ?? null) : null),
    focus: (x) => {
      const found = points.findIndex((point) => point.x === x);
      stopAt(found < 0 ? points.length - 1 : found).focus({ preventScroll: true });
    },
  };
}

/** Where in the picture a pointer is, in its own units; null outside the plot. */
function within(root: SVGElement, { clientX, clientY }: PointerEvent, frame: Frame): readonly [number, number] | null {
  const { left, top, width, height } = root.getBoundingClientRect();
  if (!(width > 0 && height > 0)) return null;
  const [x, y] = [((clientX - left) * frame.width) / width, ((clientY - top) * frame.height) / height];
  const inside = x >= frame.left - 12 && x <= frame.right + 12 && y >= frame.top - 12 && y <= frame.bottom + 12;
  return inside ? [x, y] : null;
}
