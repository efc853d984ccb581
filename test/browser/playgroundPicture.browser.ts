/** What the playground gives: pictures, words and code. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedBy } from "../support/running.js";
import { downloaded, openPlayground, runByNode, servePlayground, telling, WAITS } from "./playground.js";
import type { Site } from "./site.js";

let site: Site;
beforeAll(async () => {
  site = await servePlayground();
});
afterAll(() => site.close());

describe("the playground", () => {
  it("draws every example, with its phases and points left out", async () => {
    const { page, said } = await openPlayground(site);
    const names = await page
      .locator("#example option[data-csv]")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      await page.locator("#example").selectOption(name);
      const code = (await page.locator("#code").textContent()) ?? "";
      expect(await printedBy(code)).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    }
    await page.locator("#example").selectOption("orange-juice");
    expect(await telling(page, "picture", "Machine adjusted")).toContain("left out");
    expect(await page.locator("#error").textContent()).toBe("");
    expect(said).toEqual([]);
    await page.close();
  });

  it("draws in another theme and language, and as wide as a narrow screen; the code and the file are as ever", async () => {
    const { page, said } = await openPlayground(site);
    await page.setViewportSize({ width: 390, height: 800 });
    const width = await page.locator("#picture").evaluate((host) => host.clientWidth);
    await page.locator(`#picture svg[width="${width}"]`).waitFor();
    await page.locator("#theme").selectOption("dark");
    await page.locator("#locale").selectOption("da");
    const code = await telling(page, "code", "locale: da");
    expect(await page.locator("#words").textContent()).toContain("XmR-diagram");
    expect(await page.locator("#picture svg").getAttribute("width")).toBe(String(width));
    const drawn = (await downloaded(page, "save-svg")).content.toString("utf8");
    expect(drawn).toMatch(/^<svg [^>]*width="840"/);
    expect(runByNode(code)).toBe(`${drawn}\n`);
    expect(said).toEqual([]);
    await page.close();
  });

  it("makes a PNG of twice the size, and copies picture, words and code", async () => {
    const { page, said } = await openPlayground(site);
    const { name, content } = await downloaded(page, "save-png");
    expect(name).toBe("emergency-patients-seen-within-four-hours.png");
    expect(content.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(content.readUInt32BE(16)).toBe(1680);
    expect(content.length).toBeGreaterThan(10_000);
    const pasted = async (button: string): Promise<string> => {
      await page.locator("#status").evaluate((status) => {
        status.textContent = "";
      });
      await page.locator(`#${button}`).click();
      await telling(page, "status", "copied");
      return page.evaluate<string>("navigator.clipboard.readText()");
    };
    expect(await pasted("copy-svg")).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    expect(await pasted("copy-words")).toBe(await page.locator("#words").textContent());
    expect(await pasted("copy-code")).toBe(await page.locator("#code").textContent());
    expect(said).toEqual([]);
    await page.close();
  });

  it("lets a press through what it says of the one before", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#copy-words").click();
    await telling(page, "status", "copied");
    const hit = `(() => {
      const { left, top, width, height } = document.querySelector("#status").getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.id;
    })()`;
    expect(await page.evaluate(hit)).not.toBe("status");
    await page.close();
  });

  it("has a form that completes nothing, but for as long as a browser keeps the page: WebKit would empty it", async () => {
    const { page } = await openPlayground(site);
    const after = (event: string): Promise<string> =>
      page.evaluate(
        `(dispatchEvent(new PageTransitionEvent("${event}", { persisted: true })), document.querySelector("#form").autocomplete)`,
      );
    expect(await after("pagehide")).toBe("on");
    expect(await after("pageshow")).toBe("off");
    await page.close();
  });

  it("works by keyboard alone", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#example").focus();
    await page.keyboard.press("ArrowDown");
    await telling(page, "words", "bacteraemia");
    const met: string[] = [];
    for (let i = 0; i < 30 && !met.includes("copy-code"); i++) {
      await page.keyboard.press("Tab");
      met.push(await page.evaluate<string>("document.activeElement.id || document.activeElement.closest('[id]')?.id"));
    }
    const order = [
      "file",
      "text",
      "x",
      "y",
      "n",
      "name",
      "chart",
      "improvement",
      "target",
      "preset",
      "theme",
      "locale",
      "picture",
      "copy-svg",
      "save-svg",
      "save-png",
    ];
    expect(met.filter((id) => order.includes(id))).toEqual(order);
    await page.locator("#picture [tabindex]").focus();
    await page.keyboard.press("Home");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toMatch(/^1\. /);
    await page.close();
  });

  it("sends nothing: no request follows those of its own files, and its policy refuses one", async () => {
    const { page, said } = await openPlayground(site);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("#text").fill(WAITS);
    await telling(page, "words", "10 observations");
    await downloaded(page, "save-png");
    expect(asked.filter((address) => !address.startsWith("blob:"))).toEqual([]);
    expect(await page.evaluate("fetch('/site.css').then(() => 'sent', () => 'refused')")).toBe("refused");
    expect(said.some((text) => text.includes("connect-src 'none'"))).toBe(true);
    await page.close();
  });
});
