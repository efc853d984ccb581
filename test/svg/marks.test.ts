import { describe, expect, it } from "vitest";
import { cChart, mrChart, pChart, runChart, xmrChart } from "../../src/charts/index.js";
import { astronomicalPoint, crossings, shift } from "../../src/rules/index.js";
import { spc } from "../../src/spc.js";
import { type Element, element, lightTheme, type Mark, marks, scene } from "../../src/svg/index.js";
import * as shelf from "../../src/svg/marks/index.js";
import type { Chart, SharedOptions } from "../../src/types/index.js";
import { all, dates, frameFor, subpaths, textOf } from "./support.js";

interface Row {
  readonly x: string;
  readonly y: number | null;
}

/** 24 months about 20, within limits of about 4 and 36. */
const STEADY = Array.from({ length: 4 }, () => [24.5, 17, 21.5, 15.5, 23, 18.5]).flat();

function xmr(values: readonly (number | null)[] = STEADY, options: Partial<SharedOptions<Row>> = {}): Chart {
  const months = dates(values.length, "month");
  return spc(
    values.map((y, i): Row => ({ x: months[i] ?? "", y })),
    { chart: xmrChart, rules: [astronomicalPoint()], ...options, x: "x", y: "y" },
  );
}

function drawn(mark: Mark, chart: Chart, options = {}): Element {
  return mark(chart, frameFor(chart, options)) ?? { tag: "g", attributes: {}, children: [] };
}

function never(): never {
  throw new Error("no such point");
}

const paths = (node: Element): Readonly<Record<string, string | number>>[] => all(node, "path").map(({ node: path }) => path.attributes);
const corners = (attributes: Readonly<Record<string, string | number>> | undefined): ReturnType<typeof subpaths> =>
  subpaths(String(attributes?.d ?? ""));

describe("the data line", () => {
  it("runs through neighbours, and crosses a gap or a ghost as a dotted bridge", () => {
    const chart = xmr(
      STEADY.map((y, i) => (i === 5 ? null : y)),
      { ghost: [10] },
    );
    const [solid, dotted] = paths(drawn(shelf.trace, chart));
    expect(corners(solid).map((run) => run.length)).toEqual([5, 4, 13]);
    expect(corners(dotted).map((run) => run.length)).toEqual([2, 2]);
    expect(dotted?.["stroke-dasharray"]).toBe("1.5 3.5");
  });

  it("crosses months that no row names as a dotted bridge too, in no colour", () => {
    const months = [1, 2, 3, 4, 7, 8, 9, 10, 11, 12].map((month, i) => ({
      month: `2024-${String(month).padStart(2, "0")}`,
      y: i < 2 ? 9 : 20,
    }));
    const chart = spc(months, { chart: xmrChart, x: "month", y: "y", centre: 10, sigma: 1, improvement: "up" });
    const [solid, dotted] = paths(drawn(shelf.trace, chart));
    expect(corners(solid).map((run) => run.length)).toEqual([4, 6]);
    expect(corners(dotted).map((run) => run.length)).toEqual([2]);
    expect(corners(paths(drawn(shelf.runs, chart))[0]).map((run) => run.length)).toEqual([2, 6]);
  });

  it("runs on across phases", () => {
    expect(corners(paths(drawn(shelf.trace, xmr(STEADY, { phases: [{ index: 12, reason: "r" }] })))[0])).toHaveLength(1);
  });

  it("takes the colour of the signal between neighbours of one cause", () => {
    const chart = xmr([...STEADY.slice(0, 12), ...Array.from({ length: 9 }, (_, i) => 17 - (i % 2))], {
      rules: [shift(8)],
      improvement: "down",
      baseline: 12,
    });
    const [coloured] = paths(drawn(shelf.runs, chart));
    expect([coloured?.stroke, coloured?.["stroke-width"]]).toEqual([lightTheme.improvement, 2.4]);
    expect(corners(coloured).map((run) => run.length)).toEqual([10]); // March 2022, below the mean as well, begins the run
  });
});

