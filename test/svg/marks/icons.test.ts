/** The icons of the verdicts over a chart. */
import { describe, expect, it } from "vitest";
import * as shelf from "../../../src/svg/marks/index.js";
import type { Chart } from "../../../src/types/index.js";
import { all } from "../support.js";
import { drawn, STEADY, xmr } from "./support.js";

describe("icons", () => {
  const shown = (chart: Chart, options = {}): (string | number | undefined)[] =>
    all(drawn(shelf.icons, chart, options), "g").flatMap(({ node }) =>
      node.attributes.role === "img" ? [node.attributes["aria-label"]] : [],
    );

  it("say what the verdicts say", () => {
    expect(shown(xmr(STEADY, { target: 60, improvement: "up" }))).toEqual(["Common cause", "Not expected to meet the target"]);
    expect(shown(xmr([...STEADY.slice(0, 23), 60], { improvement: "up", target: 2 }))[0]).toBe("Special cause, improvement, high values");
  });

  it("are left out where there is nothing to say, or on request", () => {
    expect(shown(xmr())).toEqual(["Common cause"]);
    expect(shown(xmr([]))).toEqual([]);
    expect(shown(xmr(), { icons: false })).toEqual([]);
  });

  it("put the bar of the expected range on the side of the target on which it lies", () => {
    const bar = (target: number, improvement: "up" | "down"): unknown =>
      all(drawn(shelf.icons, xmr(STEADY, { target, improvement })), "rect")[1]?.node.attributes.y;
    const [above, below, through] = [21.5, 29, 24];
    expect([bar(1, "up"), bar(60, "up"), bar(60, "down"), bar(1, "down"), bar(20, "up")]).toEqual([above, below, below, above, through]);
  });
});
