import { mkdir, rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { config, falls, reported, waits } from "../board.js";

describe("--check", () => {
  test("writes nothing and gives 0 where all is as it would be written, 4 where it is not", async () => {
    const { at, run, files, text } = await reported();
    const missing = await run("--check");
    expect(missing.status).toBe(4);
    expect(missing.stderr).toMatch(/out.board\.svg is missing\n/);
    await expect(files()).rejects.toThrow("ENOENT");
    await run();
    const fresh = expect.stringMatching(/^[^\n]*separated by ;\nnaturallimits: [^\n]*out: 8 files are as the data make them\n$/) as string;
    expect(await run("--check")).toEqual({ status: 0, stdout: "", stderr: fresh });
    expect((await run("--check", "--fail-on", "concern")).status).toBe(1);
    const before = await text("charts/waits-days.svg");
    await writeFile(at("waits.csv"), waits.replace("2023-12,41", "2023-12,44"));
    const stale = await run("--check", "--fail-on", "concern");
    expect(stale.status).toBe(4);
    const named = stale.stderr.split("\n").flatMap((line) => /out.(\S+) is stale$/.exec(line)?.[1]?.replaceAll("\\", "/") ?? []);
    expect(named).toEqual(["charts/waits-days.svg", "board.svg", "board.md", "index.html", "summary.json"]);
    expect(await text("charts/waits-days.svg")).toBe(before);
    expect(stale.stderr).not.toContain("every picture differs");
    // As many pictures as there are charts: those of both wards, and the board.
    await writeFile(at("waits.csv"), waits);
    await writeFile(
      at("falls.csv"),
      falls.replace("2023-12;Ward 1;9", "2023-12;Ward 1;7").replace("2023-12;Ward 2;18", "2023-12;Ward 2;20"),
    );
    const both = await run("--check");
    expect(both.stderr.split("\n").filter((line) => line.endsWith(".svg is stale"))).toHaveLength(3);
    expect(both.stderr).not.toContain("every picture differs");
  });

  test("takes PNG files that the last run drew for a part of the report, unless the configuration says no", async () => {
    const { at, run, files } = await reported();
    await run("--png");
    expect(await run("--check")).toMatchObject({ status: 0, stderr: expect.not.stringContaining("png") as string });
    await writeFile(at("out/board.png"), "spoilt");
    expect(await run("--check")).toMatchObject({
      status: 4,
      stderr: expect.stringMatching(/board\.png is stale\n.*give --scale/) as string,
    });
    await run("--png");
    await writeFile(at("board.json"), config.replace("{", '{ "png": false,'));
    expect((await run("--check")).stderr).toMatch(/waits-days\.png is no part of the report any more/);
    expect((await run()).stderr).toMatch(/; 4 pictures of the last run removed\n$/);
    expect((await files()).filter((name) => name.endsWith("png"))).toEqual([]);
  });

  test("asks for the flags of the last run where every picture differs", async () => {
    const { run } = await reported();
    await run("--as-of", "2024-01-05");
    expect(await run("--check")).toMatchObject({
      status: 4,
      stderr: expect.stringMatching(/every picture differs: if the last run had flags such as --as-of, give them to --check too/) as string,
    });
    expect((await run("--check", "--as-of", "2024-01-05")).status).toBe(0);
  });

  test("tells a file that it cannot read from one that is missing", async () => {
    const { at, run } = await reported();
    await run();
    await rm(at("out/board.css"));
    await rm(at("out/board.svg"));
    await mkdir(at("out/board.svg"));
    const { status, stderr } = await run("--check");
    expect(status).toBe(4);
    expect(stderr).toMatch(/cannot read \S*board\.svg: it is a folder\n.*board\.css is missing\n/);
  });

  test("finds a picture that is no part of the report any more", async () => {
    const { at, run } = await reported();
    await run();
    await writeFile(
      at("falls.csv"),
      falls
        .split("\n")
        .filter((line) => !line.includes("Ward 2"))
        .join("\n"),
    );
    expect((await run("--check")).stderr).toMatch(/falls-ward-2\.svg is no part of the report any more/);
    await writeFile(at("out/charts/falls-ward-2.svg"), "mine now");
    expect((await run("--check")).stderr).not.toContain("no part of the report");
  });
});
