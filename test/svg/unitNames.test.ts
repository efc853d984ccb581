/** Names beside the units of a funnel that stand out. */
import { describe, expect, it } from "vitest";
import { da, de, enGB, fr } from "../../src/locales/index.js";
import { scene } from "../../src/svg/index.js";
import * as shelf from "../../src/svg/marks/index.js";
import type { Locale } from "../../src/types/index.js";
import { all, frameFor, overlaps, random, subpaths, textBoxes, textOf } from "./support.js";
import { charts, funnel, named, never, outside, pathsOf, units } from "./funnels.js";

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

  it("are joined to their markers by no line across another marker", () => {
    const rows = [
      { unit: "Alder", n: 8000, y: 2000 },
      { unit: "Birch", n: 9000, y: 1800 },
      { unit: "Cedar", n: 805, y: 0 },
      { unit: "Larch", n: 800, y: 20 },
      { unit: "Maple", n: 790, y: 1 },
    ];
    for (const chart of [funnel(rows), ...charts]) {
      const frame = frameFor(chart);
      const lines = pathsOf(shelf.unitNames(chart, frame)).flatMap(({ d }) => subpaths(String(d)));
      const markers = chart.points.map((point): [number, number] => [frame.x(point), frame.y(point.value ?? 0)]);
      const hit = lines.flatMap(([[x1, y1] = [0, 0], [x2, y2] = [0, 0]]) =>
        markers.filter(([x, y]) =>
          Array.from({ length: 101 }, (_, k) => k / 100).some(
            (share) => Math.hypot(x1 + share * (x2 - x1) - x, y1 + share * (y2 - y1) - y) < 4,
          ),
        ),
      );
      expect(hit).toEqual([]);
    }
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
    [enGB, "Named: # units outside the limits, as space allows."],
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
