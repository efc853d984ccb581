import { describe, expect, it } from "vitest";
import { lightTheme } from "../../src/svg/index.js";

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXT = ["ink", "text", "muted", "limit", "centre", "target", "improvement", "concern", "neutral"] as const;
const MARKS = [...TEXT, "axis", "line", "common", "excluded"] as const;

describe("the light theme", () => {
  it.each(TEXT)("writes text in %s at 4.5 : 1 or more on the ground and on the band", (token) => {
    expect(contrast(lightTheme[token], lightTheme.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(lightTheme[token], lightTheme.band)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)("draws marks in %s at 3 : 1 or more on the ground and on the band", (token) => {
    expect(contrast(lightTheme[token], lightTheme.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(lightTheme[token], lightTheme.band)).toBeGreaterThanOrEqual(3);
  });

  it("has the contrast that the design computed for NHS Blue and for the band", () => {
    expect(contrast("#005EB8", "#FFFFFF")).toBeCloseTo(6.38, 2);
    expect(contrast(lightTheme.concern, lightTheme.band)).toBeCloseTo(4.63, 2);
  });

  it("tells the causes apart by shape", () => {
    expect(new Set(Object.values(lightTheme.shapes)).size).toBe(4);
  });
});
