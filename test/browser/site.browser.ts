import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./axe.js";
import { type File, POLICY, serve, type Site } from "./site.js";

const root = join(import.meta.dirname, "../..");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** The files of the built site, by their places. */
function built(): Readonly<Record<string, File>> {
  if (!existsSync(join(root, "site/api"))) throw new Error("site/ is missing: run npm run site first");
  const names = readdirSync(join(root, "site"), { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => statSync(join(root, "site", name)).isFile());
  return Object.fromEntries(
    files.map((name) => [`/${name}`, [TYPES[extname(name)] ?? "text/plain", readFileSync(join(root, "site", name))]]),
  );
}

const files = built();
const textOf = (place: string): string => String(files[place]?.[1] ?? "");
const pages = Object.keys(files).filter((place) => place.endsWith(".html"));
const own = pages.filter((place) => !place.startsWith("/api/"));
/** The first page, and one of each sort that typedoc writes. */
const reference = pages.filter(
  (place, at) =>
    place === "/api/index.html" ||
    (place.startsWith("/api/") && pages.findIndex((other) => posix.dirname(other) === posix.dirname(place)) === at),
);
/** What axe-core has against the theme of typedoc itself: links in summaries, and levels of headings that are passed over. */
const THEME = /^(?:nested-interactive|heading-order) /;

const attributes = (html: string, names: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, "g"))].map(([, value = ""]) => value.replaceAll("&amp;", "&"));

let site: Site;
beforeAll(async () => {
  site = await serve(files);
});
afterAll(() => site.close());

