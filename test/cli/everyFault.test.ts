/** All that is wrong with a file or a configuration is told in one run, a line each. */
import { dirname, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { config as report, reported } from "./board.js";
import { chunksOf, folder, naturallimits } from "./process.js";

const p = ["--chart", "p", "--x", "month", "--y", "y", "--n", "n"];

/** What is said of files, without their folder and the name of the program. */
async function told(files: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<readonly string[]> {
  const at = await folder(files);
  const named = flags.map((word) => (word in files ? at(word) : word));
  const { status, stderr } = await naturallimits(["describe", at("data.csv"), ...named]);
  expect(status).toBe(2);
  return linesIn(stderr, dirname(at("x")));
}

function linesIn(stderr: string, path: string): readonly string[] {
  return stderr
    .trimEnd()
    .split("\n")
    .map((line) => line.replace("naturallimits: ", "").replaceAll(`${path}${sep}`, ""));
}

describe("a CSV file", () => {
  test("is told cells, widths, places on the axis, rows that cannot be and rows that stand twice at once, in the order of its lines", async () => {
    const rows = [
      '2024-01,87%,10\n2024-02,"1,200",10\n2024-03,5,10,,7\n2024-04,12,10',
      "Mai,5,10\n2024-06,5,10\n2024-06,5,10\n2024-30-07,x,10\n2024-08,5,10\n",
    ];
    const lines = await told({ "data.csv": `month,y,n\n${rows.join("\n")}` }, ...p);
    expect(lines.map((line) => /^data\.csv: (.*?line \d+(?:, column \w+)?)/.exec(line)?.[1])).toEqual([
      "line 2, column y",
      "line 3, column y",
      "line 4",
      "p chart: line 5",
      "line 6, column month",
      "line 8, column month",
      "line 9, column y",
      "line 9, column month",
    ]);
    expect(lines[3]).toMatch(/has y = 12, expected at most n = 10$/);
    expect(lines[5]).toMatch(/got "2024-06" a second time/);
  });

  test("has dates in another order told beside numbers that cannot be read, though every row has such a number", async () => {
    const text = "month,y,n\n13/01/2024,87%,10\n13/02/2024,88%,10\n13/03/2024,89%,10\n";
    const lines = await told({ "data.csv": text }, ...p);
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => line.includes("give --dates dmy"))).toEqual([
      'data.csv: line 2, column month: got "13/01/2024", expected an ISO date such as 2023-04-01; give --dates dmy',
    ]);
  });

  test("has no fault that comes from another one: a cell that cannot be read is no missing denominator", async () => {
    const lines = await told({ "data.csv": "month,y,n\n2024-01,5,10\n2024-02,6,ten\n2024-03,7,n/k\n" }, ...p);
    expect(lines.map((line) => /line \d, column \w/.exec(line)?.[0])).toEqual(["line 3, column n", "line 4, column n"]);
  });

  test("is told ten faults, some of every kind and column, advice once, and that there may be more", async () => {
    const lines = await told({ "data.csv": `month,y,n\n${"2024-01,n/k,10\n".repeat(30)}2024-01,5,ten\n` }, ...p);
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe(
      'data.csv: line 2, column y: "n/k" is not a number; if it stands for a missing value, name it with --missing SYMBOL',
    );
    expect(lines[1]).toBe('data.csv: line 3, column y: "n/k" is not a number');
    expect(lines.join("\n")).toContain('line 32, column n: "ten" is not a number');
    expect(lines[10]).toBe("10 faults are listed at once; there may be more");
  });

  test("has every column that is not there told", async () => {
    expect(await told({ "data.csv": "mnth,y\n2024-01,5\n" }, ...p)).toEqual([
      'data.csv: there is no column "month": line 1 has "mnth", "y"; did you mean "mnth"?',
      'data.csv: there is no column "n": line 1 has "mnth", "y"; to skip title lines above the column names, use --skip LINES',
    ]);
  });

  test("in JSON is told options and rows", async () => {
    const rows = [
      { y: 5, n: 9 },
      { y: "a", n: 9 },
      { y: 7, n: 6 },
    ];
    const json = JSON.stringify({ rows, options: { chart: "p", improvement: "lower" } });
    const { stderr } = await naturallimits(["describe", "-", "--input", "json"], chunksOf(json));
    expect(linesIn(stderr, "").map((line) => line.replace(/, expected.*/, ""))).toEqual([
      'standard input: improvement of spc is "lower"',
      'standard input: row 1, column y: got "a"',
      "standard input: p chart: row 2 (3) has y = 7",
    ]);
    const left = await told({ "data.csv": "y,n\n5,9\nx,9\n7,6\n" }, "--chart", "p", "--y", "y", "--n", "n");
    expect(left[1]).toMatch(/^data\.csv: p chart: line 4 \(3\) has y = 7/);
  });

  test("has options and cells told together", async () => {
    expect(await told({ "data.csv": "month,y,n\n2024-01,5,ten\n2024-02,5,10\n" }, ...p, "--improvement", "lower", "--per", "-1")).toEqual([
      '--improvement is "lower", expected one of up, down, neither',
      "--per is -1, expected a number above 0",
      'data.csv: line 2, column n: "ten" is not a number; if it stands for a missing value, name it with --missing SYMBOL',
    ]);
  });
});

