import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { describe as words, board, mrChart, spc, xmrChart } from "../../src/index.js";
import { boardPicture, pair, svg, view, type Display } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";

const values = [5, 7, 5, 7, 7, 5, 4, 9, 8, 13];
const chart = spc(values, { chart: xmrChart, name: "Falls", improvement: "down" });

/** What Deno's kernel asks an object for: a record of MIME types. */
function displayed(shown: Display): unknown {
  return shown[Symbol.for("Jupyter.display")]?.();
}

describe("view", () => {
  it("gives Deno's kernel the picture of svg, inline and as an image, and the words for where neither can be shown", () => {
    const options = { width: 640, title: "Falls on ward 3" };
    const shown = view(chart, options);
    const picture = svg(chart, options);
    expect(displayed(shown)).toEqual({
      "image/svg+xml": picture,
      "text/html": picture,
      "text/plain": `Falls on ward 3\n${words(chart)}`,
    });
    expect([shown.svg, shown.words]).toEqual([picture, `Falls on ward 3\n${words(chart)}`]);
  });

  it("prints its words in a console, also within other objects, and no markup", () => {
    const printed = inspect(view(chart));
    expect(printed).toContain("Falls");
    expect(printed).toContain(words(chart));
    expect(printed).not.toContain("<");
    expect(inspect({ chart: view(chart) })).toContain(words(chart));
  });

  it("takes compositions", () => {
    const ranges = spc(values, { chart: mrChart, name: "Falls" });
    const both = view(pair(chart, ranges));
    expect(both.svg).toBe(svg(pair(chart, ranges)));
    expect(both.words).toContain(words(chart));
    expect(view(boardPicture(board([chart]))).words).toContain("Falls");
  });

  it("keeps the description of a picture without a title", () => {
    expect(view(chart, { title: false }).words.split("\n").at(-1)).toBe(words(chart));
  });

  it("refuses what svg refuses, when it is called", () => {
    expect(thrownBy(() => view(chart, { width: 5 }))?.code).toBe("unknown-value");
    // @ts-expect-error null is no chart
    expect(thrownBy(() => view(null))?.code).toBe("wrong-type");
  });
});
