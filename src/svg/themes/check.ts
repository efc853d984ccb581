/** The checks of themes and palettes. */
import { isRecord, mustBeFrom0, mustBeText, refuseUnknown, type Requirement } from "../../checks.js";
import { unexpected } from "../../messages.js";
import { lightTheme } from "./light.js";

/** `#RGB` to `#RRGGBBAA`, a name, or a function of numbers: nothing that leads out of the picture. */
const COLOUR = /^(#[\da-f]{3,8}|[a-z]+(\(\s*[\d.][\d\s.,%/-]*\))?)$/i;

const mustBeColour: Requirement = (value) => (typeof value === "string" && COLOUR.test(value) ? null : "a colour, such as #005EB8");

const mustBeAmong =
  (...words: readonly string[]): Requirement =>
  (value) =>
    words.some((word) => word === value) ? null : words.join(" or ");

const mustBeShape = /* @__PURE__ */ mustBeAmong("disc", "diamond", "triangle", "square");

/** What those members must be that are no colours. */
const requirements: Readonly<Record<string, Requirement>> = {
  ground: /* @__PURE__ */ mustBeAmong("light", "dark"),
  contrast: /* @__PURE__ */ mustBeAmong("tested", "as-published"),
  font: mustBeText,
  extraStroke: mustBeFrom0,
  markerScale: mustBeFrom0,
  leastMarker: mustBeFrom0,
};

/** Throws at the first member of a theme that is unknown or absent, or cannot be used. */
export function checkTheme(theme: object): void {
  refuseUnknown("theme", theme, Object.keys(lightTheme));
  const { shapes, ...given }: Readonly<Record<string, unknown>> = { ...theme };
  for (const name of Object.keys(lightTheme)) {
    if (name !== "shapes") checkMember("theme", name, given[name]);
    else
      for (const cause of Object.keys(lightTheme.shapes))
        check(`theme.shapes.${cause}`, isRecord(shapes) ? shapes[cause] : undefined, mustBeShape);
  }
}

const SIGNALS = ["improvement", "concern", "neutral"];
const COLOURS = [...SIGNALS, "common", "line", "centre", "limit", "target", "excluded"];

/** Throws at the first member of a palette that is unknown or absent, or cannot be used. */
export function checkPalette(palette: object): void {
  refuseUnknown("palette", palette, ["contrast", "dark", ...COLOURS]);
  const { dark = {}, ...own }: Readonly<Record<string, unknown>> = { ...palette };
  for (const name of ["contrast", ...SIGNALS, ...Object.keys(own)]) checkMember("palette", name, own[name]);
  if (!isRecord(dark)) throw unexpected("unknown-value", "palette.dark", dark, "an object");
  refuseUnknown("palette.dark", dark, COLOURS);
  for (const [name, value] of Object.entries(dark)) check(`palette.dark.${name}`, value, mustBeColour);
}

function checkMember(of: string, name: string, value: unknown): void {
  check(`${of}.${name}`, value, requirements[name] ?? mustBeColour);
}

function check(name: string, value: unknown, requirement: Requirement): void {
  const expected = requirement(value);
  if (expected !== null) throw unexpected("unknown-value", name, value, expected);
}
