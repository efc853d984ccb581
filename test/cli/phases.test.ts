import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

import { lockPhase, spc, suggestPhases, xmrChart } from "../../src/index.js";
import type { Chart, LedgerEntry, Suggestion } from "../../src/types/index.js";
import { chunksOf, folder, naturallimits } from "./process.js";

const level = [50, 53, 48, 51, 54, 49, 52, 47, 50, 53, 51, 48, 52, 50, 49, 54];
const values = [...level, ...level.map((y) => y - 14)];
const months = values.map((_, i) => `${2022 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`);
const csv = `month,days\n${values.map((y, i) => `${months[i] ?? ""},${y}\n`).join("")}`;
const flags = ["--chart", "xmr", "--x", "month", "--y", "days", "--improvement", "down"];
const rows = values.map((days, i) => ({ month: months[i] ?? "", days }));
const chart = spc(rows, { chart: xmrChart, x: "month", y: "days", improvement: "down" });
const decision = ["--reason", "baseline agreed", "--by", "A. Analyst", "--at", "2024-09-01"];

const suggestionIn = (text: string): Suggestion => JSON.parse(text) as Suggestion;
const entryIn = (text: string): LedgerEntry => JSON.parse(text) as LedgerEntry;
const chartIn = (text: string): Chart => JSON.parse(text) as Chart;
const recordIn = (text: string): Readonly<Record<string, unknown>> => JSON.parse(text) as Readonly<Record<string, unknown>>;