describe("limits", () => {
  it("are dashed when level, lighter for a trial, solid when stepped", () => {
    const dashes = (chart: Chart): unknown[] => paths(drawn(shelf.limits, chart)).map((path) => path["stroke-dasharray"]);
    expect(dashes(xmr())).toEqual(["5 3.5"]);
    expect(dashes(xmr(STEADY.slice(0, 9)))).toEqual(["2 3"]);
    const rows = Array.from({ length: 20 }, (_, i) => ({ y: 7 + (i % 3), n: 20 + 3 * i }));
    expect(dashes(spc(rows, { chart: pChart, y: "y", n: "n" }))).toEqual([undefined]);
  });

  it("stop 2 px before a phase and begin 2 px after it", () => {
    const chart = xmr(STEADY, { phases: [{ index: 12, reason: "r" }] });
    const boundary = frameFor(chart).edge(12);
    const [before, after] = corners(paths(drawn(shelf.limits, chart))[0]);
    expect(before?.at(-1)?.[0]).toBeCloseTo(boundary - 2, 0);
    expect(after?.[0]?.[0]).toBeCloseTo(boundary + 2, 0);
  });

  it("stop at a period without data, with the band; the centre line goes on", () => {
    const chart = xmr(STEADY.map((y, i) => (i === 7 ? null : y)));
    const frame = frameFor(chart);
    const [left] = corners(paths(drawn(shelf.limits, chart))[0]);
    expect(left?.at(-1)?.[0]).toBeCloseTo(frame.edge(7), 0);
    expect(corners(paths(drawn(shelf.band, chart))[0])).toHaveLength(2);
    expect(corners(paths(drawn(shelf.centre, chart))[0])).toHaveLength(1);
  });

  it("step midway between neighbouring dates", () => {
    const rows = [100, 100, 400].map((n, i) => ({ x: dates(3, "month")[i] ?? "", y: n / 5, n }));
    const chart = spc(rows, { chart: pChart, x: "x", y: "y", n: "n" });
    const [first, second] = chart.points.slice(1).map(frameFor(chart).x);
    const step = corners(paths(drawn(shelf.limits, chart))[0])[0]?.[1]?.[0];
    expect(step).toBeCloseTo(((first ?? 0) + (second ?? 0)) / 2, 0);
  });

  it("of a chart of moving ranges are one, and the band reaches down to zero", () => {
    const chart = spc(STEADY, { chart: mrChart });
    const frame = frameFor(chart);
    expect(corners(paths(drawn(shelf.limits, chart))[0])).toHaveLength(1);
    expect(frame.ends.map(({ role }) => role)).toEqual(["upper", "centre"]);
    expect(corners(paths(drawn(shelf.band, chart))[0])[0]?.at(-1)?.[1]).toBe(frame.bottom);
  });

  it("at one and two sigmas are drawn where the chart has them, unless left out", () => {
    const chart = xmr(STEADY, { innerLines: true });
    expect(corners(paths(drawn(shelf.innerLines, chart))[0])).toHaveLength(4);
    expect(paths(drawn(shelf.innerLines, chart, { innerLines: false }))).toEqual([]);
    expect(paths(drawn(shelf.innerLines, xmr()))).toEqual([]);
  });
});

