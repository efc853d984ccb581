/** What the library and the command line read and write, against the schemas that other programs rely on. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { chartKinds } from "../src/charts/index.js";
import { lockPhase, spc, xmrChart } from "../src/index.js";
import { config, reported } from "./cli/board.js";
import { chunksOf, folder, naturallimits } from "./cli/process.js";
import { chart as stepped, csv as steppedCsv, rows as steppedRows } from "./cli/stepped.js";
import { blocksOf, textOf } from "./docs/markdown.js";
import { readJson } from "./support/fixtures.js";

type Json = Readonly<Record<string, unknown>>;

const root = join(import.meta.dirname, "..");
const names = readdirSync(join(root, "schema"));
const schemaOf = (name: string): Json => JSON.parse(readFileSync(join(root, "schema", `${name}.json`), "utf8")) as Json;

/** A schema in which no object may have members that it does not name: what a release writes is all told. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const members = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return "properties" in members && members.type === "object" && !("additionalProperties" in members)
    ? { ...members, additionalProperties: false }
    : members;
}

/** What a schema says against a value. */
function against(name: string): (value: unknown) => readonly string[] {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    closed(schemaOf(name)) as Json,
  );
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`));
}

const linesOf = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("the schemas", () => {
  test("are as their script writes them", () => {
    expect(() => execFileSync(process.execPath, ["scripts/schemas.js", "--check"], { cwd: root })).not.toThrow();
  }, 120_000);

  test.each(names)("%s is one of draft 2020-12, named by its version, and refers to nothing outside", (file) => {
    const name = file.replace(/\.json$/, "");
    const text = readFileSync(join(root, "schema", file), "utf8");
    expect(name).toMatch(/^[a-z-]+-\d+$/);
    expect(schemaOf(name)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:naturallimits:schema:${name}`,
    });
    expect([...text.matchAll(/"\$ref": "([^"]+)"/g)].filter(([, target = ""]) => !target.startsWith("#/$defs/"))).toEqual([]);
    expect(() => against(name)).not.toThrow();
  });

  test("name every chart kind", () => {
    const { $defs } = schemaOf("config-1") as {
      readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, unknown>> }>>;
    };
    expect($defs.ChartConfig?.properties.chart).toMatchObject({ anyOf: [{ enum: Object.keys(chartKinds).sort() }, { type: "null" }] });
  });
});

describe("what is written fits", () => {
  test("charts of every kind, with phases, ghosts, gaps, targets, annotations and room ahead", () => {
    const fits = against("chart-1");
    const rows = steppedRows.map((row, i) => ({
      ...row,
      days: i === 3 ? null : row.days,
      n: 100,
      sub: [row.days, row.days + 1, row.days - 2],
    }));
    const further = { ghost: [{ at: 7, reason: "b" }], target: 30 };
    const timed = {
      ...further,
      x: "month",
      extend: 2,
      phases: [{ start: "2023-05", reason: "a", baseline: 6 }],
      annotations: [{ x: "2023-01", text: "c", kind: "event" }],
    } as const;
    for (const [name, chart] of Object.entries(chartKinds)) {
      const base = ["funnel", "g", "t"].includes(name) ? further : timed;
      const made = chart.needs.includes("values")
        ? spc(rows, { chart, ...base, values: "sub" })
        : spc(rows, { chart, ...base, y: "days", n: "n" });
      expect(fits(made), name).toEqual([]);
    }
    expect(fits(spc([], { chart: xmrChart }))).toEqual([]);
    expect(fits(spc([1, 2, 3], { chart: xmrChart, innerLines: true }))).toEqual([]);
  });

  test("ledger entries, and charts that they lock", () => {
    const entry = lockPhase(stepped, 0, {
      reason: "a",
      lockedBy: "b",
      lockedAt: "2024-01-01",
      cause: "c",
      expectedToPersist: true,
      supersedes: "d",
    });
    expect(against("ledger-entry-1")(entry)).toEqual([]);
    const locked = spc(steppedRows, { chart: xmrChart, x: "month", y: "days", improvement: "down", phases: [{ index: 0, lock: entry }] });
    expect(locked.phases[0]?.limitsFrom).toBe("locked");
    expect(against("chart-1")(locked)).toEqual([]);
  });

  test("requests and results of batch: short, whole, with proposals, an entry and capability, and failed", async () => {
    const decision = { reason: "a", lockedBy: "b", lockedAt: "2024-01-01" };
    const options = { chart: "xmr", x: "month", y: "days", improvement: "down" };
    const requests = [
      { id: 1, rows: steppedRows, options },
      { id: { a: 1 }, columns: { y: [5, 7, null, 8] }, options: { chart: "xmr" } },
      { rows: steppedRows, options, suggest: { method: "changePoint" }, lock: { ...decision, phase: 0 } },
      { rows: steppedRows, options, suggest: "stableShift", capability: { specification: { lower: 20, upper: 60 }, confidence: 0.9 } },
    ];
    expect(requests.map(against("batch-request-1"))).toEqual([[], [], [], []]);
    const input = `${requests.map((request) => JSON.stringify(request)).join("\n")}\n{ bad\n{"id":9,"rows":["x"],"options":{"chart":"xmr"}}\n`;
    for (const flags of [[], ["--points"]]) {
      const { stdout } = await naturallimits(["batch", ...flags], chunksOf(input));
      const results = linesOf(stdout);
      expect(results).toHaveLength(6);
      expect(results.map(against("batch-result-1"))).toEqual([[], [], [], [], [], []]);
      expect(results[2]).toHaveProperty("suggestion.proposals.0");
      expect(results[3]).toHaveProperty("capability.cpk.value");
      expect(results.slice(4).map((result) => Object.keys(result as object))).toEqual([
        ["id", "line", "error"],
        ["id", "line", "error"],
      ]);
    }
  }, 60_000);

  test("render -o out.json, lock and board's summary.json", async () => {
    const at = await folder({ "data.csv": steppedCsv });
    const file = [at("data.csv"), "--chart", "xmr", "--x", "month", "--y", "days"];
    await naturallimits(["render", ...file, "-o", at("out.json")]);
    expect(against("chart-1")(JSON.parse(await readFile(at("out.json"), "utf8")))).toEqual([]);
    const { stdout } = await naturallimits(["lock", ...file, "--reason", "a", "--by", "b", "--at", "2024-01-01"]);
    expect(against("ledger-entry-1")(JSON.parse(stdout))).toEqual([]);
    const { run, summary } = await reported();
    await run();
    expect(against("summary-1")(await summary())).toEqual([]);
  }, 60_000);
});

