/** What the library says of its options, told as each door knows them: flags of a command, members of a configuration. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { byFlags } from "../../src/cli/faults/byFlags.js";
import { oneLine } from "../../src/cli/faults/errors.js";
import { fault } from "../../src/messages.js";
import { reported } from "./board.js";
import { chunksOf, folder, naturallimits } from "./process.js";

const visits = "month,breaches,attendances\n2024-01,5,100\n2024-02,7,110\n2024-03,6,120\n";
const p = ["--chart", "p", "--y", "breaches", "--n", "attendances"];

/** What a command says of a file that it refuses, without the name of the file. */
async function refused(argv: readonly string[], text = visits, name = "data.csv"): Promise<string> {
  const [command = "", ...flags] = argv;
  const at = await folder({ [name]: text });
  const { status, stderr } = await naturallimits([command, at(name), ...flags]);
  expect(status).toBe(2);
  return stderr.trimEnd().replace("naturallimits: ", "").replaceAll(at(name), name);
}

describe("on the command line, options are flags", () => {
  test.each([
    [["describe", "--chart", "p", "--y", "breaches"], "p chart needs --n COLUMN, expected a column name"],
    [["describe", "--chart", "p", "--n", "attendances"], /^--y COLUMN is missing, expected one of month, /],
    [["describe", "--y", "breaches"], /^--chart KIND is missing, expected one of run, /],
    [["describe", ...p, "--improvement", "lower"], '--improvement is "lower", expected one of up, down, neither'],
    [["describe", ...p, "--as-of", "1/2/24"], '--as-of is "1/2/24", expected an ISO date such as 2024-06-10'],
    [["describe", ...p, "--per", "-1"], "--per is -1, expected a number above 0"],
    [["describe", ...p, "--decimal", ";"], '--decimal is ";", expected . or ,'],
    [["describe", ...p, "--dates", "dmy"], "--dates ORDER needs --x COLUMN, the column that holds the dates"],
    [["describe", ...p, "--x", "day"], /; to skip title lines above the column names, use --skip LINES$/],
    [["describe", ...p, "--target", "5%"], /"attendances"; write a goal of 5% as 0\.05, or as 5 where the data are in per cent$/],
    [["render", ...p, "--width", "10"], "--width is 10, expected a number from 240 to 100000"],
    [["render", ...p, "--scale", "0", "-o", "absent.png"], "--scale is 0, expected a number above 0"],
    [["render", ...p, "--scale", "2", "-o", "absent.svg"], "--scale is for PNG files, and none is asked for"],
    [["suggest", ...p, "--font", "absent.ttf"], "--font is for PNG files, and none is asked for"],
    [["lock", ...p, "--reason", "a", "--by", " ", "--at", "b"], '--by is " ", expected text that is not blank'],
    [["capability", "--chart", "xmr", "--y", "breaches", "--lower", "1", "--confidence", "5"], /^--confidence is 5, /],
    [
      ["suggest", ...p, "--method", "stableShift,period=x"],
      '--method: period of stableShift is "x", expected a whole number of at least 2',
    ],
  ])("%j", async (argv, message) => {
    const told = await refused(argv);
    if (typeof message === "string") expect(told).toBe(message);
    else expect(told).toMatch(message);
  });

  test.each([
    ["month,y\n2024-01,5\n2024-01,6\n", /, expected each x once, or --combine sum, mean, median or count$/],
    ["month;y\n2024-01;12,5\n", /; if the comma is the decimal mark, give --decimal ,$/],
    ["month,y\n2024-01,87%\n", /as 0\.87 with --unit proportion, which shows it in per cent, or as 87$/],
    ["month,y\n2024-01,n/k\n", /; if it stands for a missing value, name it with --missing SYMBOL$/],
    ["Report\nmonth,y\n2024-01,5\n", /; the names are on line 2: give --skip 1$/],
  ])("%j", async (text, message) => {
    expect(await refused(["describe", "--chart", "xmr", "--x", "month", "--y", "y"], text)).toMatch(message);
  });

  test("but not those that a file has named", async () => {
    const json = JSON.stringify({ rows: [1, 2, 3], options: { chart: "xmr", improvement: "lower" } });
    const own = 'is "lower", expected one of up, down, neither';
    expect(await refused(["describe"], json, "data.json")).toBe(`data.json: improvement of spc ${own}`);
    expect(await refused(["describe", "--improvement", "lower"], json, "data.json")).toBe(`--improvement ${own}`);
  });

  test("and not a parameter of a method, which is called as an option is", async () => {
    const suggest = { method: "stableShift", period: "x" };
    const json = JSON.stringify({ rows: [1, 2, 3], options: { chart: "xmr" }, suggest });
    expect(await refused(["suggest"], json, "data.json")).toMatch(/^suggest: period of stableShift is "x", /);
  });

  test("and of an option that no flag gives, where it may be written", async () => {
    const json = JSON.stringify({ rows: [1, 2, 3], options: {} });
    const told = 'xbar chart needs { "values": … } in a file named with --config, expected values, or y (means) and n with sd or range';
    expect(await refused(["describe", "--chart", "xbar"], json, "data.json")).toBe(told);
  });

  test("and no word is taken for an option that the command lacks", () => {
    const told = (message: string, column: string): string => oneLine(byFlags(fault("wrong-type", message, { column }), "describe"));
    expect(told("the option kind is missing, and the option x: 3 or 4", "kind")).toBe("the option kind is missing, and --x 3 or 4");
    expect(told("method is 3", "method")).toBe("method is 3");
    expect(told("a name is 3", "name")).toBe("a name is 3");
  });
});

