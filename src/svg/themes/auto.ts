/** The theme `auto`: light colours as attributes, and one style sheet for dark screens and for forced colours. */
import { type Palette, painted } from "../palettes/palette.js";
import { type Element, element } from "../scene.js";
import { darkTheme } from "./dark.js";
import { lightTheme } from "./light.js";
import type { Colours, Theme } from "./theme.js";

/** The themes between which a picture switches. */
export interface Schemes {
  /** That of the attributes, which every renderer shows. */
  readonly light: Theme;
  /** That of a dark screen. */
  readonly dark: Theme;
}

/** What marks draw with: the names of colours in their place. */
const names: Colours = {
  background: "background",
  band: "band",
  stripe: "stripe",
  ink: "ink",
  text: "text",
  muted: "muted",
  grid: "grid",
  axis: "axis",
  line: "line",
  common: "common",
  centre: "centre",
  limit: "limit",
  improvement: "improvement",
  concern: "concern",
  neutral: "neutral",
  target: "target",
  excluded: "excluded",
};

/** The colours of which forced colours leave three: the ground, with what is decoration, and the signals. */
const GROUND: readonly string[] = ["background", "band", "stripe", "grid"];
const SIGNALS: readonly string[] = ["improvement", "concern", "neutral"];

/** The light and the dark theme in a palette. */
export function schemesIn(palette: Palette | undefined): Schemes {
  return { light: painted(lightTheme, palette), dark: painted(darkTheme, palette) };
}

/** A theme with the names of colours in their place. */
export function named(theme: Theme): Theme {
  return { ...theme, ...names };
}

/** What was drawn with names, in the colours of the light theme, after the style sheet that recolours it. */
export function recoloured(drawn: readonly Element[], id: string, { light, dark }: Schemes): readonly Element[] {
  const used = new Map<string, Use>();
  const paint = ({ tag, attributes, children }: Element): Element => {
    const changed = { ...attributes };
    const classes = attributes.class === undefined ? [] : [attributes.class];
    for (const property of ["fill", "stroke"]) {
      const name = attributes[property];
      if (!isName(name)) continue;
      const key = `${id}-${property}-${name}`;
      used.set(key, { property, name });
      changed[property] = light[name];
      classes.push(key);
    }
    if (classes.length > 0) changed.class = classes.join(" ");
    return { tag, attributes: changed, children: children.map((child) => (typeof child === "string" ? child : paint(child))) };
  };
  const parts = drawn.map(paint);
  const sheet =
    `@media (prefers-color-scheme:dark){${rules(used, (name) => dark[name])}}` +
    `@media (forced-colors:active){.${id} text{forced-color-adjust:none}${rules(used, forced)}}`;
  return [element("style", {}, [sheet]), ...parts];
}

/** A part that joins a finished picture of some id: with a style sheet of its own where the theme is `auto`. */
export function joining(part: Element, id: string, options: { readonly theme?: Theme | "auto"; readonly palette?: Palette }): Element {
  return options.theme === "auto" ? element("g", {}, recoloured([part], `${id}-part`, schemesIn(options.palette))) : part;
}

/** Where a colour was used. */
interface Use {
  readonly property: string;
  readonly name: keyof Colours;
}

/**
 * The rules that recolour some classes, one for each colour of each property. LibreOffice takes rules of one class out of any `@media`
 * and draws light type on white paper; it does not know `* .name`.
 */
function rules(used: ReadonlyMap<string, Use>, colour: (name: keyof Colours) => string): string {
  const selectors = new Map<string, string[]>();
  for (const [key, { property, name }] of used) {
    const declaration = `{${property}:${colour(name)}}`;
    selectors.set(declaration, [...(selectors.get(declaration) ?? []), `* .${key}`]);
  }
  return [...selectors].map(([declaration, classes]) => classes.join() + declaration).join("");
}

function isName(value: unknown): value is keyof Colours {
  return typeof value === "string" && Object.hasOwn(names, value);
}

function forced(name: keyof Colours): string {
  return GROUND.includes(name) ? "Canvas" : SIGNALS.includes(name) ? "Highlight" : "CanvasText";
}
