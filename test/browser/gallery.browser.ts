import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { png } from "../../src/png/index.js";
import { findings } from "./axe.js";
import { bare, type File, html, serve, type Site } from "./site.js";

const folder = join(import.meta.dirname, "../../docs/gallery");
const names = readdirSync(folder).filter((name) => name.endsWith(".svg"));
const pictures = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));

let site: Site;
beforeAll(async () => {
  const inline = [...pictures].map(([name, svg]) => `<section><h2>${name}</h2>${svg}</section>`).join("");
  const alone = [...pictures].map(([name, svg]): [string, File] => [`/${name}.html`, bare(svg)]);
  site = await serve({ "/": html("Gallery", inline), ...Object.fromEntries(alone) });
});
afterAll(() => site.close());

/** Mean and largest difference in darkness of two pictures, by squares of 8 px: decoded by the browser. */
const APART = `async (...pictures) => {
  const darkness = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext("2d");
    paper.drawImage(image, 0, 0);
    const { data } = paper.getImageData(0, 0, image.width, image.height);
    const [across, down] = [Math.floor(image.width / 8), Math.floor(image.height / 8)];
    const sums = new Array(across * down).fill(0);
    for (let y = 0; y < down * 8; y++) for (let x = 0; x < across * 8; x++) {
      const at = 4 * (y * image.width + x);
      sums[(y >> 3) * across + (x >> 3)] += (data[at] + data[at + 1] + data[at + 2]) / 192;
    }
    return sums;
  };
  const [ours, theirs] = await Promise.all(pictures.map(darkness));
  const apart = ours.map((value, i) => Math.abs(value - (theirs[i] ?? NaN)));
  return { mean: apart.reduce((sum, value) => sum + value, 0) / apart.length, most: Math.max(...apart) };
}`;

/** Sets every picture in a face. */
const SET_IN = `(face) => {
  if (face === "its own face") return;
  for (const svg of document.querySelectorAll("section > svg")) svg.setAttribute("font-family", face);
}`;

/** Letters whose widths no table holds, so that nothing holds their lines in a face as wide as a typewriter's. */
const HEBREW = /\p{Script=Hebrew}/u;

describe("the gallery in Chromium", () => {
  it("has at least forty pictures", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it("says nothing in the console, under a policy that forbids inline styles", async () => {
    const { page, said } = await site.open("/");
    const blocked = names.some((name) => pictures.get(name)?.includes("<style"));
    expect(said.filter((text) => !(blocked && text.includes("inline style")))).toEqual([]);
    await page.close();
  });

  it("names every picture in the accessibility tree by its title", async () => {
    const { page } = await site.open("/");
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
      readonly nodes: readonly { readonly role?: { readonly value: string }; readonly name?: { readonly value: string } }[];
    };
    const told = nodes.filter(({ role }) => role?.value === "image" || role?.value === "img").map(({ name }) => name?.value ?? "");
    const titles = [...pictures.values()].map((svg) => /<title[^>]*>([^<]*)/.exec(svg)?.[1] ?? "");
    const page2 = await page.evaluate<string[]>(`[...document.querySelectorAll("main > section > svg > title")].map((t) => t.textContent)`);
    expect(page2).toHaveLength(titles.length);
    for (const title of page2)
      expect(
        told.some((name) => name.startsWith(title)),
        title,
      ).toBe(true);
    await page.close();
  });

  it("has no violation for axe-core, and no doubled id among what it could not decide", async () => {
    const { page } = await site.open("/");
    const { violations, incomplete } = await findings(page);
    expect(violations).toEqual([]);
    expect(incomplete.filter((text) => !text.startsWith("color-contrast"))).toEqual([]);
    await page.close();
  });

  it.each(["its own face", "monospace", "serif"])("keeps every text within its picture, in %s", async (face) => {
    const { page } = await site.open("/");
    await page.evaluate(`(${SET_IN})(${JSON.stringify(face)})`);
    const outside = await page.evaluate<string[]>(`[...document.querySelectorAll("section > svg")].flatMap((svg) => {
      const paper = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.width > 0 && (box.left < paper.left - 1 || box.right > paper.right + 1 || box.top < paper.top - 1 || box.bottom > paper.bottom + 1);
      }).map((text) => svg.parentElement.firstChild.textContent + ": " + text.textContent);
    })`);
    expect(outside.filter((text) => face !== "monospace" || !HEBREW.test(text))).toEqual([]);
    await page.close();
  });

  it("gives text the width by which it was laid out, in a face with other widths", async () => {
    const { page } = await site.open("/");
    await page.evaluate(`(${SET_IN})("monospace")`);
    const widths = await page.evaluate<readonly { text: string; asked: number; drawn: number }[]>(
      `[...document.querySelectorAll("section > svg text[textLength]")].map((text) =>
        ({ text: text.textContent, asked: Number(text.getAttribute("textLength")), drawn: text.getBBox().width }))`,
    );
    expect(widths.length).toBeGreaterThan(1000);
    expect(widths.filter(({ asked, drawn }) => Math.abs(asked - drawn) > 1)).toEqual([]);
    await page.close();
  });
});

describe("a picture alone in a page", () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open("/icon.svg"));
  });
  afterAll(() => page.close());

  it.each(names)("is laid out as resvg does it: %s", async (name) => {
    const svg = pictures.get(name) ?? "";
    await page.goto(new URL(`/${name}.html`, page.url()).href);
    const shot = await page.locator("svg").screenshot();
    const drawn = [Buffer.from(await png(svg, { scale: 1 })), shot].map((bytes) => JSON.stringify(bytes.toString("base64")));
    const { mean, most } = await page.evaluate<{ mean: number; most: number }>(`(${APART})(${drawn.join(",")})`);
    expect(mean).toBeLessThan(2);
    expect(most).toBeLessThan(90);
  });
});
