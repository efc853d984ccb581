/** The outermost element of every picture: its size, its names for those who cannot see it, its ids. */
import { fingerprint } from "./fingerprint.js";
import { fitted } from "./fitted.js";
import type { Settings } from "./options.js";
import { type Element, element } from "./scene.js";
import { recoloured } from "./themes/auto.js";

/** What a picture is made of. */
export interface SheetParts {
  /** Width, in px. */
  readonly width: number;
  /** Height, in px. */
  readonly height: number;
  /** Accessible name; empty, with nothing told, for a picture that what stands beside it says already. */
  readonly title: string;
  /** The picture in words; empty where its name says all. */
  readonly told: string;
  /** The options: fonts and their widths, colours, language, and what is put before the fingerprint in ids. */
  readonly settings: Pick<Settings, "font" | "idPrefix" | "knownWidth" | "schemes" | "locale">;
  /** What is drawn, in order. */
  readonly drawn: readonly Element[];
}

/**
 * Text as a piece written from right to left, by marks in the text: not every renderer knows the attribute `direction`. An isolate
 * (U+2067, U+2069), and an embedding (U+202B, U+202C) within it for WebKit, which knows no isolates in SVG; U+200E keeps it from the next.
 */
export function fromRight(node: Element): Element {
  const isText = node.tag === "text" || node.tag === "tspan";
  const children = node.children.map((child) =>
    typeof child === "string" ? (isText ? `\u2067\u202b${child}\u202c\u2069\u200e` : child) : fromRight(child),
  );
  return { ...node, children };
}

/** A picture, named and told. Its ids carry the fingerprint of its content, so that many pictures may stand in one page. */
export function sheet({ width, height, title, told, settings, drawn: parts }: SheetParts): Element {
  const { font, idPrefix = "", knownWidth, schemes, locale } = settings;
  const held = knownWidth === null ? parts : parts.map((part) => fitted(part, knownWidth));
  const drawn = locale.direction === "rtl" ? held.map(fromRight) : held;
  const words = schemes === null ? [title, told] : [title, told, JSON.stringify(schemes)];
  const id = `${idPrefix}n${fingerprint(words, drawn)}`;
  const names = Object.entries({ title, desc: told }).filter(([, text]) => text !== "");
  const ids = names.map(([tag]) => `${id}-${tag}`).join(" ");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      lang: locale.tag,
      // A page that runs from the right would turn every anchor round. An icon has none, and margins that follow its page.
      direction: ids === "" ? null : "ltr",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: ids === "" ? null : "img",
      "aria-labelledby": ids === "" ? null : ids,
      "aria-hidden": ids === "" ? "true" : null,
      "font-family": font,
      class: schemes === null ? null : id,
    },
    [
      ...names.map(([tag, text]) => element(tag, { id: `${id}-${tag}` }, [text])),
      ...(schemes === null ? drawn : recoloured(drawn, id, schemes)),
    ],
  );
}
