/** All marks together: their order, and the theme they wear. */
import { describe, expect, it } from "vitest";
import { cChart } from "../../../src/charts/index.js";
import { spc } from "../../../src/spc.js";
import { element, lightTheme, type Mark, marks, scene } from "../../../src/svg/index.js";
import { all, frameFor } from "../support.js";
import { corners, STEADY, xmr } from "./support.js";

describe("marks", () => {
  it("are drawn in the order of the list, the user's own on top", () => {
    const mine: Mark = (_chart, frame) => element("line", { x1: frame.left, x2: frame.right, y1: frame.top, y2: frame.top });
    const picture = scene(xmr(), { marks: [...marks, mine] });
    expect(picture.children.at(-1)).toMatchObject({ tag: "line" });
    expect(scene(xmr(), { marks: [] }).children.map((child) => (typeof child === "string" ? child : child.tag))).toEqual(["title", "desc"]);
  });

  it("of a theme of one's own take its tokens", () => {
    const theme = { ...lightTheme, font: "Inter", shapes: { ...lightTheme.shapes, improvement: "square" as const } };
    const picture = scene(xmr([...STEADY.slice(0, 23), 60], { improvement: "up" }), { theme });
    expect(picture.attributes["font-family"]).toBe("Inter");
    expect(
      all(picture, "path").some(
        ({ node, inherited }) => inherited.fill === lightTheme.improvement && corners(node.attributes)[0]?.length === 4,
      ),
    ).toBe(true);
  });

  it("draw a count chart, whose limit lies at zero", () => {
    const chart = spc([3, 5, 4, 2, 6, 4, 3, 5, 4, 2, 6, 4], { chart: cChart });
    expect(frameFor(chart).ends.map(({ role, value }) => `${role} ${value}`)).toEqual(["upper 10.0", "centre 4.0", "lower 0.0"]);
  });
});
