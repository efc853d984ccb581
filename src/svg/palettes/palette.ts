/** What a palette is: the colours that carry meaning, to lay over a theme. */
import type { Colours, Theme } from "../themes/theme.js";

/** Colours of causes and, where it has them, of lines; the rest is the theme's. One of your own: `{ ...standardPalette, … }`. */
export interface Palette
  extends Pick<Colours, "improvement" | "concern" | "neutral">,
    Partial<Pick<Colours, "common" | "line" | "centre" | "limit" | "target" | "excluded">> {
  /**
   * `tested`: text has at least 4.5 : 1 and marks 3 : 1, on the ground and on the band. `as-published`: somebody else's colours, which
   * may be paler; markers are outlined, and labels written, in ink.
   */
  readonly contrast: Theme["contrast"];
  /** What differs on a dark ground. Default: nothing. */
  readonly dark?: Partial<Omit<Palette, "contrast" | "dark">>;
}

/** A theme in the colours of a palette. */
export function painted(theme: Theme, palette: Palette | undefined): Theme {
  if (palette === undefined) return theme;
  const { dark = {}, contrast, ...colours } = palette;
  const pale = theme.contrast === "as-published";
  return { ...theme, ...colours, ...(theme.ground === "dark" ? dark : {}), contrast: pale ? theme.contrast : contrast };
}
