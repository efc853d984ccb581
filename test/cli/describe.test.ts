import { describe, expect, test } from "vitest";
import { chunksOf, folder, naturallimits, type Outcome } from "./process.js";

async function described(content: string | Uint8Array, line: string): Promise<Outcome> {
  const at = await folder({ "data.csv": content });
  return naturallimits(["describe", at("data.csv"), ...line.split(" ")]);
}

/** The message without the path of the file before it. */
const after = ({ stderr }: Outcome): string => stderr.replace(/^naturallimits: \S*data\.csv: /, "");

const falls = "month,falls\n2024-01,5\n2024-02,8\n2024-03,7\n2024-04,6\n";

describe("the words of a file", () => {
  test("stand alone on standard output", async () => {
    const { status, stdout, stderr } = await described(falls, "--chart c --x month --y falls --name Falls");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/Falls/);
    expect(stdout).toMatch(/2024/);
    expect(stdout.endsWith("\n")).toBe(true);
  });

  test("are the same from standard input, as CSV and as JSON", async () => {
    const flags = ["--chart", "c", "--x", "month", "--y", "falls"];
    const rows = [5, 8, 7, 6].map((y, at) => ({ month: `2024-0${at + 1}`, falls: y }));
    const { stdout } = await described(falls, flags.join(" "));
    expect((await naturallimits(["describe", "-", ...flags], chunksOf(falls))).stdout).toBe(stdout);
    const json = JSON.stringify({ id: "a", rows, options: { chart: "c", x: "month", y: "falls" } });
    expect((await naturallimits(["describe", "-", "--input", "json"], chunksOf(Buffer.from(json)))).stdout).toBe(stdout);
    const at = await folder({ "data.json": json });
    expect((await naturallimits(["describe", at("data.json")])).stdout).toBe(stdout);
  });

  test("JSON speaks of rows", async () => {
    const json = JSON.stringify({ rows: [{ y: 1 }, { y: "five" }], options: { chart: "xmr", y: "y" } });
    const { status, stderr } = await naturallimits(["describe", "-", "--input", "json"], chunksOf(json));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^naturallimits: standard input: row 1, column y: got "five"/);
  });

  test("a file of another encoding and delimiter is read, and both are named on standard error", async () => {
    const text = "m\u00e5ned;v\u00e6rdi\n2024-01;5\n2024-02;6\n2024-03;7\n";
    const outcome = await described(
      Uint8Array.from(text, (c) => c.charCodeAt(0)),
      "--chart xmr --x måned --y værdi --name værdi",
    );
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toContain("værdi");
    expect(outcome.stderr).toMatch(/windows-1252/);
    expect(outcome.stderr).toMatch(/separated by ;/);
  });

  test("dates in a declared order come out in the order of time", async () => {
    const text = "Date,freq\n13-04-2015,24\n13-05-2015,12\n13-06-2015,32\n14-04-2015,23\n14-05-2015,15\n14-06-2015,16\n15-04-2015,12\n";
    const refused = await described(text, "--chart xmr --x Date --y freq");
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toMatch(/line 2.*--dates dmy/);
    const { status, stdout } = await described(text, "--chart xmr --x Date --y freq --dates dmy");
    expect(status).toBe(0);
    expect(stdout).toContain("Rows were put in order");
  });

  test("a decimal comma and further symbols of missing values are told by flags", async () => {
    expect((await described("m;y\n2024-01;12,5\n2024-02;13,0\n", "--chart xmr --x m --y y --decimal ,")).status).toBe(0);
    expect(
      (await described("m,y\n2024-01,[low]\n2024-02,~\n2024-03,4\n", "--chart c --x m --y y --missing [low] --missing ~")).status,
    ).toBe(0);
  });
});