describe("a page of the site", () => {
  it.each([...own, ...reference])("opens without a word in the console, and has no violation for axe-core: %s", async (place) => {
    const { page, said } = await site.open(place);
    const { violations } = await findings(page);
    expect(violations.filter((text) => own.includes(place) || !THEME.test(text))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(["/guide.html", "/rules.html", "/gallery/index.html", "/playground.html"])("has contrast on a dark ground: %s", async (place) => {
    const { page } = await site.open(place, { colorScheme: "dark" });
    expect((await findings(page)).violations).toEqual([]);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(20, 25, 31)");
    await page.close();
  });

  it.each(["/index.html", "/phases.html", "/rules.html", "/gallery/index.html", "/playground.html"])(
    "fits a narrow screen: %s",
    async (place) => {
      const { page } = await site.open(place, { viewport: { width: 360, height: 700 } });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      await page.close();
    },
  );

  it("breaks no number and no name of an option in a narrow table, which scrolls by itself", async () => {
    const { page } = await site.open("/rules.html", { viewport: { width: 360, height: 700 } });
    const rows = page.locator("tr", { has: page.locator("td:first-child", { hasText: /^outsideRules$/ }) });
    const [cell, table] = [rows.first().locator("td").last(), page.locator(".table", { has: rows.first() }).first()];
    expect(await cell.textContent()).toBe("23.2");
    expect(await cell.evaluate((part) => part.getClientRects().length)).toBe(1);
    expect((await cell.boundingBox())?.height).toBeLessThan(50);
    expect(await table.evaluate((part) => part.scrollWidth > part.clientWidth && part.tabIndex === 0)).toBe(true);
    await page.close();
  });

  it.each([320, 390])("breaks no flag of the command line after its dashes at %i px", async (width) => {
    const { page } = await site.open("/cli.html", { viewport: { width, height: 700 } });
    const flags = await page
      .locator("code", { hasText: /^--\w/ })
      .evaluateAll((found) => found.map((code) => [code.textContent, code.getClientRects().length]));
    expect(flags.length).toBeGreaterThan(20);
    expect(flags.filter(([text, lines]) => !String(text).includes(" ") && lines !== 1)).toEqual([]);
    await page.close();
  });

  it.each([
    ["/guide.html", 672],
    ["/gallery/index.html", 320],
  ])("shows a picture of %s %i px wide on a narrow screen, and leads to its file", async (place, wide) => {
    const { page } = await site.open(place, { viewport: { width: 360, height: 700 } });
    const picture = page.locator("a.picture").first();
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction("document.querySelector('a.picture img').naturalWidth > 0");
    expect((await picture.locator("img").boundingBox())?.width).toBeCloseTo(wide, 0);
    expect(await picture.getAttribute("href")).toBe(await picture.locator("img").getAttribute("src"));
    await page.close();
  });

  it("shows a phone the form of a picture that is made for it, where there is one", async () => {
    const { page } = await site.open("/index.html", { viewport: { width: 390, height: 700 } });
    const picture = page.locator("a.picture img").first();
    await page.waitForFunction("document.querySelector('a.picture img').naturalWidth > 0");
    expect(await page.evaluate("document.querySelector('a.picture img').currentSrc")).toMatch(/annotated-phases-mobile\.svg$/);
    expect((await picture.boundingBox())?.width).toBeLessThan(390);
    await page.close();
  });

  it("leads by keyboard to its text and to the other pages, before either, on a wide screen", async () => {
    const { page } = await site.open("/gallery/index.html", { viewport: { width: 1200, height: 700 } });
    const seen: unknown[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press("Tab");
      const left = "document.activeElement.getBoundingClientRect().left >= 0";
      seen.push(await page.evaluate(`[document.activeElement.getAttribute("href"), ${left}]`));
    }
    expect(seen).toEqual([
      ["#content", true],
      ["../index.html", true],
      ["#pages", true],
    ]);
    await page.close();
  });

  it("prints its text alone", async () => {
    const { page } = await site.open("/guide.html");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    await page.close();
  });
});

describe("a link of the site", () => {
  const ids = new Map(pages.map((place) => [place, new Set(attributes(textOf(place), "id|name"))]));

  it("leads to a file and a place in it that are there", () => {
    expect(pages.length).toBeGreaterThan(200);
    for (const place of pages)
      for (const link of attributes(textOf(place), "href|src")) {
        if (/^(?:https|mailto):/.test(link)) continue;
        const [file = "", anchor = ""] = link.split("#");
        const goal = file === "" ? place : posix.join(posix.dirname(place), file);
        expect(files[goal], `${place} leads to ${link}`).toBeDefined();
        const there = anchor === "" || !goal.endsWith(".html") || ids.get(goal)?.has(decodeURIComponent(anchor));
        expect(there, `${place} leads to ${link}`).toBe(true);
      }
  });

  it("loads nothing from another host, and no page holds inline scripts or styles", () => {
    for (const place of pages) {
      expect(textOf(place)).not.toMatch(/<(?:script|img|link)\b[^>]*(?:src|href)="(?:https?:)?\/\//);
      expect(textOf(place)).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle="|\son\w+="/);
    }
  });

  it("is in the navigation of every page, which says where the reader is", () => {
    const inNavigation = own.filter((place) => textOf(place).includes('aria-current="page"'));
    for (const place of [
      "/index.html",
      "/guide.html",
      "/playground.html",
      "/gallery/index.html",
      "/glossary.html",
      "/decisions/index.html",
    ])
      expect(inNavigation).toContain(place);
    for (const place of own) expect(textOf(place).match(/<nav /g)).toHaveLength(1);
  });

  it.each(["/index.html", "/guide.html"])("leads to the playground from where the text speaks of it: %s", (place) => {
    expect(textOf(place)).toMatch(/\ba\s<a href="playground\.html">playground<\/a>/);
  });

  it("leads from the gallery to every picture, each with its title", () => {
    const gallery = textOf("/gallery/index.html");
    for (const name of readdirSync(join(root, "docs/gallery"))) {
      const title = /<title[^>]*>([^<]+)</.exec(readFileSync(join(root, "docs/gallery", name), "utf8"))?.[1] ?? "";
      expect(gallery).toContain(`<img src="${name}" alt="${title.replaceAll('"', "&quot;")}"`);
    }
  });
});

describe("the policy under which the site is tested", () => {
  it("lets nothing in from elsewhere", () => {
    expect(POLICY).toMatch(/^default-src 'none';/);
    expect(POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
});
