import { execFileSync } from "node:child_process";
import { lstat, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { waits } from "./board.js";
import { chunksOf, folder, naturallimits } from "./process.js";

const columns = ["--chart", "xmr", "--x", "month", "--y", "days"];
const flags = [...columns, "--no-cost"];
const decision = [...columns, "--reason", "r", "--by", "b", "--at", "2024-05-01"];
const posix = process.platform !== "win32";

describe("an output", () => {
  test("is never written over the file that is read, nor over the configuration", async () => {
    const options = JSON.stringify({ chart: "xmr", x: "month", y: "days" });
    const at = await folder({ "waits.csv": waits, "spc.json": options, "rows.json": '{"rows":[1,2,3],"options":{"chart":"xmr"}}' });
    for (const argv of [
      ["render", at("waits.csv"), ...flags, "-o", at("waits.csv")],
      ["render", at("waits.csv"), ...flags, "-o", `${dirname(at("waits.csv"))}/./waits.csv`],
      ["render", at("rows.json"), "-o", at("rows.json")],
      ["lock", at("waits.csv"), ...decision, "-o", at("waits.csv")],
      ["render", at("waits.csv"), "--config", at("spc.json"), "-o", at("spc.json")],
    ]) {
      const { status, stderr } = await naturallimits(argv);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `naturallimits: ${argv.at(-1) ?? ""} is read by this command, expected another file to write to\n`,
      });
    }
    expect(await readFile(at("waits.csv"), "utf8")).toBe(waits);
    expect(await readFile(at("spc.json"), "utf8")).toBe(options);
  });

  test.runIf(posix)("that is a link is written where the link leads", async () => {
    const at = await folder({ "waits.csv": waits, "target.svg": "old" });
    await symlink(at("target.svg"), at("link.svg"));
    await symlink(at("waits.csv"), at("link.csv"));
    expect((await naturallimits(["render", at("waits.csv"), ...flags, "-o", at("link.svg")])).status).toBe(0);
    expect((await lstat(at("link.svg"))).isSymbolicLink()).toBe(true);
    expect(await readFile(at("target.svg"), "utf8")).toMatch(/^<svg /);
    expect((await naturallimits(["render", at("waits.csv"), ...flags, "-o", at("link.csv")])).status).toBe(2);
    expect(await readFile(at("waits.csv"), "utf8")).toBe(waits);
  });

  test.runIf(posix)("that is a pipe or a device is written into and stays what it is", async () => {
    const at = await folder({ "waits.csv": waits });
    execFileSync("sh", ["-c", `mkfifo "${at("pipe")}"`]);
    const [read, { status }] = await Promise.all([
      readFile(at("pipe"), "utf8"),
      naturallimits(["lock", at("waits.csv"), ...decision, "-o", at("pipe")]),
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(read)).toMatchObject({ reason: "r" });
    expect((await lstat(at("pipe"))).isFIFO()).toBe(true);
  });

  test("has a name", async () => {
    const at = await folder({ "waits.csv": waits, "board.json": "{}" });
    for (const argv of [
      ["lock", at("waits.csv"), ...decision, "-o", ""],
      ["board", at("board.json"), "--output="],
      ["describe", at("waits.csv"), ...flags, "--config", ""],
    ]) {
      const { status, stderr } = await naturallimits(argv);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^naturallimits: (-o|--output|--config) needs a value: \1 (FILE|DIR)\n$/);
    }
  });
});

describe("JSON that is not in UTF-8", () => {
  const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

  test("is refused, so that no name is spoilt", async () => {
    const at = await folder({ "rows.json": latin1('{"rows":[1,2,3],"options":{"chart":"xmr","name":"Café"}}') });
    const { status, stderr } = await naturallimits(["describe", at("rows.json")]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `naturallimits: ${at("rows.json")}: this is not in UTF-8\n` });
  });

  test("costs a line of batch, and no other", async () => {
    const line = (id: string): string => `{"id":"${id}","rows":[1,2,3],"options":{"chart":"xmr"}}\n`;
    const input = [Buffer.from(line("é")), latin1(line("è")), Buffer.from(line("\uFFFD"))];
    for (const chunks of [input, [Buffer.concat(input)], Array.from(Buffer.concat(input), (byte) => Uint8Array.of(byte))]) {
      const { status, stdout } = await naturallimits(["batch"], chunksOf(...chunks));
      const answers = stdout
        .trimEnd()
        .split("\n")
        .map((text) => JSON.parse(text) as Record<string, unknown>);
      expect(status).toBe(2);
      expect(answers.map(({ id, line, error }) => ({ id, line, error }))).toEqual([
        { id: "é" },
        { id: null, line: 2, error: { code: "encoding", message: "the line is not in UTF-8" } },
        { id: "\uFFFD" },
      ]);
    }
  });

  test("may begin with a byte-order mark, as a whole", async () => {
    const line = '{"rows":[1,2,3],"options":{"chart":"xmr"}}\n';
    expect((await naturallimits(["batch"], chunksOf(Buffer.from(`\uFEFF${line}${line}`)))).status).toBe(0);
    const at = await folder();
    await writeFile(at("rows.json"), `\uFEFF${line}`);
    expect((await naturallimits(["describe", at("rows.json")])).status).toBe(0);
  });
});
