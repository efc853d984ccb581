import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { argumentsOf } from "../../src/cli/options/arguments.js";
import { flags } from "../../src/cli/options/flags.js";
import { chunksOf, folder, naturallimits } from "../cli/process.js";
import { blocksOf, blockUnder, codesIn, tableUnder, textOf } from "./markdown.js";

const page = textOf("docs/cli.md");
const readme = textOf("README.md");

/** Twelve months of 2023 and three of 2024. */
const visits = Array.from({ length: 15 }, (_, i) => {
  const month = `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  return `${month},${60 + ((7 * i) % 13)},1200\n`;
});

/** A folder with a configuration of a report and fifteen months of the files that it names. */
async function reportedOn(config: string): Promise<(name: string) => string> {
  const months = visits.map((line) => line.slice(0, 7));
  const falls = months.flatMap((month, i) => [`${month},Ward 1,${5 + ((3 * i) % 4)},700`, `${month},Ward 2,${6 + ((5 * i) % 3)},650`]);
  const path = await folder({ "board.json": config });
  await mkdir(path("data"));
  await writeFile(path("data/falls.csv"), `month,ward,falls,bed_days\n${falls.join("\n")}\n`);
  await writeFile(path("data/waits.csv"), `month,days\n${months.map((month, i) => `${month},${20 + ((7 * i) % 5)}`).join("\n")}\n`);
  return path;
}

describe("docs/cli.md", () => {
  it("has every option, and says which command knows it", () => {
    const files = ["render", "describe", "suggest", "lock", "capability"];
    const all = [...files, "batch"];
    const chart = tableUnder(page, "### What the chart is made from").map(([flag]) => ({ flag, of: all }));
    const file = tableUnder(page, "### How the file is read").map(([flag]) => ({ flag, of: files }));
    const out = tableUnder(page, "### What comes out").map(([flag, of]) => ({ flag, of: of === "all" ? [...all, "board"] : codesIn(of) }));
    const written = [...chart, ...file, ...out].map(({ flag, of }) => ({ name: codesIn(flag).at(-1)?.slice(2), of }));
    expect(written).toEqual(flags.map(({ name, of }) => ({ name, of })));
  });

  it("shows a report that is written as it says, and nothing stale after", async () => {
    const path = await reportedOn(blockUnder(page, "board.json"));
    const report = ["board", path("board.json"), "-o", path("report"), "--no-cost"];
    expect((await naturallimits(report)).status).toBe(0);
    expect((await readdir(path("report"))).sort()).toEqual(["board.css", "board.md", "board.svg", "charts", "index.html", "summary.json"]);
    expect((await readdir(path("report/charts"))).sort()).toEqual(["falls-ward-1.svg", "falls-ward-2.svg", "waits.svg"]);
    const waits = await readFile(path("report/charts/waits.svg"), "utf8");
    for (const text of ["Second clinic", "booking by text message", 'width="720"']) expect(waits).toContain(text);
    expect((await naturallimits([...report, "--check"])).status).toBe(0);
  });

  it("has beside it, in the README, a report with the rules of a preset and with rules by name", async () => {
    const path = await reportedOn(blockUnder(readme, "board.json"));
    expect((await naturallimits(["board", path("board.json"), "-o", path("report"), "--no-cost"])).status).toBe(0);
    const drawn = async (id: string): Promise<string> =>
      (await readFile(path(`report/charts/${id}.svg`), "utf8")).replace(/(?:\s*<[^>]*>\s*)+/g, " ");
    expect(await drawn("falls-ward-1")).toContain("6 or more in a row on one side");
    expect(await drawn("days-to-first-appointment")).toContain("8 or more in a row on one side");
  });

  it("names every schema that there is", async () => {
    const named = tableUnder(page, "## Schemas").flatMap(([name]) => codesIn(name));
    expect(named.sort()).toEqual((await readdir(join(import.meta.dirname, "../../schema"))).sort());
  });

  it.each([
    ["docs/cli.md", page, 3],
    ["README.md", readme, 1],
  ])("shows a workflow whose command lines can be read (%s)", (_, text, count) => {
    const lines = blockUnder(text, ".github/workflows/report.yml").split("\n");
    const commands = lines.flatMap((line) => /- run: npx naturallimits (.+)$/.exec(line)?.[1] ?? []);
    expect(commands).toHaveLength(count);
    for (const command of commands) expect(argumentsOf(command.split(" ")).command).toBe("board");
  });

  it("writes command lines that can be read, as the README does", () => {
    const scripts = [page, readme].flatMap((text) => blocksOf(text).filter(({ language }) => language === "sh"));
    const lines = scripts.flatMap(({ code }) => code.replaceAll("\\\n", " ").split("\n"));
    const commands = lines.flatMap((line) => /^npx naturallimits ([^<>]+)/.exec(line)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) expect(() => argumentsOf(command.trim().split(/\s+/)), command).not.toThrow();
  });

  it("shows requests and the results they give", async () => {
    const { stdout, status } = await naturallimits(["batch"], chunksOf(blockUnder(page, "requests.ndjson")));
    const shown = recordsIn(blockUnder(page, "results.ndjson"));
    expect(status).toBe(2);
    expect(shown).toHaveLength(2);
    expect(recordsIn(stdout)).toMatchObject(shown);
  });

  it("shows a configuration that draws", async () => {
    const files = {
      "spc.json": blockUnder(page, "spc.json"),
      "visits.csv": `month,breaches,attendances\n${visits.join("")}2024-04,n/k,1200\n`,
    };
    const path = await folder(files);
    const { status, stdout } = await naturallimits(["render", path("visits.csv"), "--config", path("spc.json")]);
    expect(status).toBe(0);
    expect(stdout).toContain(">New triage<");
    expect(stdout).toContain('width="640"');
  });

  it("quotes its messages word for word", async () => {
    const path = await folder({
      "visits.csv": `month,breaches,attendances\n${visits.join("")}`,
      "waits.csv": "month,wait\n2024-01,12\n2024-02,n/k\n",
    });
    const told = async (file: string, ...more: readonly string[]): Promise<string> => {
      const { stderr } = await naturallimits(["describe", path(file), "--x", "month", ...more]);
      return stderr.trim().replace(path(file), file);
    };
    const quoted = blocksOf(page)
      .filter(({ language }) => language === "text")
      .at(-1)
      ?.code.trim()
      .split("\n");
    expect([
      await told("visits.csv", "--chart", "p", "--y", "breeches", "--n", "attendances"),
      await told("waits.csv", "--chart", "run", "--y", "wait"),
    ]).toEqual(quoted);
  });
});

function recordsIn(lines: string): readonly object[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
}
