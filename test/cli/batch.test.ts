import { describe, expect, test } from "vitest";
import { run, type Sink } from "../../src/cli/index.js";
import { spc, xmrChart } from "../../src/index.js";
import { chunksOf, folder, memory, naturallimits } from "./process.js";

const values = [5, 7, 5, 7, 7, 5, 4, 9, 8, 13, 6, 5];
const line = (id: unknown, more: object = {}): string => `${JSON.stringify({ id, rows: values, options: { chart: "xmr" }, ...more })}\n`;

async function batch(text: string, ...flags: readonly string[]): Promise<{ status: number; results: readonly unknown[]; stderr: string }> {
  const { status, stdout, stderr } = await naturallimits(["batch", ...flags], chunksOf(text));
  return {
    status,
    stderr,
    results:
      stdout === ""
        ? []
        : stdout
            .trimEnd()
            .split("\n")
            .map((result): unknown => JSON.parse(result)),
  };
}

describe("one result a line", () => {
  test("holds id, verdict, phases, signals and notes of the same chart that spc makes", async () => {
    const { verdict, phases, signals, notes } = spc(values, { chart: xmrChart });
    const { status, results, stderr } = await batch(line("a") + line(2) + line({ ward: "B" }));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(results).toEqual(["a", 2, { ward: "B" }].map((id) => ({ id, verdict, phases, signals, notes })));
  });

  test("holds the whole chart with --points", async () => {
    const { results } = await batch(line("a"), "--points");
    expect(results).toEqual([{ id: "a", ...spc(values, { chart: xmrChart }) }]);
  });

  test("comes from rows of objects, of numbers, and from columns alike", async () => {
    const y = [5, 6, 7, 5, 4];
    const n = [50, 60, 55, 48, 52];
    const x = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"];
    const options = { chart: "p" };
    const named = { chart: "p", x: "month", y: "breaches", n: "seen" };
    const requests = [
      { id: 1, rows: y.map((value, at) => ({ month: x[at], breaches: value, seen: n[at] })), options: named },
      { id: 1, rows: y.map((value, at) => ({ x: x[at], y: value, n: n[at] })), options },
      { id: 1, columns: { x, y, n }, options },
      { id: 1, columns: { month: x, breaches: y, seen: n }, options: named },
    ];
    const { status, results } = await batch(requests.map((request) => `${JSON.stringify(request)}\n`).join(""), "--points");
    expect(status).toBe(0);
    expect(results[0]).toMatchObject({ kind: "p", points: { 1: { x: "2024-02", y: 6, n: 60 } } });
    for (const result of results) expect(result).toEqual(results[0]);
  });

  test("takes options common to all lines from flags and a configuration; those of a line go before", async () => {
    const at = await folder({ "spc.json": JSON.stringify({ improvement: "down", conventions: { constants: "table" } }) });
    const text = `${JSON.stringify({ id: 1, rows: values })}\n${JSON.stringify({ id: 2, rows: values, options: { chart: "run", improvement: null } })}\n`;
    const { results } = await batch(text, "--points", "--chart", "xmr", "--config", at("spc.json"));
    expect(results).toMatchObject([
      { kind: "xmr", improvement: "down", provenance: { conventions: { constants: "table" } } },
      { kind: "run", improvement: "neither" },
    ]);
  });

  test("keeps its order, and blank lines have none", async () => {
    const ids = Array.from({ length: 500 }, (_, at) => at);
    const { results } = await batch(`\n${ids.map((id) => line(id)).join("\n")}\n  \t\n\n`);
    expect(results.map((result) => (result as { id: number }).id)).toEqual(ids);
  });

  test("is whole though lines and letters are cut by the chunks of the input", async () => {
    const bytes = Buffer.from(line("ä€😀") + line("last").trimEnd());
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { status, stdout } = await naturallimits(["batch"], chunksOf(...chunks));
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((result) => (JSON.parse(result) as { id: string }).id),
    ).toEqual(["ä€😀", "last"]);
  });
});

