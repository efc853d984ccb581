import { describe, expect, it } from "vitest";
import { instantOf } from "../../src/calendar.js";
import {
  type Chart,
  cusumChart,
  describe as words,
  falseSignals,
  funnelChart,
  pChart,
  type Point,
  runChart,
  spc,
  xmrChart,
} from "../../src/index.js";
import { de } from "../../src/locales/index.js";
import { darkTheme, lightTheme, observablePlot, svg, vegaLite } from "../../src/svg/index.js";
import { lowerOf } from "../../src/readings/describe.js";
import { thrownBy } from "../support/thrown.js";
import { dates, randomChart } from "./support.js";

const waits = [41, 38, 44, 40, 37, 43, 39, 45, null, 42, 40, 60, 41, 38, 44, 40, 37, 43, 30, 31, 29, 32, 27, 33, 28, 30, 31, 26, 29, 30];
const rows = dates(30, "month", "2021-01-01").map((month, i) => ({ month, y: waits[i] ?? null, n: 800 + ((i * 37) % 90) }));
const minutes = spc(rows, {
  chart: xmrChart,
  ...{ x: "month", y: "y", name: "Minutes to theatre", improvement: "down", target: 35, provisional: 1 },
  ghost: [{ x: "2021-06-01", reason: "closed" }],
  phases: [{ start: "2022-07", label: "New list", reason: "new list" }],
});
const shares = spc(rows, { chart: pChart, x: "month", y: "y", n: "n", improvement: "down", target: 0.04 });
const sums = spc(
  waits.filter((y) => y !== null),
  { chart: cusumChart },
);
const units = rows.slice(0, 8).map(({ y }, i) => ({ unit: `Unit ${i}`, y, n: 200 + 67 * i }));
const funnel = spc(units, { chart: funnelChart, x: "unit", y: "y", n: "n" });
const wards = spc(units, { chart: runChart, x: "unit", y: "y" });

/** What a spec holds: data by the name of their layer, or by mark and colour. */
interface Vertex {
  readonly run: string;
  readonly x: string | number;
  readonly y: number;
  readonly mark: string;
}
interface Layer {
  readonly name: string;
  readonly data: { readonly values: readonly Vertex[] };
}
const layersOf = (chart: Chart): readonly Layer[] => vegaLite(chart).layer as readonly Layer[];
const valuesOf = (chart: Chart, name: RegExp): readonly Vertex[] =>
  layersOf(chart).flatMap((layer) => (name.test(layer.name) ? layer.data.values : []));

/** A place as a number, so that places can be compared. */
const placed = (x: string | number): number => (typeof x === "number" ? x : Date.parse(x));
const placeOf = ({ axis }: Chart, { x, n, index }: Point): number =>
  axis === "time" ? instantOf(String(x)) : axis === "number" ? Number(x) : axis === "size" ? (n ?? NaN) : index;

/** The levels of lines at a place: of every run that holds it between its ends. */
function levelsAt(vertices: readonly Vertex[], place: number): readonly number[] {
  return vertices.flatMap(({ run, x, y }, i) => {
    const next = vertices[i + 1];
    return next?.run === run && y === next.y && placed(x) <= place && placed(next.x) > place ? [y] : [];
  });
}

const display = (value: number, { per }: Chart): number => Number((value * per).toPrecision(12));
const drawn = [...Array.from({ length: 40 }, (_, seed) => randomChart(seed + 1)), minutes, shares, sums, wards];

