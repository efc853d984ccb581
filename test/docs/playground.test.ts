import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Asked, madeOf, optionsIn } from "../../docs/playground/chart.js";
import { codeOf } from "../../docs/playground/code.js";
import { CHANGE, entriesIn, GHOST, linesOf, PHASE } from "../../docs/playground/decisions.js";
import { groupsIn } from "../../docs/playground/groups.js";
import { hintsOn } from "../../docs/playground/hints.js";
import { pictureOf } from "../../src/cli/options/picture.js";
import { readCsv } from "../../src/csv/index.js";
import { chartKinds, presets } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";
import { printedBy } from "../support/running.js";
import { thrownBy } from "../support/thrown.js";

const fixtures = join(import.meta.dirname, "../../fixtures");
const text = (path: string): string => readFileSync(join(fixtures, path), "utf8");
const demos = readdirSync(fixtures).filter((name) => name.startsWith("demo-"));
const table = `month,cases,of,always\n${Array.from({ length: 14 }, (_, i) => `${i + 1},${3 + ((i * 5) % 7)},${40 + i},40`).join("\n")}\n`;
const grouped = `week,minutes\n${Array.from({ length: 30 }, (_, i) => `${1 + Math.floor(i / 5)},${20 + ((i * 7) % 11)}`).join("\n")}\n`;

function ask(input: string, options: Asked["options"], csv: Asked["csv"] = {}, picture: Asked["picture"] = {}): Asked {
  return { input, file: null, csv, where: [], options, picture };
}

const falls = [4, 6, 5, 7, 3];
/** Falls of two wards, month by month: those of ward "B" are 20 more. */
const wards = `the ward,month,falls\n${falls.map((count, i) => `A,2024-0${i + 1},${count}\n"""B""",2024-0${i + 1},${count + 20}`).join("\n")}\n`;
const wardB: Asked = { ...ask(wards, { chart: "run", x: "month", y: "falls" }), where: [["the ward", '"B"']] };
/** Measures of two wards, one below the other: shares are no numbers, and stand in other rows. */
const long = `measure,ward,month,value\n${falls.map((count, i) => `Falls,A,2024-0${i + 1},${count}\nFalls,B,2024-0${i + 1},${count + 9}\nShare,A,2024-0${i + 1},8${i}%`).join("\n")}\n`;
const fallsB: Asked = {
  ...ask(long, { chart: "run", x: "month", y: "value" }),
  where: [
    ["measure", "Falls"],
    ["ward", "B"],
  ],
};

const x = { x: "month", y: "cases", n: "of" };
const needing = Object.entries(chartKinds).map(([kind, { needs }]) => ({ kind, grouped: needs.includes("values") }));
const asked: readonly (readonly [string, Asked])[] = [
  ...demos.map((demo) => [demo, ask(text(`${demo}/data.csv`), optionsIn(text(`${demo}/spc.json`)))] as const),
  ...needing.map(({ kind, grouped: of }) => {
    const options = of ? { chart: kind, x: "week", values: "minutes" } : { chart: kind, ...x, n: kind === "np" ? "always" : "of" };
    return [`kind ${kind}`, ask(of ? grouped : table, options)] as const;
  }),
  ...Object.keys(presets).map(
    (preset) => [`preset ${preset}`, ask(table, { chart: preset.includes("run") ? "run" : "xmr", preset, ...x })] as const,
  ),
  [
    "rules by name",
    ask(table, { chart: "p", ...x, rules: [{ rule: "shift", length: 7 }, { rule: "trend" }], target: "of", baseline: null, limits: null }),
  ],
  ...["dark", "print", "contrast", "auto"].map((theme) => [`theme ${theme}`, ask(table, { chart: "p", ...x }, {}, { theme })] as const),
  ["another language", ask(table, { chart: "p", ...x }, {}, { locale: "da" })],
  ["points from a date on", ask(table, { chart: "p", ...x }, {}, { from: 5, locale: "da" })],
  ["another language and theme", ask(table, { chart: "p", ...x }, {}, { theme: "dark", locale: "fr" })],
  [
    "text that could end the code early",
    ask('day\\`,"a ${b}"\n1,2\n2,3\n3,1\n', { chart: "run", name: '"`${quoted}\\', x: "day\\`", y: "a ${b}", conventions: {} }),
  ],
  ["one ward of two", wardB],
  ["one measure of one ward", fallsB],
  [
    "a table of another country",
    ask(
      "Tag;Wert\n01.02.2024;1,5\n02.02.2024;k. A.\n",
      { chart: "run", x: "Tag", y: "Wert" },
      { decimal: ",", x: "Tag", dates: "dmy", missing: ["k. A."] },
    ),
  ],
];

