import { mkdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { costOf } from "../../src/cli/cost.js";
import { argumentsOf } from "../../src/cli/flags.js";
import { type Chart, describe as inWords, spc, uChart, xmrChart } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";
import { config, falls, reported, waits, writtenAt } from "./board.js";
import { naturallimits } from "./process.js";

const pictures = ["charts/falls-ward-1.svg", "charts/falls-ward-2.svg", "charts/waits-days.svg"];
const pages = ["board.css", "board.svg", ...pictures, "index.html", "summary.json"];

describe("naturallimits board", () => {
  test("writes a picture a chart, the board, a page and a summary, and nothing to standard output", async () => {
    const { run, files, text } = await reported();
    const { status, stdout, stderr } = await run();
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/falls\.csv: the columns are separated by ;\n.*3 charts in .*: 7 of 7 files written\n$/);
    expect(await files()).toEqual(pages);
    const ward = falls.split("\n").filter((line) => line.includes("Ward 2"));
    const rows = ward.map((line) => line.split(";")).map(([month = "", , y, n]) => ({ month, y: Number(y), n: Number(n) }));
    const alone = spc(rows, { chart: uChart, name: "Falls: Ward 2", x: "month", y: "y", n: "n", improvement: "down", per: 1000 });
    expect(await text("charts/falls-ward-2.svg")).toBe(`${svg(alone, { width: 600 })}\n`);
    expect(inWords(alone)).toContain("concern");
  });

  test("tells in summary.json what each chart says", async () => {
    const { run, summary } = await reported();
    await run();
    const { title, counts, charts } = await summary();
    expect(title).toBe("Quality report");
    expect(counts).toEqual({ charts: 3, concern: 1, improvement: 0, neutral: 0, common: 2, none: 0 });
    expect(charts.map(({ id, measure, group, file, kind, points }) => [id, measure, group, file, kind, points])).toEqual([
      ["falls-ward-1", "Falls: Ward 1", "Ward 1", "falls.csv", "u", 24],
      ["falls-ward-2", "Falls: Ward 2", "Ward 2", "falls.csv", "u", 24],
      ["waits-days", "Waits <days>", null, "waits.csv", "xmr", 24],
    ]);
    expect(charts[1]?.verdict).toMatchObject({ variation: "concern", side: "high" });
    expect(charts[1]?.words).toMatch(/^Worse since April 2023/);
    expect(charts[2]?.latest).toEqual({ x: "2023-12", value: 41 });
    expect(charts[2]?.target).toBe(35);
    expect(charts[2]?.notes).toContain("gaps");
  });

  test("puts measures in the order of their signals where asked to", async () => {
    const { run, summary } = await reported({ "board.json": config.replace("{", '{ "order": "signal",') });
    await run();
    expect((await summary()).charts.map(({ id }) => id)).toEqual(["falls-ward-2", "falls-ward-1", "waits-days"]);
  });

  test("--by splits every file, and where keeps the rows of one value", async () => {
    const two = config.replace('"by": "ward"', '"where": { "ward": "Ward 1" }').replace('"waits.csv"', '"falls.csv", "csv": { "skip": 1 }');
    const { run, summary } = await reported({
      "board.json": two.replace('"y": "days"', '"y": "falls", "period": "month", "combine": "sum"'),
    });
    await run();
    expect((await summary()).charts.map(({ id, points }) => [id, points])).toEqual([
      ["falls", 24],
      ["waits-days", 24],
    ]);
    await run("--by", "ward");
    expect((await summary()).charts.map(({ id }) => id)).toEqual(["falls-ward-1", "waits-days-ward-1", "waits-days-ward-2"]);
  });

  test("draws PNG as well with --png or png, and takes a scale and a language", async () => {
    const { at, run, files, text } = await reported();
    expect((await run("--png", "--scale", "2", "--locale", "da")).status).toBe(0);
    expect((await files()).filter((name) => name.endsWith(".png"))).toEqual([
      "board.png",
      ...pictures.map((name) => name.replace("svg", "png")),
    ]);
    expect((await readFile(at("out/charts/waits-days.png"))).readUInt32BE(16)).toBe(1200);
    expect(await text("index.html")).toContain('<html lang="da">');
    expect(await text("charts/waits-days.svg")).toContain('lang="da"');
    const other = await reported({ "board.json": config.replace("{", '{ "png": true,') });
    await other.run();
    expect(await other.files()).toContain("board.png");
  });

  test("takes ledger entries by file, for the phases that begin where theirs did", async () => {
    const { at, run, summary } = await reported();
    const lock = ["--reason", "agreed", "--by", "team", "--at", "2023-06-01", "-o", at("entry.json")];
    await naturallimits(["lock", at("waits.csv"), "--chart", "xmr", "--x", "month", "--y", "days", ...lock]);
    await writeFile(at("board.json"), config.replace('"target"', '"ledger": "entry.json", "target"'));
    await writeFile(at("waits.csv"), `${waits}2024-01,90\n2024-02,91\n`);
    expect((await run()).status).toBe(0);
    const { limits } = (await summary()).charts[2] ?? {};
    const entry = JSON.parse(await readFile(at("entry.json"), "utf8")) as { readonly parameters: { readonly centre: number } };
    expect(limits?.centre).toBe(entry.parameters.centre);
    expect((await summary()).charts[2]?.verdict.variation).toBe("concern");
  });

  test("sets the exit status by --fail-on, tells the charts that meet it, and writes all the same", async () => {
    const { run, files } = await reported();
    const failed = await run("--fail-on", "concern");
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/\nnaturallimits: falls-ward-2: Worse since April 2023.*\n$/);
    expect(await files()).toEqual(pages);
    const calm = await reported({ "falls.csv": falls.replaceAll("Ward 2", "Ward 1").split("\n").slice(0, 26).join("\n") });
    expect((await calm.run("--fail-on", "concern")).status).toBe(0);
  });

  test("tells what the rules cost in pictures and tables, unless told not to", async () => {
    const { at, run, text } = await reported();
    await run();
    expect(await text("charts/waits-days.svg")).not.toContain("of 100 charts");
    await naturallimits(["board", at("board.json"), "-o", at("out")]);
    expect(await text("charts/waits-days.svg")).toContain("of 100 charts");
    expect(await text("index.html")).toContain("of 100 charts");
  }, 60_000);

  test("shows its progress on a terminal only", async () => {
    const { at } = await reported();
    const { stderr } = await naturallimits(["board", at("board.json"), "-o", at("out"), "--no-cost"], undefined, {
      stdout: true,
      stderr: true,
    });
    expect(stderr).toContain("\r[########################] 7 of 7 files\n");
    expect((await naturallimits(["board", at("board.json"), "-o", at("two"), "--no-cost"])).stderr).not.toContain("\r");
  });
});