describe("what the rules cost is told by default", () => {
  const values = [5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 7, 6, 5, 6, 7, 5, 6, 7, 6, 5, 6, 7, 5, 6];
  const column = (numbers: readonly number[]): string => `y\n${numbers.join("\n")}\n`;
  const told =
    /A stable process of (\d+) points(?:, with lines from the first 12,)? shows at least one such signal in (.+?) of (\d+) charts\./;
  const cost = async (flags: string, numbers: readonly number[] = values): Promise<readonly (string | undefined)[] | null> => {
    const { status, stdout } = await described(column(numbers), `--y y ${flags}`);
    expect(status).toBe(0);
    return told.exec(stdout)?.slice(1) ?? null;
  };

  test("of the rules and conventions in force, as the published figures have it", async () => {
    expect((await cost("--chart xmr --preset mdc"))?.[1]).toMatch(/^2[789]$/);
    expect((await cost("--chart xmr --preset western-electric"))?.[1]).toMatch(/^1[456]$/);
    expect(await cost("--chart run")).toEqual(["24", "3", "100"]);
    expect(await cost("--chart run --preset bestbox")).toEqual(["24", "2", "100"]);
  });

  test("of as many points as the latest phase has, and of known lines where they are given", async () => {
    const options = {
      chart: "xmr",
      y: "y",
      rules: [{ rule: "shift", length: 6 }],
      phases: [{ index: 4, reason: "x", centre: 6, sigma: 1 }],
    };
    const json = JSON.stringify({ rows: values.map((y) => ({ y })), options });
    const { stdout } = await naturallimits(["describe", "-", "--input", "json"], chunksOf(json));
    expect(told.exec(stdout)?.slice(1)).toEqual(["20", "24", "100"]);
  });

  test("of the points that the lines come from", async () => {
    const share = async (options: Readonly<Record<string, unknown>>): Promise<number> => {
      const json = JSON.stringify({ rows: values.map((y) => ({ y })), options: { chart: "xmr", y: "y", ...options } });
      const { stdout } = await naturallimits(["describe", "-", "--input", "json"], chunksOf(json));
      return Number(told.exec(stdout)?.[2]);
    };
    const own = await share({});
    expect(await share({ baseline: 24 })).toBe(own);
    expect(await share({ baseline: 12 })).toBeGreaterThan(1.8 * own);
    expect(await share({ chart: "c", baseline: 12 })).toBeNaN();
    const json = JSON.stringify({ rows: values.map((y) => ({ y })), options: { chart: "xmr", y: "y", baseline: 12 } });
    const { stdout } = await naturallimits(["describe", "-", "--input", "json"], chunksOf(json));
    expect(stdout).toContain("A stable process of 24 points, with lines from the first 12, shows at least one such signal in");
    const later = { index: 12, reason: "x" };
    expect(await share({ phases: [later] })).toBe(6);
    expect(await share({ phases: [{ ...later, baseline: { from: 1, to: 12 } }] })).toBeNaN();
    expect(await share({ centre: 6 })).toBeNaN(); // limits from the points about a centre that was given: neither figure holds
    expect(await share({ centre: 6, sigma: 1 })).toBe(21);
    expect(await share({ chart: "c", centre: 6 })).toBe(21); // its sigma comes from the centre
  });

  test("not where no rule was evaluated, of moving ranges, or under --no-cost", async () => {
    expect(await cost("--chart xmr --preset mdc", values.slice(0, 8))).toBeNull();
    expect(await cost("--chart mr")).toBeNull();
    expect(await cost("--chart xmr --no-cost")).toBeNull();
  });

  test("the same each time, in words and in the picture alike", async () => {
    const at = await folder({ "data.csv": column(values) });
    const { stdout, stderr } = await naturallimits(["render", at("data.csv"), "--chart", "xmr", "--y", "y"]);
    const [sentence] = told.exec(stderr) ?? [];
    expect(sentence).toBeDefined();
    expect(stdout).toContain(sentence);
    expect((await described(column(values), "--chart xmr --y y")).stdout).toContain(sentence);
  });
});

