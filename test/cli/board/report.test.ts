import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { costOf } from "../../../src/cli/options/cost.js";
import { argumentsOf } from "../../../src/cli/options/arguments.js";
import { type Chart, describe as inWords, spc, uChart, xmrChart } from "../../../src/index.js";
import { svg } from "../../../src/svg/index.js";
import { config, falls, reported, waits } from "../board.js";
import { naturallimits } from "../process.js";
import { pages, pictures } from "./files.js";

describe("naturallimits board", () => {
  test("writes a picture a chart, the board, a page and a summary, and nothing to standard output", async () => {
    const { run, files, text } = await reported();
    const { status, stdout, stderr } = await run();
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toMatch(/falls\.csv: the columns are separated by ;\n.*3 charts in .*: 8 of 8 files written\n$/);
    expect(await files()).toEqual(pages);
    const ward = falls.split("\n").filter((line) => line.includes("Ward 2"));
    const rows = ward.map((line) => line.split(";")).map(([month = "", , y, n]) => ({ month, y: Number(y), n: Number(n) }));
    const alone = spc(rows, { chart: uChart, name: "Falls: Ward 2", x: "month", y: "y", n: "n", improvement: "down", per: 1000 });
    expect(await text("charts/falls-ward-2.svg")).toBe(`${svg(alone, { width: 600 })}\n`);
    expect(inWords(alone)).toContain("concern");
    expect(await text("board.svg")).not.toMatch(/^<svg [^>]*width="600"/);
  });

  test("takes files from the root as well as from the folder of the configuration", async () => {
    const { at, run, text } = await reported();
    await run();
    const near = await text("board.svg");
    const far = config.replace('"waits.csv"', JSON.stringify(at("waits.csv"))).replace('"falls.csv"', JSON.stringify(at("falls.csv")));
    await writeFile(at("board.json"), far);
    expect((await run()).status).toBe(0);
    expect(await text("board.svg")).toBe(near);
  });

  test("writes the board in Markdown, each measure a link to its picture", async () => {
    const { run, files, text } = await reported();
    await run();
    const markdown = await text("board.md");
    expect(markdown).toMatch(/^## Quality report\n\n\| Measure \|/);
    const links = [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path);
    expect(links).toHaveLength(3);
    expect(await files()).toEqual(expect.arrayContaining(links));
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

  test("where passes over what is wrong in the rows of other measures, however many there are", async () => {
    const others = Array.from({ length: 12 }, (_, i) => `2022-${String(i + 1).padStart(2, "0")};Ward 3;9%;800`).join("\n");
    const { run, summary } = await reported({
      "falls.csv": `${falls}${others}\n`,
      "board.json": config.replace('"by": "ward"', '"where": { "ward": "Ward 1" }'),
    });
    expect((await run()).status).toBe(0);
    expect((await summary()).charts[0]?.points).toBe(24);
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

  test("makes no folder where PNG cannot be drawn", async () => {
    const { run, files } = await reported();
    expect(await run("--png", "--scale", "0")).toMatchObject({ status: 2, stderr: expect.stringContaining("scale") as string });
    await expect(files()).rejects.toThrow("ENOENT");
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

  test("meets --fail-on new-concern once for each chart that comes to be of concern", async () => {
    const { at, run } = await reported();
    const first = await run("--fail-on", "new-concern");
    expect(first.status).toBe(1);
    expect(first.stderr.match(/^naturallimits: [\w-]+: /gm)).toEqual(["naturallimits: falls-ward-2: "]);
    expect((await run("--fail-on", "new-concern")).status).toBe(0);
    expect(await run("--check", "--fail-on", "new-concern")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        "--fail-on new-concern is of a report that is written, expected concern, signal or note beside --check",
      ) as string,
    });
    await writeFile(at("waits.csv"), `${waits}2024-01,900\n`);
    const later = await run("--fail-on", "new-concern");
    expect(later.status).toBe(1);
    expect(later.stderr.match(/^naturallimits: [\w-]+: /gm)).toEqual(["naturallimits: waits-days: "]);
    await writeFile(at("out/summary.json"), '{ "files": [], "charts": [{ "id": "waits-days" }, 7] }');
    expect((await run("--fail-on", "new-concern")).stderr.match(/^naturallimits: [\w-]+: /gm)).toHaveLength(2);
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
    expect(stderr).toContain("\r[########################] 8 of 8 files\n");
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
