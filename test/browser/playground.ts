/** The playground as it is served, and what its tests do with it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type File, POLICY, serve, type Site } from "./site.js";

const root = join(import.meta.dirname, "../..");
const built = join(root, "site");
/** An image that the page itself made may be drawn: the way from SVG to PNG. */
const WITH_IMAGES = POLICY.replace("img-src 'self'", "img-src 'self' blob:");
const file = (name: string, type: string): File => [type, readFileSync(join(built, name)), WITH_IMAGES];

/** The site of the playground, as built. */
export function servePlayground(): Promise<Site> {
  return serve({
    "/playground.html": file("playground.html", "text/html; charset=utf-8"),
    "/playground.js": file("playground.js", "text/javascript"),
    "/playground.css": file("playground.css", "text/css"),
    "/site.css": file("site.css", "text/css"),
    "/icon.svg": file("icon.svg", "image/svg+xml"),
  });
}

/** The playground in a page of its own, and what its console said. */
export function openPlayground(site: Site): Promise<{ readonly page: Page; readonly said: string[] }> {
  return site.open("/playground.html", { acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
}

/** What a page says once it has redrawn. */
export const telling = async (page: Page, id: string, part: string): Promise<string> => {
  await page.locator(`#${id}`, { hasText: part }).waitFor({ state: "attached" });
  return (await page.locator(`#${id}`).textContent()) ?? "";
};

/** What a button saves. */
export async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#${button}`).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** What the code prints where the package is installed: in its own folder, a package may import itself as built. */
export function runByNode(code: string): string {
  return spawnSync(process.execPath, ["--input-type=module"], { input: code, cwd: root, encoding: "utf8" }).stdout;
}

/** A table as people paste it. */
export const WAITS = `week,days\n${[5, 7, 5, 7, 7, 5, 4, 9, 8, 13].map((days, i) => `${i + 1},${days}`).join("\n")}\n`;
