import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { config, falls, reported, waits } from "../board.js";
import { folder, naturallimits } from "../process.js";

describe("what is wrong is told by file, line and place in the configuration, and nothing is written", () => {
  test.each([
    ["board.json", '"chart": "u"', '"chart": "uu"', /board\.json: line 7, measures\[0\]: unknown chart kind "uu".*did you mean "u"\?/],
    ["board.json", '"target": 35', '"taget": 35', /board\.json: line 8: unknown option "measures\[1\]\.taget".*did you mean "target"\?/],
    ["board.json", '"target": 35', '"target": 35, "png": true', /line 8: measures\[1\] has "png", which stands beside measures/],
    ["board.json", '"title"', '"tilte"', /board\.json: line 2: unknown option "tilte".*did you mean "title"\?/],
    ["board.json", '"Quality report"', "3", /board\.json: line 2: title is 3, expected text/],
    [
      "board.json",
      '"down"',
      '"donw"',
      /board\.json: line 3, measures\[0\] and 1 more: improvement of spc is "donw".*did you mean "down"\?/,
    ],
    [
      "board.json",
      '"by": "ward"',
      '"by": "wrd"',
      /line 7, measures\[0\]: \S*falls\.csv: there is no column "wrd", expected one of month, ward, falls, days; did you mean "ward"\?/,
    ],
    ["board.json", '"by": "ward"', '"by": 3', /board\.json: line 7: by is 3, expected the name of a column/],
    ["board.json", '"falls.csv"', "5", /board\.json: line 7: file is 5, expected the name of a CSV file/],
    ["board.json", '"by": "ward"', '"where": { "ward": 3 }', /board\.json: line 7: where has 3 for "ward", expected text/],
    [
      "board.json",
      '"by": "ward"',
      '"where": { "ward": "Ward 1", "falls": "x" }',
      /no row has ward "Ward 1" and falls "x", expected one of 11, 6,/,
    ],
    ["board.json", '"by": "ward"', '"where": { "month": "Beech" }', /expected one of 2022-01, .*, 2023-08, …$/m],
    ["board.json", '"measures": [', '"measures": [ 5,', /line 6: measures\[0\] is 5, expected an object/],
    ["board.json", config, '{ "measures": [] }', /line 1: measures is an array of 0, expected an array of at least one measure/],
    ["board.json", config, "[]", /board\.json holds an array of 0, expected an object with measures/],
    ["board.json", '"target": 35', '"id": "a/b"', /line 8: id is "a\/b", expected up to 80 letters/],
    ["board.json", '"by": "ward"', '"where": { "ward": "Ward 9" }', /measures\[0\]: \S*falls\.csv: no row has ward "Ward 9"/],
    [
      "board.json",
      '"by": "ward"',
      '"where": { "ward": "ward 1" }',
      /no row has ward "ward 1", expected one of .*; did you mean "Ward 1"\?/,
    ],
    ["board.json", '"by": "ward"', '"where": { "ward": "Beech" }', /no row has ward "Beech", expected one of Ward 1, Ward 2$/m],
    [
      "board.json",
      '"by": "ward"',
      '"where": "ward = 1"',
      /where is "ward = 1", expected a column and its value, such as \{ "measure": "falls" \}/,
    ],
    ["board.json", '"improvement"', '"pgn": true, "improvement"', /line 3: unknown option "pgn", did you mean "png"\?/],
    ["board.json", '"improvement"', '"preset": "MDC", "improvement"', /unknown preset "MDC", did you mean "mdc"\?/],
    ["board.json", '"skip": 1', '"skpi": 1', /line 7, measures\[0\]: unknown option "skpi".*did you mean "skip"\?/],
    [
      "board.json",
      '"skip": 1',
      '"skip": 0',
      /measures\[0\]: \S*falls\.csv: there is no column "month": line 1 has "Register of falls"; .*csv\.skip/,
    ],
    ["board.json", '"width": 600', '"widht": 600', /board\.json: line 5: unknown option "widht" of svg.*did you mean "width"\?/],
    ["board.json", '"width": 600', '"theme": "drak"', /board\.json: line 5: theme is "drak".*did you mean "dark"\?/],
    ["board.json", '"file": "waits.csv",', "", /board\.json: line 8: measures\[1\] has no file/],
    ["board.json", "waits.csv", "absent.csv", /line 8, measures\[1\]: cannot read \S*absent\.csv: there is no such file/],
    ["board.json", '"target": 35', '"id": "../x"', /board\.json: line 8: id is "\.\.\/x", expected up to 80 letters/],
    ["board.json", '"target": 35', '"target": 35,', /board\.json is not JSON: line 8, column 95 has "}", expected no comma before it/],
    ["board.json", '"y": "days"', '"y": "days", "x": "m", "x": "n"', /board\.json: line 8: "x" appears there for the second time/],
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

  test("what is wrong in rows that where leaves to another measure is told of that one alone", async () => {
    const measure = (name: string, ward: string): string =>
      `{ "name": "${name}", "file": "falls.csv", "csv": { "skip": 1 }, "where": { "ward": "${ward}" }, "chart": "c", "y": "falls" }`;
    const { run } = await reported({
      "board.json": `{ "x": "month",\n"measures": [\n${measure("A", "Ward 1")},\n${measure("B", "Ward 2")} ] }`,
      "falls.csv": falls.replace("Ward 2;11", "Ward 2;11%").replace("2022-02;Ward 2;", "2022-02;Ward 2;x;"),
    });
    const { stderr } = await run();
    expect(stderr).toMatch(/line 4, measures\[1\]: \S*falls\.csv: line \d+, column falls: "11%" is not a number/);
    expect(stderr).not.toMatch(/measures\[0\].*is not a number/);
    // Of which measure a row of the wrong width is, nobody can say.
    expect(stderr).toMatch(/measures\[0\] and 1 more: \S*falls\.csv: line \d+: 5 cells, expected 4/);
  });

  test("every measure with a fault is told, a line each", async () => {
    const { run } = await reported({ "falls.csv": falls.replace("Ward 1;11", "Ward 1;?"), "waits.csv": waits.replace(",41", ",?") });
    const told = (await run()).stderr.trimEnd().split("\n");
    expect(told.filter((line) => line.includes("is not a number"))).toHaveLength(2);
  });

  test("what is wrong with an option is told once, and not of a chart of its measure alone", async () => {
    const { run } = await reported({ "board.json": config.replace('"per": 1000', '"per": -1').replace('"target"', '"taget"') });
    const told = (await run()).stderr.trimEnd().split("\n").slice(1);
    expect(told.map((line) => line.replace(/^.*board\.json: /, ""))).toEqual([
      'line 8: unknown option "measures[1].taget", did you mean "target"?',
      "line 7, measures[0]: per of spc is -1, expected a number above 0",
    ]);
  });

  test("of one measure ten faults are told, and that there may be more", async () => {
    const { run } = await reported({ "waits.csv": waits.replaceAll(/,(?=\d)/g, ",x") });
    const told = (await run()).stderr.trimEnd().split("\n");
    expect(told.filter((line) => line.includes("is not a number"))).toHaveLength(10);
    expect(told.at(-1)).toMatch(/board\.json: 10 faults of a measure are listed at once; there may be more$/);
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
    expect((await naturallimits(["board", "a.json", "b.json", "-o", at("out")])).stderr).toMatch(
      /one configuration file, got a\.json b\.json/,
    );
    for (const output of [[], ["-o", "-"]])
      expect((await naturallimits(["board", at("board.json"), ...output])).stderr).toMatch(/board needs a folder to write to: -o DIR/);
    await writeFile(at("taken"), "");
    expect((await naturallimits(["board", at("board.json"), "-o", at("taken")])).stderr).toMatch(/cannot make the folder/);
    await mkdir(at("out/charts/waits-days.svg"), { recursive: true });
    expect(await naturallimits(["board", at("board.json"), "-o", at("out")])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot write .*waits-days\.svg: it is a folder/) as string,
    });
    await rm(at("out"), { recursive: true });
    await mkdir(at("out/.board.ndjson"), { recursive: true });
    expect(await naturallimits(["board", at("board.json"), "-o", at("out")])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/: cannot write .*\.board\.ndjson: it is a folder/) as string,
    });
    await rm(at("out"), { recursive: true });
  });
});

