/** The picture of a funnel: units by size, smooth limits, names of those that stand out. */
import { describe, expect, it } from "vitest";
import { spc, xmrChart } from "../../src/index.js";
import { fr } from "../../src/locales/index.js";
import { svg } from "../../src/svg/index.js";
import * as shelf from "../../src/svg/marks/index.js";
import type { Chart } from "../../src/types/index.js";
import { all, frameFor, textOf } from "./support.js";
import { charts, corners, funnel, never, pathsOf, type Unit, units } from "./funnels.js";

describe("the horizontal axis of a funnel", () => {
  const chart = funnel(units(26, 2));
  const frame = frameFor(chart);

  it("begins at 0 and is in proportion to the size of units", () => {
    expect(frame.axis.labels[0]).toEqual({ x: frame.left, text: "0" });
    expect(frame.at(0)).toBe(frame.left);
    const perCase = chart.points.map((point) => (frame.x(point) - frame.left) / (point.n ?? NaN));
    for (const scale of perCase) expect(scale).toBeCloseTo(perCase[0] ?? NaN, 9);
    expect(Math.max(...chart.points.map(frame.x))).toBeLessThan(frame.right - 6);
  });

  it("says at its right-hand end what sizes are, in the words of the locale", () => {
    const texts = all(shelf.axisX(chart, frame) ?? never(), "text");
    expect(texts.at(-1)).toMatchObject({ node: { attributes: { x: frame.right, "text-anchor": "end" }, children: ["Denominator"] } });
    expect(frameFor(funnel(units(9, 0), { conventions: { ratio: "expected" } })).axis.title).toBe("Expected number");
  });

  it("takes a title of its own, cut to the width of the plot, as every axis does", () => {
    const titled = (drawn: Chart, axisTitle: string): string => frameFor(drawn, { axisTitle }).axis.title;
    expect(titled(chart, "Discharges in the year")).toBe("Discharges in the year");
    expect(titled(chart, "")).toBe("");
    const long = titled(chart, "Discharges ".repeat(30));
    expect(long).toMatch(/^Discharges .*…$/);
    expect(frame.measure(long, frame.sizes.label)).toBeLessThanOrEqual(frame.right - frame.left);
    expect(titled(spc([5, 7, 5, 8], { chart: xmrChart }), "Patient")).toBe("Patient");
    const dated = spc(
      [5, 7, 5, 8].map((y, i) => ({ x: `2024-0${i + 1}`, y })),
      { chart: xmrChart, x: "x", y: "y" },
    );
    expect(titled(dated, "Month")).toBe("Month");
    expect(frameFor(dated).axis.title).toBe("");
    expect(() => svg(chart, { axisTitle: JSON.parse("3") as string })).toThrow(/axisTitle is 3, expected text/);
  });
});

describe("the curves of a funnel", () => {
  const namesOf = (chart: Chart, options = {}): string[] =>
    frameFor(chart, options).ends.map(({ name, value }) => `${name} ${value}`.trim());

  it("are named at their upper ends by what they hold, the limits of the largest unit not by their values", () => {
    const chart = funnel(units(26, 2), { target: 0.11 });
    const frame = frameFor(chart);
    expect(namesOf(chart)).toEqual(["99.8% limit", "95% limit", expect.stringMatching(/^Mean \d/), "Target, at most 11%"]);
    const last = (name: string): number => chart.curves.find((curve) => curve.name === name)?.y.at(-1) ?? NaN;
    expect(frame.ends.slice(0, 2).map(({ end }) => end)).toEqual([frame.y(last("upper")), frame.y(last("upper95"))]);
    expect(all(shelf.endLabels(chart, frame) ?? never(), "text").map(({ node }) => textOf(node))[0]).toBe("99.8% limit");
  });

  it("are named by the sigmas or the alpha asked for", () => {
    expect(namesOf(funnel(units(26, 2), { conventions: { alpha: 0.0005 } }))[0]).toBe("99.9% limit");
    expect(namesOf(funnel(units(26, 2), { conventions: { method: "sigma", sigmas: 3 } }))[0]).toBe("99.73% limit");
    expect(namesOf(funnel(units(26, 2)), { locale: fr })[0]).toBe("limite à 99,8\u202f%");
  });

  it("have no names on a telephone, where the caption tells what they hold", () => {
    expect(namesOf(funnel(units(26, 2)), { size: "mobile" })).toEqual([expect.stringMatching(/^\d+\.\d%$/)]);
  });
});

describe("a unit beyond the edge of the plot", () => {
  const rows = units(26, 0).map((row, i) => ({ ...row, y: i === 3 ? row.n : row.y }));
  const chart = funnel(rows);

  it("has an arrow before its name, which points to where it lies", () => {
    const frame = frameFor(chart, { clip: true });
    expect(frame.units.map(({ name, arrow }) => [name, arrow])).toContainEqual(["Hospital 4", "up"]);
    const drawn = shelf.unitNames(chart, frame) ?? never();
    const arrows = all(drawn, "path").filter(({ node }) => String(node.attributes.d).includes("V"));
    expect(arrows.length).toBe(frame.units.filter(({ arrow }) => arrow !== null).length);
    const [name] = all(drawn, "text").filter(({ node }) => textOf(node).startsWith("Hospital 4"));
    expect(Number(name?.node.attributes.x)).toBeCloseTo((frame.units.find((unit) => unit.name === "Hospital 4")?.x ?? NaN) + 11, 1);
  });

  it("has none where the plot holds it", () => {
    expect(frameFor(chart).units.map(({ arrow }) => arrow)).toEqual(frameFor(chart).units.map(() => null));
  });
});

