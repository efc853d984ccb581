// @vitest-environment jsdom
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe as inWords, spc, xmrChart } from "../../src/index.js";
import { table } from "../../src/svg/index.js";
import { beforeAll, describe, expect, test } from "vitest";
import { config, reported, waits } from "./board.js";

const hostile = config.replace("Quality report", "A & B </title><script>alert(1)</script>").replace("Falls", '<img src=x onerror=\\"x\\">');

describe("the page of a report", () => {
  let report: Awaited<ReturnType<typeof reported>>;
  let html = "";
  let page: Document;
  beforeAll(async () => {
    report = await reported({ "board.json": hostile });
    await report.run();
    html = await report.text("index.html");
    page = new DOMParser().parseFromString(html, "text/html");
  }, 60_000);

  test("has a language, a title, one heading of each level and order, and a picture with words for every chart", async () => {
    expect(page.documentElement.lang).toBe("en-GB");
    expect(page.title).toBe("A & B </title><script>alert(1)</script>");
    expect([...page.querySelectorAll("h1, h2")].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ["H1", "A & B </title><script>alert(1)</script>"],
      ["H2", '<img src=x onerror="x">: Ward 1'],
      ["H2", '<img src=x onerror="x">: Ward 2'],
      ["H2", "Waits <days>"],
    ]);
    const { charts } = await report.summary();
    const pictures = [...page.querySelectorAll("figure img")];
    expect(pictures.map((picture) => picture.getAttribute("src"))).toEqual(charts.map(({ id }) => `charts/${id}.svg`));
  });

  test("has the rows of every chart as a table, the same as of the chart alone", () => {
    const rows = waits
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => ({ month: line.split(",")[0] ?? "", days: line.split(",")[1] ?? "" }));
    const alone = spc(rows, { chart: xmrChart, name: "Waits <days>", x: "month", y: "days", improvement: "down", target: 35 });
    expect(html).toContain(table(alone));
    const picture = [...page.querySelectorAll("img")].at(-1);
    expect(picture?.getAttribute("alt")).toBe(inWords(alone));
    expect(page.querySelectorAll("table.spc-table tbody tr")).toHaveLength(3 * 24);
    expect(page.querySelectorAll("table.spc-board tbody tr")).toHaveLength(3);
  });

  test("has no script, no inline style, no handler, and refers to files beside it only", async () => {
    expect(page.querySelectorAll("script, style, [style], iframe, object, [onerror], [onload]")).toHaveLength(0);
    const targets = [...page.querySelectorAll("[src], [href]")].map((node) => node.getAttribute("src") ?? node.getAttribute("href") ?? "");
    const files = targets.filter((target) => !target.startsWith("#"));
    expect(files).toEqual([
      "board.css",
      "charts/img-src-x-onerror-x-ward-1.svg",
      "charts/img-src-x-onerror-x-ward-2.svg",
      "charts/waits-days.svg",
    ]);
    for (const file of files) await expect(access(report.at(`out/${file}`))).resolves.toBeUndefined();
    for (const target of targets.filter((one) => one.startsWith("#"))) expect(page.getElementById(target.slice(1))).not.toBeNull();
  });

  test("has a line for a subtitle, and none for an empty one", async () => {
    const lines = async (subtitle: string): Promise<readonly (string | null)[]> => {
      const other = await reported({ "board.json": config.replace('"title"', `"subtitle": "${subtitle}", "title"`) });
      await other.run();
      const read = new DOMParser().parseFromString(await other.text("index.html"), "text/html");
      return [...read.querySelectorAll("main > p")].map(({ textContent }) => textContent);
    };
    expect(await lines("North & South")).toEqual(["North & South"]);
    expect(await lines("")).toEqual([]);
  }, 60_000);

  test("has every id once", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has every table and picture in a region that a keyboard reaches, under a name of its own", () => {
    const regions = [...page.querySelectorAll('[role="region"][tabindex="0"]')];
    expect(regions.map((region) => [region.firstElementChild?.className, region.getAttribute("aria-label")]).slice(0, 3)).toEqual([
      ["spc-board", "A & B </title><script>alert(1)</script>"],
      ["", '<img src=x onerror="x">: Ward 1'],
      ["spc-table", '<img src=x onerror="x">: Ward 1: Data'],
    ]);
    expect(new Set(regions.map((region) => region.getAttribute("aria-label"))).size).toBe(1 + 2 * 3);
    expect(page.querySelectorAll(':is(table, img):not([role="region"] > *)')).toHaveLength(0);
  });

  test("has a style sheet that holds the one in examples/, which the guide gives to copy", async () => {
    const given = await readFile(join(import.meta.dirname, "../../examples/board.css"), "utf8");
    expect(await report.text("board.css")).toContain(given.replaceAll("\r\n", "\n"));
  });
});
