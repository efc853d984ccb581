/** What a job in a pipeline meets: names that no disk takes, members that stand elsewhere, runs that were killed, streams that are full. */
import { spawnSync } from "node:child_process";
import { access, readdir, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/index.js";
import { placedJson } from "../../src/cli/places.js";
import { thrownBy } from "../support/thrown.js";
import { config, reported } from "./board.js";
import { pages } from "./board/files.js";
import { chunksOf, folder, memory, naturallimits, type Outcome } from "./process.js";

const csv = "x,y\n2024-01,5\n2024-02,7\n2024-03,6\n";
const flags = ["--chart", "xmr", "--x", "x", "--y", "y", "--no-cost"];

async function rendered(...more: readonly string[]): Promise<Outcome> {
  const at = await folder({ "data.csv": csv });
  return naturallimits(["render", at("data.csv"), ...flags, ...more.map((word) => word.replace("AT", at("")))]);
}

describe("what is written", () => {
  test("may have a name as long as names may be, and one that is longer is refused", async () => {
    expect((await rendered("-o", `AT/${"a".repeat(251)}.svg`)).status).toBe(0);
    const { status, stderr } = await rendered("-o", `AT/${"a".repeat(252)}.svg`);
    expect({ status, why: stderr.slice(-23) }).toEqual({ status: 2, why: ": the name is too long\n" });
  });

  test("goes to the file after -o=", async () => {
    const at = await folder({ "data.csv": csv });
    expect((await naturallimits(["render", at("data.csv"), ...flags, `-o=${at("out.svg")}`])).status).toBe(0);
    await access(at("out.svg"));
  });
});

test("what went wrong keeps its status where standard error is full", async () => {
  const full = {
    ...memory(),
    on: (event: string, listener: (error?: Error) => void) => {
      if (event === "error") listener(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
    },
  };
  expect(await run(["render"], { stdin: chunksOf(), stdout: memory(), stderr: full })).toBe(2);
});

test.each([
  [["--per", "1e400"], '--per is "1e400", expected a number that is not beyond 1.8e308'],
  [["--target", "-1e400"], '--target is "-1e400", expected a number that is not beyond 1.8e308'],
  [["--out", "x.svg"], "unknown option --out; did you mean --output?"],
])("%j", async (more, message) => {
  expect(await rendered(...more)).toMatchObject({ status: 2, stderr: `naturallimits: ${message}\n` });
});

test("a parameter of a method stands once, and the method too", async () => {
  const at = await folder({ "data.csv": csv });
  for (const [method, name] of [
    ["stableShift,period=12,period=24", "period"],
    ["stableShift,method=changePoint", "method"],
  ] as const)
    expect(await naturallimits(["suggest", at("data.csv"), ...flags.slice(0, -1), "--method", method])).toMatchObject({
      status: 2,
      stderr: `naturallimits: --method: ${name} is given twice\n`,
    });
});

describe("JSON of one line", () => {
  test("is read in a time that grows with its length, however wrong it is", () => {
    const broken = `[${"1,".repeat(400_000)}x]`;
    expect(thrownBy(() => placedJson(broken, "it"))?.message).toBe('it is not JSON: column 800002 has "x", expected a value');
  });

  test("may hold text of any length", () => {
    expect(placedJson(`["${"é".repeat(20_000_000)}"]`, "it").places.get("[0]")).toBe(1);
  });

  test("has no control characters in its text, and says where one stands", () => {
    expect(thrownBy(() => placedJson('{\n"a": "b\u0001"}', "it"))?.message).toContain('line 2, column 6 has "\\"", expected text that');
  });
});

describe("a report", () => {
  test("tells the line of an option that stands for all measures", async () => {
    for (const [member, line] of [
      ['"csv": { "skp": 1 }', 4],
      ['"csv": { "numbers": ["days"] }', 4],
      ['"conventions": { "onCenter": "skip" }', 4],
    ] as const) {
      const { run: board } = await reported({
        "board.json": config.replace('"x": "month",', `\n${member}, "x": "month",`).replace("\n  \n", "\n"),
      });
      const { status, stderr } = await board();
      expect({ status, line: Number(/board\.json: line (\d+)/.exec(stderr)?.[1]) }).toEqual({ status: 2, line });
    }
  });

  test("tells the line of a ledger and of a lock that cannot be read", async () => {
    const own = config.replace('"target": 35 }', '"target": 35,\n"ledger": "gone.json" }');
    expect((await (await reported({ "board.json": own })).run()).stderr).toMatch(
      /board\.json: line 9, measures\[1\]: cannot read .*gone\.json/,
    );
    const lock = '"target": 35,\n"phases": [{ "start": "2022-05", "reason": "r" },\n{ "start": "2022-09", "lock": "gone.json" }] }';
    expect((await (await reported({ "board.json": config.replace('"target": 35 }', lock) })).run()).stderr).toMatch(
      /board\.json: line 10, measures\[1\]: cannot read .*gone\.json/,
    );
  });

  test("has no picture that Windows takes for a device", async () => {
    const named = config.replace("Waits <days>", "Aux");
    const { run: board, summary } = await reported({ "board.json": named });
    await board();
    expect((await summary()).charts.map(({ id }) => id)).toContain("aux-chart");
    const asked = await reported({ "board.json": config.replace('"name": "Waits <days>"', '"id": "Com1"') });
    expect((await asked.run()).stderr).toContain('line 8: id is "Com1", a name that Windows keeps for a device, expected another');
  });

  test("removes drafts of a run that was killed, and none of a run that goes on", async () => {
    const { at, run: board, files } = await reported();
    await board();
    const { pid } = spawnSync(process.execPath, ["--version"]);
    for (const name of [
      `out/.index.html.${pid}.part`,
      `out/charts/.waits-days.svg.${pid}.part`,
      `out/charts/.other.svg.${process.ppid}.part`,
    ])
      await writeFile(at(name), "<svg");
    expect((await board()).status).toBe(0);
    expect(await files()).toEqual([`charts/.other.svg.${process.ppid}.part`, ...pages].sort());
    expect((await readdir(at("out"))).some((name) => name.endsWith(".part"))).toBe(false);
  });
});

test("a decision to lock says what it got", async () => {
  const request = { rows: [5, 7, 6], options: { chart: "xmr" }, lock: { reason: 5, lockedBy: "A", lockedAt: "2024-01-01" } };
  const { status, stdout } = await naturallimits(["batch"], chunksOf(JSON.stringify(request)));
  expect(status).toBe(2);
  expect(stdout).toContain("reason of lock is 5, expected text");
});
