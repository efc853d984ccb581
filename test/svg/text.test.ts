import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureText } from "../../src/svg/text.js";
import { filled, shortened, wrapped } from "../../src/svg/wrapping.js";

/** Advance widths in 1/1000 em as a TrueType file has them. */
function fontWidths(name: string): (character: string) => number {
  const font = readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/arimo/${name}.ttf`));
  const table = (tag: string): number => {
    for (let i = 0; i < font.readUInt16BE(4); i++)
      if (font.toString("latin1", 12 + 16 * i, 16 + 16 * i) === tag) return font.readUInt32BE(20 + 16 * i);
    throw new Error(`no table ${tag}`);
  };
  const cmap = table("cmap");
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  const four = subtables.find((at) => font.readUInt16BE(at) === 4) ?? NaN;
  const segments = font.readUInt16BE(four + 6) / 2;
  const glyphOf = (code: number): number => {
    const segment = Array.from({ length: segments }, (_, i) => i).find((i) => code <= font.readUInt16BE(four + 14 + 2 * i)) ?? 0;
    const column = (k: number): number => four + 16 + 2 * k * segments + 2 * segment;
    const [start, delta, range] = [font.readUInt16BE(column(1)), font.readUInt16BE(column(2)), font.readUInt16BE(column(3))];
    if (code < start) return 0;
    return ((range === 0 ? code : font.readUInt16BE(column(3) + range + 2 * (code - start))) + delta) & 0xffff;
  };
  const [hmtx, last, em] = [table("hmtx"), font.readUInt16BE(table("hhea") + 34) - 1, font.readUInt16BE(table("head") + 18)];
  return (character) => (font.readUInt16BE(hmtx + 4 * Math.min(glyphOf(character.codePointAt(0) ?? 0), last)) * 1000) / em;
}

/** Every printable character of ASCII. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));

const byLetters = (line: string): number => line.length;

describe("measureText", () => {
  it.each([
    ["regular", "400Regular/Arimo_400Regular"],
    ["bold", "700Bold/Arimo_700Bold"],
  ] as const)("gives the advance widths of Arimo, %s, to 0.1 %% of an em", (weight, file) => {
    const width = fontWidths(file);
    for (const character of Array.from(`${ASCII}−–—×±≥≤…’“”°€£éüÅñ`)) {
      expect(Math.abs(measureText(character, 1000, weight) - width(character)), character).toBeLessThanOrEqual(1);
    }
  });

  it("gives the widths that Adobe's metrics of Helvetica print", () => {
    expect(["A", "W", "i", "m", " ", "1"].map((character) => measureText(character, 1000))).toEqual([667, 944, 222, 833, 278, 556]);
    expect(["A", "W", "i", "m", " ", "1"].map((character) => measureText(character, 1000, "bold"))).toEqual([722, 944, 278, 889, 278, 556]);
  });

  it("takes East Asian characters and pictographs as an em wide, marks and controls as nothing", () => {
    expect(measureText("中", 12)).toBe(12);
    expect(measureText("😀", 12)).toBe(12);
    expect(measureText("e\u0301\u0000\u2066", 1000)).toBe(556);
  });
});

describe("wrapped", () => {
  it("fills lines from the left", () => {
    expect(wrapped("one two three four five six", byLetters, 13)).toEqual(["one two three", "four five six"]);
  });

  it("breaks at no no-break space, wide or narrow", () => {
    expect(wrapped("a b\u00a0% c\u202f; d\u2007e", (line) => line.length, 3)).toEqual(["a", "b\u00a0%", "c\u202f;", "d\u2007e"]);
    expect(wrapped("12\u202f345 678", (line) => line.length, 6)).toEqual(["12\u202f345", "678"]);
  });

  it("leaves ± with its number", () => {
    expect(wrapped("the mean ± 2.66 × the range", byLetters, 10)).toEqual(["the mean", "± 2.66 ×", "the range"]);
    expect(wrapped("+ 2", byLetters, 1)).toEqual(["+", "2"]);
  });

  it("evens lines out where the last would be short, which a filled paragraph does not", () => {
    const text = "aaaa bbbb cccc dddd";
    expect(wrapped(text, byLetters, 14)).toEqual(["aaaa bbbb", "cccc dddd"]);
    expect(filled(text, byLetters, 14)).toEqual(["aaaa bbbb cccc", "dddd"]);
  });

  it("breaks no word to even lines out", () => {
    expect(wrapped("Pandemic: beds kept free", ({ length }) => length, 12)).toEqual(["Pandemic:", "beds kept", "free"]);
  });

  it("evens lines out where the last would be shorter than 40 % of the measure", () => {
    expect(wrapped("aaaa bbbb cccc dddd eeee", byLetters, 19)).toEqual(["aaaa bbbb cccc", "dddd eeee"]);
  });

  it("breaks a long word after a hyphen or a slash, else at a character", () => {
    expect(wrapped("self-referral/walk-in", byLetters, 9)).toEqual(["self-", "referral/", "walk-in"]);
    expect(wrapped("abcdefghij", byLetters, 4)).toEqual(["abcd", "efgh", "ij"]);
  });

  it("leaves no fewer than four letters of a broken word on its last line, where the line before can spare them", () => {
    expect(wrapped("abcdefghijk", byLetters, 10)).toEqual(["abcdefg", "hijk"]);
    expect(wrapped("abcdefghijklmn", byLetters, 10)).toEqual(["abcdefghij", "klmn"]);
    expect(wrapped("abcdef", byLetters, 5)).toEqual(["ab", "cdef"]);
    expect(wrapped("Krankenhaus-IT", byLetters, 12)).toEqual(["Krankenhaus-", "IT"]);
  });

  it("never leaves a line wider than the measure, and never loses a letter", () => {
    const text = "Physical-violence incidents per 1,000 occupied bed days (six wards), pseudopseudohypoparathyroidism";
    for (let most = 6; most < 60; most++) {
      const lines = wrapped(text, byLetters, most);
      expect(Math.max(...lines.map(byLetters))).toBeLessThanOrEqual(most);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  it("ends in an ellipsis where there are more lines than allowed", () => {
    expect(wrapped("one two three four five six seven", byLetters, 9, 2)).toEqual(["one two", "three fo…"]);
  });

  it("has no space before the ellipsis where a word was broken", () => {
    expect(wrapped("very-longwordwithoutend", byLetters, 9, 1)).toEqual(["very-lon…"]);
    expect(wrapped("a  very-longwordwithoutend", byLetters, 8, 2)).toEqual(["a", "very-lo…"]);
    expect(wrapped("abcdefghijklmnopqrst", byLetters, 8, 2)).toEqual(["abcdefgh", "ijklmno…"]);
  });

  it("measures no more than some twenty times the letters of a word without end", () => {
    let measured = 0;
    const counting = (line: string): number => {
      measured += line.length;
      return line.length;
    };
    expect(wrapped("x".repeat(100_000), counting, 100, 3)).toHaveLength(3);
    expect(measured).toBeLessThan(20 * 100_000);
  });

  it("gives no line for no text", () => {
    expect(wrapped("  ", byLetters, 10)).toEqual([]);
  });
});

describe("shortened", () => {
  it("leaves text that fits as it is", () => {
    expect(shortened("Ash ward", byLetters, 8)).toBe("Ash ward");
  });

  it("does not split a character outside the basic plane", () => {
    expect(shortened("😀😀😀😀", (line) => Array.from(line).length, 3)).toBe("😀😀…");
  });

  it("does not split a number, which would be read as another, unless nothing else is there", () => {
    const cut = (text: string, most: number) => shortened(text, (line) => line.length, most);
    expect(cut("in the last 24 months", 14)).toBe("in the last…");
    expect(cut("in the last 24 months", 15)).toBe("in the last 24…");
    expect(cut("mean 20.25 now", 9)).toBe("mean…");
    expect(cut("mean 20.25 now", 8)).toBe("mean…");
    expect(cut("1,234,567", 6)).toBe("1,234…");
  });
});
