import { describe, expect, it } from "vitest";
import { cChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { measureIn } from "../../src/svg/faces.js";
import { lightTheme } from "../../src/svg/index.js";
import { measureText } from "../../src/svg/text.js";
import { frameFor } from "./support.js";

const chart = spc([4, 6, 5, 7, 4, 5], { chart: cChart });
const LINES = ["Intentional rounding", "mean 2.4%", "Upper limit", "to meet the target.", "March 2025"];

/** Advance widths of these lines in 1/1000 em, regular and bold: from the font files, of Tahoma and Verdana from string-pixel-width. */
const FACES = [
  ["DejaVu Sans", [10168, 5694, 5546, 9571, 5933], [11629, 6229, 6312, 10851, 6600]],
  ["Inter", [9422, 5419, 5137, 8716, 5728], [9873, 5606, 5324, 9028, 5924]],
  ["Lexend", [10048, 5250, 5383, 9148, 5581], [10735, 5597, 5746, 9572, 5859]],
  ["Montserrat", [10447, 5463, 5689, 9484, 5811], [10907, 5689, 5900, 9953, 6022]],
  ["Open Sans", [9571, 5151, 5222, 8720, 5504], [10401, 5424, 5658, 9480, 5720]],
  ["Poppins", [10120, 5406, 5419, 9346, 5830], [10603, 5640, 5669, 9568, 5960]],
  ["Tahoma", [8980, 5140, 4820, 8370, 5180], [10470, 5860, 5580, 9510, 5940]],
  ["Verdana", [10230, 5870, 5520, 9620, 5930], [11700, 6490, 6250, 10650, 6600]],
] as const;

describe("faces that are known to be wide", () => {
  it.each(FACES)("%s has room for its lines, within 2 px at 12 px, and no more than a quarter too much", (family, regular, bold) => {
    const measure = measureIn(family);
    for (const [i, text] of LINES.entries())
      for (const [weight, widths] of [
        ["regular", regular],
        ["bold", bold],
      ] as const) {
        const width = (12 * (widths[i] ?? NaN)) / 1000;
        expect(measure(text, 12, weight), `${text}, ${weight}`).toBeGreaterThan(width - 2);
        expect(measure(text, 12, weight), `${text}, ${weight}`).toBeLessThan(1.25 * width);
      }
  });

  it.each(["Verdana", "verdana, Arial", '"Verdana"', " 'Verdana' , sans-serif"])("are found as the first of a stack: %s", (fontFamily) => {
    const plain = measureText("Mean", 12, "bold");
    expect(frameFor(chart, { fontFamily }).measure("Mean", 12, "bold")).toBeCloseTo(1.28 * plain, 10);
    expect(frameFor(chart, { theme: { ...lightTheme, font: fontFamily } }).measure("Mean", 12, "bold")).toBeCloseTo(1.28 * plain, 10);
  });

  it("are no others: a later family, a name of every object", () => {
    for (const families of ["Georgia, Verdana", "constructor", ""])
      expect(measureIn(families)("Mean", 12, "regular")).toBeCloseTo(1.06 * measureText("Mean", 12), 10);
  });
});
