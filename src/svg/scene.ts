/** A picture as plain data: one node type, made by `element` and written by `serialise`. */

/** A node of a picture. */
export interface Element {
  /** Name of the SVG element. */
  readonly tag: string;
  /** Its attributes, in the order in which they are written. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Its contents: nodes and text. */
  readonly children: readonly (Element | string)[];
}

/** What an attribute may be given as; null and undefined leave it out. */
export type Attribute = string | number | null | undefined;

/** A node. Numbers are rounded to a tenth, those with a name of `FINE` to a hundredth. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  children: readonly (Element | string)[] = [],
): Element {
  const kept: Record<string, string | number> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === null) continue;
    kept[name] = typeof value === "number" ? rounded(value, FINE.has(name) ? 100 : 10) : value;
  }
  return { tag, attributes: kept, children };
}

/** Lengths that are no coordinates. */
const FINE: ReadonlySet<string> = /* @__PURE__ */ new Set(["r", "stroke-width", "font-size", "opacity", "fill-opacity"]);

/** A number with so many parts to the unit; never −0. */
function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}

/** A coordinate as it is written: to a tenth of a pixel. */
export function tenth(value: number): string {
  return tenths(Math.round(value * 10));
}

/** So many tenths as text, made of two whole numbers: engines write these several times as fast as a fraction. */
function tenths(count: number): string {
  if (count < 0) return `-${tenths(-count)}`;
  const rest = count % 10;
  return rest === 0 ? String(count / 10) : `${(count - rest) / 10}.${rest}`;
}

/** A rounded number as text. */
function written(value: number): string {
  const count = Math.round(value * 10);
  return count / 10 === value ? tenths(count) : String(value);
}

/** The middle of a pixel: where a line 1 px wide is crisp. */
export function crisp(value: number): number {
  return Math.floor(value) + 0.5;
}

/** A picture as text. */
export function serialise(node: Element): string {
  return continued("", node);
}

/** Text with a node after it. */
function continued(before: string, { tag, attributes, children }: Element): string {
  let text = `${before}<${tag}`;
  for (const name in attributes) {
    const value = attributes[name] ?? "";
    text += ` ${name}="`;
    text += typeof value === "number" ? written(value) : escaped(value);
    text += '"';
  }
  if (children.length === 0) return `${text}/>`;
  text += ">";
  for (const child of children) text = typeof child === "string" ? text + escaped(child) : continued(text, child);
  return `${text}</${tag}>`;
}

/** Printable ASCII without what XML gives a meaning. */
const PLAIN = /^[ !#-%(-;=?-~]*$/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in XML. */
function escaped(text: string): string {
  return PLAIN.test(text) ? text : legible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** Text without what XML forbids and without overrides of direction, which turn all letters after them; a lone surrogate is U+FFFD. */
export function legible(text: string): string {
  return text.replace(ILLEGAL, (character) => (/\p{Surrogate}/u.test(character) ? "\ufffd" : ""));
}

const ILLEGAL = /[^\t\n\r\u0020-\u202c\u202f-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
