import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

import { lockPhase } from "../../src/index.js";
import type { Chart, LedgerEntry } from "../../src/types/index.js";
import { chunksOf, folder, naturallimits } from "./process.js";
import { chart, chartIn, csv, decision, entryIn, flags, rows } from "./stepped.js";

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
    expect(await locked("--phase", "0")).toEqual({ start: "2022-01" });
  });

  test("names the entry that it replaces: the one given, or the one by which the phase is locked", async () => {
    const at = await folder({ "data.csv": csv, "spc.json": JSON.stringify({ phases: [{ start: "2022-01", lock: "entry.json" }] }) });
    const locking = async (...more: readonly string[]): Promise<LedgerEntry> =>
      entryIn((await naturallimits(["lock", at("data.csv"), ...flags, ...decision, ...more])).stdout);
    const first = await locking("-o", at("entry.json")).catch(async () => entryIn(await readFile(at("entry.json"), "utf8")));
    expect(first).not.toHaveProperty("supersedes");
    expect(first).not.toHaveProperty("expectedToPersist");
    expect(first).not.toHaveProperty("cause");
    expect((await locking("--supersedes", "f00")).supersedes).toBe("f00");
    expect(await locking("--config", at("spc.json"))).toMatchObject({ supersedes: first.id, parameters: first.parameters });
  });

  test("reads a request in JSON, from a file or standard input, as well as CSV", async () => {
    const request = JSON.stringify({ rows, options: { chart: "xmr", x: "month", y: "days", improvement: "down" } });
    const at = await folder({ "request.json": request });
    const { stdout } = await naturallimits(["lock", at("request.json"), ...decision]);
    expect(entryIn(stdout).parameters).toEqual(chart.phases[0]?.estimate);
    expect((await naturallimits(["lock", "-", "--input", "json", ...decision], chunksOf(request))).stdout).toBe(stdout);
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

test("--extend adds periods ahead of the data", async () => {
  const at = await folder({ "data.csv": csv });
  await naturallimits(["render", at("data.csv"), ...flags, "--extend", "4", "-o", at("out.json")]);
  expect(chartIn(await readFile(at("out.json"), "utf8")).points.at(-1)).toMatchObject({
    x: "2024-12",
    y: null,
    centre: chart.points[0]?.centre,
  });
});
