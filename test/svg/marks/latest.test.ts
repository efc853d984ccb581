/** The name of the latest value. */
import { describe, expect, it } from "vitest";
import { lightTheme } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { frameFor } from "../support.js";
import { STEADY, xmr } from "./support.js";

describe("the latest value", () => {
  it("is named by its date at the right-hand end where it is a signal", () => {
    const roles = (chart: Chart): string[] => frameFor(chart).ends.map(({ role }) => role);
    const chart = xmr([...STEADY.slice(0, 23), 60.5], { improvement: "up" });
    expect(frameFor(chart).ends.find(({ role }) => role === "latest")).toMatchObject({
      name: "March 2023",
      value: "60.5",
      colour: lightTheme.improvement,
    });
    expect(roles(xmr())).toEqual(["upper", "centre", "lower"]);
  });

  it("is named there in any case where it is asked for, if the data reach the end", () => {
    const latest = (chart: Chart): unknown => frameFor(chart, { labels: "latest" }).ends.find(({ role }) => role === "latest");
    expect(latest(xmr())).toMatchObject({ name: "March 2023", colour: lightTheme.common });
    expect(latest(xmr(STEADY, { extend: 3 }))).toBeUndefined();
  });
});
