/** A picture as nodes of a page. */
import { type Element as Drawn, legible } from "../svg/scene.js";

const SVG = "http://www.w3.org/2000/svg";

/** The nodes of a picture. They carry attributes only, so that a strict content security policy drops nothing. */
export function nodesOf(drawn: Drawn, page: Document): SVGElement {
  const node = page.createElementNS(SVG, drawn.tag);
  for (const [name, value] of Object.entries(drawn.attributes)) {
    if (name !== "xmlns") node.setAttribute(name, legible(String(value)));
  }
  for (const child of drawn.children) node.append(typeof child === "string" ? legible(child) : nodesOf(child, page));
  return node;
}
