/** The picture of a funnel: units by size, smooth limits, names of those that stand out. */
import { describe, expect, it } from "vitest";
import { funnelChart } from "../../src/charts/index.js";
import { da, de, enGB, fr } from "../../src/locales/index.js";
import { spc } from "../../src/spc.js";
import { type Element, type Frame, scene, svg } from "../../src/svg/index.js";
import * as shelf from "../../src/svg/marks/index.js";
import type { Chart, Locale, SharedOptions } from "../../src/types/index.js";
import { all, frameFor, overlaps, random, subpaths, textBoxes, textOf } from "./support.js";

interface Unit {
  readonly unit: string | number;
  readonly y: number | null;
  readonly n: number | null;
}

/** Units about 11 %, of which the first ones lie far out on either side. */
function units(count: number, outliers: number, seed = 4): Unit[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => {
    const n = Math.round(20 + 1500 * next() ** 2);
    const share = 0.11 * (i < outliers ? (i % 2 === 0 ? 1.9 : 0.3) : 0.95 + 0.1 * next());
    return { unit: `Hospital ${i + 1}`, n, y: Math.round(n * share) };
  });
}

function funnel(rows: readonly Unit[], options: SharedOptions<Unit> = {}): Chart {
  return spc(rows, { improvement: "down", name: "Readmissions", ...options, chart: funnelChart, x: "unit", y: "y", n: "n" });
}

function pathsOf(part: Element | null): Readonly<Record<string, string | number>>[] {
  return part === null ? [] : all(part, "path").map(({ node }) => node.attributes);
}

const corners = (part: Element | null): readonly (readonly [number, number])[] =>
  pathsOf(part).flatMap(({ d }) => subpaths(String(d)).flat());
const named = ({ units: names }: Frame): string[] => names.map(({ name }) => name).sort();
const outside = ({ points }: Chart): string[] => points.flatMap(({ x, cause }) => (cause === "common" ? [] : [String(x)])).sort();

const charts = [0, 1, 2, 5, 26, 80, 200, 700].flatMap((count) => [0, 3, 30].map((outliers) => funnel(units(count, outliers, count + 1))));

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

  it("have no labels at their ends, only the centre and the target", () => {
    expect(frameFor(funnel(units(26, 2), { target: 0.1 })).ends.map(({ role }) => role)).toEqual(["centre", "target"]);
  });
});