describe("the exports", () => {
  it("mark the centre line of a phase of which a signal speaks as a whole, as the picture does", () => {
    const clumped = spc([1, 2, 3, 1, 2, 9, 8, 7, 9, 8, 3, 1, 2, 1, 2, 7, 8, 9, 7, 8, 1, 2, 3, 9], { chart: runChart });
    expect(clumped.signals.some(({ side }) => side === null)).toBe(true);
    expect(svg(clumped)).toContain('stroke-dasharray="6 4"');
    expect(valuesOf(clumped, /^centreOfSignal/)).not.toEqual([]);
    expect(valuesOf(clumped, /^centre$/)).toEqual([]);
    expect(JSON.stringify(vegaLite(clumped))).toContain('"strokeDash":[6,4]');
    expect(JSON.stringify(observablePlot(clumped))).toContain('"strokeDasharray":"6 4"');
  });

  it("are plain data, equal to their own JSON copies, the same for a chart and its JSON copy", () => {
    for (const chart of [...drawn, funnel]) {
      for (const make of [vegaLite, observablePlot]) {
        const made: unknown = make(chart);
        const text = JSON.stringify(made);
        expect(JSON.parse(text)).toEqual(made);
        expect(JSON.stringify(make(JSON.parse(JSON.stringify(chart)) as Chart))).toBe(text);
      }
    }
  });

  it("hold every value at its place, in the display scale", () => {
    for (const chart of [...drawn, funnel]) {
      const all = chart.points.filter(({ value }) => value !== null);
      const dots = valuesOf(chart, /^points$/);
      const shown = dots.length < all.length ? all.filter(({ cause, status }) => cause !== "common" || status !== "counted") : all;
      expect(dots.map(({ y }) => y)).toEqual(shown.map(({ value }) => display(value ?? NaN, chart)));
      expect(dots.map(({ x }) => placed(x))).toEqual(shown.map((point) => placeOf(chart, point)));
      const trace = valuesOf(chart, /^data$/).map(({ y }) => y);
      const joined = chart.axis === "size" ? [] : all.filter(({ status }) => status !== "ghost");
      expect(trace).toEqual(joined.map(({ value }) => display(value ?? NaN, chart)));
    }
  });

  it("draw centre, limits and target at every point at the height that the chart gives them, and nowhere else", () => {
    for (const chart of drawn) {
      const last = chart.points.findLastIndex(({ value }) => value !== null);
      const lines = [
        ["centre", /^centre/, (point: Point) => point.centre],
        ["upper", /^upper(Of|Stepped|$)/, (point: Point) => (gap(point, last) ? null : point.upper)],
        ["lower", /^lower(Of|Stepped|$)/, (point: Point) => (gap(point, last) ? null : lowerOf(chart, point))],
        ["target", /^target$/, (point: Point) => point.target],
      ] as const;
      for (const [name, layers, valueOf] of lines) {
        const vertices = valuesOf(chart, layers);
        for (const point of chart.points) {
          const value = valueOf(point);
          expect(levelsAt(vertices, placeOf(chart, point)), `${name} at ${point.index}`).toEqual(
            value === null ? [] : [display(value, chart)],
          );
        }
      }
    }
  });

  it("draw the curves of a funnel and both arms of a cumulative sum", () => {
    for (const { name, x, y } of funnel.curves) {
      const vertices = valuesOf(funnel, new RegExp(`^${name}$`));
      expect(vertices.map((vertex) => [vertex.x, vertex.y])).toEqual(
        x.map((size, i) => [display(size, { ...funnel, per: 1 }), display(y[i] ?? NaN, funnel)]),
      );
    }
    const up = valuesOf(sums, /^upwardSum$/).map(({ y }) => y);
    const down = valuesOf(sums, /^downwardSum$/).map(({ y }) => y);
    expect(up).toEqual(sums.points.map(({ also }) => display(also?.up ?? NaN, sums)));
    expect(down).toEqual(sums.points.map(({ also }) => display(-(also?.down ?? NaN), sums) + 0));
  });

  it("tell causes by colour and shape, in the colours of the theme, and name them", () => {
    const { layer } = vegaLite(shares, { theme: darkTheme }) as unknown as { readonly layer: readonly Encoded[] };
    const { shape, fill } = layer.find(({ name }) => name === "points")?.encoding ?? {};
    expect(shape?.scale).toEqual({ domain: ["Improvement", "Concern", "Common cause"], range: ["circle", "diamond", "circle"] });
    expect(fill?.scale.range).toEqual([darkTheme.improvement, darkTheme.concern, darkTheme.background]);
    const dots = observablePlot(shares).marks.filter(({ mark }) => mark === "dot");
    expect(dots.map(({ options }) => [options.symbol, options.fill])).toEqual([
      ["circle", lightTheme.improvement],
      ["diamond2", lightTheme.concern],
      ["circle", lightTheme.background],
    ]);
    expect(dots.map(({ data }) => data.length)).toEqual(
      ["improvement", "concern", "common"].map(
        (wanted) => shares.points.filter(({ cause, value }) => cause === wanted && value !== null).length,
      ),
    );
  });

  it("say what svg says: title, subtitle, caption, names of phases and lines, and the chart in words", () => {
    const cost = falseSignals(minutes.provenance.rules.length === 0 ? [] : xmrChart.rules, 30);
    const picture = svg(minutes, { cost, annotations: false });
    const { title, description, layer } = vegaLite(minutes, { cost }) as unknown as Told;
    expect(description).toBe(words(minutes, { cost }));
    const said = [...title.text, ...title.subtitle, ...captionIn(layer), "New list", "Upper limit"];
    for (const text of said) expect(picture, text).toContain(escaped(text));
    const { options, marks } = observablePlot(minutes, { cost });
    expect(options.title).toBe(title.text.join(" "));
    expect(options.caption).toBe(captionIn(layer).join(" "));
    expect(JSON.stringify(marks)).toContain("New list");
    expect(observablePlot(minutes, { title: false, subtitle: false, caption: false }).options).not.toHaveProperty("title");
  });

  it("draw a rule where a phase begins, and points that are left out or provisional as such", () => {
    expect(valuesOf(minutes, /^boundaries$/)).toEqual([{ x: "2022-06-16" }]);
    const marks = valuesOf(minutes, /^points$/).map(({ mark }) => mark);
    expect(marks.filter((mark) => mark === "Left out of the limits")).toHaveLength(1);
    expect(marks.at(-1)).toBe("Provisional");
  });

  it("speak the language of the locale, and keep the names of categories whatever stands in them", () => {
    const { description } = vegaLite(shares, { locale: de });
    expect(description).toMatch(/^p-Karte, Prozent, monatlich, Januar 2021/);
    expect(svg(shares, { locale: de })).toContain(escaped(description));
    const hostile = spc(
      [
        { w: `"}[0]</script>`, y: 3 },
        { w: "B", y: 4 },
      ],
      { chart: runChart, x: "w", y: "y" },
    );
    const { encoding } = vegaLite(hostile) as unknown as {
      readonly encoding: { readonly x: { readonly axis: { readonly labelExpr: string } } };
    };
    expect(JSON.parse(encoding.x.axis.labelExpr.replace("[datum.value]", ""))).toEqual({ 0: `"}[0]</script>`, 1: "B" });
  });

  it("have the ticks of the picture at the values that their texts say", () => {
    const { encoding } = vegaLite(spc([104, 102, 106, 103, 105, 101, 104, 103], { chart: xmrChart })) as unknown as {
      readonly encoding: { readonly y: { readonly axis: { readonly values: readonly number[]; readonly labelExpr: string } } };
    };
    const { values, labelExpr } = encoding.y.axis;
    expect(values[0]).toBeGreaterThan(0);
    expect(JSON.parse(labelExpr.replace("[datum.value]", ""))).toEqual(Object.fromEntries(values.map((at) => [at, String(at)])));
  });

  it("draw a chart of nothing, of one point, and of gaps alone", () => {
    for (const values of [[], [5], [null, null]]) {
      const chart = spc(values, { chart: xmrChart });
      expect(valuesOf(chart, /^points$/)).toHaveLength(values.filter((value) => value !== null).length);
      expect(() => JSON.stringify(observablePlot(chart))).not.toThrow();
    }
    const day = spc([{ x: "2024-05-01", y: 5 }], { chart: xmrChart, x: "x", y: "y" });
    expect(observablePlot(day).options.x).toEqual({
      type: "utc",
      domain: ["2024-04-30T12:00:00.000Z", "2024-05-01T12:00:00.000Z"],
      label: null,
    });
  });

  it("refuse what they do not read", () => {
    // @ts-expect-error marks are SVG's own
    const unknown = thrownBy(() => vegaLite(minutes, { marks: [] }));
    expect([unknown?.code, unknown?.column]).toEqual(["unknown-option", "marks"]);
    // @ts-expect-error a style sheet is SVG's own
    expect(thrownBy(() => observablePlot(minutes, { theme: "auto" }))?.code).toBe("unknown-value");
    expect(thrownBy(() => observablePlot(minutes, { width: 10 }))?.code).toBe("unknown-value");
    // @ts-expect-error null is no chart
    expect(thrownBy(() => vegaLite(null))?.code).toBe("wrong-type");
  });
});

interface Encoded {
  readonly name: string;
  readonly encoding: Readonly<
    Record<string, { readonly scale: { readonly domain: readonly string[]; readonly range: readonly string[] } }>
  >;
}
interface Told {
  readonly title: { readonly text: readonly string[]; readonly subtitle: readonly string[] };
  readonly description: string;
  readonly layer: readonly { readonly name: string; readonly encoding: { readonly text: { readonly value: readonly string[] } } }[];
}
const captionIn = (layer: Told["layer"]): readonly string[] => layer.find(({ name }) => name === "caption")?.encoding.text.value ?? [];
const gap = ({ value, y, status, index }: Point, last: number): boolean =>
  value === null && (y === null || status === "missing") && index < last;
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&#39;");
