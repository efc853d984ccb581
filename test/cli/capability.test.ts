/** Capability through the command line and the batch format, with the numbers of qcc. */
import { describe, expect, test } from "vitest";

import { capability, spc, xmrChart } from "../../src/index.js";
import { readLines } from "../support/fixtures.js";
import { near } from "../support/lines.js";
import { chunksOf, folder, naturallimits } from "./process.js";

interface CapabilityCase {
  readonly id: string;
  readonly input: { readonly y: readonly number[] };
  readonly expected: { readonly points: readonly { readonly index: string; readonly value: number; readonly lower: number }[] };
}
const found = (readLines("vectors/qcc.ndjson") as readonly CapabilityCase[]).find(({ id }) => id === "qcc-capability-064-i");
const y = found?.input.y ?? [];
const [cp] = found?.expected.points ?? [];
const conventions = { constants: "table" } as const;
const asked = { specification: { lower: 2, upper: 18, nominal: 10 }, degrees: "total" } as const;
const own = capability(spc(y, { chart: xmrChart, conventions }), asked);

describe("naturallimits capability", () => {
  const files = { "data.csv": `y\n${y.join("\n")}\n`, "spc.json": JSON.stringify({ chart: "xmr", y: "y", conventions }) };
  const limits = ["--lower", "2", "--upper", "18", "--nominal", "10", "--degrees", "total"];

  test("prints the indices as JSON, and what must be said first to standard error", async () => {
    const at = await folder(files);
    const { status, stdout, stderr } = await naturallimits(["capability", at("data.csv"), "--config", at("spc.json"), ...limits]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(own);
    expect([own.cp?.value ?? null, own.cp?.lower ?? null]).toEqual(near([cp?.value ?? null, cp?.lower ?? null], 9));
    expect(stderr).toBe(own.notes.map(({ message }) => `${message}\n`).join(""));
    expect(stderr).not.toBe("");
  });

  test("takes one limit, and a confidence", async () => {
    const at = await folder(files);
    const more = ["--lower", "-2", "--confidence", "0.9"];
    const { stdout } = await naturallimits(["capability", at("data.csv"), "--config", at("spc.json"), ...more]);
    expect(JSON.parse(stdout)).toMatchObject({ specification: { lower: -2, upper: null }, confidence: 0.9, cp: null });
    const upper = await naturallimits(["capability", at("data.csv"), "--config", at("spc.json"), "--upper", "18"]);
    expect(JSON.parse(upper.stdout)).toMatchObject({ specification: { lower: null, upper: 18 }, confidence: 0.95, cpl: null });
  });

  test.each([
    [["--chart", "xmr"], "capability needs a specification limit: --lower NUMBER, --upper NUMBER or both"],
    [["--chart", "xmr", "--lower", "9", "--upper", "3"], "lower below upper"],
    [["--chart", "run", "--lower", "9"], "expected xmr or xbar"],
    [["--chart", "xmr", "--lower", "9", "--degrees", "some"], "effective"],
  ])("refuses %j", async (flags, message) => {
    const at = await folder(files);
    const { status, stdout, stderr } = await naturallimits(["capability", at("data.csv"), "--y", "y", ...flags]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});

test("a request with a specification is answered with capability beside the rest", async () => {
  const request = (more: object): string => `${JSON.stringify({ id: 1, rows: y, options: { chart: "xmr", conventions }, ...more })}\n`;
  const { status, stdout } = await naturallimits(["batch"], chunksOf(request({ capability: asked }), request({ capability: 3 })));
  const [first = "", second = ""] = stdout.trim().split("\n");
  expect(status).toBe(2);
  expect(JSON.parse(first)).toMatchObject({ id: 1, verdict: {}, capability: own });
  expect(JSON.parse(second)).toMatchObject({ id: 1, line: 2, error: { code: "wrong-type" } });
});