describe("what is read", () => {
  const fits = against("config-1");

  test("fits where the command line takes it: the demonstrations, and the configurations of the documentation", () => {
    const demos = readdirSync(join(root, "fixtures")).filter((name) => name.startsWith("demo-"));
    expect(demos.length).toBeGreaterThan(0);
    for (const name of demos) expect(fits(readJson(`${name}/spc.json`)), name).toEqual([]);
    const shown = blocksOf(textOf("docs/cli.md")).filter(({ label }) => label === "spc.json");
    expect(shown.map(({ code }) => fits(JSON.parse(code)))).toEqual([[]]);
    const boards = blocksOf(textOf("docs/cli.md")).filter(({ label }) => label === "board.json");
    expect([config, ...boards.map(({ code }) => code)].map((text) => against("board-1")(JSON.parse(text)))).toEqual([[], []]);
  });

  const basic = { chart: "xmr", x: "month", y: "days" };
  test.each([
    [{ ...basic, pahses: [] }],
    [{ ...basic, chart: "xmrr" }],
    [{ ...basic, improvement: "better" }],
    [{ ...basic, per: "1000" }],
    [{ ...basic, x: 5 }],
    [{ ...basic, phases: [{ reason: "a" }] }],
    [{ ...basic, phases: [{ start: "2024-01", index: 1 }] }],
    [{ ...basic, phases: [{ start: "2024-01", lable: "a" }] }],
    [{ ...basic, ghost: [{ raeson: "a" }] }],
    [{ ...basic, annotations: [{ x: "2024-01", text: "a", kind: "party" }] }],
    [{ ...basic, conventions: { constants: "tabel" } }],
    [{ ...basic, rules: [{ length: 8 }] }],
    [{ ...basic, csv: { decimal: ";" } }],
    [{ ...basic, csv: { missing: "n/k" } }],
    [{ ...basic, picture: { theme: "drak" } }],
    [{ ...basic, picture: { widht: 5 } }],
  ])("%j is refused by the schema and by the command line", async (given) => {
    expect(fits(given)).not.toEqual([]);
    const at = await folder({ "data.csv": steppedCsv, "spc.json": JSON.stringify(given) });
    const { status } = await naturallimits(["render", at("data.csv"), "--config", at("spc.json"), "-o", at("out.svg"), "--no-cost"]);
    expect(status).toBe(2);
  });
});