describe("the code of the playground", () => {
  it.each(asked)("draws the picture that the page shows: %s", async (_, question) => {
    expect(await printedBy(codeOf(question))).toBe(svg(madeOf(question).chart, pictureOf(question.picture)));
  });

  it("reads a file by its name", async () => {
    const bytes = new TextEncoder().encode(table);
    const question = { ...ask("", { chart: "c", x: "month", y: "cases" }), input: bytes, file: 'ward "A".csv' };
    expect(codeOf(question)).toContain(String.raw`readCsv(await readFile("ward \"A\".csv"), { numbers: ["cases"] })`);
    expect(await printedBy(codeOf(question), { 'ward "A".csv': bytes })).toBe(svg(madeOf(question).chart));
  });

  it("takes the rows of one group, and tells the line of the table where one of them is wrong", () => {
    expect(madeOf(wardB).chart.points.map(({ value }) => value)).toEqual(falls.map((count) => count + 20));
    const twice = { ...wardB, input: `${wards}A,2024-06,1\n"""B""",2024-05,9\n` };
    expect(thrownBy(() => madeOf(twice))?.message).toMatch(/^line 13, .*first in line 11/);
  });

  it("takes no notice of numbers in the rows of other groups, but of everything else", () => {
    const message = (input: string, csv: Asked["csv"] = {}): string => thrownBy(() => madeOf({ ...fallsB, input, csv }))?.message ?? "";
    expect(madeOf(fallsB).chart.points.map(({ value }) => value)).toEqual(falls.map((count) => count + 9));
    expect(message(long.replace("13", "n/k"))).toContain('line 3, column value: "n/k" is not a number');
    expect(message(`${long}Falls,A\n`)).toContain("line 17: 2 cells, expected 4");
    expect(message(`${long}Falls,A,2024-13,1\n`, { x: "month", dates: "ym" })).toContain('line 17, column month: "2024-13" is not a date');
  });

  it("offers columns of words that repeat, and neither dates, nor numbers, nor names of units", () => {
    const read = (input: string) => [...groupsIn(readCsv(input))];
    expect(read(wards)).toEqual([["the ward", ["A", '"B"']]]);
    expect(read("hospital,deaths\nA,3\nB,3\n")).toEqual([]);
    expect(read("site,n\nA,1\nA,2\n")).toEqual([]);
    expect(read("site,month,n\nA,Jan 2024,1\nB,Jan 2024,2\nA,Feb 2024,1\nB,Feb 2024,2\n")).toEqual([["site", ["A", "B"]]]);
  });

  it("names what it imports, and no more", () => {
    const code = codeOf(ask(table, { chart: "xmr", preset: "mdc", ...x }));
    expect(code).toContain('import { mdcPreset, spc, xmrChart } from "naturallimits";');
    expect(code).not.toContain("readFile");
  });
});