describe("--fail-on sets the exit status", () => {
  const series = {
    rise: `y\n${[5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 7, 6, 5, 6, 30].join("\n")}\n`,
    few: `y\n${[5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 7, 6, 5, 6, 7].join("\n")}\n`,
    calm: `y\n${[5, 6, 5, 7, 6, 5, 6, 7, 5, 6, 7, 6, 5, 6, 7, 5, 6, 7, 6, 5, 6, 7].join("\n")}\n`,
  };

  test.each([
    ["rise", "--improvement down --fail-on concern", 1],
    ["rise", "--improvement up --fail-on concern", 0],
    ["rise", "--improvement up --fail-on signal", 1],
    ["rise", "--fail-on note", 1],
    ["few", "--fail-on note", 1],
    ["calm", "--fail-on note", 0],
    ["rise", "--improvement down", 0],
    ["calm", "--improvement down --fail-on concern", 0],
    ["calm", "--fail-on signal", 0],
  ] as const)("a %s with %s gives %i", async (name, flags, status) => {
    const outcome = await described(series[name], `--chart xmr --y y ${flags}`);
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).not.toBe("");
  });
});

describe("bad input is status 2 and a line a fault, which names line and column of the file", () => {
  const p = "--chart p --x month --y y --n n";
  test.each([
    ["month,y,n\n2024-01,5,50\n2024-02,6,60\n2024-03,70,55\n2024-04,5,0\n", p, [/line 4\b/, /\by = 70/, /55/, /line 5\b/]],
    ["month,y,n\n2024-01,5,50\n2024-02,5,0\n", p, [/line 3\b/, /n = 0/, /more than 0/]],
    ["month,y,n\n2024-01,-1,50\n2024-02,5,40\n", p, [/line 2\b/, /y = -1/]],
    ["month,y,n\n2024-01,1,Infinity\n", p, [/line 2, column n: "Infinity" is not a number, expected a finite number/]],
    ["month,y,n\n2024-01,five,50\n", p, [/line 2, column y: "five" is not a number/]],
    ["month,y\n2024-01,5\n", p, [/there is no column "n": line 1 has "month", "y"/]],
    ["d,y\n9/4/24,5\n9/10/24,7\n", "--chart xmr --x d --y y", [/line 2\b/, /"9\/4\/24"/, /--dates/]],
    ["d,y\n9/4/24,5\n9/13/24,7\n", "--chart xmr --x d --y y --dates dmy", [/line 3, column d: "9\/13\/24" is not a date in the order dmy/]],
    ["d,y\n2024-01,5\n2024-02,7\n2024-02,8\n", "--chart xmr --x d --y y", [/line 4\b/, /2024-02/, /second time|duplicate/]],
    ["d,y\n2024-01,5\n,7\n", "--chart xmr --x d --y y", [/line 3\b/, /column d/]],
    ["", "--chart xmr --y y", [/the file is empty/]],
    ["d,y\n", "--chart xmr --y y", [/column names on line 1, and no rows/]],
    [
      "month,rate\n2024-01,87%\n2024-02,88%\n",
      "--chart xmr --x month --y rate",
      [/line 2, column rate: "87%"/, /line 3, column rate: "88%"/],
    ],
    ["month,births\n2024-01,12\n2024-02,-\n2024-03,**\n", "--chart c --x month --y births", [/line 4, column births: "\*\*"/]],
    ['date,cases\n2020-05-05,-\n2020-05-06,712\n2020-05-07,"1,125"\n', "--chart xmr --x date --y cases", [/line 4, column cases: "1,125"/]],
    [
      "Title:,Monthly A&E\n,\nmonth,value\n2024-01,5\n",
      "--chart xmr --x month --y value",
      [/no column "month": line 1 has "Title:", "Monthly A&E"/, /--skip/],
    ],
    [falls, "--chart cc --y falls", [/unknown chart kind "cc", did you mean "c"\?/]],
    [falls, "--x month --y falls", [/--chart KIND is missing, expected one of run, xmr/]],
    [falls, "--chart c --y falls --preset mdx", [/preset/, /mdx/]],
    [falls, "--chart c --y falls --improvement dwon", [/improvement/, /dwon/, /did you mean "down"/]],
    [falls, "--chart p --y falls", [/p chart needs .*n/]],
    [falls, "--chart c --x month", [/y/, /month, falls/]],
  ] as const)("%j %s", async (content, flags, patterns) => {
    const outcome = await described(content, flags);
    expect(outcome).toMatchObject({ status: 2, stdout: "" });
    for (const line of outcome.stderr.trimEnd().split("\n")) expect(line).toMatch(/^naturallimits: /);
    for (const pattern of patterns) expect(after(outcome)).toMatch(pattern);
  });
});
