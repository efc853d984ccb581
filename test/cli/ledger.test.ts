import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { lockPhase, spc, xmrChart } from "../../src/index.js";
import { folder, naturallimits, type Outcome } from "./process.js";
import { chart, chartIn, csv, flags, rows } from "./stepped.js";

const decision = { reason: "agreed", lockedBy: "team", lockedAt: "2024-01-01" };
const stepped = spc(rows, {
  chart: xmrChart,
  x: "month",
  y: "days",
  improvement: "down",
  phases: [{ start: "2023-05", reason: "a new clinic" }],
});
const first = lockPhase(stepped, 0, decision);
const second = lockPhase(stepped, 1, decision);
const again = lockPhase(stepped, 1, { ...decision, reason: "agreed again", supersedes: second.id });

/** What `render` makes of the data with an unusual month behind them, under a ledger of these files. */
async function rendered(
  files: Readonly<Record<string, unknown>>,
  phases?: unknown,
): Promise<Outcome & { readonly chart: () => Promise<typeof chart> }> {
  const config = { ledger: Object.keys(files), ...(phases === undefined ? {} : { phases }) };
  const at = await folder({ "data.csv": `${csv}2024-09,80\n`, "spc.json": JSON.stringify(config) });
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), JSON.stringify(content));
  const outcome = await naturallimits(["render", at("data.csv"), ...flags, "--config", at("spc.json"), "-o", at("out.json")]);
  return { ...outcome, chart: async () => chartIn(await readFile(at("out.json"), "utf8")) };
}

describe("a ledger", () => {
  test("of several files locks every phase that begins where an entry did", async () => {
    const { phases } = await (await rendered({ "a.json": first, "b.json": [second] })).chart();
    expect(phases.map(({ limitsFrom, lines }) => [limitsFrom, lines?.centre])).toEqual([
      ["locked", stepped.phases[0]?.lines?.centre],
      ["locked", stepped.phases[1]?.lines?.centre],
    ]);
  });

  test("keeps what is declared of a phase, and its own lock before one of the ledger", async () => {
    const { phases } = await (
      await rendered({ "a.json": [second] }, [{ start: "2023-05", label: "Clinic", reason: "a new clinic" }])
    ).chart();
    expect(phases.map(({ limitsFrom, label }) => [limitsFrom, label])).toEqual([
      ["estimated", null],
      ["locked", "Clinic"],
    ]);
    const own = await (await rendered({ "a.json": [second] }, [{ start: "2023-05", lock: again }])).chart();
    expect(own.phases[1]?.lock?.id).toBe(again.id);
  });

  test("locks a phase that begins at the name of a period where the entry has its date", async () => {
    const names = Array.from({ length: 16 }, (_, i) => `${2020 + Math.floor(i / 4)}/${21 + Math.floor(i / 4)} Q${1 + (i % 4)}`);
    const quarterly = names.map((quarter, i) => ({ quarter, days: 20 + ((i * 7) % 5) }));
    const asked = { x: "quarter", y: "days", period: "quarter", financialYearStart: 4 } as const;
    const phases = [{ start: "2022/23 Q1", label: "Clinic", reason: "a new clinic" }];
    const entry = lockPhase(spc(quarterly, { chart: xmrChart, ...asked, phases }), 1, decision);
    const { period, ...others } = asked;
    const at = await folder({
      "data.csv": `quarter,days\n${quarterly.map(({ quarter, days }) => `${quarter},${days}\n`).join("")}`,
      "entry.json": JSON.stringify(entry),
      "spc.json": JSON.stringify({ chart: "xmr", ...others, phases, ledger: "entry.json" }),
    });
    const { stderr } = await naturallimits([
      "render",
      at("data.csv"),
      "--config",
      at("spc.json"),
      "--period",
      period,
      "-o",
      at("out.json"),
    ]);
    expect(stderr).not.toContain("two phases");
    const drawn = chartIn(await readFile(at("out.json"), "utf8"));
    expect(drawn.phases.map(({ limitsFrom, label }) => [limitsFrom, label])).toEqual([
      ["estimated", null],
      ["locked", "Clinic"],
    ]);
  });

  test("passes over an entry that another supersedes", async () => {
    const { phases } = await (await rendered({ "a.json": [second, again] })).chart();
    expect(phases[1]?.lock).toMatchObject({ id: again.id, reason: "agreed again" });
  });

  test.each([
    [[second, { ...again, supersedes: undefined }], /spc\.json: line 1: two entries of the ledger lock the phase that begins at "2023-05"/],
    [[{ id: "x" }], /spc\.json: line 1: \S*a\.json holds an object, expected ledger entries as naturallimits lock prints them/],
    [5, /a\.json holds 5, expected ledger entries/],
    [
      [{ ...second, reason: "changed by hand" }],
      /spc\.json: line 1: \S*a\.json: the entry with the reason "changed by hand" was edited after it was made, expected it as/,
    ],
  ])("%j is refused", async (content, message) => {
    const { status, stderr } = await rendered({ "a.json": content });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