describe("a bad line costs that line only", () => {
  test.each([
    ["{ not JSON", null, "json-syntax", /the line is not JSON/],
    [
      "[1]",
      null,
      "wrong-type",
      /the request is an array of 1, expected { "rows", "options" }; if these are the rows, write { "rows": \[ … \] }$/,
    ],
    [JSON.stringify({ id: "a", options: { chart: "xmr" } }), "a", "missing-option", /neither rows and columns/],
    [
      JSON.stringify({ id: "a", rows: [1], columns: { y: [1] }, options: { chart: "xmr" } }),
      "a",
      "missing-option",
      /both rows and columns/,
    ],
    [JSON.stringify({ id: "a", rows: 5, options: { chart: "xmr" } }), "a", "wrong-type", /rows is 5/],
    [JSON.stringify({ id: "a", rows: [1], option: {} }), "a", "unknown-option", /"option"/],
    [JSON.stringify({ id: "a", rows: [1], options: [] }), "a", "wrong-type", /options is an array/],
    [JSON.stringify({ id: "a", rows: [1] }), "a", "missing-option", /chart is missing/],
    [JSON.stringify({ id: "a", rows: [1], options: { chart: "xmrr" } }), "a", "unknown-name", /did you mean "xmr"/],
    [JSON.stringify({ id: "a", rows: [1, "five"], options: { chart: "xmr" } }), "a", "not-a-number", /row 1/],
    [JSON.stringify({ id: "a", rows: [1, "five", "six", "7x"], options: { chart: "xmr" } }), "a", "not-a-number", / \(and 2 more\)$/],
    [
      JSON.stringify({ id: "a", rows: Array.from({ length: 12 }, () => "five"), options: { chart: "xmr" } }),
      "a",
      "not-a-number",
      / \(and at least 9 more\)$/,
    ],
    [line("a", { lock: 5 }), "a", "wrong-type", /^lock is 5, expected \{ "reason", "lockedBy", "lockedAt" \}$/],
    [line("a", { lock: { phase: "0", reason: "r", lockedBy: "l", lockedAt: "2024-01-01" } }), "a", "position-unknown", /phase/],
    [line("a", { capability: 5 }), "a", "wrong-type", /^capability is 5, expected \{ "specification"/],
    [line("a", { capability: {} }), "a", "wrong-type", /^capability is an object, expected \{ "specification"/],
    [line("a", { capability: { specification: 5 } }), "a", "wrong-type", /^capability is an object, expected/],
    [
      JSON.stringify({ id: "a", columns: { y: [1, 2], x: [1] }, options: { chart: "xmr" } }),
      "a",
      "length-mismatch",
      /column x has 1 values and y has 2/,
    ],
    [JSON.stringify({ id: "a", columns: { y: 3 }, options: { chart: "xmr" } }), "a", "wrong-type", /column y is 3, expected an array/],
    [JSON.stringify({ id: "a", columns: [5], options: { chart: "xmr" } }), "a", "wrong-type", /columns is an array of 1/],
    [JSON.stringify({ id: "a", columns: {}, options: { chart: "xmr" } }), "a", "missing-option", /columns is empty/],
    [JSON.stringify({ id: "a", columns: { y: [5], n: [0] }, options: { chart: "p" } }), "a", "invalid-row", /row 0/],
  ])("%s", async (bad, id, code, message) => {
    const { status, results, stderr } = await batch(`${line(1)}${bad}\n${line(3)}`);
    expect(status).toBe(2);
    expect(stderr).toBe("");
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({ id: 1, verdict: {} });
    expect(results[1]).toEqual({ id, line: 2, error: { code, message: expect.stringMatching(message) as string } });
    expect(results[2]).toMatchObject({ id: 3, verdict: {} });
  });
});

test("a line is told by its number in the input, empty lines counted", async () => {
  const { results } = await batch(`${line(1)}\n \nno JSON\n`);
  expect(results).toMatchObject([{ id: 1 }, { line: 4, error: {} }]);
});

describe("streams", () => {
  test("the input is read no faster than the output is taken", async () => {
    let [read, written, drained] = [0, 0, true];
    const listeners: (() => void)[] = [];
    const stdout: Sink = {
      on: (event, listener) => (event === "drain" ? listeners.push(listener) : 0),
      write: () => {
        expect(drained).toBe(true);
        [written, drained] = [written + 1, false];
        setTimeout(() => {
          drained = true;
          for (const listener of listeners) listener();
        }, 1);
        return false;
      },
    };
    async function* stdin(): AsyncGenerator<string> {
      for (; read < 50; read++) {
        expect(read - written).toBeLessThanOrEqual(1);
        yield await Promise.resolve(line(read));
      }
    }
    expect(await run(["batch"], { stdin: stdin(), stdout, stderr: memory() })).toBe(0);
    expect(written).toBe(50);
  });

  test("results are written in chunks, and none waits for input that has not come", async () => {
    const chunks: string[] = [];
    const stdout: Sink = { on: () => undefined, write: (chunk) => chunks.push(chunk as string) > 0 };
    const stdin = chunksOf(line(1) + line(2), line(3).slice(0, 10), line(3).slice(10));
    await run(["batch"], { stdin, stdout, stderr: memory() });
    expect(chunks.map((chunk) => chunk.trimEnd().split("\n").length)).toEqual([2, 1]);
  });

  test("a closed pipe ends quietly with 0, and no more is read", async () => {
    let read = 0;
    const failures: ((error?: Error) => void)[] = [];
    const stdout: Sink = {
      on: (event, listener) => (event === "error" ? failures.push(listener) : 0),
      write: () => {
        setTimeout(() => {
          for (const fail of failures) fail(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
        }, 1);
        return false;
      },
    };
    async function* stdin(): AsyncGenerator<string> {
      for (;;) yield await Promise.resolve(line(read++) + "bad\n");
    }
    const stderr = memory();
    expect(await run(["batch"], { stdin: stdin(), stdout, stderr })).toBe(0);
    expect(stderr.text()).toBe("");
    expect(read).toBe(1);
  });

  test("another failure of the output is status 2", async () => {
    const failures: ((error?: Error) => void)[] = [];
    const stdout: Sink = {
      on: (event, listener) => (event === "error" ? failures.push(listener) : 0),
      write: () => {
        for (const fail of failures) fail(Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" }));
        return false;
      },
    };
    const stderr = memory();
    expect(await run(["batch"], { stdin: chunksOf(line(1)), stdout, stderr })).toBe(2);
    expect(stderr.text()).toBe("naturallimits: cannot write to the output: ENOSPC: no space left\n");
  });

  test("an output that was closed is read no further", async () => {
    const listeners: ((error?: Error) => void)[] = [];
    const stdout: Sink = {
      on: (event, listener) => (event === "close" ? listeners.push(listener) : 0),
      write: () => {
        for (const close of listeners) close();
        return false;
      },
    };
    expect(await run(["batch"], { stdin: chunksOf(line(1), "bad\n"), stdout, stderr: memory() })).toBe(0);
  });

  test("what nobody foresaw is status 3, and says so", async () => {
    async function* broken(): AsyncGenerator<string> {
      yield await Promise.resolve(line(1));
      throw new TypeError("the tape\nis torn");
    }
    const { status, stderr } = await naturallimits(["batch"], broken());
    expect({ status, stderr }).toEqual({ status: 3, stderr: "naturallimits: internal error: the tape is torn\n" });
  });

  test("progress is shown on a terminal, and only where the results go elsewhere", async () => {
    const stdin = (): AsyncGenerator<string | Uint8Array> => chunksOf(line(1), line(2));
    expect((await naturallimits(["batch"], stdin(), { stdout: false, stderr: true })).stderr).toBe("\r1 lines\r2 lines\n");
    expect((await naturallimits(["batch"], stdin(), { stdout: true, stderr: true })).stderr).toBe("");
    expect((await naturallimits(["batch"], stdin())).stderr).toBe("");
  });
});
