import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedBy } from "../support/running.js";
import { dateOrders } from "../../src/csv/dates.js";
import { findings } from "./axe.js";
import { type File, POLICY, serve, type Site } from "./site.js";

const root = join(import.meta.dirname, "../..");
const built = join(root, "site");
/** An image that the page itself made may be drawn: the way from SVG to PNG. */
const WITH_IMAGES = POLICY.replace("img-src 'self'", "img-src 'self' blob:");
const file = (name: string, type: string): File => [type, readFileSync(join(built, name)), WITH_IMAGES];

let site: Site;
beforeAll(async () => {
  site = await serve({
    "/playground.html": file("playground.html", "text/html; charset=utf-8"),
    "/playground.js": file("playground.js", "text/javascript"),
    "/playground.css": file("playground.css", "text/css"),
    "/site.css": file("site.css", "text/css"),
    "/icon.svg": file("icon.svg", "image/svg+xml"),
  });
});
afterAll(() => site.close());

const open = async (): Promise<{ readonly page: Page; readonly said: string[] }> =>
  site.open("/playground.html", { acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });

/** What a page says once it has redrawn. */
const telling = async (page: Page, id: string, part: string): Promise<string> => {
  await page.locator(`#${id}`, { hasText: part }).waitFor({ state: "attached" });
  return (await page.locator(`#${id}`).textContent()) ?? "";
};

async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#${button}`).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** What the code prints where the package is installed: in its own folder, a package may import itself as built. */
function runByNode(code: string): string {
  return spawnSync(process.execPath, ["--input-type=module"], { input: code, cwd: root, encoding: "utf8" }).stdout;
}

const WAITS = `week,days\n${[5, 7, 5, 7, 7, 5, 4, 9, 8, 13].map((days, i) => `${i + 1},${days}`).join("\n")}\n`;

