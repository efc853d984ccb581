import { describe, expect, it } from "vitest";
import { contrastTheme, darkTheme, lightTheme, mdcPalette, okabeItoPalette, printTheme, type Theme } from "../../src/svg/index.js";
import { apart, ciede2000, contrast, seen, type Vision } from "../support/colour.js";

/** Table 1 of Sharma, Wu & Dalal 2005: L*, a*, b* of two colours, and their difference. */
const SHARMA = [
  [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425],
  [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615],
  [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
  [50, -1.3802, -84.2814, 50, 0, -82.7485, 1],
  [50, -1.1848, -84.8006, 50, 0, -82.7485, 1],
  [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
  [50, 0, 0, 50, -1, 2, 2.3669],
  [50, -1, 2, 50, 0, 0, 2.3669],
  [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
  [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195],
  [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195],
  [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045],
  [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461],
  [50, 2.5, 0, 50, 0, -2.5, 4.3065],
  [50, 2.5, 0, 73, 25, -18, 27.1492],
  [50, 2.5, 0, 61, -5, 29, 22.8977],
  [50, 2.5, 0, 56, -27, -3, 31.903],
  [50, 2.5, 0, 58, 24, 15, 19.4535],
  [50, 2.5, 0, 50, 3.1736, 0.5854, 1],
  [50, 2.5, 0, 50, 3.2972, 0, 1],
  [50, 2.5, 0, 50, 1.8634, 0.5757, 1],
  [50, 2.5, 0, 50, 3.2592, 0.335, 1],
  [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
  [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.263],
  [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731],
  [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
  [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373],
  [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
  [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441],
  [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
  [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377],
  [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
] as const;

describe("the arithmetic of colours", () => {
  it.each(SHARMA)("gives the published CIEDE2000 (%d %d %d, %d %d %d: %d)", (l1, a1, b1, l2, a2, b2, difference) => {
    expect(ciede2000([l1, a1, b1], [l2, a2, b2])).toBeCloseTo(difference, 4);
    expect(ciede2000([l2, a2, b2], [l1, a1, b1])).toBeCloseTo(difference, 4);
  });

  it("gives black on white 21 : 1, and a colour on itself 1 : 1 (WCAG 2.2)", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 12);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
    expect(contrast("#005EB8", "#005EB8")).toBe(1);
  });

  it("leaves greys grey, however they are seen", () => {
    for (const vision of VISIONS) expect(seen("#808080", vision)).toBe("#808080");
  });
});

type Token = Exclude<keyof Theme, "shapes" | "font" | "ground" | "contrast" | "extraStroke" | "markerScale" | "leastMarker">;

/** Token; in the light and in the dark theme: colour, contrast on the ground and on the band; colour in the print theme. */
const TOKENS: readonly (readonly [Token, string, number, number, string, number, number, string])[] = [
  ["ink", "#16202A", 16.48, 14.77, "#F3F6F8", 16.04, 14.02, "#000000"],
  ["text", "#43505C", 8.27, 7.41, "#C3CDD6", 10.8, 9.44, "#333333"],
  ["muted", "#5B6773", 5.78, 5.18, "#A3B0BC", 7.87, 6.88, "#4D4D4D"],
  ["grid", "#E1E6EA", 1.26, 1.13, "#263442", 1.37, 1.2, "#DDDDDD"],
  ["axis", "#7B8894", 3.63, 3.25, "#7F8E9B", 5.18, 4.52, "#777777"],
  ["line", "#66727E", 4.91, 4.4, "#8E9CA9", 6.2, 5.42, "#8A8A8A"],
  ["common", "#55616D", 6.33, 5.67, "#A9B5C0", 8.34, 7.29, "#666666"],
  ["centre", "#26333F", 12.9, 11.56, "#E3E9EE", 14.22, 12.43, "#000000"],
  ["limit", "#606C78", 5.37, 4.81, "#93A1AE", 6.59, 5.76, "#666666"],
  ["improvement", "#005EB8", 6.38, 5.72, "#5AB4FF", 7.8, 6.82, "#000000"],
  ["concern", "#BA4A00", 5.16, 4.63, "#FF9E57", 8.52, 7.45, "#000000"],
  ["neutral", "#4B1D7A", 11.96, 10.72, "#D6B8FF", 10.08, 8.81, "#000000"],
  ["target", "#AE2573", 6.34, 5.68, "#FF8FC7", 8.3, 7.25, "#000000"],
  ["excluded", "#7C8893", 3.62, 3.25, "#75838F", 4.48, 3.91, "#8A8A8A"],
];

describe("the tokens of the design", () => {
  it.each(TOKENS)(
    "are those of the themes, with the contrast that the design has (%s)",
    (token, light, white, pale, dark, ground, band, print) => {
      expect([lightTheme[token], darkTheme[token], printTheme[token]]).toEqual([light, dark, print]);
      expect(contrast(lightTheme[token], lightTheme.background)).toBeCloseTo(white, 2);
      expect(contrast(lightTheme[token], lightTheme.band)).toBeCloseTo(pale, 2);
      expect(contrast(darkTheme[token], darkTheme.background)).toBeCloseTo(ground, 2);
      expect(contrast(darkTheme[token], darkTheme.band)).toBeCloseTo(band, 2);
    },
  );

  it("are those of the grounds, bands and stripes", () => {
    const grounds = [lightTheme, darkTheme, printTheme].map(({ background, band, stripe }) => [background, band, stripe]);
    expect(grounds).toEqual([
      ["#FFFFFF", "#EFF3F6", "#F6F8FA"],
      ["#111B24", "#1A2732", "#16222C"],
      ["#FFFFFF", "#F1F1F1", "#F7F7F7"],
    ]);
    expect(contrast(lightTheme.band, lightTheme.background)).toBeCloseTo(1.12, 2);
    expect(contrast(darkTheme.band, darkTheme.background)).toBeCloseTo(1.14, 2);
    expect(contrast(lightTheme.stripe, lightTheme.background)).toBeCloseTo(1.06, 2);
    expect(contrast(darkTheme.stripe, darkTheme.background)).toBeCloseTo(1.08, 2);
    expect(contrast(printTheme.line, printTheme.background)).toBeCloseTo(3.45, 2);
  });

  it("are those of high contrast", () => {
    const { background, line, common, limit, centre, axis, grid, band } = contrastTheme;
    expect([background, band, grid]).toEqual(["#FFFFFF", "none", "#8A8A8A"]);
    expect(new Set([line, common, limit, centre, axis])).toEqual(new Set(["#000000"]));
    const coloured = {
      improvement: ["#003087", 11.85],
      concern: ["#7A2E00", 9.47],
      neutral: ["#41006B", 14.61],
      target: ["#7C0050", 10.64],
    };
    for (const [token, [colour, ratio]] of Object.entries(coloured) as [Token, [string, number]][]) {
      expect(contrastTheme[token]).toBe(colour);
      expect(contrast(contrastTheme[token], background)).toBeCloseTo(ratio, 2);
    }
  });

  it("are those of the published palettes", () => {
    const { improvement, concern, neutral } = okabeItoPalette;
    expect([improvement, concern, neutral].map((colour) => [colour, Number(contrast(colour, "#FFFFFF").toFixed(2))])).toEqual([
      ["#0072B2", 5.19],
      ["#D55E00", 3.87],
      ["#CC79A7", 3.06],
    ]);
    expect(contrast(neutral, lightTheme.band)).toBeCloseTo(2.74, 2);
    const mdc = { common: "#A6A6A6", limit: "#A6A6A6", line: "#A6A6A6", centre: "#000000", target: "#DE1B1B" };
    expect(mdcPalette).toMatchObject({ improvement: "#00B0F0", concern: "#E46C0A", neutral: "#490092", ...mdc, contrast: "as-published" });
    expect(contrast("#A6A6A6", "#FFFFFF")).toBeCloseTo(2.43, 2);
    expect(contrast(mdcPalette.improvement, "#FFFFFF")).toBeCloseTo(2.48, 2);
    expect(contrast(mdcPalette.concern, "#FFFFFF")).toBeCloseTo(3.26, 2);
  });
});

const VISIONS: readonly Vision[] = ["normal", "deuteranopia", "protanopia", "tritanopia", "greyscale"];

/** Colours of the light theme as the design says they are seen, in the order of `VISIONS` from the second on. */
const SEEN: readonly (readonly [Token, string, string, string, string])[] = [
  ["common", "#5a5e6d", "#5d616e", "#4f6465", "#606060"],
  ["improvement", "#0058b6", "#2667bb", "#007482", "#5f5f5f"],
  ["concern", "#867700", "#6b5d00", "#cd2c3f", "#6d6d6d"],
  ["neutral", "#003678", "#00367d", "#41344a", "#373737"],
  ["target", "#666870", "#3e5075", "#bb1849", "#5f5f5f"],
];

/** Differences of two colours as the design has them, in the order of `VISIONS`. */
const APART: readonly (readonly ["light" | "dark", Token, Token, readonly number[]])[] = [
  ["light", "improvement", "concern", [48, 59, 52, 61, 5]],
  ["light", "common", "improvement", [14, 19, 18, 12, 0]],
  ["light", "common", "concern", [35, 36, 31, 38, 5]],
  ["light", "improvement", "neutral", [25, 13, 17, 37, 14]],
  ["light", "concern", "neutral", [48, 58, 54, 33, 19]],
  ["light", "common", "neutral", [20, 20, 21, 25, 14]],
  ["light", "target", "common", [29, 5, 11, 29, 0]],
  ["dark", "improvement", "concern", [48, 54, 49, 70, 2]],
  ["dark", "improvement", "neutral", [28, 10, 5, 40, 6]],
];

describe("the tokens as they are seen without full colour vision", () => {
  it.each(SEEN)("are what the design computed (%s)", (token, ...colours) => {
    expect(VISIONS.slice(1).map((vision) => seen(lightTheme[token], vision))).toEqual(colours);
  });

  it.each(APART)("differ as the design computed (%s: %s and %s)", (ground, one, other, differences) => {
    const theme = ground === "light" ? lightTheme : darkTheme;
    expect(VISIONS.map((vision) => Math.round(apart(theme[one], theme[other], vision)))).toEqual(differences);
  });
});
