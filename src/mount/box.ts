/** The box that tells a point, put into a picture and taken away. */
import { fitted } from "../svg/fitted.js";
import type { Settings, SvgOptions } from "../svg/options.js";
import { fromRight } from "../svg/sheet.js";
import { joining } from "../svg/themes/auto.js";
import type { Frame } from "../svg/types.js";
import { adopted } from "./adopted.js";
import { nodesOf } from "./nodes.js";
import type { Telling } from "./telling.js";
import { tooltip } from "./tooltip.js";

/** The options of a mounted picture, and the width of its text where that is known. */
export type Mounted = SvgOptions & Pick<Settings, "knownWidth">;

/** The one box of a picture. */
export interface Box {
  /** Puts it beside a point, in place of the one before. */
  readonly show: (told: Telling) => void;
  /** Takes it away. */
  readonly hide: () => void;
}

/** The box of a picture that is drawn. */
export function boxIn(root: SVGElement, frame: Frame, options: Mounted): Box {
  const { knownWidth } = options;
  let box: SVGElement | null = null;
  let release = (): void => undefined;
  const hide = (): void => {
    release();
    box?.remove();
    box = null;
  };
  const show = ({ lines, place }: Telling): void => {
    hide();
    const drawn = tooltip(lines, ...place, frame);
    const text = knownWidth === null ? drawn : fitted(drawn, knownWidth);
    const held = frame.locale.direction === "rtl" ? fromRight(text) : text;
    box = nodesOf(joining(held, root.getAttribute("class") ?? "", options), root.ownerDocument);
    release = adopted(box, root);
    root.append(box);
  };
  return { show, hide };
}
