import { describe, expect, it } from "vitest";
import { lightTheme, scene, svg } from "../../../src/svg/index.js";
import { marks } from "../../../src/svg/marks.js";
import * as shelf from "../../../src/svg/marks/index.js";
import { all, frameFor, random, textOf } from "../support.js";
import { change, chartOf, event, months } from "./support.js";

describe("the drawing of annotations", () => {
  const chart = chartOf(months, [change("2023-06", "Huddles"), event("2024-01"), event("2023-09", "Strike", { until: "2023-11" })]);

  it("lies where the specification has it: stripes under the band, leaders under the data, callouts over the markers", () => {
    const order = [
      shelf.background,
      shelf.stripe,
      shelf.spans,
      shelf.band,
      shelf.grid,
      shelf.phases,
      shelf.annotations,
      shelf.trace,
      shelf.points,
      shelf.callouts,
      shelf.endLabels,
    ];
    const places = order.map((mark) => marks.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("has discs of 8.5 px in ink with their numbers, and leaders from them", () => {
    const drawn = shelf.annotations(chart, frameFor(chart)) ?? never();
    expect(all(drawn, "circle").map(({ node, inherited }) => [node.attributes.r, inherited.fill])).toEqual([[8.5, lightTheme.ink]]);
    expect(all(drawn, "text").map(({ node }) => textOf(node))).toEqual(["1", "Huddles"]);
    expect(all(drawn, "path").map(({ inherited }) => inherited["stroke-dasharray"] ?? "solid")).toEqual(["1 3", "solid"]);
  });

  it("has a stroke in ink across the axis for each place that only the list tells of, and the same before its line", () => {
    const told = chartOf(months, [event("2023-06"), event("2024-01", "Strike")]);
    const frame = frameFor(told, { width: 360 });
    const strokes = (node: ReturnType<typeof scene>): unknown[] =>
      all(node, "path")
        .filter(({ inherited }) => inherited.stroke === lightTheme.ink)
        .map(({ node: { attributes } }) => attributes.d);
    expect(strokes(shelf.annotations(told, frame) ?? never())).toEqual([
      frame.noted.map((x) => `M${Math.round(x * 10) / 10},${frame.bottom - 6}V${frame.bottom + 6}`).join(""),
    ]);
    expect(strokes(shelf.caption(told, frame) ?? never())).toEqual([expect.stringMatching(/^(M17,[\d.]+V[\d.]+){2}$/)]);
  });

  it("is told to those who cannot see it", () => {
    const [desc] = all(scene(chart), "desc").map(({ node }) => textOf(node));
    expect(desc).toContain("Events noted: Huddles, June 2023; Storm, January 2024; Strike, September 2023 to November 2023.");
  });

  it("looks at no more points than twice as many for a series twice as long", () => {
    const readings = (length: number): number => {
      const next = random(5);
      const rows = Array.from({ length }, (_, i) => ({ x: i, y: next() }));
      const made = chartOf(
        rows,
        Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? event : change)(Math.floor((i * length) / 9), `Event ${i}`)),
      );
      let count = 0;
      const points = made.points.map((point) => new Proxy(point, { get: (of, name) => (count++, Reflect.get(of, name) as unknown) }));
      svg({ ...made, points });
      return count;
    };
    expect(readings(8000) / readings(4000)).toBeLessThan(2.3);
  });
});

function never(): never {
  throw new Error("nothing is drawn");
}