describe("the centre line", () => {
  it("is solid over its baseline and dashed beyond it, with a stripe and its name", () => {
    const chart = xmr(STEADY, { baseline: 12 });
    const frame = frameFor(chart);
    const [solid, beyond] = paths(drawn(shelf.centre, chart));
    expect(corners(solid)[0]?.at(-1)?.[0]).toBeCloseTo(frame.edge(12), 0);
    expect([solid?.["stroke-dasharray"], beyond?.["stroke-dasharray"]]).toEqual([undefined, "8 4"]);
    expect(all(drawn(shelf.stripe, chart), "rect")[0]?.node.attributes.width).toBeCloseTo(frame.edge(12) - frame.left, 0);
    expect(textOf(drawn(shelf.stripeName, chart))).toBe("Baseline: 12 months");
    expect(textOf(drawn(shelf.stripeName, chart, { width: 300 }))).toBe("Baseline");
  });

  it("has the stripe of a baseline in the middle of a phase, or in an earlier one", () => {
    const stripeOf = (chart: Chart): unknown[] => {
      const { left, ...frame } = frameFor(chart);
      const rect = all(drawn(shelf.stripe, chart), "rect")[0]?.node.attributes;
      return [rect?.x, rect?.width].map((at, i) => Math.round(((Number(at) - (i === 0 ? left : 0)) / (frame.right - left)) * 24));
    };
    expect(stripeOf(xmr(STEADY, { baseline: { from: "2021-07", to: "2022-04" } }))).toEqual([3, 10]);
    expect(stripeOf(xmr(STEADY, { phases: [{ index: 15, reason: "r", baseline: { from: "2021-04", to: "2022-03" } }] }))).toEqual([0, 12]);
  });

  it("is solid where lines are given, and no stripe is drawn where the whole phase is the baseline", () => {
    const given = xmr(STEADY, { limits: { lower: 5, centre: 20, upper: 35 } });
    expect(paths(drawn(shelf.centre, given)).map((path) => path["stroke-dasharray"])).toEqual([undefined]);
    expect(shelf.stripe(xmr(), frameFor(xmr()))).toBeNull();
  });

  it("is dashed in the colour of neutral change where a signal speaks of the whole phase; no point is coloured for it", () => {
    const values = [10, 12, 11, 13, 10, 30, 31, 29, 33, 35, 12, 11, 9, 10, 12, 33, 31, 30, 32, 34, 31, 11, 12, 10];
    const chart = spc(values, { chart: runChart, rules: [crossings()] });
    const [line] = paths(drawn(shelf.centre, chart));
    expect([line?.stroke, line?.["stroke-dasharray"]]).toEqual([lightTheme.neutral, "6 4"]);
    expect(new Set(all(drawn(shelf.points, chart), "circle").map(({ inherited }) => inherited.stroke))).toEqual(
      new Set([lightTheme.common]),
    );
  });
});

describe("markers", () => {
  const outlier = (improvement: "up" | "down" | "neither"): Element =>
    drawn(
      shelf.points,
      xmr(
        STEADY.map((y, i) => (i === 15 ? 60 : y)),
        { improvement },
      ),
    );
  const solid = (node: Element): Element | undefined =>
    [...all(node, "circle"), ...all(node, "path")].find(({ inherited }) => inherited.stroke === lightTheme.background)?.node;

  it("are a disc for improvement, a diamond for concern, a triangle for neutral change", () => {
    expect(solid(outlier("up"))?.tag).toBe("circle");
    expect(corners(solid(outlier("down"))?.attributes)[0]).toHaveLength(4);
    expect(corners(solid(outlier("neither"))?.attributes)[0]).toHaveLength(3);
  });

  it("are triangles that point the way the signal does", () => {
    const tip = (value: number): number => {
      const chart = xmr(STEADY.map((y, i) => (i === 15 ? value : y)));
      const [apex, base] = corners(solid(drawn(shelf.points, chart))?.attributes)[0] ?? [];
      return (base?.[1] ?? 0) - (apex?.[1] ?? 0);
    };
    expect(tip(60)).toBeGreaterThan(0);
    expect(tip(-30)).toBeLessThan(0);
  });

  it("are dark squares where a large change is neither good nor bad", () => {
    const chart = spc(
      STEADY.map((y, i) => (i === 15 ? 60 : y)),
      { chart: mrChart, improvement: "up" },
    );
    const square = all(drawn(shelf.points, chart), "path").find(({ inherited }) => inherited.fill === lightTheme.centre);
    expect(corners(square?.node.attributes)[0]).toHaveLength(4);
    expect(frameFor(chart).key.map(({ text }) => text)).toContain("Unusually large change");
  });

  it("are a cross for a ghost and a dashed ring for a provisional point", () => {
    const node = drawn(shelf.points, xmr(STEADY, { ghost: [4], provisional: 2 }));
    expect(corners(paths(node).find(({ stroke }) => stroke === lightTheme.excluded))).toHaveLength(2);
    const dashed = all(node, "circle").filter(({ inherited }) => inherited["stroke-dasharray"] === "2 1.6");
    expect(dashed.map(({ inherited }) => inherited.fill)).toEqual([lightTheme.background, lightTheme.background]);
  });

  it("stand at the value of their point", () => {
    const chart = xmr();
    const frame = frameFor(chart);
    const centres = all(drawn(shelf.points, chart), "circle").map(({ node }) => [node.attributes.cx, node.attributes.cy]);
    expect(centres).toEqual(
      chart.points.map((point) => [Math.round(frame.x(point) * 10) / 10, Math.round(frame.y(point.value ?? NaN) * 10) / 10]),
    );
  });
});

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
});

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
});

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

