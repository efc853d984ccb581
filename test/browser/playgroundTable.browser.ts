/** What the playground takes: tables and files, and options. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dateOrders } from "../../src/csv/dates.js";
import { printedBy } from "../support/running.js";
import { findings } from "./axe.js";
import { downloaded, openPlayground, runByNode, servePlayground, telling, WAITS } from "./playground.js";
import type { Site } from "./site.js";

let site: Site;
beforeAll(async () => {
  site = await servePlayground();
});
afterAll(() => site.close());

describe("the playground", () => {
  it("draws a pasted table, tells it in words, and shows the code that draws the same", async () => {
    const { page, said } = await openPlayground(site);
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

  it("says line and column of a cell that it cannot read, and which field helps", async () => {
    const { page } = await openPlayground(site);
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
    const { page } = await openPlayground(site);
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
    const { page } = await openPlayground(site);
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
    await page.locator("#example").selectOption({ index: 0 });
    expect(await telling(page, "code", "xmrChart")).not.toContain("decimal");
    expect(await page.locator("#dates").inputValue()).toBe("");
    await page.close();
  });

  it("offers columns of numbers, every order of dates, and says where names stand below titles", async () => {
    const { page } = await openPlayground(site);
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
