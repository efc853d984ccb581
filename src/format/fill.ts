/** Sentences with their values put in. */
import type { Params, Sentence } from "../types/index.js";

/** A template with its named values put in, or the answer of a function of them. */
export function fill(sentence: Sentence, params: Params): string {
  if (typeof sentence === "function") return sentence(params);
  let text = "";
  let isName = false;
  for (const part of partsOf(sentence)) {
    text += isName ? String(params[part] ?? "") : part;
    isName = !isName;
  }
  return text;
}

/** Templates that were filled before, in parts: text at even places, names at odd ones. They are as many as languages have sentences. */
const known = /* @__PURE__ */ new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const parts = template.split(/\{(\w+)\}/);
  known.set(template, parts);
  return parts;
}