test("what the rules cost is simulated once for charts of one length under one set of rules", () => {
  const args = argumentsOf(["board"]);
  const chartOf = (shift: number): Chart =>
    spc(
      Array.from({ length: 12 }, (_, i) => ((i * 7 + shift) % 11) + 20),
      { chart: xmrChart },
    );
  const [first, second] = [chartOf(0), chartOf(3)].map((chart) => costOf(chart, xmrChart, args).cost);
  expect(first?.any.p).toBeGreaterThan(0);
  expect(second).toBe(first);
}, 60_000);

describe("another run", () => {
  test("draws only what has changed", async () => {
    const { at, run, files } = await reported();
    await run();
    const before = await Promise.all(pictures.map((name) => writtenAt(at(`out/${name}`))));
    expect((await run()).stderr).toContain(": 0 of 7 files written, the others stand as they were\n");
    await writeFile(at("waits.csv"), waits.replace("2023-12,41", "2023-12,44"));
    expect((await run()).stderr).toContain(": 4 of 7 files written");
    const after = await Promise.all(pictures.map((name) => writtenAt(at(`out/${name}`))));
    expect(after.map((time, i) => time === before[i])).toEqual([true, true, false]);
    expect(await files()).toEqual(pages);
  });

  test("makes again what was spoilt or lost", async () => {
    const { at, run, text } = await reported();
    await run();
    const whole = await text("charts/waits-days.svg");
    await writeFile(at("out/charts/waits-days.svg"), whole.slice(0, 500));
    await unlink(at("out/charts/falls-ward-1.svg"));
    expect((await run()).stderr).toContain(": 2 of 7 files written");
    expect(await text("charts/waits-days.svg")).toBe(whole);
  });

  test("goes on where a run was cut off", async () => {
    const { at, run, summary, files } = await reported();
    await run();
    const [first, second] = (await summary()).files;
    await unlink(at("out/summary.json"));
    await writeFile(at("out/.board.ndjson"), `${JSON.stringify(first)}\n${JSON.stringify(second)}\n{"path":"charts/wai`);
    expect((await run()).stderr).toContain(": 5 of 7 files written");
    expect(await files()).toEqual(pages);
  });

  test("removes pictures of charts that are no more, and nothing that it has not written", async () => {
    const { at, run, files } = await reported();
    await run();
    await writeFile(at("out/charts/notes.svg"), "mine");
    await writeFile(at("falls.csv"), falls.replaceAll("Ward 2", "Ward 3"));
    expect((await run()).stderr).toMatch(/: 4 of 7 files written, the others stand as they were; 1 picture of the last run removed\n$/);
    expect((await files()).filter((name) => name.startsWith("charts/"))).toEqual([
      "charts/falls-ward-1.svg",
      "charts/falls-ward-3.svg",
      "charts/notes.svg",
      "charts/waits-days.svg",
    ]);
  });
});

