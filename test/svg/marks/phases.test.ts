/** The names of phases and the rules between them. */
import { describe, expect, it } from "vitest";
import * as shelf from "../../../src/svg/marks/index.js";
import { all, frameFor, textOf } from "../support.js";
import { corners, drawn, paths, STEADY, xmr } from "./support.js";

describe("phases", () => {
  it("are named with their means above the plot, with a rule where they meet", () => {
    const chart = xmr(STEADY, {
      phases: [
        { start: "2021-04", label: "Before", reason: "r" },
        { index: 12, label: "With huddles", reason: "r" },
      ],
    });
    const node = drawn(shelf.phases, chart);
    expect(
      all(node, "text").map(({ node: { children } }) => children.map((part) => (typeof part === "string" ? part : textOf(part)))),
    ).toEqual([
      ["Before", "mean 20.0, provisional, n = 12"],
      ["With huddles", "mean 20.0, provisional, n = 12"],
    ]);
    expect(corners(paths(node)[0])[0]?.[0]?.[0]).toBeCloseTo(frameFor(chart).edge(12), -0.5);
  });

  it("too narrow for their names stand as numbers, and in a list under the picture", () => {
    const phases = Array.from({ length: 11 }, (_, k) => ({ index: 2 * (k + 1), label: `Recovery of elective services ${k}`, reason: "r" }));
    const frame = frameFor(xmr(STEADY, { phases }));
    expect(frame.phases.every(({ number }) => number !== null)).toBe(true);
    expect(frame.caption.map(({ text }) => text).join(" ")).toContain("Phase 12, Recovery of elective services 10, mean");
  });

  it("say where lines are given", () => {
    const frame = frameFor(
      xmr(STEADY, { phases: [{ index: 12, label: "New", reason: "r", limits: { lower: 5, centre: 20, upper: 35 } }] }),
    );
    expect(frame.phases[1]?.mean).toEqual(["centre line 20.0, given"]);
  });
});