describe("the units of a funnel", () => {
  it("are not joined: there is no data line and no coloured run", () => {
    for (const chart of charts) {
      const frame = frameFor(chart);
      expect([shelf.trace(chart, frame), shelf.runs(chart, frame)]).toEqual([null, null]);
    }
  });

  it("are all drawn, however many there are: hollow within the limits, solid outside", () => {
    for (const chart of charts) {
      const drawn = shelf.points(chart, frameFor(chart));
      const markers = drawn === null ? [] : [...all(drawn, "circle"), ...all(drawn, "path")];
      expect(markers).toHaveLength(chart.points.filter(({ value }) => value !== null).length);
    }
  });

  it("that have no size or no events stand nowhere, and break no line", () => {
    const rows: Unit[] = [...units(12, 0), { unit: "Empty", y: 0, n: 0 }, { unit: "Late", y: null, n: 3000 }];
    const chart = funnel(rows);
    const frame = frameFor(chart);
    expect(shelf.gaps(chart, frame)).toBeNull();
    expect(all(shelf.points(chart, frame) ?? never(), "circle")).toHaveLength(12);
    expect(svg(chart)).not.toMatch(/NaN|Infinity/);
  });
});

describe("the limits of a funnel", () => {
  it("are solid, the lines that hold 95 % dashed", () => {
    const chart = funnel(units(26, 2));
    expect(pathsOf(shelf.limits(chart, frameFor(chart))).map((path) => path["stroke-dasharray"])).toEqual([undefined, "5 3.5"]);
  });

  it("and the band between them are cut at the edges of the plot", () => {
    for (const chart of charts) {
      const frame = frameFor(chart);
      for (const part of [shelf.limits(chart, frame), shelf.band(chart, frame)]) {
        const beyond = corners(part).filter(
          ([x, y]) => x < frame.left || x > frame.right || y < frame.top - 0.05 || y > frame.bottom + 0.05,
        );
        expect(beyond).toEqual([]);
      }
    }
  });

  it("leave the plot where they cross its top, and do not run along it", () => {
    const chart = funnel(units(26, 2));
    const frame = frameFor(chart);
    const upper = chart.curves.find(({ name }) => name === "upper") ?? never();
    expect(frame.beyond(upper.y[0] ?? NaN)).toBe(true);
    const atTop = corners(shelf.limits(chart, frame)).filter(([, y]) => Math.abs(y - frame.top) < 0.05);
    expect(atTop).toHaveLength(2); // one of the 99.8 % and one of the 95 % line
  });

  it("lie where the curves do: drawn at a size, they have the value of the curve", () => {
    const chart = funnel(units(26, 2));
    const frame = frameFor(chart);
    const drawn = corners(shelf.limits(chart, frame));
    for (const { x, y } of chart.curves) {
      const [size, value] = [x.at(-1) ?? NaN, y.at(-1) ?? NaN];
      expect(drawn.some(([px, py]) => Math.abs(px - frame.at(size)) < 0.06 && Math.abs(py - frame.y(value)) < 0.06)).toBe(true);
    }
  });

  it("given as level lines are level lines across the plot", () => {
    const chart = funnel(units(12, 0), { limits: { lower: 0.05, centre: 0.1, upper: 0.2 } });
    const frame = frameFor(chart);
    expect(corners(shelf.limits(chart, frame)).map(([x]) => x)).toEqual([frame.left, frame.right, frame.left, frame.right]);
  });
});

describe("any picture of a funnel", () => {
  it("is finite, and the same for a chart read back from JSON", () => {
    for (const chart of charts) {
      const text = svg(chart);
      expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(svg(JSON.parse(JSON.stringify(chart)) as Chart)).toBe(text);
    }
  });

  it("of no units says that there are no data", () => {
    const chart = funnel([]);
    expect(textOf(shelf.gaps(chart, frameFor(chart)) ?? never())).toBe("No data");
  });

  it("of one unit has a marker and a centre line across the plot, but no limits", () => {
    const chart = funnel([{ unit: "A", y: 12, n: 100 }]);
    const frame = frameFor(chart);
    expect(corners(shelf.centre(chart, frame)).map(([x]) => x)).toEqual([frame.left, frame.right]);
    expect([shelf.limits(chart, frame), shelf.band(chart, frame)]).toEqual([null, null]);
  });

  it("names a unit beyond a clipped edge, with its value", () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, i) => ({ unit: `U${i}`, n: 4000 + i, y: 400 + (i % 5) })),
      { unit: "Far", n: 4100, y: 4000 },
    ];
    const chart = funnel(rows);
    const frame = frameFor(chart, { clip: true });
    expect(frame.beyond(chart.points.find(({ x }) => x === "Far")?.value ?? 0)).toBe(true);
    expect(frame.units.find(({ name }) => name === "Far")?.value).toBe("97.6%");
    expect(shelf.clipped(chart, frame)).toBeNull();
  });
});