describe("the chart of the playground", () => {
  it("tells a cell that is no number, a row that cannot be and a column that is not there by their lines", () => {
    const said = (input: string, options: Asked["options"]): string => thrownBy(() => madeOf(ask(input, options)))?.message ?? "";
    expect(said("a,b\n1,2\n2,n/k\n", { chart: "run", x: "a", y: "b" })).toMatch(/^line 3, column b: "n\/k" is not a number/);
    expect(said("a,b,c\n1,2,4\n\n2,9,4\n", { chart: "p", x: "a", y: "b", n: "c" })).toContain("line 4");
    expect(said("a,b\n1,2\n", { chart: "run", y: "bb" })).toContain('there is no column "bb": line 1 has "a", "b"; did you mean "b"?');
  });

  it("takes a target from a column, and passes on what was noticed", () => {
    const { chart, notes } = madeOf(ask("d;v;goal\n1;2;3\n2;3;4\n", { chart: "run", x: "d", y: "v", target: "goal" }));
    expect(chart.points.map(({ target }) => target)).toEqual([3, 4]);
    expect(notes[0]).toBe("the columns are separated by ;");
    expect(chart.notes).toHaveLength(1);
    expect(notes.slice(1)).toEqual([
      "Not evaluated: longest run; crossings of the centre line, as the centre comes from 2 observations (10 needed).",
    ]);
  });

  it("tells notes once for all phases that they concern, in the language of the picture", () => {
    const phases = [{ start: 1 }, { start: 8, reason: "a new form" }];
    const { notes } = madeOf(ask(table, { chart: "xmr", x: "month", y: "cases", phases }, {}, { locale: "da" }));
    expect(notes.filter((text) => text.startsWith("Kontrolgrænserne er forsøgsvise"))).toHaveLength(1);
  });

  it.each([
    ["days as a spreadsheet counts them", (i: number) => 45292 + 7 * i, "spreadsheet"],
    ["quarters that are no dates", (i: number) => `Q${1 + (i % 4)} ${2020 + Math.floor(i / 4)}`, "Q1 2020"],
    ["years that are read as numbers", (i: number) => 2010 + i, "set period to year"],
  ])("asks what places on the axis are, as the command line does: %s", (_, place, told) => {
    const input = `when,falls\n${falls.map((count, i) => `${place(i)},${count}`).join("\n")}\n`;
    const question = ask(input, { chart: "run", x: "when", y: "falls" });
    expect(madeOf(question).notes[0]).toContain(told);
    expect(codeOf(question)).toContain('readCsv(table(), { numbers: ["falls"] })');
  });

  it("refuses options that are no object", () => {
    expect(optionsIn(" ")).toEqual({});
    expect(() => optionsIn("[1]")).toThrow('expected an object such as { "baseline": 12 }');
    expect(() => optionsIn("{")).toThrow(SyntaxError);
  });
});

describe("a hint of the playground", () => {
  it.each([
    ["commas", "Falls report,,\nRoyal Hospital,,\n\nmonth,falls,bed days\n2024-01,5,610\n", 3],
    ["semicolons", "Sturzbericht\n\nMonat;Stürze\n01.01.2024;5,5\n", 2],
    ["a byte-order mark", "\uFEFFReport;2024;;\nmonth;falls;bed days;ward\n2024-01;5;610;A\n", 1],
  ])("tells where names stand below titles: %s", (_, text, skip) => {
    const hint = `line ${skip + 1} looks like the column names; if it holds them, give the option skip: ${skip}`;
    expect(hintsOn(text, {})).toEqual([hint]);
    expect(hintsOn(new TextEncoder().encode(text), {})).toEqual([hint]);
    expect(hintsOn(text, { skip })).toEqual([]);
  });

  it.each([
    ["a column of numbers alone", "5\n7\n5\n", "5"],
    ["rows without names", "2024-01,5\n2024-02,7\n", "2024-01"],
    ["months side by side", "ward,2024-01,2024-02\nA,5,7\n", "2024-01"],
    ["months by name side by side", "ward\tJan 2024\tFeb 2024\nA\t5\t7\n", "Jan 2024"],
    ["days side by side", "ward;01/03/2024;02/03/2024\nA;5;7\n", "01/03/2024"],
  ])("tells that data stand in the place of names: %s", (_, text, first) => {
    const hint = `"${first}" is read as the name of a column: the first line must hold names, and each further line one observation`;
    expect(hintsOn(text, {})).toEqual([hint]);
  });

  it("tells that blanks separate no columns", () => {
    expect(hintsOn("month  falls\n2024-01  5\n2024-02  7\n", {})[0]).toContain("blanks do not separate columns");
    expect(hintsOn("2024-01\n5\n", {})[0]).not.toContain("blanks");
  });

  it("stands before the notes of the chart", () => {
    const { notes } = madeOf(ask("5\n7\n5\n", { chart: "run", y: "5" }));
    expect(notes[0]).toContain('"5" is read as the name of a column');
    expect(notes.length).toBeGreaterThan(1);
  });

  it.each([
    ["a plain table", table],
    ["decimal commas", "Tag;Wert;Ziel\n1;1,5;2,5\n2;2,5;3,5\n"],
    ["one column of decimal commas", "Wert\n1,5\n2,5\n"],
    ["a name with a number in it", "week,within 4 hours\n1,5\n"],
    ["no table", ""],
  ])("is not given for %s", (_, text) => {
    expect(hintsOn(text, {})).toEqual([]);
  });
});

