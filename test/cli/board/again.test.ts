import { createHash } from "node:crypto";
import { symlink, unlink, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { config, falls, reported, waits, writtenAt } from "../board.js";
import { pages, pictures } from "./files.js";

describe("another run", () => {
  test("draws only what has changed", async () => {
    const { at, run, files } = await reported();
    await run();
    const before = await Promise.all(pictures.map((name) => writtenAt(at(`out/${name}`))));
    expect((await run()).stderr).toContain(": 0 of 8 files written, the others stand as they were\n");
    await writeFile(at("waits.csv"), waits.replace("2023-12,41", "2023-12,44"));
    expect((await run()).stderr).toContain(": 5 of 8 files written");
    const after = await Promise.all(pictures.map((name) => writtenAt(at(`out/${name}`))));
    expect(after.map((time, i) => time === before[i])).toEqual([true, true, false]);
    expect(await files()).toEqual(pages);
  });

  test("draws again what a flag, a title or a scale changes", async () => {
    const { at, run, text } = await reported();
    await run();
    await run("--locale", "da");
    for (const name of ["charts/waits-days.svg", "board.svg", "index.html"]) expect(await text(name)).toContain('lang="da"');
    await writeFile(
      at("board.json"),
      config.replace("Quality report", "Safety report").replace('"improvement"', '"subtitle": "North", "improvement"'),
    );
    await run();
    expect(await text("board.svg")).toMatch(/Safety report.*North/s);
    expect(await text("index.html")).toMatch(/<h1>Safety report<\/h1>\n<p>North<\/p>/);
    await writeFile(at("board.json"), config.replace("Quality report", "Safety report"));
    await run();
    expect(await text("board.svg")).not.toContain("North");
  });

  test("draws from a date on; a measure of its own window keeps it, and one that ended before is drawn whole", async () => {
    const old = waits.split("\n").slice(0, 13).join("\n");
    const asked = config
      .replace('{ "width": 600 }', '{ "width": 600, "from": "2023-01" }')
      .replace('"csv"', '"picture": { "last": 3 }, "csv"');
    const { run, text } = await reported({ "waits.csv": `${old}\n`, "board.json": asked });
    expect((await run()).status).toBe(0);
    expect(await text("charts/falls-ward-1.svg")).toContain("Points before October 2023 are not drawn.");
    expect(await text("charts/waits-days.svg")).not.toContain("not drawn");
    expect(await text("board.svg")).toContain("Points before January 2023 are not drawn.");
    expect((await run("--last", "6")).status).toBe(0);
    expect(await text("charts/falls-ward-2.svg")).toContain("Points before July 2023 are not drawn.");
  });

  test("refuses a date from which nothing is drawn, and windows that are none", async () => {
    const { run } = await reported();
    const told = async (...flags: readonly string[]): Promise<string> => (await run(...flags)).stderr;
    expect(await told("--from", "2031-01")).toContain('--from is "2031-01", expected no later than the last date of some chart');
    expect(await told("--from", "July")).toContain('--from is "July", expected an ISO date');
    expect(await told("--last", "0")).toContain("--last is 0, expected a whole number above 0");
    expect(await told("--last", "3", "--from", "2023-01")).toContain("got --from and --last, expected one of them");
  });

  test("makes again what was spoilt or lost", async () => {
    const { at, run, text } = await reported();
    await run();
    const whole = await text("charts/waits-days.svg");
    await writeFile(at("out/charts/waits-days.svg"), whole.slice(0, 500));
    await unlink(at("out/charts/falls-ward-1.svg"));
    expect((await run()).stderr).toContain(": 2 of 8 files written");
    expect(await text("charts/waits-days.svg")).toBe(whole);
  });

  test("goes on where a run was cut off", async () => {
    const { at, run, summary, files } = await reported();
    await run();
    const [first, second] = (await summary()).files;
    await unlink(at("out/summary.json"));
    await writeFile(at("out/.board.ndjson"), `${JSON.stringify(first)}\n${JSON.stringify(second)}\n{"path":"charts/wai`);
    expect((await run()).stderr).toContain(": 6 of 8 files written");
    expect(await files()).toEqual(pages);
  });

  test("removes pictures of charts that are no more, and nothing that it has not written", async () => {
    const { at, run, files } = await reported();
    await run();
    await writeFile(at("out/charts/notes.svg"), "mine");
    await writeFile(at("falls.csv"), falls.replaceAll("Ward 2", "Ward 3"));
    expect((await run()).stderr).toMatch(/: 5 of 8 files written, the others stand as they were; 1 picture of the last run removed\n$/);
    expect((await files()).filter((name) => name.startsWith("charts/"))).toEqual([
      "charts/falls-ward-1.svg",
      "charts/falls-ward-3.svg",
      "charts/notes.svg",
      "charts/waits-days.svg",
    ]);
  });

  test("removes no picture that is not as it was written", async () => {
    const { at, run, files } = await reported();
    await run();
    await writeFile(at("out/charts/falls-ward-2.svg"), "mine now");
    await writeFile(at("falls.csv"), falls.replaceAll("Ward 2", "Ward 3"));
    expect((await run()).stderr).not.toContain("removed");
    expect(await files()).toContain("charts/falls-ward-2.svg");
  });

  test("takes a summary that somebody else has written for none, and touches no file that no report can have", async () => {
    const { at, run, text, files } = await reported();
    await run();
    const mine = { made: "a", sha256: createHash("sha256").update("mine").digest("hex") };
    await writeFile(at("out/notes.md"), "mine");
    await writeFile(at("mine.svg"), "mine");
    await writeFile(at("out/charts/old.svg"), "mine");
    const odd = [
      5,
      null,
      { path: 5, ...mine },
      { path: "charts/old.svg", made: 5, sha256: mine.sha256 },
      { path: "charts/old.svg", made: "a" },
    ];
    const others = ["notes.md", "../mine.svg", "charts/../../mine.svg"].map((path) => ({ path, ...mine }));
    await writeFile(at("out/summary.json"), JSON.stringify({ files: [...odd, ...others] }));
    const { status, stderr } = await run();
    expect(status).toBe(0);
    expect(stderr).toContain(": 8 of 8 files written\n");
    expect([await text("notes.md"), await text("../mine.svg"), await text("charts/old.svg")]).toEqual(["mine", "mine", "mine"]);
    expect(await files()).toHaveLength(pages.length + 2);
  });

  test("keeps a picture whose name differs from its old one in capitals only, where that is one file", async () => {
    const named = (id: string): string => config.replace('"name": "Waits', `"id": "${id}", "name": "Waits`);
    const { at, run, text } = await reported({ "board.json": named("Waits") });
    await run();
    const picture = await text("charts/Waits.svg");
    // Elsewhere the two names are of one file by themselves.
    if (process.platform === "linux") await symlink(at("out/charts/Waits.svg"), at("out/charts/waits.svg"));
    await writeFile(at("board.json"), named("waits"));
    expect((await run()).stderr).not.toContain("removed");
    expect(await text("charts/waits.svg")).toBe(picture);
  });
});
