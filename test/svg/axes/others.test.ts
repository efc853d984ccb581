import { describe, expect, it } from "vitest";
import { scene } from "../../../src/svg/index.js";
import { funnel } from "../funnels.js";
import { frameFor, overlaps, textBoxes } from "../support.js";
import { axisAt, chartAt, labels } from "./support.js";

describe("axes that are no time", () => {
  it("names every first, fifth or tenth of numbered cases, and says once what is numbered", () => {
    const numbers = (length: number): number[] => Array.from({ length }, (_, i) => i + 1);
    expect(labels(axisAt(numbers(9)))).toBe("1 2 3 4 5 6 7 8 9");
    expect(labels(axisAt(numbers(24)))).toBe("5 10 15 20");
    expect(labels(axisAt(numbers(150)))).toBe("10 20 30 40 50 60 70 80 90 100 110 120 130 140 150");
    expect(axisAt(numbers(24)).title).toBe("Observation");
    expect(axisAt([2, 4, 6]).title).toBe("");
    expect(labels(axisAt(numbers(60)))).toBe("5 10 15 20 25 30 35 40 45 50 55 60");
    expect(labels(axisAt([1e17, 1e17 + 1000, 1e17 + 4000]))).not.toContain("NaN");
  });

  it.each([
    [42, 300, "10 20 30 40"],
    [60, 300, "20 40 60"],
    [150, 240, "50 100 150"],
    [42, 640, "5 10 15 20 25 30 35 40"],
  ])(
    "counts %i observations by fives, five numbers where they fit, or by twos where fives leave room for one number only, at %i px",
    (length, width, numbers) => {
      const axis = axisAt(
        Array.from({ length }, (_, i) => i + 1),
        {},
        { width },
      );
      expect(labels(axis)).toBe(numbers);
    },
  );

  it.each([
    [430, "0 100 200 300 400"],
    [950, "0 200 400 600 800"],
    [1040, "0 500 1000"],
    [95_000, "0 20,000 40,000 60,000 80,000"],
    [990_000, "0 500,000 1,000,000"],
    [9_900_000, "0 5,000,000 10,000,000"],
  ])("names three to five sizes evenly on a telephone, up to %i", (most, sizes) => {
    const chart = funnel(
      [0.3, 0.7, 0.9, 1].map((share, i) => ({ unit: i, y: Math.round(share * most * 0.1), n: Math.round(share * most) })),
    );
    expect(labels(frameFor(chart, { size: "mobile" }).axis)).toBe(sizes);
  });

  it("names categories, thinned and shortened where there are many", () => {
    expect(labels(axisAt(["Ash", "Beech", "Cedar"]))).toBe("Ash Beech Cedar");
    const many = axisAt(
      Array.from({ length: 90 }, (_, i) => `Ward with a name longer than the three lines that stand under an axis, the ${i}th`),
    );
    expect(many.labels.length).toBeLessThan(10);
    expect(labels(many)).toContain("…");
  });

  it("names categories in up to three lines, for which the axis makes room", () => {
    const wards = ["Ash", "Emergency Assessment Unit (North)", "Trauma and Orthopaedics", "Elm", "Oak", "Fir"];
    const chart = chartAt(wards);
    const frame = frameFor(chart);
    expect(frame.axis.labels.map(({ text }) => text)).toEqual([
      "Ash",
      "Emergency\nAssessment\nUnit (North)",
      "Trauma and\nOrthopaedics",
      ...wards.slice(3),
    ]);
    const short = frameFor(chartAt(["Ash", "Yew", "Box", "Elm", "Oak", "Fir"]));
    expect(frame.height - short.height).toBe(2 * 14.5);
    const boxes = textBoxes(scene(chart));
    expect(boxes.map(({ text }) => text)).toEqual(expect.arrayContaining(["Emergency", "Assessment", "Unit (North)"]));
    expect(overlaps(boxes)).toEqual([]);
  });

  it("names a single date, and nothing on an empty chart", () => {
    expect(labels(axisAt(["2024-04-03"]))).toBe("3 April 2024");
    expect(axisAt([])).toEqual({ ticks: [], labels: [], groups: [], title: "" });
  });
});
