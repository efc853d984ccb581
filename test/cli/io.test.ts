import { mkdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { linesOf, outputTo, type Sink } from "../../src/cli/io.js";
import { thrownBy } from "../support/thrown.js";
import { chunksOf, folder, memory, naturallimits } from "./process.js";

const sentence = "The latest value is 13, above the upper limit.";

async function said(words: string, isTTY: boolean, columns?: number): Promise<string> {
  const sink = memory(isTTY);
  await outputTo(columns === undefined ? sink : { ...sink, columns }).say(words);
  return sink.text();
}

test("on a terminal, sentences are broken between words at its width, at 100 at most", async () => {
  expect(await said(sentence, true, 30)).toBe("The latest value is 13, above\nthe upper limit.");
  expect(await said(sentence, true, sentence.length)).toBe(sentence);
  expect(await said(`${sentence}\n${sentence}\n`, true, 45)).toBe(`${sentence.replace(" limit", "\nlimit")}\n`.repeat(2));
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
  for (const [columns, most] of [
    [undefined, 80],
    [90, 90],
    [300, 100],
    [0, 20],
  ] as const) {
    const lines = (await said(long, true, columns)).split("\n");
    expect(lines.join(" ")).toBe(long);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(most);
    expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(most - 7);
  }
});

test("a word that is longer stays whole, and so does all that goes elsewhere", async () => {
  expect(await said(`see ${"x".repeat(40)} there`, true, 20)).toBe(`see\n${"x".repeat(40)}\nthere`);
  expect(await said(sentence.repeat(9), false, 30)).toBe(sentence.repeat(9));
});

/** A sink that keeps what is written, takes it at once, and of which events can be told. */
function heard() {
  const listeners = new Map<string, (error?: Error) => void>();
  const written: (string | Uint8Array)[] = [];
  const sink: Sink = { on: (event, listener) => listeners.set(event, listener), write: (chunk) => written.push(chunk) > 0 };
  return { output: outputTo(sink), written, tell: (event: string, error?: Error) => listeners.get(event)?.(error) };
}

const refusal = async (act: Promise<unknown>): Promise<string | undefined> =>
  act.then(
    () => undefined,
    (error: unknown) =>
      thrownBy(() => {
        throw error;
      })?.message,
  );

test("nothing more is written to a reader who has gone, and that is no error", async () => {
  for (const [event, error] of [
    ["close", undefined],
    ["error", Object.assign(new Error("broken pipe"), { code: "EPIPE" })],
  ] as const) {
    const { output, written, tell } = heard();
    expect(await output.write("a")).toBe(true);
    tell(event, error);
    expect(await output.write("b")).toBe(false);
    expect(written).toEqual(["a"]);
  }
});

test("nothing more is written to an output that has failed, and every attempt says why", async () => {
  for (const [error, why] of [
    [new Error("disk full"), "disk full"],
    [Object.assign(new Error("no space"), { code: "ENOSPC" }), "no space"],
    [undefined, "unknown reason"],
  ] as const) {
    const { output, written, tell } = heard();
    tell("error", error);
    expect(await refusal(output.write("a"))).toBe(`cannot write to the output: ${why}`);
    expect(written).toEqual([]);
  }
});

test("lines are those of a file: only its first may begin with a byte-order mark, and each is in UTF-8 or not by itself", async () => {
  const lines = async (...chunks: readonly (string | Uint8Array)[]): Promise<readonly (string | null)[]> => {
    const read: (string | null)[] = [];
    for await (const some of linesOf(chunksOf(...chunks))) read.push(...some);
    return read;
  };
  expect(await lines("\uFEFFa\n\uFEFFb\n", "\uFEFFc\n", "\uFEFFd")).toEqual(["a", "\uFEFFb", "\uFEFFc", "\uFEFFd"]);
  expect(await lines(Uint8Array.of(10, 255, 10, 97, 10))).toEqual(["", null, "a"]);
  expect(await lines(Uint8Array.of(255, 10, 97))).toEqual([null, "a"]);
});

test("words and errors are broken, data are not", async () => {
  const at = await folder({ "data.csv": `month,y\n${Array.from({ length: 9 }, (_, i) => `2024-0${i + 1},${(7 * i) % 5}\n`).join("")}` });
  const flags = [at("data.csv"), "--chart", "xmr", "--x", "month", "--y", "y", "--no-cost"];
  const terminals = { stdout: true, stderr: true };
  const width = (text: string): number => Math.max(...text.split("\n").map(({ length }) => length));
  expect(width((await naturallimits(["describe", ...flags], undefined, terminals)).stdout)).toBeLessThanOrEqual(80);
  expect(width((await naturallimits(["describe", ...flags])).stdout)).toBeGreaterThan(200);
  expect(width((await naturallimits(["render", ...flags], undefined, terminals)).stdout)).toBeGreaterThan(200);
});

test("what is said after progress begins on a line of its own, an error too", async () => {
  const sink = memory(true);
  const output = outputTo(sink);
  await output.progress("1 of 2");
  await output.progress("2 of 2");
  await output.say("done\n");
  await output.say("gone\n");
  expect(sink.text()).toBe("\r1 of 2\r2 of 2\ndone\ngone\n");
  const at = await folder({
    "board.json": '{ "measures": [{ "file": "data.csv", "chart": "xmr", "y": "y" }] }',
    "data.csv": "y\n1\n2\n3\n",
  });
  await mkdir(at("out/board.svg"), { recursive: true });
  const board = ["board", at("board.json"), "-o", at("out"), "--no-cost"];
  const { status, stderr } = await naturallimits(board, undefined, { stdout: false, stderr: true });
  expect(status).toBe(2);
  expect(stderr).toMatch(/1 of 6 files\nnaturallimits: cannot\swrite/);
});
