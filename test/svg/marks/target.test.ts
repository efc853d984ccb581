/** The line of the target and its name. */
import { describe, expect, it } from "vitest";
import * as shelf from "../../../src/svg/marks/index.js";
import { xmrChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { frameFor } from "../support.js";
import { corners, drawn, paths, STEADY, xmr } from "./support.js";

describe("the target", () => {
  it("is a row of round dots, stepping where it changes", () => {
    const chart = xmr(STEADY, {
      target: [
        { start: "2021-04", value: 25 },
        { start: "2022-04", value: 15 },
      ],
    });
    const [path] = paths(drawn(shelf.target, chart));
    expect([path?.["stroke-dasharray"], path?.["stroke-linecap"]]).toEqual(["0.1 5", "round"]);
    expect(corners(path)[0]).toHaveLength(4);
    expect(frameFor(chart).ends.find(({ role }) => role === "target")?.value).toBe("15");
  });

  it("goes on, and keeps its name, where rows name none", () => {
    const rows = STEADY.map((y, i) => ({ y, t: i === 3 ? 25 : i === 12 ? 15 : null }));
    const chart = spc(rows, { chart: xmrChart, y: "y", target: "t", improvement: "down" });
    const frame = frameFor(chart);
    const [path] = paths(drawn(shelf.target, chart));
    const places = corners(path).flat();
    expect([corners(path)[0]?.length, places[0]?.[0], places.at(-1)?.[0]]).toEqual([4, Math.round(10 * frame.edge(3)) / 10, frame.right]);
    expect(frame.ends.find(({ role }) => role === "target")?.value).toBe("15");
  });

  it("is named at most or at least by the direction of improvement, and written as finely as it was given", () => {
    const label = (improvement: "up" | "down" | "neither"): string[] =>
      frameFor(xmr(STEADY, { target: 20.125, improvement }))
        .ends.filter(({ role }) => role === "target")
        .map(({ name, value }) => `${name} ${value}`);
    expect([label("up"), label("down"), label("neither")]).toEqual([
      ["Target, at least 20.125"],
      ["Target, at most 20.125"],
      ["Target 20.125"],
    ]);
  });

  it("is named by its date where it is not yet, or no longer, the one that the verdict speaks of", () => {
    const rows = STEADY.map((y, i) => ({ x: `2024-${String(i + 1).padStart(2, "0")}`, y })).slice(0, 12);
    const label = (start: string, extend: number): string | undefined => {
      const target = [
        { start: "2024-01", value: 25 },
        { start, value: 15 },
      ];
      return frameFor(spc(rows, { chart: xmrChart, x: "x", y: "y", target, extend, improvement: "down" })).ends.find(
        ({ role }) => role === "target",
      )?.name;
    };
    expect([label("2025-02", 3), label("2024-12", 3), label("2024-12", 0)]).toEqual([
      "Target, March 2025",
      "Target, at most",
      "Target, at most",
    ]);
  });
});
