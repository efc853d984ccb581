/** The four papers on which a chart is drawn. */

/** Sizes of type and paper, in px. */
export interface Sizes {
  /** Width of the picture. */
  readonly width: number;
  /** Empty border. */
  readonly pad: number;
  /** Type of the title. */
  readonly title: number;
  /** From the border to the baseline of its first line. */
  readonly titleTop: number;
  /** From line to line of it. */
  readonly titleLead: number;
  /** Most lines of it. */
  readonly titleLines: number;
  /** Type of the subtitle. */
  readonly subtitle: number;
  /** Type of axes, end labels, key and phase names. */
  readonly label: number;
  /** Type of the caption. */
  readonly caption: number;
  /** Side of an icon. */
  readonly icon: number;
  /** True where names at line ends are left out. */
  readonly narrow: boolean;
}

/** A page, a column, a telephone, a projector. */
export type Size = "wide" | "compact" | "mobile" | "slide";

/** The papers by name. */
export const sizes: Readonly<Record<Size, Sizes>> = {
  wide: {
    width: 840,
    pad: 20,
    title: 20,
    titleTop: 17,
    titleLead: 25,
    titleLines: 3,
    subtitle: 14,
    label: 12,
    caption: 11.5,
    icon: 40,
    narrow: false,
  },
  compact: {
    width: 640,
    pad: 20,
    title: 18,
    titleTop: 16,
    titleLead: 23,
    titleLines: 3,
    subtitle: 13.5,
    label: 12,
    caption: 11.5,
    icon: 40,
    narrow: false,
  },
  mobile: {
    width: 360,
    pad: 16,
    title: 17,
    titleTop: 14,
    titleLead: 21,
    titleLines: 4,
    subtitle: 13,
    label: 12,
    caption: 11.5,
    icon: 30,
    narrow: true,
  },
  slide: {
    width: 1280,
    pad: 32,
    title: 28,
    titleTop: 24,
    titleLead: 35,
    titleLines: 3,
    subtitle: 19,
    label: 16,
    caption: 14,
    icon: 56,
    narrow: false,
  },
};

/** The paper for a width. */
export function sizeFor(width: number): Size {
  if (width <= 480) return "mobile";
  if (width < 740) return "compact";
  return width < 1200 ? "wide" : "slide";
}
