import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { chunksOf, folder, naturallimits } from "./process.js";

const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);
/** Two wards, month by month; Beech has 20 more, and a cell that is no number in its first row. */
const wards = `month,ward,site,falls\n${months.map((month, i) => `${month},Acacia,N,${i % 5}\n${month},Beech,S,${i === 0 ? "many" : 20 + (i % 5)}`).join("\n")}\n`;
const acacia = `month,falls\n${months.map((month, i) => `${month},${i % 5}`).join("\n")}\n`;
const run = ["--chart", "run", "--x", "month", "--y", "falls"];

describe("rows of one ward", () => {
  test("by flag or by configuration make the chart that a file of that ward alone makes", async () => {
    const config = JSON.stringify({ chart: "run", x: "month", y: "falls", where: { ward: "Acacia" } });
    const at = await folder({ "wards.csv": wards, "acacia.csv": acacia, "spc.json": config });
    const alone = await naturallimits(["render", at("acacia.csv"), ...run, "-o", at("a.json")]);
    expect(alone.status).toBe(0);
    for (const asked of [
      [...run, "--where", "ward=Acacia"],
      [...run, "--where", "ward=Acacia", "--where", "site=N"],
      ["--config", at("spc.json")],
    ]) {
      expect((await naturallimits(["render", at("wards.csv"), ...asked, "-o", at("b.json")])).stderr).toBe(alone.stderr);
      expect(await readFile(at("b.json"), "utf8")).toBe(await readFile(at("a.json"), "utf8"));
    }
  });

  test("are told by their lines in the file", async () => {
    const at = await folder({ "wards.csv": wards, "spc.json": '{ "where": { "ward": "Acacia" } }' });
    const beech = ["--where", "ward=Beech", "--config", at("spc.json")];
    const { status, stderr } = await naturallimits(["describe", at("wards.csv"), ...run, ...beech]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('wards.csv: line 3, column falls: "many" is not a number')]);
    const mended = await folder({ "wards.csv": wards.replace("many", "20").replace("2024-12,Beech", "2024-11,Beech") });
    const twice = await naturallimits(["describe", mended("wards.csv"), ...run, "--where", "ward=Beech"]);
    expect(twice.stderr).toContain('line 25, column month: got "2024-11" a second time (first in line 23)');
  });

  test.each([
    [["--where", "ward"], '--where is "ward", expected a column and its value, such as --where ward=Acacia'],
    [["--where", "=Acacia"], '--where is "=Acacia", expected a column'],
    [["--where", "ward=A", "--where", "ward=B"], '--where names the column "ward" twice'],
    [["--where", "ward=Becch"], 'no row has ward "Becch", expected one of Acacia, Beech; did you mean "Beech"?'],
    [["--where", "wrad=Beech"], 'there is no column "wrad", expected one of month, ward, site, falls; did you mean "ward"?'],
    [["--where", "ward=Acacia", "--where", "site=S"], 'no row has ward "Acacia" and site "S"'],
  ])("%s is refused", async (flags, message) => {
    const at = await folder({ "wards.csv": wards.replace("many", "20") });
    const { status, stderr } = await naturallimits(["describe", at("wards.csv"), ...run, ...flags]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test("are chosen of CSV alone", async () => {
    const at = await folder({ "data.json": '{ "rows": [1, 2, 3] }', "spc.json": '{ "chart": "run", "where": { "ward": "Acacia" } }' });
    const config = ["--config", at("spc.json")];
    const { status, stderr } = await naturallimits(["describe", at("data.json"), ...config]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('"where" chooses rows of a CSV file')]);
    const batch = await naturallimits(["batch", ...config], chunksOf('{ "rows": [1, 2, 3] }\n'));
    expect([batch.status, batch.stdout]).toEqual([2, ""]);
    const odd = await folder({ "wards.csv": wards, "spc.json": '{\n"where": { "ward": 7 } }' });
    const refused = await naturallimits(["describe", odd("wards.csv"), "--config", odd("spc.json")]);
    expect(refused.stderr).toContain('spc.json: line 2: where has 7 for "ward", expected text');
  });
});

test("limits that are locked for one ward are not those of each ward of a split file", async () => {
  const at = await folder({ "wards.csv": wards.replace("many", "20") });
  const u = ["--chart", "c", "--x", "month", "--y", "falls"];
  const locked = await naturallimits([
    ...["lock", at("wards.csv"), ...u, "--where", "ward=Acacia"],
    ...["--reason", "agreed", "--by", "Ward manager", "--at", "2025-01-10", "-o", at("lock.json")],
  ]);
  expect(locked.status).toBe(0);
  const measure = { name: "Falls", chart: "c", file: "wards.csv", x: "month", y: "falls", ledger: "lock.json" };
  await writeFile(at("board.json"), JSON.stringify({ measures: [{ ...measure, by: "ward" }] }));
  const split = await naturallimits(["board", at("board.json"), "-o", at("out")]);
  expect([split.status, split.stderr]).toEqual([2, expect.stringContaining("limits are locked for one chart")]);
  await writeFile(at("board.json"), JSON.stringify({ measures: [{ ...measure, where: { ward: "Acacia" } }] }));
  expect((await naturallimits(["board", at("board.json"), "-o", at("out")])).status).toBe(0);
});
