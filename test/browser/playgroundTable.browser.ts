/** What the playground takes: tables and options. */
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
    await telling(page, "error", "line 3");
    expect(await page.locator("#error li").allTextContents()).toEqual([
      'line 3, column days: "n/k" is not a number; if it stands for a missing value, name it with “Further symbols of a missing value, with commas between”',
    ]);
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

  it("has fields for the unit, the scale and the calendar, which examples fill and other tables empty", async () => {
    const { page } = await openPlayground(site);
    expect(await page.getByLabel("Unit").inputValue()).toBe("proportion");
    await page.locator("#text").fill(`year,share\n${[0.87, 0.91, 0.9, 0.88, 0.93].map((share, i) => `${2019 + i},${share}`).join("\n")}\n`);
    expect(await telling(page, "asked", "years")).toContain("set period to year");
    expect(await page.getByLabel("Unit").inputValue()).toBe("");
    await page.getByLabel("Period: calendar step").selectOption("year");
    await page.getByLabel("Unit").selectOption("proportion");
    const words = await telling(page, "words", "per cent");
    expect(words).toContain("2019 to 2023");
    const code = await telling(page, "code", 'period: "year"');
    expect(code).toContain('unit: "proportion"');
    expect(await printedBy(code)).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    await page.getByLabel("Unit").selectOption("");
    await page.getByLabel("Shown per").fill("1000");
    expect(await telling(page, "code", "per: 1000")).not.toContain("unit");
    await page.close();
  });

  it("takes phases and tests of change line by line, and says which of them it cannot read", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#text").fill(WAITS);
    await telling(page, "words", "10 observations");
    await page.getByLabel("Phases, one a line").fill("6: New triage; agreed by all wards");
    await page.getByLabel("Tests of change, one a line").fill("3: One ward\n5: Three wards");
    const code = await telling(page, "code", "One ward");
    expect(code).toContain('phases: [{ start: 6, label: "New triage", reason: "agreed by all wards" }],\n');
    expect(code).toContain('annotations: [\n    { x: 3, text: "One ward", kind: "change" },\n    { x: 5,');
    expect(await telling(page, "picture", "New triage")).toContain("Three wards");
    expect(await printedBy(code)).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    await page.getByLabel("Tests of change, one a line").fill("March: One ward");
    expect(await telling(page, "error", "March")).toContain("expected a number like the x of the data");
    await page.locator("#example").selectOption("nile");
    expect(await page.getByLabel("Phases, one a line").inputValue()).toMatch(/^1899: From 1899; the level/);
    expect(await page.getByLabel("Tests of change, one a line").inputValue()).toBe("");
    await page.close();
  });

  it("says of which column a kind has need, and that a table may have more faults than are listed", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#text").fill(WAITS);
    await telling(page, "code", "days");
    expect(await page.locator("#chart option:checked").textContent()).toContain("XmR chart: single values");
    await page.locator("#chart").selectOption("u");
    expect(await telling(page, "error", "u chart")).toBe("u chart needs “Denominator (n)”: choose its column");
    await page.locator("#chart").selectOption("run");
    await page.locator("#text").fill(`week,days\n${Array.from({ length: 30 }, (_, i) => `${i + 1},${i}d`).join("\n")}\n`);
    expect(await telling(page, "error", "line 2,")).toMatch(/10 faults are listed at once; there may be more$/);
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

  it("reads another table afresh, and goes on reading one that is only corrected as it was told to", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#text").fill("Day;Wait\n01/02/2024;3,5\n01/03/2024;4,5\n01/04/2024;2,5\n");
    await telling(page, "error", "line 2");
    await page.locator("#decimal").selectOption(",");
    await page.locator("#dates").selectOption("mdy");
    await telling(page, "words", "4 January 2024");
    await page.locator("#text").fill("Day;Wait\n01/02/2024;3,5\n01/03/2024;4,5\n01/04/2024;9,5\n");
    expect(await telling(page, "words", "9.5")).toContain("4 January 2024");
    await page.locator("#text").fill("Date,Wait\n01/02/2024,3.5\n01/03/2024,4.5\n01/04/2024,2.5\n");
    expect(await telling(page, "error", "line 2")).toContain("give “Dates”: “day/month/year” or “month/day/year”");
    expect(await page.locator("#decimal").inputValue()).toBe(".");
    await page.close();
  });

  it("draws one ward of a table of several, once it is chosen", async () => {
    const { page } = await openPlayground(site);
    const falls = [4, 6, 5, 7, 3].flatMap((count, i) => [`North,2024-0${i + 1},${count}`, `South,2024-0${i + 1},${count + 20}`]);
    await page.locator("#text").fill(`ward,month,falls\n${falls.join("\n")}\n`);
    expect(await telling(page, "error", "second time")).toContain("choose one under “Only rows of”");
    expect(await page.locator("#x").inputValue()).toBe("month");
    await page.getByLabel("Only rows of").selectOption("South");
    const code = await telling(page, "code", "filter");
    expect(await printedBy(code)).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    expect(await page.locator("#words").textContent()).toContain("The latest value is 23 in May 2024");
    await page.locator("#text").fill(WAITS);
    expect(await telling(page, "code", "days")).not.toContain("filter");
    await page.locator("#chart").selectOption("xbar");
    await page.locator("#text").fill(`subgroup,minutes\n${["A", "B", "C"].flatMap((group) => [`${group},5`, `${group},7`]).join("\n")}\n`);
    expect(await telling(page, "code", "minutes")).toContain('x: "subgroup"');
    await page.close();
  });

  it("draws one measure of one ward, and asks for the second choice only where it can be made", async () => {
    const { page } = await openPlayground(site);
    const also = page.getByLabel("And of");
    expect(await also.isVisible()).toBe(false);
    const rows = ["A", "B"].flatMap((ward, w) =>
      [4, 6, 5].flatMap((count, i) => [`Falls,${ward},${i},${count + 10 * w}`, `Share,${ward},${i},8${i}%`]),
    );
    await page.locator("#text").fill(`measure,ward,week,value\n${rows.join("\n")}\n`);
    await telling(page, "error", "is not a number");
    await page.getByLabel("Only rows of").selectOption({ label: "Falls" });
    expect(await telling(page, "error", "second time")).toContain("choose one under “And of”");
    expect(await also.locator("option").allTextContents()).toEqual(["all", "A", "B"]);
    await also.selectOption({ label: "B" });
    const code = await telling(page, "code", 'row["ward"] === "B"');
    expect(await page.locator("#words").textContent()).toContain("The latest value is 15");
    expect(await printedBy(code)).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
    await page.getByLabel("Only rows of").selectOption("");
    await telling(page, "error", "is not a number");
    expect(await also.isVisible()).toBe(false);
    await page.close();
  });

  it("lets those who listen hear the finding of each new picture, and nothing beside an error", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#text").fill(WAITS);
    const heard = await telling(page, "heard", "change");
    expect(heard).toBe(await page.locator("#picture svg > title").textContent());
    await page.locator("#chart").selectOption("p");
    await telling(page, "error", "Denominator");
    expect(await page.locator("#heard").textContent()).toBe("");
    expect(await page.getByRole("status").count()).toBe(2);
    await page.close();
  });
});
