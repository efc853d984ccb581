import { mkdir, readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, naturallimits } from "./process.js";

const data = "month,breaches,attendances\n2024-01,50,1000\n2024-02,62,1010\n2024-03,48,990\n2024-04,55,1005\n";
const flags = ["--chart", "p", "--x", "month", "--y", "breaches", "--n", "attendances", "--name", "Breaches"];

describe("naturallimits render", () => {
  test("writes SVG, PNG or JSON by the ending of the name, and words to standard error", async () => {
    const at = await folder({ "data.csv": data });
    for (const name of ["out.svg", "out.PNG", "out.json"]) {
      const { status, stdout, stderr } = await naturallimits(["render", at("data.csv"), ...flags, "-o", at(name)]);
      expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
      expect(stderr).toContain("Breaches");
    }
    expect(await readFile(at("out.svg"), "utf8")).toMatch(/^<svg /);
    expect((await readFile(at("out.PNG"))).subarray(1, 4).toString()).toBe("PNG");
    expect(JSON.parse(await readFile(at("out.json"), "utf8"))).toMatchObject({ kind: "p", name: "Breaches", points: { length: 4 } });
    expect((await readdir(dirname(at("out.svg")))).sort()).toEqual(["data.csv", "out.PNG", "out.json", "out.svg"]);
  });

  test("writes SVG to standard output with -o - and by default, the same as to a file, and nothing else", async () => {
    const at = await folder({ "data.csv": data });
    await naturallimits(["render", at("data.csv"), ...flags, "-o", at("out.svg")]);
    const file = await readFile(at("out.svg"), "utf8");
    for (const output of [[], ["-o", "-"]]) {
      const { stdout, stderr } = await naturallimits(["render", at("data.csv"), ...flags, ...output]);
      expect(stdout).toBe(file);
      expect(stderr).toContain("Breaches");
    }
  });

  test("leaves the words out where the picture goes to a terminal", async () => {
    const at = await folder({ "data.csv": data });
    const { stderr } = await naturallimits(["render", at("data.csv"), ...flags], undefined, { stdout: true, stderr: true });
    expect(stderr).toBe("");
  });

  test("takes title, subtitle and width, and for PNG a scale and a font", async () => {
    const at = await folder({ "data.csv": data, "font.woff2": "wOF2" });
    const { stdout } = await naturallimits(["render", at("data.csv"), ...flags, "--title", "A & B", "--subtitle", "ED", "--width", "500"]);
    expect(stdout).toContain("A &amp; B");
    expect(stdout).toContain('width="500"');
    await naturallimits(["render", at("data.csv"), ...flags, "--width", "500", "--scale", "2", "-o", at("out.png")]);
    expect((await readFile(at("out.png"))).readUInt32BE(16)).toBe(1000);
    const refused = await naturallimits(["render", at("data.csv"), ...flags, "--font", at("font.woff2"), "-o", at("two.png")]);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining("web font") as string });
    expect(await readdir(dirname(at("two.png")))).not.toContain("two.png");
  });

  test("draws from a date on, and tells of one that the data do not have", async () => {
    const at = await folder({ "data.csv": data, "spc.json": '{ "picture": { "from": "2024-02" } }' });
    const shown = async (...more: readonly string[]): Promise<string> =>
      (await naturallimits(["render", at("data.csv"), ...flags, ...more])).stdout;
    expect(await shown("--from", "2024-03")).toContain("Points before March 2024 are not drawn.");
    expect(await shown("--config", at("spc.json"))).toContain("Points before February 2024 are not drawn.");
    expect(await shown("--last", "2")).toContain("Points before March 2024 are not drawn.");
    expect(await shown("--config", at("spc.json"), "--last", "1")).toContain("Points before April 2024 are not drawn.");
    const both = await naturallimits(["render", at("data.csv"), ...flags, "--from", "2024-02", "--last", "2"]);
    expect(both).toMatchObject({ status: 2, stderr: "naturallimits: got --from and --last, expected one of them\n" });
    const late = await naturallimits(["render", at("data.csv"), ...flags, "--from", "2025-01"]);
    expect(late).toMatchObject({ status: 2, stdout: "" });
    expect(late.stderr).toContain('--from is "2025-01", expected no later than the last x of the data, "2024-04"');
  });

  test("sets the exit status by --fail-on, and still writes the picture", async () => {
    const at = await folder({ "data.csv": data });
    const { status } = await naturallimits(["render", at("data.csv"), ...flags, "--fail-on", "note", "-o", at("out.svg")]);
    expect(status).toBe(1);
    expect(await readFile(at("out.svg"), "utf8")).toMatch(/<\/svg>\n$/);
  });

  test("writes nothing where the input is bad or the folder is not there", async () => {
    const at = await folder({ "data.csv": data.replace("62", "many") });
    const bad = await naturallimits(["render", at("data.csv"), ...flags, "-o", at("out.svg")]);
    expect(bad).toMatchObject({ status: 2, stderr: expect.stringContaining('line 3, column breaches: "many"') as string });
    expect(await readdir(dirname(at("out.svg")))).toEqual(["data.csv"]);
    const good = await folder({ "data.csv": data });
    const lost = await naturallimits(["render", good("data.csv"), ...flags, "-o", good("absent/out.svg")]);
    expect(lost.status).toBe(2);
    await mkdir(good("out.svg"));
    const taken = await naturallimits(["render", good("data.csv"), ...flags, "-o", good("out.svg")]);
    expect(taken.stderr).toMatch(/cannot write \S+out\.svg: it is a folder\n$/);
    expect((await readdir(dirname(good("out.svg")))).sort()).toEqual(["data.csv", "out.svg"]);
    expect(lost.stderr).toMatch(/cannot write \S+out\.svg: there is no such file or folder\n$/);
  });

  test("keeps the file that was there when it cannot write another", async () => {
    const at = await folder({ "data.csv": data, "out.svg": "before" });
    const { status } = await naturallimits(["render", at("data.csv"), ...flags, "--width", "1", "-o", at("out.svg")]);
    expect(status).toBe(2);
    expect(await readFile(at("out.svg"), "utf8")).toBe("before");
  });
});
