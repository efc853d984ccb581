import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reported } from "../cli/board.js";
import { findings } from "./axe.js";
import { type File, serve, type Site } from "./site.js";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  svg: "image/svg+xml",
  json: "application/json",
};

let site: Site;
beforeAll(async () => {
  const { at, run, files } = await reported();
  await run();
  const served = (await files()).map(async (name): Promise<[string, File]> => {
    const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    return [name === "index.html" ? "/" : `/${name}`, [type, await readFile(at(`out/${name}`), "utf8")]];
  });
  site = await serve({ "/favicon.ico": ["image/x-icon", ""], ...Object.fromEntries(await Promise.all(served)) });
});
afterAll(() => site.close());

describe("the page of naturallimits board in Chromium", () => {
  it("says nothing in the console, under a policy that forbids inline styles, and loads its pictures", async () => {
    const { page, said } = await site.open("/");
    await page.evaluate("Promise.all([...document.images].map((image) => image.decode()))");
    expect(await page.evaluate("[...document.images].map(({ naturalWidth }) => naturalWidth)")).toEqual([600, 600, 600]);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each([360, 1100])("has no violation for axe-core and no sideways scroll of the page at %i px, its data open", async (width) => {
    const { page } = await site.open("/");
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
    const { violations, incomplete } = await findings(page);
    expect(violations).toEqual([]);
    expect(incomplete.filter((text) => !text.startsWith("color-contrast"))).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.close();
  });

  it("keeps its pictures legible on a phone, and the words above and below its tables within the screen", async () => {
    const { page } = await site.open("/");
    await page.setViewportSize({ width: 360, height: 900 });
    await page.evaluate("Promise.all([...document.images].map((image) => image.decode()))");
    expect(await page.evaluate("[...document.images].map(({ width }) => width)")).toEqual([600, 600, 600]);
    const scrolls = "[...document.querySelectorAll('figure > [role=region]')].map((part) => part.scrollWidth > part.clientWidth)";
    expect(await page.evaluate(scrolls)).toEqual([true, true, true]);
    const beyond =
      "[...document.querySelectorAll('.spc-board :is(caption > *, tfoot p)')].map((part) => part.getBoundingClientRect().right)";
    for (const right of await page.evaluate<readonly number[]>(beyond)) expect(right).toBeLessThanOrEqual(360);
    await page.close();
  });

  it.each([360, 768])("shows all of a row at %i px, part under part, with the name of each number, and still as a table", async (width) => {
    const { page } = await site.open("/", { viewport: { width, height: 900 } });
    const board = page.locator(".board-scroll").first();
    expect(await board.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const [row, parts] = [board.locator("tbody tr").first(), board.locator("tbody tr").first().locator("> *")];
    const { x = 0, width: wide = 0 } = (await row.boundingBox()) ?? {};
    for (const box of await parts.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right)))
      expect(box).toBeLessThanOrEqual(x + wide);
    const label = "getComputedStyle(document.querySelector('.spc-board td.spc-number'), '::before').content";
    expect(await page.evaluate(label)).toBe('"Latest"');
    expect(await board.getByRole("rowheader").count()).toBe(3);
    expect(await board.getByRole("columnheader").count()).toBe(8);
    await page.close();
  });

  it("prints its table within a page of A4, with data that a reader has opened and no other", async () => {
    const { page } = await site.open("/", { viewport: { width: 718, height: 1000 } });
    await page.locator("summary").first().click();
    await page.emulateMedia({ media: "print" });
    const printed = "[...document.querySelectorAll('details')].map((part) => part.getClientRects().length > 0)";
    expect(await page.evaluate(printed)).toEqual([true, false, false]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(718);
    await page.close();
  });

  it("shows the whole board without scrolling at 1000 px, the words of a verdict beside its icon, the unit under the name", async () => {
    const { page } = await site.open("/");
    await page.setViewportSize({ width: 1000, height: 900 });
    expect(
      await page.evaluate("(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.board-scroll'))"),
    ).toBe(0);
    const overlaps = `[...document.querySelectorAll('.spc-board td > svg[aria-hidden]')].filter((icon) => {
      const words = document.createRange();
      words.selectNode(icon.parentElement.lastChild);
      return words.getBoundingClientRect().left < icon.getBoundingClientRect().right;
    }).length`;
    expect(await page.evaluate(overlaps)).toBe(0);
    const unit = "getComputedStyle(document.querySelector('.spc-unit')).display";
    expect(await page.evaluate(unit)).toBe("block");
    await page.close();
  });
});