test("no sentence of the library itself speaks of a flag", async () => {
  const root = join(import.meta.dirname, "../../src");
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const own = files.filter((name) => !/^(?:cli|svg|mount)\b/.test(name));
  expect(own.length).toBeGreaterThan(100);
  for (const name of own) expect(await readFile(join(root, name), "utf8"), name).not.toMatch(/--[a-z]/);
});

describe("in the configuration of a report, options are its members", () => {
  test.each([
    ["2023-12,41", "2023-12,n/k", /; if it stands for a missing value, name it with csv\.missing\n$/],
    ["2023-12,41", '2023-12,"41,5"', /; if the comma is the decimal mark, give csv\.decimal: ","\n$/],
    ["2023-12,41", "2023-12,41%", /as 0\.87 with the option unit: "proportion"/],
    ["month,days\n", "Report\nmonth,days\n", /; the names are on line 2: give csv\.skip: 1\n$/],
  ])("%j", async (before, after, message) => {
    const waits = `month,days\n${Array.from({ length: 11 }, (_, i) => `2023-${String(i + 1).padStart(2, "0")},40\n`).join("")}2023-12,41\n`;
    const { run } = await reported({ "waits.csv": waits.replace(before, after) });
    expect((await run()).stderr).toMatch(message);
  });

  test("dates in another order are read by csv.dates", async () => {
    const { run } = await reported({ "waits.csv": "month,days\n01/02/2024,4\n02/03/2024,5\n" });
    expect((await run()).stderr).toMatch(/2023-04-01; give csv\.dates: "dmy" or "mdy", whichever is meant\n$/);
  });
});

test("JSON is told nothing of how CSV is read", async () => {
  const json = JSON.stringify({ rows: [{ x: "1/2/24", y: 1 }], options: { chart: "xmr" } });
  const { stdout } = await naturallimits(["batch"], chunksOf(json));
  expect(await refused(["describe"], json, "data.json")).toMatch(/expected an ISO date such as 2023-04-01$/);
  expect(stdout).toMatch(/expected an ISO date such as 2023-04-01"/);
});

describe("a line below the table", () => {
  const foot = "; if this line is not data, delete it or end the file before it";
  const line = async (rows: string): Promise<string> => refused(["describe", "--chart", "xmr", "--x", "x", "--y", "y"], `x,y,z\n${rows}\n`);

  test("is told from a row that is wrong, where no data follow", async () => {
    const among = "among other kinds of x, expected ISO dates throughout, numbers throughout, or text throughout";
    expect(await line("2024-01,5,\n2024-02,6,\nTotal,11,")).toBe(`data.csv: line 4, column x: got "Total" ${among}${foot}`);
    expect(await line("1,5,\n2,6,\nTotal,11,")).toBe(`data.csv: line 4, column x: got "Total" ${among}${foot}`);
    expect(await line("2024-01,5,\n2024-02,6,\n2024-03,7,\nSource,,\nNote,,\n,,")).toBe(
      `data.csv: line 5, column x: got "Source" ${among}${foot}\nnaturallimits: data.csv: line 6, column x: got "Note" ${among}`,
    );
    expect(await line("2024-01,5,\n,11,")).toBe(`data.csv: line 3, column x: got null, expected a date, a number or a name${foot}`);
  });

  test("is told from an empty row among data", async () => {
    const empty = "got null, expected a date, a number or a name; no cell of this line holds anything: delete it, or write its place";
    expect(await line("2024-01,5,\n,,\n2024-02,6,")).toBe(`data.csv: line 3, column x: ${empty}`);
    expect(await line("2024-01,5,\n,5,\n2024-02,6,")).toMatch(/a number or a name$/);
  });

  test("and not where data follow, or where it holds a date", async () => {
    expect(await line("2024-01,5,\nTotal,5,\n2024-02,6,")).toMatch(/text throughout$/);
    expect(await line("2024-01,5,\n2024-02-30,6,")).toMatch(/date that exists$/);
  });
});
