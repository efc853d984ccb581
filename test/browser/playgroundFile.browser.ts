/** Files that the playground takes: chosen, chosen again, dropped. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedBy } from "../support/running.js";
import { downloaded, openPlayground, servePlayground, telling, WAITS } from "./playground.js";
import type { Site } from "./site.js";

let site: Site;
beforeAll(async () => {
  site = await servePlayground();
});
afterAll(() => site.close());

describe("the playground", () => {
  it("reads a file as people have it, by its name in the code", async () => {
    const { page } = await openPlayground(site);
    const bytes = Buffer.from("Monat;Stürze;Tage\r\n01.03.2024;3,0;610\r\n01.04.2024;5,0;598\r\n01.05.2024;2,0;604\r\n", "latin1");
    await page.locator("#file").setInputFiles({ name: "stürze.csv", mimeType: "text/csv", buffer: bytes });
    expect(await telling(page, "error", "line 2")).toContain("“Decimal mark”: “comma: 12,5”");
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
    await page.locator("#example").selectOption({ index: 0 });
    expect(await telling(page, "code", "xmrChart")).not.toContain("decimal");
    expect(await page.locator("#dates").inputValue()).toBe("");
    await page.close();
  });

  it("can be given the same file again once it is mended, and names none that it no longer draws", async () => {
    const { page } = await openPlayground(site);
    const file = { name: "waits.csv", mimeType: "text/csv", buffer: Buffer.from(WAITS) };
    await page.locator("#file").setInputFiles(file);
    await telling(page, "code", "waits.csv");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#file").click()]);
    expect(await page.locator("#file").inputValue()).toBe("");
    await chooser.setFiles({ ...file, buffer: Buffer.from(WAITS.replace("13", "31")) });
    await telling(page, "words", "31");
    await page.locator("#text").fill(WAITS);
    await telling(page, "words", "13");
    expect(await page.locator("#file").inputValue()).toBe("");
    await page.close();
  });

  it("takes a file that is dropped, and refuses a workbook in words", async () => {
    const { page } = await openPlayground(site);
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
});