describe("rows of one x", () => {
  const rows = (wards: readonly string[]): string =>
    wards.map((ward) => `2024-01,${ward},5,10\n2024-02,${ward},6,20\n2024-03,${ward},7,30\n`).join("");

  test("that are the same in every cell are told by their lines, to be removed rather than combined", async () => {
    const lines = ["2024-01,5", "2024-02,?", "", "2024-01,5", "2024-03,7", "2024-03,8"];
    expect(await told({ "data.csv": `month,y\n${lines.join("\n")}\n` }, "--chart", "xmr", "--x", "month", "--y", "y")).toEqual([
      expect.stringMatching(/^data\.csv: line 3, /),
      'data.csv: line 5, column month: got "2024-01" a second time (first in line 2), and both rows are the same in every cell: remove one of them',
      'data.csv: line 7, column month: got "2024-03" a second time (first in line 6), expected each x once, or --combine sum, mean, median or count',
    ]);
  });

  test("are told once, with the column that tells them apart, and how to draw a chart of each", async () => {
    const [line, ...others] = await told({ "data.csv": `month,ward,y,n\n${rows(["A", "B", "C"])}` }, ...p);
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^data\.csv: line 5, column month: got "2024-01" a second time \(first in line 2\), expected each x once, or --combine .*count; /,
    );
    expect(line).toMatch(
      /; column ward has 3 values: naturallimits board draws a chart of each, with "by": "ward" in its configuration, and "where" takes one of them$/,
    );
  });

  test("are told so too where some rows have no value in that column, as those of a total have", async () => {
    const [line] = await told({ "data.csv": `month,ward,y,n\n${rows(["A", "B", ""])}` }, ...p);
    expect(line).toMatch(/; column ward has 2 values: naturallimits board draws a chart of each/);
  });

  test("are told once where two columns tell them apart together, as in a long file of measures and wards", async () => {
    const of = (measure: string): string => rows(["A", "B"]).replaceAll(/,([AB]),/g, `,${measure},$1,`);
    const data = `month,measure,ward,y,n\n${of("Falls")}${of("Ulcers")}`;
    const [line, ...others] = await told({ "data.csv": data }, ...p);
    expect(others).toEqual([]);
    expect(line).toMatch(/; columns measure and ward tell them apart: .*, with "where" for a value of one and "by" for the other in its/);
  });

  test("are told each where no column tells all of them apart", async () => {
    const lines = await told({ "data.csv": `month,ward,y,n\n${rows(["A", "A"])}` }, ...p);
    expect(lines.map((line) => /line \d/.exec(line)?.[0])).toEqual(["line 5", "line 6", "line 7"]);
    expect(lines.join("\n")).not.toContain("board");
  });
});

