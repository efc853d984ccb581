import { describe, expect, test } from "vitest";
import { chartKinds } from "../../src/charts/byName.js";
import { argumentsOf } from "../../src/cli/options/arguments.js";
import { LIBRARY } from "../../src/version.js";
import { naturallimits } from "./process.js";

describe("help and version", () => {
  test("--help names the commands, and the help of a command its options", async () => {
    const all = await naturallimits(["--help"]);
    expect(all).toMatchObject({ status: 0, stderr: "" });
    for (const command of ["render", "describe", "batch"]) expect(all.stdout).toContain(`naturallimits ${command}`);
    const { stdout } = await naturallimits(["render", "--help"]);
    for (const said of ["--chart KIND", "-o, --output FILE", "--missing SYMBOL", "xmr", "mdc", "Exit status"])
      expect(stdout).toContain(said);
    expect((await naturallimits(["batch", "-h"])).stdout).not.toContain("--output");
    expect(stdout).toMatch(/^ {2}-o, --output FILE {6}/m);
    expect(stdout).toMatch(/^ {2}--no-cost {17}/m);
    expect(stdout).toMatch(/\nPresets: [^@\n]*mdc[^@\n]*\.\n/);
    const files = [/\nFILE is CSV/, /\nCONFIG is JSON/];
    const told = async (command: string): Promise<readonly boolean[]> => {
      const help = (await naturallimits([command, "--help"])).stdout;
      return files.map((file) => file.test(help));
    };
    expect([await told("render"), await told("board"), await told("batch")]).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test("help as a command is the same", async () => {
    expect(await naturallimits(["help"])).toEqual(await naturallimits(["--help"]));
    expect(await naturallimits(["help", "render"])).toEqual(await naturallimits(["render", "--help"]));
    expect(await naturallimits(["help", "rendr"])).toMatchObject({ status: 2, stdout: "" });
  });

  test("without a command there is the help as well, as of wrong usage", async () => {
    const { stdout } = await naturallimits(["--help"]);
    expect(await naturallimits([])).toEqual({ status: 2, stdout: "", stderr: `naturallimits: no command\n${stdout}` });
  });

  test("--version names the library and its version", async () => {
    expect(await naturallimits(["--version"])).toEqual({ status: 0, stdout: `${LIBRARY}\n`, stderr: "" });
  });
});

test("a value may stand behind its flag or be joined to it, with = or without, and holds what it holds", () => {
  const output = (...words: readonly string[]): string | undefined => argumentsOf(["render", "x.csv", ...words]).one("output");
  expect([output("-o", "a=b.svg"), output("-oa=b.svg"), output("-o=a.svg"), output("--output=a.svg")]).toEqual([
    "a=b.svg",
    "a=b.svg",
    "a.svg",
    "a.svg",
  ]);
  expect(output("--output==a.svg")).toBe("=a.svg");
  expect(argumentsOf(["render", "x.csv", "--title", "a--b"]).one("title")).toBe("a--b");
});

describe("wrong usage is status 2 and one line on standard error", () => {
  test.each([
    [["chart", "x.csv"], 'unknown command "chart", did you mean "render"?'],
    [["render", "x.csv", "--direction", "up"], "unknown option --direction; did you mean --improvement?"],
    [["render", "x.csv", "--date", "dmy"], "unknown option --date; did you mean --dates?"],
    [["render", "x.csv", "--denominator", "beds"], "unknown option --denominator; did you mean --n?"],
    [
      ["rendr", "x.csv"],
      'unknown command "rendr", expected one of render, describe, suggest, lock, capability, board, batch; did you mean "render"?',
    ],
    [["render", "x.csv", "--tittle", "Falls"], "unknown option --tittle; did you mean --title?"],
    [["render", "x.csv", "-q"], "unknown option -q; --help lists the options"],
    [["render", "x.csv", "--baseline", "12"], '--baseline is not a flag: write { "baseline": 12 } in a file, and name it with --config'],
    [
      ["describe", "x.csv", "--rebase", "2024-04"],
      '--rebase is not a flag: write { "phases": [{ "start": "2024-04", "reason": "go-live" }] } in a file, and name it with --config',
    ],
    [["board", "b.json", "-o", "out", "--chart", "u"], '--chart is not a flag: write { "chart": … } in the configuration'],
    [["render", "x.csv", "--inner-lines"], '--inner-lines is not a flag: write { "innerLines": … } in a file, and name it with --config'],
    [
      ["render", "x.csv", "--theme", "dark"],
      '--theme is not a flag: write { "picture": { "theme": … } } in a file, and name it with --config',
    ],
    [
      ["describe", "x.csv", "-o", "words.txt"],
      "-o is not an option of describe, only of render, suggest, lock, capability and board; the words go to standard output",
    ],
    [["batch", "-o", "out.ndjson"], "-o is not an option of batch, only of render, suggest, lock, capability and board"],
    [["render", "x.csv", "-f"], "unknown option -f; --help lists the options"],
    [["render", "x.csv", "--V"], "unknown option --V; did you mean --version?"],
    [["describe", "x.csv", "--sclae", "2"], "unknown option --sclae; --help lists the options"],
    [["version"], 'unknown command "version", did you mean --version?'],
    [["-v"], "unknown option -v; did you mean --version?"],
    [["describe", "x.csv", "--title", "Falls"], "--title is not an option of describe, only of render"],
    [["render", "x.csv", "--chart"], "--chart needs a value: --chart KIND"],
    [["render", "x.csv", "--chart", "--x", "month"], "--chart needs a value: --chart KIND"],
    [["batch", "--points=all"], "--points takes no value"],
    [["render", "x.csv", "--x", "a", "-x", "b"], "-x is given twice"],
    [["render", "--chart", "p"], "render needs a file, or - for standard input"],
    [["describe", "a.csv", "b.csv"], "describe takes one file, got a.csv b.csv"],
    [["batch", "a.ndjson"], "batch takes no file: it reads standard input"],
    [["render", "x.csv", "-o", "out.pdf"], '--output is "out.pdf", expected a name that ends in .svg, .png, .json or .csv, or -'],
    [["render", "x.csv", "-o", "out"], '--output is "out", expected a name that ends in .svg, .png, .json or .csv, or -'],
    [["describe", "x.csv", "--fail-on", "new-concern"], '--fail-on is "new-concern", expected concern, signal, note'],
    [["describe", "x.csv", "--fail-on", "concerns"], '--fail-on is "concerns", expected concern, signal, note'],
    [["describe", "-", "--input", "xlsx"], '--input is "xlsx", expected csv or json'],
    [["describe", "-", "--skip", "two"], '--skip is "two", expected a number'],
    [["describe", "-", "--per", "k"], '--per is "k", expected a number'],
    [["describe", "-", "--chart", "xmr", "--target", "0,15"], '--target is "0,15", expected a number with a decimal point, not a comma'],
    [["describe", "-", "--per", "1,5"], '--per is "1,5", expected a number with a decimal point, not a comma'],
    [["describe", "absent.csv"], "cannot read absent.csv: there is no such file or folder"],
  ])("%j", async (argv, message) => {
    expect(await naturallimits(argv)).toEqual({ status: 2, stdout: "", stderr: `naturallimits: ${message}\n` });
  });
});

describe("help of one command", () => {
  const helpOf = async (command: string): Promise<string> => (await naturallimits([command, "--help"])).stdout;

  test("says what a flag means there, and nothing of other commands", async () => {
    expect(await helpOf("board")).toMatch(/--by COLUMN +splits every file/);
    expect(await helpOf("lock")).toMatch(/--by WHO +who locks them \(required\)\n/);
    expect(await helpOf("board")).toMatch(/-o, --output DIR +folder to write to \(required\)\n/);
    expect(await helpOf("lock")).not.toMatch(/svg|folder/);
  });

  test("has a line for every chart kind", async () => {
    const listed = /Chart kinds:\n((?: {2}.*\n)+)/.exec(await helpOf("render"))?.[1]?.split("\n") ?? [];
    expect(listed.flatMap((line) => /^ {2}(\w+) +\S+ .{5,}/.exec(line)?.[1] ?? [])).toEqual(Object.keys(chartKinds));
  });

  test("keeps names and meanings apart", async () => {
    expect((await naturallimits(["--help"])).stdout).toMatch(/^ {2}capability {2}Compares/m);
  });
});
