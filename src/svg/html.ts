/** What tables in HTML are made of: nodes as in pictures, so that one function escapes both. */
import { type Attribute, type Element, element } from "./scene.js";

/** A cell or another part of a table; never self-closing, which HTML does not know. */
export function part(tag: string, children: readonly (Element | string)[], attributes: Readonly<Record<string, Attribute>> = {}): Element {
  return element(tag, attributes, children.length === 0 ? [""] : children);
}

/** A name of the data, whose direction need not be that of the page around it. */
export function named(name: string, { direction }: HtmlTable["locale"]): Element | string {
  return direction === "rtl" ? part("bdi", [name]) : name;
}

/** A table with title and subtitle in its caption. */
export interface HtmlTable {
  /** Its class. */
  readonly name: string;
  /** BCP 47 tag and direction of its language. */
  readonly locale: { readonly tag: string; readonly direction: string };
  /** Title and subtitle; empty for none. */
  readonly title: string;
  readonly subtitle: string;
  /** Cells of the head. */
  readonly head: readonly Element[];
  /** Rows of the body. */
  readonly rows: readonly Element[];
  /** Paragraphs of the foot. */
  readonly notes: readonly string[];
}

/** A table as one node. */
export function htmlTable({ name, locale, title, subtitle, head, rows, notes }: HtmlTable): Element {
  const caption = [
    ...(title === "" ? [] : [part("strong", [title])]),
    ...(subtitle === "" ? [] : [" ", part("div", [subtitle], { class: "spc-subtitle" })]),
  ];
  const told = notes.filter((text) => text !== "").map((text) => part("p", [text]));
  return part(
    "table",
    [
      ...(caption.length === 0 ? [] : [part("caption", caption)]),
      part("thead", [part("tr", head)]),
      part("tbody", rows),
      ...(told.length === 0 ? [] : [part("tfoot", [part("tr", [part("td", told, { colspan: head.length })])])]),
    ],
    { class: name, lang: locale.tag, dir: locale.direction },
  );
}

/** The head of a column. */
export function columnHead(text: string, numeric: boolean): Element {
  return part("th", [text], { scope: "col", class: numeric ? "spc-number" : null });
}

const ROLES: Readonly<Record<string, string>> = {
  ...{ table: "table", thead: "rowgroup", tbody: "rowgroup", tfoot: "rowgroup", tr: "row", td: "cell" },
};

/** A table whose parts say what they are: some browsers forget it where a style sheet stacks the cells of a row. */
export function withRoles(node: Element): Element {
  const { tag, attributes, children } = node;
  const role = tag === "th" ? (attributes.scope === "col" ? "columnheader" : "rowheader") : ROLES[tag];
  if (role === undefined) return node;
  return {
    tag,
    attributes: { ...attributes, role },
    children: children.map((child) => (typeof child === "string" ? child : withRoles(child))),
  };
}
