// Charts that docs/gallery does not show: conventions with other arithmetic, every preset, dates as Date, long series of odd numbers.
import { charted } from "./charts.js";

const ASKED = [
  ...["p", "np", "u", "c", "g", "t"].map((kind) => [kind, { method: "probability" }]),
  ...["p", "u", "c"].map((kind) => [kind, { method: "probability", midP: true }]),
  ["t", { method: "probability", shape: "estimate" }],
  ["t", { power: 3 }],
  ["g", { countFrom: 0, centreFrom: "mean" }],
  ...["none", "multiplicative", "additive"].flatMap((overdispersion) => [
    ["funnel", { overdispersion, method: "sigma" }],
    ["funnel", { overdispersion, ratio: "rate" }],
  ]),
  ["ewma", { startUp: "exact", lambda: 0.3 }],
  ["ewma", { startUp: "exact", lambda: 0.05 }],
  ["cusum", { headStart: 2.5, reset: true }],
  ...["mean", "pooled", "range"].map((sd) => ["xbar", { sd }]),
  ["xmr", { constants: "exact", screening: "repeated" }],
  ["xmr", { constants: "table", rangeAverage: "median", centreFrom: "median" }],
];

export function conventionsOf(library, kinds) {
  const rowsOf = (kind) => kinds.find((one) => one.kind === kind);
  return [
    ...ASKED.map(([kind, conventions]) => {
      const { rows, options } = rowsOf(kind);
      const asked = { ...options, conventions: { ...options.conventions, ...conventions } };
      return charted(library, `${kind} ${JSON.stringify(conventions)}`, kind, rows, asked);
    }),
    ...Object.entries(library.presets).map(([name, preset]) =>
      charted(library, `preset ${name}`, "xmr", rowsOf("xmr").rows, { y: "y", preset }),
    ),
    ...[1e-4, 1e-5].map((unit) => charted(library, `in units of ${unit}`, "xmr", smallRows(unit), { x: "x", y: "y", target: 15 * unit })),
    ...["xmr", "mr", "ewma", "cusum", "t", "c", "u", "pPrime"].map((kind) =>
      charted(library, `long ${kind}`, kind, oddRows(400), columnsOf(kind)),
    ),
  ];
}

function columnsOf(kind) {
  const columns = { x: "day", y: kind === "c" || kind === "u" || kind === "pPrime" ? "count" : "odd", target: 25 };
  return kind === "u" || kind === "pPrime" ? { ...columns, n: "cases", target: 0.2 } : columns;
}

/** Multiples of a small unit along both axes: 10 ** -4 and 10 ** -5 differ between engines. */
function smallRows(unit) {
  return Array.from({ length: 30 }, (_, i) => ({ x: i * unit, y: (10 + ((7 * i) % 11)) * unit }));
}

/** Rows without a round number in them; the generator of Park & Miller 1988. Days are midnights in UTC, as `Date`. */
function oddRows(length) {
  let state = 20_240_229;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length }, (_, i) => {
    const cases = 100 + Math.floor(200 * next());
    return {
      day: new Date(Date.UTC(2023, 0, 1 + i)),
      odd: 3 + 40 * next() * next(),
      count: Math.floor(cases * (0.1 + 0.2 * next())),
      cases,
    };
  });
}
