// Proposals, costs, capability, comparisons, locks, files of other encodings, and what errors say.
import { charted } from "./charts.js";

const METHODS = [
  ["xmr", "changePoint"],
  ["xmr", "stableShift"],
  ["run", "sustainedRun"],
  ["xmr", { method: "permutation", minSegment: 8 }],
];

/** A file of a spreadsheet: semicolons, carriage returns, Windows-1252 with a letter (0x80, the euro) that Latin-1 lacks. */
const SPREADSHEET = [..."Uge;F\u00e6ldning \x80\r\n2024-01-01;12,5\r\n2024-01-08;13\r\n"].map((letter) => letter.charCodeAt(0));
const WRONG = [["5", "six"], [1, Number.NaN], [new Date(Number.NaN)], "x", [1, 2n]];

export function readingsOf(library, data) {
  return [...proposalsOf(library, data), ...costsOf(library), ...comparisonsOf(library, data), ...textsOf(library)];
}

const told = (as, name, value) => ({ name, as, text: JSON.stringify(value) });

function proposalsOf(library, { phases }) {
  const { rows, options } = phases.find(({ picture }) => picture === "proposed");
  return METHODS.map(([kind, method]) => {
    const { chart } = charted(library, "", kind, rows, options);
    const suggestion = library.suggestPhases(chart, { method: library.methodOf(method), kind: library.chartKinds[kind] });
    return told("rounded", `proposals ${JSON.stringify(method)}`, suggestion);
  });
}

function costsOf({ averageRunLength, falseSignals, presets }) {
  return Object.entries(presets).flatMap(([name, preset]) => [
    told("rounded", `cost ${name}`, falseSignals(preset, 24, { replicates: 200 })),
    told("rounded", `run length ${name}`, averageRunLength(preset, { replicates: 200 })),
  ]);
}

function comparisonsOf(library, { kinds }) {
  const { rows } = kinds.find(({ kind }) => kind === "xmr");
  const under = (preset) => charted(library, "", "xmr", rows, { y: "y", preset: library.presets[preset] }).chart;
  return [
    told("rounded", "capability", library.capability(under("nelson"), { specification: { lower: 32, upper: 37 } })),
    told("exact", "comparison", library.compare(under("mdc"), under("nelson"))),
    told("exact", "lock", library.lockPhase(under("mdc"), 0, { reason: "agreed", lockedBy: "team", lockedAt: "2024-02-01" })),
  ];
}

function textsOf({ readCsv, spc, xmrChart }) {
  const errors = WRONG.map((rows) => said(() => spc(rows, { chart: xmrChart })));
  return [told("exact", "spreadsheet", readCsv(Uint8Array.from(SPREADSHEET), { decimal: "," })), told("exact", "errors", errors)];
}

function said(task) {
  try {
    return JSON.stringify(task());
  } catch ({ name, code, message }) {
    return { name, code, message };
  }
}