describe("--check", () => {
  test("writes nothing and gives 0 where all is as it would be written, 4 where it is not", async () => {
    const { at, run, files, text } = await reported();
    const missing = await run("--check");
    expect(missing.status).toBe(4);
    expect(missing.stderr).toMatch(/out.board\.svg is missing\n/);
    await expect(files()).rejects.toThrow("ENOENT");
    await run();
    expect(await run("--check")).toMatchObject({ status: 0, stdout: "", stderr: expect.not.stringContaining("stale") as string });
    expect((await run("--check", "--fail-on", "concern")).status).toBe(1);
    const before = await text("charts/waits-days.svg");
    await writeFile(at("waits.csv"), waits.replace("2023-12,41", "2023-12,44"));
    const stale = await run("--check", "--fail-on", "concern");
    expect(stale.status).toBe(4);
    const named = stale.stderr.split("\n").flatMap((line) => /out.(\S+) is stale$/.exec(line)?.[1]?.replaceAll("\\", "/") ?? []);
    expect(named).toEqual(["charts/waits-days.svg", "board.svg", "index.html", "summary.json"]);
    expect(await text("charts/waits-days.svg")).toBe(before);
  });

  test("takes PNG files that the last run drew for a part of the report, unless the configuration says no", async () => {
    const { at, run, files } = await reported();
    await run("--png");
    expect(await run("--check")).toMatchObject({ status: 0, stderr: expect.not.stringContaining("png") as string });
    await writeFile(at("out/board.png"), "spoilt");
    expect(await run("--check")).toMatchObject({
      status: 4,
      stderr: expect.stringMatching(/board\.png is stale\n.*give --scale/) as string,
    });
    await run("--png");
    await writeFile(at("board.json"), config.replace("{", '{ "png": false,'));
    expect((await run("--check")).stderr).toMatch(/waits-days\.png is no part of the report any more/);
    expect((await run()).stderr).toMatch(/; 4 pictures of the last run removed\n$/);
    expect((await files()).filter((name) => name.endsWith("png"))).toEqual([]);
  });

  test("finds a picture that is no part of the report any more", async () => {
    const { at, run } = await reported();
    await run();
    await writeFile(
      at("falls.csv"),
      falls
        .split("\n")
        .filter((line) => !line.includes("Ward 2"))
        .join("\n"),
    );
    expect((await run("--check")).stderr).toMatch(/falls-ward-2\.svg is no part of the report any more/);
  });
});