describe("the names of units", () => {
  it("are those of the outliers alone, bold, with the value", () => {
    const chart = funnel(units(26, 3));
    const frame = frameFor(chart);
    expect(outside(chart).length).toBeGreaterThan(0);
    expect(named(frame)).toEqual(outside(chart));
    const [first] = all(shelf.unitNames(chart, frame) ?? never(), "text");
    const [name, value] = first?.node.children ?? [];
    expect(name).toMatchObject({ tag: "tspan", attributes: { "font-weight": 700 } });
    expect(typeof value === "object" ? textOf(value) : "").toMatch(/^\d+\.\d%$/);
  });

  it("stand 11 px right of their marker where there is room, and left of it at the right-hand edge", () => {
    const rows = [...units(20, 0), { unit: "Birch", n: 700, y: 200 }, { unit: "Juniper", n: 1900, y: 80 }];
    const [birch, juniper] = ["Birch", "Juniper"].map((it) => frameFor(funnel(rows)).units.find(({ name }) => name === it) ?? never());
    expect((birch?.x ?? 0) - (birch?.marker.x ?? 0)).toBeCloseTo(11, 9);
    expect((juniper?.x ?? 0) + (juniper?.width ?? 0)).toBeLessThan(juniper?.marker.x ?? 0);
  });

  it("touch neither each other nor any text, and stay on the plot", () => {
    for (const chart of charts) {
      for (const width of [360, 840, 1280]) {
        const picture = scene(chart, { width });
        expect(overlaps(textBoxes(picture))).toEqual([]);
        const { left, right, units: names } = frameFor(chart, { width });
        expect(names.filter((name) => name.x < left || name.x + name.width > right)).toEqual([]);
      }
    }
  });

  it("cover no marker", () => {
    for (const chart of charts) {
      const frame = frameFor(chart);
      const markers = chart.points
        .filter(({ value }) => value !== null)
        .map((point) => [frame.x(point), frame.y(point.value ?? 0)] as const);
      const covered = frame.units.filter(({ x, y, width }) => markers.some(([mx, my]) => mx > x && mx < x + width && Math.abs(my - y) < 8));
      expect(covered).toEqual([]);
    }
  });

  it("lie on no limit, centre or target where there is a place beside them", () => {
    const next = random(11);
    const rows = Array.from({ length: 40 }, (_, i) => {
      const n = Math.round(i < 6 ? 40_000 * (i + 1) : 600 + 300_000 * next() ** 2);
      const sigmas = i < 6 ? (i % 2 === 0 ? 3.5 : -3.5) : 3.4 * next() - 1.7;
      return { unit: `Royal Infirmary ${i}`, n, y: Math.round(n / 2 + (sigmas * Math.sqrt(n)) / 2) };
    });
    const chart = funnel(rows, { target: 0.52 });
    for (const width of [840, 1280]) {
      const frame = frameFor(chart, { width });
      expect(frame.units.length).toBeGreaterThanOrEqual(6);
      const lines = [shelf.limits, shelf.centre, shelf.target].flatMap((mark) => pathsOf(mark(chart, frame)));
      const touched = frame.units.filter(({ x, y, width: wide }) =>
        lines.some(({ d }) =>
          subpaths(String(d)).some((corner) =>
            corner.slice(1).some(([x2, y2], i) => {
              const [x1, y1] = corner[i] ?? [0, 0];
              return Array.from({ length: 101 }, (_, k) => k / 100).some((share) => {
                const [px, py] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
                return px > x && px < x + wide && Math.abs(py - y) < 6;
              });
            }),
          ),
        ),
      );
      expect(touched.map(({ name }) => name)).toEqual([]);
    }
  });

  it("are joined to their markers by no line across another name", () => {
    let led = 0;
    for (const chart of charts)
      for (const width of [360, 640, 840]) {
        const frame = frameFor(chart, { width });
        const drawn = shelf.unitNames(chart, frame);
        const leads = pathsOf(drawn).flatMap(({ d }) => subpaths(String(d)));
        led += leads.length;
        const crossed = leads.flatMap(([[x1, y1] = [0, 0], [x2, y2] = [0, 0]]) =>
          frame.units.filter(({ x, y, width: wide }) =>
            Array.from({ length: 101 }, (_, k) => k / 100).some((share) => {
              const [px, py] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
              return px > x && px < x + wide && Math.abs(py - y) < 6;
            }),
          ),
        );
        expect(crossed.map(({ name }) => name)).toEqual([]);
      }
    expect(led).toBeGreaterThan(50);
  });

  it("of units that have numbers only say that these are units", () => {
    const rows = units(26, 3).map(({ y, n }, i) => ({ unit: i + 1, y, n }));
    expect(named(frameFor(funnel(rows)))[0]).toMatch(/^Unit \d+$/);
  });

  it("are written whole where there is room, and stand on their side of the centre, with air between them", () => {
    const rows = [
      ...units(60, 0),
      ...[0.2, 0.21, 0.03, 0.02].map((share, i) => ({ unit: `The Royal ${i} of a long name`, n: 800 + 40 * i, y: 800 * share })),
    ];
    const chart = funnel(rows);
    const { units: names, y } = frameFor(chart);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(rows.slice(60).map(({ unit }) => unit)));
    const centre = y(chart.points[0]?.centre ?? NaN);
    for (const { marker, y: at } of names) expect((at - centre) * (marker.y - centre)).toBeGreaterThan(0);
    for (const one of names)
      for (const other of names)
        if (one !== other && Math.abs(one.y - other.y) < 16)
          expect(Math.max(one.x - other.x - other.width, other.x - one.x - one.width)).toBeGreaterThanOrEqual(5);
  });

  it.each<[Locale, string]>([
    [enGB, "Named: # units outside the limits, as far as there is room."],
    [da, "Navngivet: # enheder uden for kontrolgrænserne, så langt pladsen rækker."],
    [de, "Benannt: # Einheiten außerhalb der Eingriffsgrenzen, soweit Platz ist."],
    [fr, "Unités hors des limites nommées, selon la place\u00a0: #."],
  ])("are counted in the caption where some have no room", (locale, sentence) => {
    let counted = 0;
    for (const chart of charts)
      for (const drawn of [{}, { height: 700 }]) {
        const frame = frameFor(chart, { width: 640, locale, ...drawn });
        const told = frame.caption.map(({ text }) => text).join(" ");
        const of = { "en-GB": "of", da: "af", de: "von", fr: "sur" }[locale.tag] ?? "";
        const [names, all] = [frame.units.length, outside(chart).length];
        if (names < all) counted++;
        expect(told.includes(sentence.replace("#", `${names} ${of} ${all}`))).toBe(names < all);
      }
    expect(counted).toBeGreaterThan(3);
  });

  it("counted are those outside the limits, not those beyond the edge that have a name too", () => {
    const small = { unit: "Small", n: 1, y: 1 };
    const chart = funnel([...units(200, 30, 201).map((row) => ({ ...row, n: (row.n ?? 0) + 300 })), small]);
    const frame = frameFor(chart, { clip: true, width: 360 });
    const told = /Named: (\d+) of (\d+) units/.exec(frame.caption.map(({ text }) => text).join(" "));
    const beyond = frame.units.filter(({ name }) => !outside(chart).includes(name)).length;
    expect(told?.slice(1).map(Number)).toEqual([frame.units.length - beyond, outside(chart).length]);
  });

  it("too long for the plot are cut", () => {
    const rows = units(26, 1).map((row, i) => (i === 0 ? { ...row, unit: "Royal ".repeat(40) } : row));
    expect(frameFor(funnel(rows)).units[0]?.name).toMatch(/^Royal .*…$/);
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

function never(): never {
  throw new Error("no such thing");
}