test("a report is never written over its configuration", async () => {
  const at = await folder({ "waits.csv": waits, "summary.json": '{ "measures": [{ "file": "waits.csv", "chart": "xmr", "y": "days" }] }' });
  const { status, stderr } = await naturallimits(["board", at("summary.json"), "-o", at("")]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^naturallimits: \S+summary\.json is read by this command, expected another file to write to\n$/);
});

test("a report is never written over a page that no report made", async () => {
  const { at, run } = await reported();
  await mkdir(at("out"));
  await writeFile(at("out/index.html"), "ours");
  const { status, stderr } = await run();
  expect(status).toBe(2);
  expect(stderr).toMatch(/out.index\.html is there and no summary\.json of a report beside it, expected another folder\n$/);
  expect(await readdir(at("out"))).toEqual(["index.html"]);
});

test("a report is never written over a summary that no report made, but over one that is damaged or empty", async () => {
  const { at, run } = await reported();
  await mkdir(at("out"));
  for (const others of ['{ "tests": 1 }', '["tests"]', "7"]) {
    await writeFile(at("out/summary.json"), others);
    const { status, stderr } = await run();
    expect([status, await readdir(at("out"))]).toEqual([2, ["summary.json"]]);
    expect(stderr).toMatch(/out.summary\.json is there and not that of a report, expected another folder\n$/);
  }
  for (const damaged of ["{", "{}", ""]) {
    await writeFile(at("out/summary.json"), damaged);
    expect((await run()).status).toBe(0);
  }
});

test("a PNG that is too large is refused before any file is written", async () => {
  const { run, files } = await reported();
  const { status, stderr } = await run("--png", "--scale", "18");
  expect(status).toBe(2);
  expect(stderr).toMatch(/\nnaturallimits: --scale 18 gives more than 100 million pixels, expected a smaller one\n$/);
  await expect(files()).rejects.toThrow("ENOENT");
});

test("so is one of a board that is too high, though each chart is small", async () => {
  const rows = Array.from({ length: 2500 }, (_, i) => [1, 2, 3].map((x) => `${x},w${i},${x}\n`).join(""));
  const measure = { file: "data.csv", chart: "run", x: "x", y: "y", by: "w" };
  const at = await folder({ "data.csv": `x,w,y\n${rows.join("")}`, "board.json": JSON.stringify({ png: true, measures: [measure] }) });
  const { status, stderr } = await naturallimits(["board", at("board.json"), "-o", at("out"), "--no-cost"]);
  expect(status).toBe(2);
  expect(stderr).toContain("gives more than 100 million pixels");
  await expect(readdir(at("out"))).rejects.toThrow("ENOENT");
});

test("a PNG may be smaller than its picture, but not without a pixel", async () => {
  const { run } = await reported();
  expect((await run("--png", "--scale", "0.001")).stderr).toMatch(/--scale 0\.001 gives no pixel, expected a larger one\n$/);
  expect((await run("--png", "--scale", "0.4")).status).toBe(0);
});
