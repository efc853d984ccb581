import type { Element } from "./scene.js";

/**
 * A short name for a content, as ids need one: FNV-1a (Fowler, Noll and Vo, RFC 9923) over words, names of elements, attributes and
 * texts, and a second lane of it over where the first one stood after each. Not for security: two pictures in one page must differ, no more.
 */
export function fingerprint(words: readonly string[], drawn: readonly Element[]): string {
  const lanes: Lanes = { a: 0x811c9dc5, b: 0x050c5d1f };
  for (const word of words) addText(lanes, word);
  for (const node of drawn) addNode(lanes, node);
  return hex(lanes.a) + hex(lanes.b).slice(0, 2);
}

interface Lanes {
  a: number;
  b: number;
}

const PRIME = 0x01000193;

/** Names of attributes are left out: pictures that differ, differ in what they say. */
function addNode(lanes: Lanes, { tag, attributes, children }: Element): void {
  addText(lanes, tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (typeof value === "number") addNumber(lanes, value);
    else addText(lanes, value ?? "");
  }
  for (const child of children) {
    if (typeof child === "string") addText(lanes, child);
    else addNode(lanes, child);
  }
  add(lanes, 1);
}

function addText(lanes: Lanes, text: string): void {
  let { a } = lanes;
  for (let i = 0; i < text.length; i++) a = Math.imul(a ^ text.charCodeAt(i), PRIME);
  lanes.a = a;
  add(lanes, 0);
}

/** Hundredths: attributes carry no finer numbers. */
function addNumber(lanes: Lanes, value: number): void {
  add(lanes, Math.round(value * 100));
}

function add(lanes: Lanes, unit: number): void {
  lanes.a = Math.imul(lanes.a ^ unit, PRIME);
  lanes.b = Math.imul(lanes.b ^ lanes.a, PRIME);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
