import { mkdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { outputTo } from "../../src/cli/io.js";
import { folder, memory, naturallimits } from "./process.js";

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
