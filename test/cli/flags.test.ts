import { describe, expect, test } from "vitest";
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
  });

  test("--version names the library and its version", async () => {
    expect(await naturallimits(["--version"])).toEqual({ status: 0, stdout: `${LIBRARY}\n`, stderr: "" });
  });
});

describe("wrong usage is status 2 and one line on standard error", () => {
  test.each([
    [[], "no command: render, describe, suggest, lock, capability, board, batch; naturallimits --help says more"],
    [
      ["rendr", "x.csv"],
      'unknown command "rendr", expected one of render, describe, suggest, lock, capability, board, batch; did you mean "render"?',
    ],
    [["render", "x.csv", "--tittle", "Falls"], "unknown option --tittle; did you mean --title?"],
    [["render", "x.csv", "-q"], "unknown option -q; --help lists them"],
    [["describe", "x.csv", "--title", "Falls"], "--title is no option of describe, but of render"],
    [["render", "x.csv", "--chart"], "--chart needs a value: --chart KIND"],
    [["render", "x.csv", "--chart", "--x", "month"], "--chart needs a value: --chart KIND"],
    [["batch", "--points=all"], "--points takes no value"],
    [["render", "x.csv", "--x", "a", "-x", "b"], "-x is given twice"],
    [["render", "--chart", "p"], "render needs a file, or - for standard input"],
    [["describe", "a.csv", "b.csv"], "describe takes one file, got a.csv b.csv"],
    [["batch", "a.ndjson"], "batch takes no file: it reads standard input"],
    [["render", "x.csv", "-o", "out.pdf"], '--output is "out.pdf", expected a name that ends in .svg, .png or .json, or -'],
    [["render", "x.csv", "-o", "out"], '--output is "out", expected a name that ends in .svg, .png or .json, or -'],
    [["describe", "x.csv", "--fail-on", "concerns"], '--fail-on is "concerns", expected concern, signal, note'],
    [["describe", "-", "--input", "xlsx"], '--input is "xlsx", expected csv or json'],
    [["describe", "-", "--skip", "two"], '--skip is "two", expected a number'],
    [["describe", "-", "--per", "k"], '--per is "k", expected a number'],
    [["describe", "absent.csv"], "cannot read absent.csv: there is no such file or folder"],
  ])("%j", async (argv, message) => {
    expect(await naturallimits(argv)).toEqual({ status: 2, stdout: "", stderr: `naturallimits: ${message}\n` });
  });
});
