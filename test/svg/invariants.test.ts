import { env } from "node:process";
import { beforeAll, describe, expect, it } from "vitest";
import { xmrChart } from "../../src/charts/index.js";
import { astronomicalPoint, shift } from "../../src/rules/index.js";
import { spc } from "../../src/spc.js";
import { type Element, scene, svg } from "../../src/svg/index.js";
import { points, trace } from "../../src/svg/marks/index.js";
import { checks, drawn } from "./pictures/checks.js";
import { randomPicture, STRATA } from "./pictures/random.js";
import { all, dates, frameFor, random, randomChart, subpaths } from "./support.js";

/** `npm run check:pictures` asks for 10,000; here one in a few strata is enough. */
const COUNT = Number(env.PICTURES ?? 200);
/** Has no factor in common with the numbers of kinds, sizes and themes, so that a few seeds touch all of them. */
const STRIDE = 29;

describe(`${COUNT} random pictures over ${STRATA} strata of kind, size and theme`, () => {
  const faults = new Map<string, string[]>(Object.keys(checks).map((name) => [name, []]));
  const seen = new Set<string>();

  beforeAll(() => {
    const start = performance.now();
    for (let i = 0; i < COUNT; i++) {
      const seed = COUNT < STRATA ? (i * STRIDE) % STRATA : i;
      const { chart, options, stratum } = randomPicture(seed);
      for (const part of stratum.split(", ")) seen.add(part);
      const picture = drawn(chart, options);
      for (const [name, check] of Object.entries(checks))
        faults.get(name)?.push(...check(picture).map((fault) => `seed ${seed} (${stratum}): ${fault}`));
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    if (COUNT > STRATA) console.log(`${COUNT} pictures, seeds 0 to ${COUNT - 1}, in ${seconds} s`);
  }, 3_600_000);

  it.each(Object.keys(checks))("%s", (name) => {
    expect(faults.get(name)?.slice(0, 5)).toEqual([]);
  });

  it("are of every kind, size and theme", () => {
    expect(seen.size).toBe(18 + 4 + STRATA / 18 / 4);
  });
});

describe("any picture", () => {
  it("writes coordinates to a tenth of a pixel", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const paths = all(scene(randomChart(seed)), "path").map(({ node }) => String(node.attributes.d));
      expect(paths.filter((d) => /\.\d\d/.test(d))).toEqual([]);
    }
  });
});

describe("the numbers of a picture", () => {
  it("are the same in the title, in the row of phases and at the end of the line", () => {
    const rows = dates(40, "month").map((x, i) => ({ x, y: (i < 20 ? 20.4 : 26.1) + (i % 2 === 0 ? 2 : -2) }));
    const phases = [{ index: 20, label: "After", reason: "clinic opened" }];
    const chart = spc(rows, { chart: xmrChart, name: "Waits", x: "x", y: "y", phases, rules: [astronomicalPoint()] });
    const frame = frameFor(chart);
    const [before, after] = chart.phases.map(({ lines }) => frame.format(lines?.centre ?? NaN));
    expect(frame.title).toContain(`mean ${after ?? ""} since December 2022, ${before ?? ""} before`);
    expect(frame.phases.map(({ mean }) => mean[0])).toEqual([`mean ${before ?? ""}`, `mean ${after ?? ""}`]);
    expect(frame.ends.find(({ role }) => role === "centre")?.value).toBe(after);
  });
});

describe("a picture of 100,000 points", () => {
  const next = random(3);
  const rows = Array.from({ length: 100_000 }, (_, i) => ({
    x: i,
    y: 50 + 20 * (next() + next() + next() - 1.5) + (i % 997 === 0 ? 60 : 0),
  }));
  const rules = [astronomicalPoint(), shift(8)];
  const chart = spc(rows, { chart: xmrChart, name: "Sensor", x: "x", y: "y", improvement: "down", rules });
  const frame = frameFor(chart);

  it("has at most four coordinates a pixel column in its line", () => {
    const drawn = trace(chart, frame);
    const places = drawn === null ? [] : all(drawn, "path").flatMap(({ node }) => subpaths(String(node.attributes.d)).flat());
    const columns = new Map<number, number>();
    for (const [x] of places) columns.set(Math.floor(x), (columns.get(Math.floor(x)) ?? 0) + 2);
    expect(columns.size).toBeGreaterThan(600);
    expect(Math.max(...columns.values())).toBeLessThanOrEqual(4);
  });

  it("loses neither the lowest nor the highest value of any column", () => {
    const drawn = trace(chart, frame);
    const heights =
      drawn === null
        ? []
        : all(drawn, "path").flatMap(({ node }) =>
            subpaths(String(node.attributes.d))
              .flat()
              .map(([, y]) => y),
          );
    const values = chart.points.flatMap(({ value }) => value ?? []);
    const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    expect(Math.max(...heights)).toBeCloseTo(frame.y(low), 0);
    expect(Math.min(...heights)).toBeCloseTo(frame.y(high), 0);
  });

  it("has a marker at the place of every signal", () => {
    const drawn = points(chart, frame);
    const markers = drawn === null ? new Set<string>() : everyMarker(drawn);
    const signalled = chart.points.filter(({ cause }) => cause !== "common");
    expect(signalled.length).toBeGreaterThan(100);
    const placeOf = (point: (typeof signalled)[number]): string =>
      `${Math.floor(frame.x(point)) + 0.5} ${Math.round(frame.y(point.value ?? NaN))}`;
    expect(signalled.flatMap((point) => (markers.has(placeOf(point)) ? [] : [point.index]))).toEqual([]);
  });

  it("says that it is thinned", () => {
    expect(frame.caption.map(({ text }) => text).join(" ")).toContain(
      "Each column shows the lowest and highest of its points; all signals are drawn.",
    );
  });
});

/** Where circles and diamonds stand. */
function everyMarker(drawn: Element): ReadonlySet<string> {
  const circles = all(drawn, "circle").map(({ node }) => `${node.attributes.cx ?? ""} ${node.attributes.cy ?? ""}`);
  const diamonds = all(drawn, "path").map(({ node }) => {
    const [top, right] = subpaths(String(node.attributes.d))[0] ?? [];
    return `${top?.[0] ?? ""} ${right?.[1] ?? ""}`;
  });
  return new Set([...circles, ...diamonds]);
}

describe("the time it takes to draw", () => {
  /** How often the points of a chart are read while it is drawn. */
  function readings(length: number): number {
    const next = random(5);
    const chart = spc(
      Array.from({ length }, () => next()),
      { chart: xmrChart },
    );
    let count = 0;
    const watched = chart.points.map((point) => new Proxy(point, { get: (of, name) => (count++, Reflect.get(of, name) as unknown) }));
    svg({ ...chart, points: watched });
    return count;
  }

  it("grows in proportion to the number of points", () => {
    expect(readings(20_000) / readings(10_000)).toBeLessThan(2.3);
  });
});