describe("a configuration", () => {
  const text = `{ "chart": "xmrr",
  "improvment": "up",
  "per": "x",
  "conventions": { "constnts": 1 },
  "picture": { "width": "x", "zero": 3 },
  "csv": { "skip": "x" },
  "phases": [{ "start": "2024-02", "label": 5, "lock": "entry.json" }],
  "y": "days"
}
`;

  test("is told unknown names and wrong values at once, each with its line", async () => {
    const lines = await told({ "data.csv": "days\n5\n6\n", "spc.json": text }, "--config", "spc.json");
    expect(lines.map((line) => /^spc\.json: (line \d): .*?"?(\w+)"?(?: of \S+)?(?: is|, did|; did)/.exec(line)?.slice(1, 3))).toEqual([
      ["line 2", "improvment"],
      ["line 5", "width"],
      ["line 5", "zero"],
      ["line 6", "skip"],
      ["line 1", "xmrr"],
      ["line 3", "per"],
      ["line 7", "label"],
      ["line 4", "constnts"],
    ]);
  });

  test("of a report is told all of it, with what is wrong in its files", async () => {
    const odd = report
      .replace('"title": "Quality report"', '"tilte": 3')
      .replace('"width": 600', '"widht": 600')
      .replace('"by": "ward"', '"by": 3, "taget": 5')
      .replace('"target": 35', '"target": 35, "per": "x", "png": true');
    const { at, run, files } = await reported({ "board.json": odd, "waits.csv": "month,days\n2024-01,n/k\n2024-02,5\n2024-02,6\n" });
    const { status, stderr } = await run();
    expect(status).toBe(2);
    const lines = linesIn(stderr, dirname(at("x"))).map((line) => line.replace(/[,;] (?:expected|did|if|which).*/, ""));
    expect(lines).toEqual([
      'board.json: line 2: unknown option "tilte"',
      'board.json: line 5: unknown option "widht" of svg',
      'board.json: line 7: unknown option "measures[0].taget"',
      "board.json: line 7: by is 3",
      'board.json: line 8: measures[1] has "png"',
      'board.json: line 8, measures[1]: per of spc is "x"',
      'board.json: line 8, measures[1]: waits.csv: line 2, column days: "n/k" is not a number',
      'board.json: line 8, measures[1]: waits.csv: line 4, column month: got "2024-02" a second time (first in line 3)',
    ]);
    await expect(files()).rejects.toThrow("ENOENT");
  });

  test("of a report is told the rows of all groups in the order of the file, with their groups", async () => {
    const lines = ["2022-03;Ward 1;x;9", "2022-02;Ward 2;5;9", "2022-02;Ward 1;5;9", "2022-02;Ward 2;5;9", "2022-02;Ward 1;6;9", "2022-05"];
    const { at, run } = await reported({ "falls.csv": `Falls\nmonth;ward;falls;days\n${lines.join("\n")}\n` });
    const told = linesIn((await run()).stderr, dirname(at("x"))).filter((line) => line.includes("line 7"));
    expect(told.map((line) => /measures\[0\]: (.*?line \d+)/.exec(line)?.[1])).toEqual([
      "falls.csv: line 3",
      "Ward 2: falls.csv: line 6",
      "Ward 1: falls.csv: line 7",
      "falls.csv: line 8",
    ]);
  });

  test("of a report has what is wrong at its top told once", async () => {
    const { at, run } = await reported({ "board.json": report.replace('"down"', '"donw"') });
    const [line, ...others] = linesIn((await run()).stderr, dirname(at("x"))).filter((one) => !one.includes("separated by"));
    expect(others).toEqual([]);
    expect(line).toMatch(/^board\.json: line 3, measures\[0\] and 1 more: improvement of spc is "donw".*did you mean "down"\?$/);
    const flag = await run("--as-of", "1/2/24");
    expect(flag).toEqual({
      status: 2,
      stdout: "",
      stderr: 'naturallimits: --as-of is "1/2/24", expected an ISO date such as 2024-06-10\n',
    });
    expect((await run("--locale", "xx")).stderr).toMatch(/^naturallimits: --locale is "xx", expected one of [^\n]*\n$/);
  });
});