describe("the playground", () => {
  it("draws a pasted table, tells it in words, and shows the code that draws the same", async () => {
    const { page, said } = await open();
    await page.locator("#text").fill(WAITS);
    const words = await telling(page, "words", "XmR chart, 10 observations");
    // Mean 7, and 7 ± 2.66 × 2.22 for the ten numbers, by hand.
    expect(words).toContain("The mean is 7 and the expected range 1.1 to 12.9");
    await page.locator("#name").fill("Days to theatre");
    await page.locator("#improvement").selectOption("down");
    await page.locator("#target").fill("14");
    await page.locator("#preset").selectOption("nelson");
    const code = await telling(page, "code", "nelsonPreset");
    expect(code).toContain('improvement: "down"');
    expect(await page.locator("#picture svg").count()).toBe(1);
    expect(await page.locator("#picture title").first().textContent()).toContain("Days to theatre");
    const { name, content } = await downloaded(page, "save-svg");
    expect(name).toBe("days-to-theatre.svg");
    expect(await printedBy(code)).toBe(content.toString("utf8"));
    expect(runByNode(code)).toBe(`${content.toString("utf8")}\n`);
    expect(said).toEqual([]);
    await page.close();
  });

  it("draws every example, with its phases and points left out", async () => {
    const { page, said } = await open();
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

  it("says line and column of a cell that it cannot read, and which field helps", async () => {
    const { page } = await open();
    await page.locator("#text").fill(WAITS.replace("2,7", "2,n/k"));
    expect(await telling(page, "error", "line 3")).toBe(
      'line 3, column days: "n/k" is not a number; if it stands for a missing value, name it with “Further symbols of a missing value, with commas between”',
    );
    expect(await page.locator("#result").isVisible()).toBe(false);
    expect((await findings(page)).violations).toEqual([]);
    await page.getByLabel("Further symbols of a missing value").fill("not known, n/k");
    expect(await telling(page, "words", "XmR chart, 10 observations, 9 with data")).toContain("1 observation without data (observation 2)");
    expect(await page.locator("#error").textContent()).toBe("");
    await page.close();
  });

  it("tells what is wrong with options, and goes on where they are mended", async () => {
    const { page } = await open();
    await page.locator("#text").fill(WAITS);
    await telling(page, "code", "days");
    await page.locator("summary", { hasText: "all other options" }).click();
    await page.locator("#more").fill("{ baseline: 5 }");
    expect(await telling(page, "error", "More options: ")).toContain("JSON");
    await page.locator("#more").fill('{ "baselin": 5 }');
    expect(await telling(page, "error", "baselin")).toContain('did you mean "baseline"?');
    await page.locator("#more").fill('{ "baseline": 5, "rules": [{ "rule": "shift", "length": 7 }] }');
    const code = await telling(page, "code", "baseline: 5");
    expect(code).toContain('rules: rulesOf([{ rule: "shift", length: 7 }])');
    expect(await printedBy(code)).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    await page.locator("#text").fill("");
    await page.locator("#result").waitFor({ state: "hidden" });
    expect(await page.locator("#error").textContent()).toBe("");
    await page.close();
  });

  it("reads a file as people have it, by its name in the code", async () => {
    const { page } = await open();
    const bytes = Buffer.from("Monat;Stürze;Tage\r\n01.03.2024;3,0;610\r\n01.04.2024;5,0;598\r\n01.05.2024;2,0;604\r\n", "latin1");
    await page.locator("#file").setInputFiles({ name: "stürze.csv", mimeType: "text/csv", buffer: bytes });
    expect(await telling(page, "error", "line 2")).toContain('“Decimal mark”: ","');
    expect(await page.locator("#text").inputValue()).toContain("Stürze");
    await page.locator("#decimal").selectOption(",");
    await page.locator("#dates").selectOption("dmy");
    await page.locator("#chart").selectOption("u");
    await page.locator("#n").selectOption("Tage");
    const code = await telling(page, "code", "uChart");
    expect(await page.locator("#notes").textContent()).toContain("windows-1252");
    expect(code).toContain('await readFile("stürze.csv")');
    expect(await printedBy(code, { "stürze.csv": bytes })).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    await page.locator("#text").fill(`${await page.locator("#text").inputValue()}01.06.2024;4,0;600\n`);
    expect(await telling(page, "code", "01.06.2024")).not.toContain("readFile");
    await page.close();
  });

  it("offers columns of numbers, every order of dates, and says where names stand below titles", async () => {
    const { page } = await open();
    expect(await page.locator("#dates option").evaluateAll((options) => options.map((option) => option.getAttribute("value")))).toEqual([
      "",
      ...dateOrders,
    ]);
    await page.locator("#chart").selectOption("u");
    await page.locator("#text").fill("Report,,,\n\nmonth,ward,falls,bed days\n2024-01,A,5,610\n2024-02,A,n/k,598\n2024-03,A,2,604\n");
    expect(await telling(page, "error", "line 3 looks like")).toContain("give “Title lines above the column names”: 2");
    await page.getByLabel("Title lines above").fill("2");
    expect(await telling(page, "error", "column falls:")).toContain(`line 5, column falls: "n/k" is not a number`);
    expect(await page.locator("#n").inputValue()).toBe("bed days");
    await page.close();
  });

  it("draws in another theme and language, and as wide as a narrow screen; the code and the file are as ever", async () => {
    const { page, said } = await open();
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

  it("takes a file that is dropped, and refuses a workbook in words", async () => {
    const { page } = await open();
    const drop = (name: string, content: string): Promise<unknown> =>
      page.evaluate(`{
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}));
        document.getElementById("text").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      }`);
    await drop("waits.csv", WAITS);
    expect(await telling(page, "code", "waits.csv")).toContain('x: "week"');
    await drop("waits.xlsx", "PK\u0003\u0004");
    expect(await telling(page, "error", "workbook")).toContain("save the sheet as CSV");
    await page.close();
  });

  it("makes a PNG of twice the size, and copies picture, words and code", async () => {
    const { page, said } = await open();
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

  it("works by keyboard alone", async () => {
    const { page } = await open();
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
      "chart",
      "name",
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
    const { page, said } = await open();
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