describe("the key", () => {
  const key = (chart: Chart, options = {}): string[] => frameFor(chart, options).key.map(({ text }) => text);

  it("names the marks that are present, in a fixed order", () => {
    const values = STEADY.map((y, i) => (i === 15 ? 60 : i === 18 ? -30 : y));
    expect(key(xmr(values, { improvement: "down", ghost: [3], provisional: 1 }))).toEqual([
      "Improvement",
      "Concern",
      "Common cause",
      "Provisional",
      "Left out of the limits",
    ]);
  });

  it("draws change as the picture does: upwards, downwards, or both side by side", () => {
    const forms = (values: readonly number[], improvement: "neither" | "down" = "neither"): unknown => {
      const chart = xmr(values, { improvement });
      return frameFor(chart).key.map(({ of, turned }) => [of, ...turned]);
    };
    const at = (high: boolean, low: boolean) => STEADY.map((y, i) => (high && i === 15 ? 60 : low && i === 18 ? -30 : y));
    expect(forms(at(true, false))).toEqual([
      ["neutral", false],
      ["common", false],
    ]);
    expect(forms(at(false, true))).toEqual([
      ["neutral", true],
      ["common", false],
    ]);
    expect(forms(at(true, true))).toEqual([
      ["neutral", false, true],
      ["common", false],
    ]);
    expect(forms(at(true, true), "down")).toEqual([
      ["improvement", false],
      ["concern", false],
      ["common", false],
    ]);
    const key = drawn(shelf.key, xmr(at(true, true), { improvement: "neither" }));
    const tops = all(key, "path").map(({ node: { attributes } }) => /^M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)/.exec(String(attributes.d)));
    expect(tops.map((found) => Number(found?.[1]) < Number(found?.[2]))).toEqual([true, false]);
  });

  it("is left out where common cause is all there is", () => {
    expect(key(xmr())).toEqual([]);
  });

  it("names the lines where they have no labels", () => {
    expect(key(xmr(STEADY, { target: 22 }), { labels: false })).toEqual(["Expected range", "Mean", "Target"]);
  });
});

describe("gaps", () => {
  it("are named at the foot of the plot, once a stretch", () => {
    expect(textOf(drawn(shelf.gaps, xmr(STEADY.map((y, i) => (i === 5 || i === 6 ? null : y)))))).toBe("No data");
    expect(textOf(drawn(shelf.gaps, xmr([])))).toBe("No data");
    expect(textOf(drawn(shelf.gaps, xmr()))).toBe("");
  });

  it("are not made of the first moving range, which does not exist", () => {
    expect(textOf(drawn(shelf.gaps, spc(STEADY, { chart: mrChart })))).toBe("");
  });
});

describe("a point beyond the edge", () => {
  it("has an arrow and its value beside it", () => {
    const node = drawn(
      shelf.clipped,
      xmr(
        STEADY.map((y, i) => (i === 15 ? 900 : y)),
        { ghost: [15] },
      ),
      { clip: true },
    );
    expect(textOf(node)).toBe("900");
    expect(paths(node)).toHaveLength(1);
  });

  it("has them at the foot of the plot where it lies below, and left of itself at the end", () => {
    const chart = xmr(
      STEADY.map((y, i) => (i === 23 ? -900 : y)),
      { ghost: [23], baseline: 12 },
    );
    const frame = frameFor(chart, { clip: true });
    const text = all(drawn(shelf.clipped, chart, { clip: true }), "text")[0]?.node;
    expect([textOf(text ?? element("text")), Number(text?.attributes.y) > (frame.top + frame.bottom) / 2]).toEqual(["−900", true]);
    expect(Number(text?.attributes.x)).toBeLessThan(frame.x(chart.points[23] ?? chart.points[0] ?? never()));
  });

  it("has them under the name of a baseline", () => {
    const chart = xmr(
      STEADY.map((y, i) => (i === 2 ? 900 : y)),
      { ghost: [2], baseline: 12 },
    );
    const heights = [shelf.clipped, shelf.stripeName].map((mark) =>
      Number(all(drawn(mark, chart, { clip: true }), "text")[0]?.node.attributes.y),
    );
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(12);
  });
});

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