describe("phases and tests of change as lines", () => {
  const NAMES = { isNumeric: false, dates: undefined };
  const NUMBERS = { isNumeric: true, dates: undefined };

  it.each([
    ["2024-04: New triage; agreed by the ward", { start: "2024-04", label: "New triage", reason: "agreed by the ward" }],
    ["2024-04", { start: "2024-04" }],
    ["2024-04: ; flood: no reports; none at all", { start: "2024-04", reason: "flood: no reports; none at all" }],
    ["2024-04-01T10:00: A: B", { start: "2024-04-01T10:00", label: "A: B" }],
    ["Week 3:", { start: "Week 3" }],
    ["2024-04:New triage: all wards", { start: "2024-04", label: "New triage: all wards" }],
  ])("%s", (line, phase) => {
    expect(entriesIn(`\n ${line} \n\n`, PHASE, NAMES)).toEqual([phase]);
  });

  it("tell a number where the axis has numbers, and what a test of change is in one piece", () => {
    expect(entriesIn("31: A\nB: C", PHASE, NUMBERS)).toEqual([
      { start: 31, label: "A" },
      { start: "B", label: "C" },
    ]);
    expect(entriesIn("31: A", PHASE, NAMES)).toEqual([{ start: "31", label: "A" }]);
    expect(entriesIn("2024-01: Huddles; one ward", CHANGE, NAMES)).toEqual([{ x: "2024-01", text: "Huddles; one ward", kind: "change" }]);
  });

  it("tell dates in the order of the table, and points left out", () => {
    const dmy = { isNumeric: false, dates: "dmy" } as const;
    expect(entriesIn("01/04/2024: New triage", PHASE, dmy)).toEqual([{ start: "2024-04-01", label: "New triage" }]);
    expect(entriesIn("2024-04-01: New triage", PHASE, dmy)).toEqual([{ start: "2024-04-01", label: "New triage" }]);
    expect(entriesIn("Apr 2024: Flood; wards closed", GHOST, { ...dmy, dates: "my" })).toEqual([
      { x: "2024-04", reason: "Flood; wards closed" },
    ]);
    expect(linesOf([{ x: 15, reason: "a new batch" }], GHOST)).toBe("15: a new batch");
  });

  it.each(demos)("hold the phases of %s", (demo) => {
    const { phases = [] } = optionsIn(text(`${demo}/spc.json`));
    const lines = linesOf(phases, PHASE) ?? "";
    expect(entriesIn(lines, PHASE, { ...NAMES, isNumeric: /^\d+:/.test(lines) })).toEqual(phases);
  });

  it("are none for what says more than a line can", () => {
    expect(linesOf([{ start: "2024-01", label: "A", baseline: 12 }], PHASE)).toBeNull();
    expect(linesOf([{ start: "2024-01", label: "A; B" }], PHASE)).toBeNull();
    expect(linesOf([{ x: "2024-01", text: "Flood", kind: "event" }], CHANGE)).toBeNull();
    expect(linesOf([7], CHANGE)).toBeNull();
    expect(linesOf(undefined, CHANGE)).toBeNull();
  });
});
