/** The key of a board. */
import { describe, expect, it } from "vitest";
import { board, runChart, spc, xmrChart } from "../../../src/index.js";
import { boardPicture } from "../../../src/svg/index.js";
import { chartOf, rows, words } from "./support.js";

describe("the key of a board", () => {
  const rising = rows.map(({ month }, i) => ({ month, y: i < 20 ? 10 + (i % 3) : 20 + (i % 3) }));
  const signalled = spc(rising, { chart: xmrChart, x: "month", y: "y", name: "Falls", improvement: "down" });

  it("has common cause only where a latest value has its ring", () => {
    expect(words(boardPicture(board([signalled])))).not.toContain("Common cause");
    expect(words(boardPicture(board([signalled, chartOf("xmr")])))).toContain("Common cause");
  });

  it("names every kind of centre that there is", () => {
    const median = spc(rising, { chart: runChart, x: "month", y: "y", name: "Waits" });
    expect(words(boardPicture(board([signalled, median])))).toContain("Mean, Median");
  });
});
