// Compares what Vega-Lite and Observable Plot draw with the numbers of the charts, in the scales of those libraries.
import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { cusumChart, funnelChart, runChart, spc, xmrChart } from "naturallimits";
import { lightTheme, observablePlot, vegaLite } from "naturallimits/svg";
import * as vega from "vega";
import { compile } from "vega-lite";
import { chart as shares } from "../libraries/chart.js";

const waits = [41, 38, 44, 40, 37, 43, 39, 45, null, 42, 40, 60, 41, 38, 44, 40, 37, 43, 30, 31, 29, 32, 27, 33, 28, 30, 31, 26, 29, 30];
const units = waits.slice(0, 8).map((y, i) => ({ unit: `Unit "${i}"`, y, n: 200 + 67 * i }));
const rows = waits.map((y, i) => ({ week: new Date(Date.UTC(2024, 0, 1 + 7 * i)), y }));
const phases = [{ start: "2024-05-06", label: "New list", reason: "new list" }];
const charts = {
  shares,
  weeks: spc(rows, { chart: xmrChart, x: "week", y: "y", target: 35, phases, ghost: [{ at: 5, reason: "closed" }], provisional: 1 }),
  numbers: spc(waits, { chart: xmrChart, innerLines: true }),
  sums: spc(waits, { chart: cusumChart }),
  categories: spc(units, { chart: runChart, x: "unit", y: "y" }),
  units: spc(units, { chart: funnelChart, x: "unit", y: "y", n: "n" }),
};

let compared = 0;

/** Every number at its place, to a thousandth of a pixel. */
function compare(what, got, expected, unit) {
  if (got.length !== expected.length) throw new Error(`${what}: ${got.length} drawn, expected ${expected.length}`);
  got.forEach((place, i) =>
    place.forEach((value, j) => {
      const wanted = expected[i][j];
      if (!(Math.abs(value - wanted) <= unit[j] / 1000)) throw new Error(`${what}: drew ${place}, expected ${expected[i]}`);
      compared++;
    }),
  );
}

const placeOf = ({ axis }, { x, n, index }) => (axis === "time" ? Date.parse(x) : axis === "number" ? x : axis === "size" ? n : index);
const ascending = ([a, c], [b, d]) => a - b || c - d;

/** Level lines at the places of points: lower and upper limit, centre, target. */
function levels(chart, runs) {
  return chart.points.map((point) => {
    const at = placeOf(chart, point);
    return runs
      .flatMap((run) => run.flatMap(([x, y], i) => (run[i + 1] && x <= at && run[i + 1][0] > at ? [y] : [])))
      .sort((a, b) => a - b);
  });
}

function check(name, library, chart, { dots, runsOf, unit }) {
  const { per, points, axis } = chart;
  const shown = points.filter(({ value }) => value !== null).map((point) => [placeOf(chart, point), point.value * per]);
  compare(`${library}, ${name}, points`, dots.sort(ascending), shown.sort(ascending), unit);
  if (axis === "size") {
    const expected = chart.curves.flatMap(({ x, y }) => x.map((size, i) => [size, y[i] * per]));
    compare(`${library}, ${name}, curves`, runsOf("limit").flat().sort(ascending), expected.sort(ascending), unit);
    return;
  }
  const last = points.findLastIndex(({ value }) => value !== null);
  const lines = {
    centre: ({ centre }) => [centre],
    target: ({ target }) => [target],
    limit: ({ value, index, lower, upper }) => (value === null && index < last ? [] : [lower, upper]),
  };
  for (const [line, valuesOf] of Object.entries(lines)) {
    const expected = points.map((point) => valuesOf(point).flatMap((value) => (value === null ? [] : [value * per])));
    levels(chart, runsOf(line)).forEach((got, i) =>
      compare(
        `${library}, ${name}, ${line} at ${i}`,
        got.map((y) => [y]),
        expected[i].map((y) => [y]),
        [unit[1]],
      ),
    );
  }
}

async function drawnByVega(chart) {
  const view = await new vega.View(vega.parse(compile(vegaLite(chart)).spec), { renderer: "none" }).runAsync();
  const [x, y] = [view.scale("x"), view.scale("y")];
  const place = ({ x: left, y: top }) => [Number(x.invert(left)), y.invert(top)];
  const found = [];
  const walk = (mark) => {
    found.push(mark);
    for (const item of mark.items ?? []) for (const inner of item.items ?? []) walk(inner);
  };
  walk(view.scenegraph().root);
  const named = (pattern) => found.filter(({ name }) => pattern.test(name ?? "")).map(({ items }) => items.map(place));
  const patterns = { centre: /^centre\w*_marks$/, target: /^target_marks$/, limit: /^(lower|upper)(95|Stepped|OfTrial)?_marks$/ };
  const unit = [Math.abs(x.invert(1) - x.invert(0)), Math.abs(y.invert(1) - y.invert(0))];
  return { dots: named(/^points_marks$/).flat(), runsOf: (line) => named(patterns[line]), unit };
}

function drawnByPlot(chart) {
  const { document } = new JSDOM().window;
  const { options, marks } = observablePlot(chart);
  const figure = Plot.plot({ ...options, document, marks: marks.map(({ mark, data, options }) => Plot[mark](data, options)) });
  const [x, y] = ["x", "y"].map((name) => figure.scale(name));
  const place = ([left, top]) => [Number(x.invert(left)), y.invert(top)];
  const numbers = (text) => text.match(/-?[\d.]+(e-?\d+)?/g).map(Number);
  const dots = [...figure.querySelectorAll('g[aria-label="dot"] > *')].map((dot) =>
    place(dot.tagName === "circle" ? [dot.getAttribute("cx"), dot.getAttribute("cy")].map(Number) : numbers(dot.getAttribute("transform"))),
  );
  const lines = [...figure.querySelectorAll('g[aria-label="line"]')].map((group) => ({
    colour: group.firstElementChild.getAttribute("stroke"), // the outer group clips
    runs: [...group.querySelectorAll("path")].map((path) =>
      path
        .getAttribute("d")
        .match(/[ML][^ML]+/g)
        .map(numbers)
        .map(place),
    ),
  }));
  const runsOf = (line) => lines.filter(({ colour }) => colour === lightTheme[line]).flatMap(({ runs }) => runs);
  return { dots, runsOf, unit: [Math.abs(Number(x.invert(1)) - Number(x.invert(0))), Math.abs(y.invert(1) - y.invert(0))] };
}

for (const [name, chart] of Object.entries(charts)) {
  check(name, "Vega-Lite", chart, await drawnByVega(chart));
  check(name, "Observable Plot", chart, drawnByPlot(chart));
}
console.log(`drawn: ${Object.keys(charts).length} charts by Vega-Lite and by Observable Plot, ${compared} numbers compared`);