describe("what is wrong is told by file, line and place in the configuration, and nothing is written", () => {
  test.each([
    ["board.json", '"chart": "u"', '"chart": "uu"', /board\.json: line 7, measures\[0\]: unknown chart kind "uu".*did you mean "u"\?/],
    ["board.json", '"target": 35', '"taget": 35', /board\.json: line 8: unknown option "measures\[1\]\.taget".*did you mean "target"\?/],
    ["board.json", '"target": 35', '"target": 35, "png": true', /line 8: measures\[1\] has "png", which stands beside measures/],
    ["board.json", '"title"', '"tilte"', /board\.json: line 2: unknown option "tilte".*did you mean "title"\?/],
    ["board.json", '"Quality report"', "3", /board\.json: line 2: title is 3, expected text/],
    ["board.json", '"down"', '"donw"', /board\.json: line 3, measures\[0\] and 1 more: .*improvement is "donw".*did you mean "down"\?/],
    [
      "board.json",
      '"by": "ward"',
      '"by": "wrd"',
      /line 7, measures\[0\]: \S*falls\.csv: there is no column "wrd", expected one of month, ward, falls, days; did you mean "ward"\?/,
    ],
    ["board.json", '"by": "ward"', '"by": 3', /board\.json: line 7: by is 3, expected the name of a column/],
    ["board.json", '"by": "ward"', '"where": { "ward": "Ward 9" }', /measures\[0\]: \S*falls\.csv: no row has ward "Ward 9"/],
    ["board.json", '"skip": 1', '"skpi": 1', /line 7, measures\[0\]: unknown option "skpi".*did you mean "skip"\?/],
    [
      "board.json",
      '"skip": 1',
      '"skip": 0',
      /measures\[0\]: \S*falls\.csv: there is no column "month": line 1 has "Register of falls"; .*csv\.skip/,
    ],
    ["board.json", '"width": 600', '"widht": 600', /board\.json: line 5: svg has no option "widht".*did you mean "width"\?/],
    ["board.json", '"width": 600', '"theme": "drak"', /board\.json: line 5: theme is "drak".*did you mean "dark"\?/],
    ["board.json", '"file": "waits.csv",', "", /board\.json: line 8: measures\[1\] has no file/],
    ["board.json", "waits.csv", "absent.csv", /line 8, measures\[1\]: cannot read \S*absent\.csv: there is no such file/],
    ["board.json", '"target": 35', '"id": "../x"', /board\.json: line 8: id is "\.\.\/x", expected up to 80 letters/],
    ["board.json", '"target": 35', '"target": 35,', /board\.json is not JSON: line 8, column 95 has "}", expected no comma before it/],
    ["board.json", '"y": "days"', '"y": "days", "x": "m", "x": "n"', /board\.json: line 8: "x" stands there for the second time/],
    [
      "board.json",
      '"target": 35',
      '"phases": [{ "start": "2023-01", "lable": "A" }]',
      /line 8, measures\[1\]: .*"lable".*did you mean "label"\?/,
    ],
    [
      "waits.csv",
      "2023-12,41",
      "2023-12,n/k",
      /line 8, measures\[1\]: \S*waits\.csv: line 25, column days: "n\/k" is not a number; .*csv\.missing/,
    ],
    ["falls.csv", "Ward 2;11", "Ward 2;x", /line 7, measures\[0\]: \S*falls\.csv: line \d+, column falls: "x" is not a number/],
    ["falls.csv", "2022-03;Ward 2", "2022-02;Ward 2", /measures\[0\]: Ward 2: \S*falls\.csv: line 29.*2022-02/],
    ["falls.csv", "2022-03;Ward 2", "2022-03;", /measures\[0\]: \S*falls\.csv: line 29, column ward: there is no value/],
  ])("%s: %s becomes %s", async (file, before, after, message) => {
    const source = { "board.json": config, "falls.csv": falls, "waits.csv": waits }[file] ?? "";
    expect(source).toContain(before);
    const { run, files } = await reported({ [file]: source.replace(before, after) });
    const { status, stdout, stderr } = await run();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    await expect(files()).rejects.toThrow("ENOENT");
  });

  test("every measure with a fault is told, a line each", async () => {
    const { run } = await reported({ "falls.csv": falls.replace("Ward 1;11", "Ward 1;?"), "waits.csv": waits.replace(",41", ",?") });
    const told = (await run()).stderr.trimEnd().split("\n");
    expect(told.filter((line) => line.includes("is not a number"))).toHaveLength(2);
  });

  test("two measures of one id are refused, and two of one name get two files", async () => {
    const twice = (member: string): string =>
      config
        .replace('"Falls"', `"Waits <days>"${member}`)
        .replace('"by": "ward"', '"where": { "ward": "Ward 1" }')
        .replace('"target"', `${member.slice(2)}${member === "" ? "" : ", "}"target"`);
    const refused = await (await reported({ "board.json": twice(', "id": "a"') })).run();
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringMatching(/line 8: two measures have the id "a"/) as string });
    const { run, summary } = await reported({ "board.json": twice("") });
    await run();
    expect((await summary()).charts.map(({ id }) => id)).toEqual(["waits-days", "waits-days-2"]);
  });

  test("the command needs one configuration and a folder", async () => {
    const { at } = await reported();
    expect((await naturallimits(["board", "-o", at("out")])).stderr).toMatch(/board takes one configuration file, got none/);
    expect((await naturallimits(["board", at("board.json")])).stderr).toMatch(/board needs a folder to write to: -o DIR/);
    await writeFile(at("taken"), "");
    expect((await naturallimits(["board", at("board.json"), "-o", at("taken")])).stderr).toMatch(/cannot make the folder/);
    await mkdir(at("out/charts/waits-days.svg"), { recursive: true });
    expect(await naturallimits(["board", at("board.json"), "-o", at("out")])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot write .*waits-days\.svg: it is a folder/) as string,
    });
    await rm(at("out"), { recursive: true });
  });
});
