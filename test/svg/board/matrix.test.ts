/** The picture of a matrix. */
import { describe, expect, it } from "vitest";
import { board, matrix, spc, xmrChart } from "../../../src/index.js";
import { matrixPicture, scene } from "../../../src/svg/index.js";
import { de } from "../../../src/locales/index.js";
import { all, textBoxes, textOf, textsOf } from "../support.js";
import { seven } from "./support.js";

describe("the picture of a matrix", () => {
  const picture = scene(matrixPicture(matrix(seven)));

  it("has the names of the measures in the column of their assurance and the row of their variation", () => {
    const boxes = textBoxes(picture);
    const at = (text: string): { left: number; middle: number } => {
      const box = boxes.find((one) => one.text === text);
      return { left: box?.left ?? NaN, middle: ((box?.top ?? NaN) + (box?.bottom ?? NaN)) / 2 };
    };
    expect(at("Talking-therapy recovery").left).toBe(at("Expected to").left);
    expect(at("Assessed within 28 days").left).toBe(at("Bed occupancy, %").left);
    expect(at("Bed occupancy, %").left).toBe(at("Not expected to").left);
    expect(Math.abs(at("Physical violence").middle - at("Improvement").middle)).toBeLessThan(20);
    expect(at("Falls with harm").middle).toBeGreaterThan(at("Physical violence").middle);
  });

  it("writes long names out, and the first of a row in line with its head", () => {
    const name = "Venous thromboembolism risk assessed within 24 hours of admission to a ward of the hospital";
    const long = board([spc([1, 2, 3], { chart: xmrChart, name, target: 2, improvement: "up" })]);
    const drawn = scene(matrixPicture(matrix(long)), { width: 640 });
    expect(textsOf(drawn).join(" ")).toContain(name);
    const middle = (text: string): number => {
      const box = textBoxes(drawn).find((one) => one.text.startsWith(text));
      return ((box?.top ?? NaN) + (box?.bottom ?? NaN)) / 2;
    };
    expect(Math.abs(middle("Venous") - middle("Common cause"))).toBeLessThan(2);
  });

  it("breaks no word of a head, and ends a row below all lines of its head", () => {
    const drawn = scene(matrixPicture(matrix(seven)), { size: "slide", locale: de });
    expect(textsOf(drawn)).toContain("Verschlechterung");
    const rules = all(drawn, "path").flatMap(({ node }) =>
      [...String(node.attributes.d).matchAll(/M[\d.]+,([\d.]+)H/g)].map(([, y]) => Number(y)),
    );
    const schlecht = textBoxes(drawn).find(({ text }) => text === "schlecht");
    expect(Math.max(...rules) - (schlecht?.bottom ?? NaN)).toBeGreaterThan(6);
  });

  it("says the same in words", () => {
    const desc = picture.children[1];
    expect(typeof desc === "object" && textOf(desc)).toBe(
      [
        "Improvement; May or may not meet the target: Physical violence.",
        "Common cause; Expected to meet the target: Talking-therapy recovery.",
        "Common cause; May or may not meet the target: Falls with harm, Staff sickness, %.",
        "Concern; Not expected to meet the target: Assessed within 28 days, Bed occupancy, %.",
        "Change, neither good nor bad; No verdict on a target: Referrals received.",
      ].join(" "),
    );
  });

  it("says how many more there are in a full cell", () => {
    const many = board(
      Array.from({ length: 30 }, (_, i) => spc([1, 2, 3], { chart: xmrChart, name: `Measure ${i}`, target: 2, improvement: "up" })),
    );
    const texts = textsOf(scene(matrixPicture(matrix(many))));
    expect(texts.filter((text) => text.startsWith("Measure"))).toHaveLength(19);
    expect(texts).toContain("and 11 more");
  });

  it("is a list on a small screen, of what there is", () => {
    const texts = textsOf(scene(matrixPicture(matrix(seven)), { width: 360 }));
    expect(texts.filter((text) => text === "May or may not meet the target")).toHaveLength(2);
    expect(texts).not.toContain("–");
  });

  it("says that there are no measures", () => {
    expect(textsOf(scene(matrixPicture(matrix(board([])))))[0]).toBe("No measures");
  });
});