describe("naturallimits suggest", () => {
  test("prints proposals as JSON, and their words on standard error", async () => {
    const at = await folder({ "data.csv": csv });
    const { status, stdout, stderr } = await naturallimits(["suggest", at("data.csv"), ...flags]);
    expect(status).toBe(0);
    expect(suggestionIn(stdout)).toEqual(suggestPhases(chart));
    expect(stderr).toMatch(/^From May 2023 on the level is 36\.7; before that it was 50\.7\. This is an improvement\./);
  });

  test("takes the method with its parameters from the command line, the configuration or the file, in that order", async () => {
    const at = await folder({
      "data.csv": csv,
      "own.json": JSON.stringify({ rows: rows.map(({ days }) => ({ y: days })), options: { chart: "xmr" }, suggest: "permutation" }),
      "spc.json": JSON.stringify({ suggest: { method: "changePoint", penalty: 2 } }),
    });
    const used = async (...argv: readonly string[]): Promise<unknown> => {
      const { proposals } = suggestionIn((await naturallimits(["suggest", ...argv])).stdout);
      return [proposals[0]?.method, proposals[0]?.parameters];
    };
    const data = [at("data.csv"), ...flags];
    expect(await used(...data, "--config", at("spc.json"))).toEqual(["changePoint", { minSegment: 8, penalty: 2 }]);
    expect(await used(...data, "--config", at("spc.json"), "--method", "permutation,alpha=0.05")).toEqual([
      "permutation",
      { alpha: 0.05, minSegment: 8 },
    ]);
    expect(await used(at("own.json"))).toEqual(["permutation", { alpha: 0.01, minSegment: 8 }]);
    const shift = suggestionIn(
      (await naturallimits(["suggest", ...data, "--method", "stableShift, period=14, noRegrets=false, pending=advance"])).stdout,
    );
    expect(shift.proposals[0]?.parameters).toMatchObject({ period: 14, noRegrets: false, pending: "advance" });
    expect(shift.log.length).toBeGreaterThan(2);
  });

  test("writes to a file, and says where there is nothing to propose", async () => {
    const at = await folder({ "data.csv": `days\n${level.join("\n")}\n` });
    const { stdout, stderr } = await naturallimits(["suggest", at("data.csv"), "--chart", "xmr", "--y", "days", "-o", at("out.json")]);
    expect(stdout).toBe("");
    expect(stderr).toBe("No change of level is proposed.\n");
    expect(suggestionIn(await readFile(at("out.json"), "utf8"))).toEqual({ proposals: [], notes: [], log: [] });
    const few = await naturallimits(["suggest", "-", "--chart", "xmr", "--y", "days"], chunksOf("days\n1\n2\n"));
    expect(few.stderr).toBe("There are too few observations to look for a change: 2, and 16 are needed.\n");
  });

  test.each([
    ["changepoint", /unknown method "changepoint".*did you mean "changePoint"/],
    ["changePoint,penalty", /--method has "penalty", expected a parameter such as period=24/],
    ["changePoint,segment=3", /changePoint has no parameter "segment"/],
    ["changePoint,penalty=high", /penalty is "high", expected a number/],
    ["sustainedRun", /sustainedRun looks at run charts/],
  ])("refuses the method %s", async (method, message) => {
    const { status, stdout, stderr } = await naturallimits(["suggest", "-", ...flags, "--method", method], chunksOf(csv));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("naturallimits lock", () => {
  test("prints the ledger entry that lockPhase makes", async () => {
    const at = await folder({ "data.csv": csv });
    const argv = ["lock", at("data.csv"), ...flags, ...decision, "--cause", "new rota", "--persists"];
    const { status, stdout, stderr } = await naturallimits(argv);
    expect([status, stderr]).toEqual([0, ""]);
    expect(entryIn(stdout)).toEqual(
      lockPhase(chart, 0, {
        reason: "baseline agreed",
        lockedBy: "A. Analyst",
        lockedAt: "2024-09-01",
        cause: "new rota",
        expectedToPersist: true,
      }),
    );
  });

  test("locks the latest phase with observations, or the one that is named", async () => {
    const phases = [
      { start: "2023-05", label: "New rota", reason: "rota" },
      { start: "2030-01", reason: "announced" },
    ];
    const at = await folder({ "data.csv": csv, "spc.json": JSON.stringify({ phases }) });
    const locked = async (...more: readonly string[]): Promise<unknown> => {
      const { stdout } = await naturallimits(["lock", at("data.csv"), ...flags, "--config", at("spc.json"), ...decision, ...more]);
      return entryIn(stdout).phase;
    };
    expect(await locked()).toEqual({ start: "2023-05", label: "New rota" });
    expect(await locked("--phase", "0", "--supersedes", "f00")).toEqual({ start: "2022-01" });
  });

  test("its entry holds the lines from a file beside the configuration, when data arrive and when they are revised", async () => {
    const at = await folder({ "data.csv": csv, "spc.json": JSON.stringify({ phases: [{ start: "2022-01", lock: "entry.json" }] }) });
    await naturallimits(["lock", at("data.csv"), ...flags, ...decision, "-o", at("entry.json")]);
    const lines = async (data: string): Promise<Chart> => {
      const files = await folder({ "data.csv": data });
      const { stdout, stderr } = await naturallimits([
        "render",
        files("data.csv"),
        ...flags,
        "--no-cost",
        "--config",
        at("spc.json"),
        "-o",
        files("out.json"),
      ]);
      expect(stdout, stderr).toBe("");
      return chartIn(await readFile(files("out.json"), "utf8"));
    };
    const more = await lines(`${csv}2024-09,31\n`);
    expect(more.points.at(-1)).toMatchObject({
      centre: chart.points[0]?.centre,
      lower: chart.points[0]?.lower,
      upper: chart.points[0]?.upper,
    });
    expect(more.notes.map(({ code }) => code)).not.toContain("locked-data-changed");
    const revised = await lines(csv.replace("2022-03,48", "2022-03,58"));
    expect(revised.points[0]).toMatchObject({ centre: chart.points[0]?.centre, upper: chart.points[0]?.upper });
    expect(revised.notes.map(({ code }) => code)).toContain("locked-data-changed");
  });

  test.each(["--reason", "--by", "--at"])("is refused without %s", async (flag) => {
    const at = decision.indexOf(flag);
    const { status, stderr } = await naturallimits(
      ["lock", "-", ...flags, ...decision.slice(0, at), ...decision.slice(at + 2)],
      chunksOf(csv),
    );
    expect(status).toBe(2);
    expect(stderr).toContain(`lock needs ${flag}`);
  });

  test("is refused for a phase that is not there", async () => {
    const { status, stderr } = await naturallimits(["lock", "-", ...flags, ...decision, "--phase", "3"], chunksOf(csv));
    expect(status).toBe(2);
    expect(stderr).toContain("expected a position from 0 to 0");
  });

  test("tells of an entry file that is missing or no JSON", async () => {
    const at = await folder({ "data.csv": csv, "spc.json": JSON.stringify({ phases: [{ start: "2022-01", lock: "gone.json" }] }) });
    const { status, stderr } = await naturallimits(["describe", at("data.csv"), ...flags, "--config", at("spc.json")]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot read .*gone\.json: there is no such file/);
  });
});

describe("batch", () => {
  const request = { id: 7, rows, options: { chart: "xmr", x: "month", y: "days", improvement: "down" } };
  const answer = async (...requests: readonly object[]): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { stdout } = await naturallimits(["batch"], chunksOf(requests.map((one) => `${JSON.stringify(one)}\n`).join("")));
    return stdout
      .trim()
      .split("\n")
      .map((line) => recordIn(line));
  };

  test("answers with a suggestion where a request asks for one, by name or with parameters", async () => {
    const [plain, named, more] = await answer(
      request,
      { ...request, suggest: "changePoint" },
      { ...request, suggest: { method: "changePoint", penalty: 2 } },
    );
    expect(plain).not.toHaveProperty("suggestion");
    expect(named).toEqual({ ...plain, suggestion: recordIn(JSON.stringify(suggestPhases(chart))) });
    expect(more).toMatchObject({ id: 7, suggestion: { proposals: [{ parameters: { penalty: 2 } }] } });
  });

  test("answers with a ledger entry where a request locks a phase", async () => {
    const lock = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-09-01" };
    const [entry, named] = await answer({ ...request, lock }, { ...request, lock: { ...lock, phase: 0, cause: "rota" } });
    expect(entry).toMatchObject({ id: 7, entry: recordIn(JSON.stringify(lockPhase(chart, 0, lock))) });
    expect(named).toMatchObject({ entry: { cause: "rota" } });
  });

  test("tells what is wrong with either, and costs that line alone", async () => {
    const lock = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-09-01" };
    const answers = await answer(
      { ...request, suggest: "changePoints" },
      { ...request, lock: { ...lock, lockedBy: 3 } },
      { ...request, lock: { ...lock, by: "me" } },
      { ...request, lock: "agreed" },
      { ...request, lock: { ...lock, phase: "first" } },
      { ...request, lock: { ...lock, expectedToPersist: "yes" } },
      request,
    );
    const codes = ["unknown-name", "lock-incomplete", "unknown-option", "wrong-type", "position-unknown", "lock-incomplete"];
    expect(answers.slice(0, 6)).toMatchObject(codes.map((code) => ({ id: 7, error: { code } })));
    expect(answers[6]).toHaveProperty("verdict");
  });
});

test("--extend adds periods ahead of the data", async () => {
  const at = await folder({ "data.csv": csv });
  await naturallimits(["render", at("data.csv"), ...flags, "--extend", "4", "-o", at("out.json")]);
  expect(chartIn(await readFile(at("out.json"), "utf8")).points.at(-1)).toMatchObject({
    x: "2024-12",
    y: null,
    centre: chart.points[0]?.centre,
  });
});
