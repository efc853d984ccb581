import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

import { suggestPhases } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";
import { chunksOf, folder, naturallimits } from "./process.js";
import { chart, csv, flags, level, rows, suggestionIn } from "./stepped.js";

describe("naturallimits suggest", () => {
  test("prints proposals as JSON, and their words on standard error", async () => {
    const at = await folder({ "data.csv": csv });
    const { status, stdout, stderr } = await naturallimits(["suggest", at("data.csv"), ...flags]);
    expect(status).toBe(0);
    expect(suggestionIn(stdout)).toEqual(suggestPhases(chart));
    expect(stderr).toMatch(/^From May 2023 onwards the level is 36\.7; before that it was 50\.7\. This is an improvement\./);
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

  test("draws PNG at a scale, as render does", async () => {
    const at = await folder({ "data.csv": csv });
    const { status } = await naturallimits(["suggest", at("data.csv"), ...flags, "--scale", "2", "-o", at("out.png")]);
    expect(status).toBe(0);
    expect((await readFile(at("out.png"))).readUInt32BE(16)).toBe(2 * 840);
  });

  test("refuses a name that ends otherwise, and a file of many requests", async () => {
    const at = await folder({ "data.csv": csv, "many.ndjson": '{"rows":[1,2]}\n{"rows":[3]}\n' });
    const jpg = await naturallimits(["suggest", at("data.csv"), ...flags, "-o", at("out.jpg")]);
    expect(jpg).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("expected a name that ends in .svg, .png or .json, or -") as string,
    });
    await expect(readFile(at("out.jpg"))).rejects.toThrow("ENOENT");
    const many = await naturallimits(["suggest", at("many.ndjson"), "--chart", "xmr"]);
    expect(many).toMatchObject({ status: 2, stderr: expect.stringContaining("expected naturallimits batch < ") as string });
  });

  test("writes to a file, and says where there is nothing to propose", async () => {
    const at = await folder({ "data.csv": `days\n${level.join("\n")}\n` });
    const { stdout, stderr } = await naturallimits(["suggest", at("data.csv"), "--chart", "xmr", "--y", "days", "-o", at("out.json")]);
    expect(stdout).toBe("");
    expect(stderr).toBe("No change of level is proposed.\n");
    expect(suggestionIn(await readFile(at("out.json"), "utf8"))).toEqual({ proposals: [], notes: [], log: [] });
    const few = await naturallimits(["suggest", "-", "--chart", "xmr", "--y", "days"], chunksOf("days\n1\n2\n"));
    expect(few.stderr).toBe("There are too few observations to look for a change: 2 of the 16 needed.\n");
  });

  test.each<readonly [method: string, kind: string, parameters: object]>([
    ["changePoint", "xmr", { minSegment: 8, penalty: 3 }],
    ["changePoint, minSegment=6, penalty=2.5", "xmr", { minSegment: 6, penalty: 2.5 }],
    [
      "stableShift,period=14,first=15,shift=7,exclusions=1,screening=none,tolerance=0.5",
      "xmr",
      { period: 14, first: 15, shift: 7, exclusions: 1, screening: "none", tolerance: 0.5 },
    ],
    [
      "stableShift,period=14,noRegrets=false,overhang=false,everyShift=true,pending=advance",
      "xmr",
      { noRegrets: false, overhang: false, everyShift: true, pending: "advance" },
    ],
    ["sustainedRun,baseline=12,shift=10,direction=below", "run", { baseline: 12, shift: 10, direction: "below" }],
    ["permutation,alpha=0.05,minSegment=10", "xmr", { alpha: 0.05, minSegment: 10 }],
  ])("knows the method %s with its parameters", async (method, kind, parameters) => {
    const argv = ["suggest", "-", ...flags, "--chart", kind, "--method", method].filter((_, i) => i !== 2 && i !== 3);
    const { status, stdout, stderr } = await naturallimits(argv, chunksOf(csv));
    expect([status, stderr.slice(0, 5)]).toEqual([0, "From "]);
    const [proposal] = suggestionIn(stdout).proposals;
    expect(proposal).toMatchObject({ start: "2023-05", method: /^\w+/.exec(method)?.[0], parameters });
  });

  test("draws the chart with its proposals where the output is a picture, in the manner of the configuration", async () => {
    const at = await folder({ "data.csv": csv, "spc.json": JSON.stringify({ picture: { width: 640 } }) });
    const argv = ["suggest", at("data.csv"), ...flags, "--config", at("spc.json"), "-o"];
    const { status, stdout, stderr } = await naturallimits([...argv, at("out.svg")]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^From May 2023 onwards the level is 36\.7/);
    expect(await readFile(at("out.svg"), "utf8")).toBe(`${svg(chart, { width: 640, proposals: suggestPhases(chart).proposals })}\n`);
    await naturallimits([...argv, at("out.PNG")]);
    expect([...(await readFile(at("out.PNG"))).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  test.each([['{\n "suggest": "stabelShift"\n}'], ['{\n "suggest": { "method": "stabelShift" }\n}'], ['{\n "suggest": 7\n}']])(
    "names the line of the configuration %j that asks for no method",
    async (config) => {
      const at = await folder({ "data.csv": csv, "spc.json": config });
      const { status, stderr } = await naturallimits(["suggest", at("data.csv"), ...flags, "--config", at("spc.json")]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/spc\.json: line 2: .*expected (one of changePoint|a name such as changePoint)/);
    },
  );

  test.each([
    ["changepoint", /unknown method "changepoint".*did you mean "changePoint"/],
    ["changePoint,penalty", /--method: "penalty" is not a parameter, expected one such as period=24/],
    ["changePoint,segment=3", /unknown option "segment" of changePoint/],
    ["changePoint,penalty=high", /penalty of changePoint is "high", expected a number/],
    ["sustainedRun", /sustainedRun got a chart of kind xmr, expected a run chart/],
  ])("refuses the method %s", async (method, message) => {
    const { status, stdout, stderr } = await naturallimits(["suggest", "-", ...flags, "--method", method], chunksOf(csv));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("draws the whole chart, as a proposal may lie before what the configuration draws", async () => {
    const at = await folder({
      "data.csv": csv,
      "spc.json": '{ "picture": { "last": 3 } }',
      "late.json": '{ "picture": { "from": "2030" } }',
    });
    const drawn = async (...more: readonly string[]): Promise<string> => {
      const { status } = await naturallimits(["suggest", at("data.csv"), ...flags, ...more, "-o", at("out.svg")]);
      expect(status).toBe(0);
      return readFile(at("out.svg"), "utf8");
    };
    const plain = await drawn();
    for (const config of ["spc.json", "late.json"]) expect(await drawn("--config", at(config))).toBe(plain);
  });
});
