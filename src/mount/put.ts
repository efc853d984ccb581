/** How a picture is put into an element: it leaves nothing of the one before, and keeps the focus on its point. */
import type { X } from "../types/index.js";
import { adopted } from "./adopted.js";

/** The points of a mounted chart. */
export interface Reached {
  /** Takes away what is shown. */
  readonly hide: () => void;
  /** x of the point that has the focus; null where none has. */
  readonly focused: () => X | null;
  /** Gives the focus to the point at an x; to the latest where there is none. */
  readonly focus: (x: X) => void;
}

/** Puts a picture in the place of what an element holds; gives a function that takes it away. */
export function put(root: SVGElement, host: Element, reached?: Reached): () => void {
  const focused = cleared(host);
  const release = adopted(root, host);
  host.replaceChildren(root);
  if (focused !== null) reached?.focus(focused);
  return held(host, () => {
    const x = reached?.focused() ?? null;
    reached?.hide();
    release();
    root.remove();
    return x;
  });
}

/** Takes a picture away; gives the x of the point that had the focus, null where none had. */
type Leave = () => X | null;

const pictures = new WeakMap<Element, Leave>();

/** Takes away the picture that an element holds; gives the x of the point that had the focus. */
function cleared(host: Element): X | null {
  const leave = pictures.get(host);
  pictures.delete(host);
  return leave?.() ?? null;
}

/**
 * Notes how the picture of an element is taken away; gives the function that does it. The point that had the focus is remembered for a
 * picture that follows at once, as where a component is drawn anew; a later one finds the focus where its reader has put it.
 */
function held(host: Element, leave: Leave): () => void {
  pictures.set(host, leave);
  return () => {
    const x = leave();
    if (pictures.get(host) !== leave) return;
    const left: Leave = () => x;
    pictures.set(host, left);
    queueMicrotask(() => {
      if (pictures.get(host) === left) pictures.delete(host);
    });
  };
}
