/** Options that a configuration gives and no flag does, by their own names and by those of other tools. */
import { entryOf } from "../../entryOf.js";
import { optionNames } from "./names.js";

/** How those that are asked for most are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  phases: '"phases": [{ "start": "2024-04", "reason": "go-live" }]',
  baseline: '"baseline": 12',
  ghost: '"ghost": [{ "x": "2024-04", "reason": "flooded" }]',
  provisional: '"provisional": 1',
  annotations: '"annotations": [{ "x": "2024-04", "text": "second clinic", "kind": "change" }]',
  rules: '"rules": [{ "rule": "shift", "length": 8 }]',
};

const CALLED: Readonly<Record<string, string>> = {
  phase: "phases",
  rebase: "phases",
  recalculate: "phases",
  part: "phases",
  freeze: "baseline",
  fix: "baseline",
  fixAfterNPoints: "baseline",
  ghosts: "ghost",
  exclude: "ghost",
  annotate: "annotations",
  annotation: "annotations",
  rule: "rules",
};

const OF_PICTURE: readonly string[] = [
  "theme",
  "palette",
  "size",
  "caption",
  "zero",
  "include",
  "icons",
  "labels",
  "clip",
  "height",
  "axisTitle",
];

/** How a configuration writes what a flag of this name is meant to give; null where it is none of its options. */
export function configuredAs(flag: string): string | null {
  const name = flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const option = entryOf(CALLED, name) ?? name;
  if (OF_PICTURE.includes(option)) return `"picture": { "${option}": … }`;
  if (!optionNames.includes(option)) return null;
  return entryOf(WRITTEN, option) ?? `"${option}": …`;
}
