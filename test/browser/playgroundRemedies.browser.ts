/** What the playground does for people who bring tables as spreadsheets have them. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedBy } from "../support/running.js";
import { findings } from "./axe.js";
import { downloaded, openPlayground, servePlayground, telling, WAITS } from "./playground.js";
import type { Site } from "./site.js";

let site: Site;
beforeAll(async () => {
  site = await servePlayground();
});
afterAll(() => site.close());

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthly = (cell: (i: number) => string | number, place = (i: number): string => `${MONTHS[i]} 2024`): string =>
  `Month\tFalls\n${MONTHS.map((_, i) => `${place(i)}\t${cell(i)}`).join("\n")}\n`;
const press = (page: Page, label: string): Promise<void> => page.locator("#error button", { hasText: label }).click();
const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.id || document.activeElement.textContent");
const drawsTheSame = async (page: Page): Promise<void> => {
  const code = (await page.locator("#code").textContent()) ?? "";
  expect(await printedBy(code)).toBe((await downloaded(page, "save-svg")).content.toString("utf8"));
};

describe("the playground", () => {
  it("mends a sheet with titles, thousands and a total, press by press, and leads to the picture", async () => {
    const { page, said } = await openPlayground(site);
    await page.locator("#text").fill(`Falls report\t\n\t\n${monthly((i) => `1,${200 + i}`)}Total\t14,466\n`);
    expect(await telling(page, "error", "line 3 looks like")).toContain("more messages");
    expect(await page.locator("#error > ul > li").count()).toBe(1);
    await press(page, "Title lines above the column names: 2");
    await press(page, "Write 1,200 as 1200");
    expect(await telling(page, "error", "Total")).toContain("is not a date as “month and year”");
    expect(await focused(page)).toBe("Leave out line 16");
    await press(page, "Leave out line 16");
    expect(await telling(page, "words", "monthly")).toContain("1211 in December 2024");
    expect(await focused(page)).toBe("picture-title");
    expect(await page.locator("#notes").textContent()).toContain("Dates: month and year, as they can be read in no other order");
    await drawsTheSame(page);
    expect(said).toEqual([]);
    await page.close();
  });

  it("writes per cent as shares that are shown in per cent, and asks which order of dates is meant, by keyboard", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#text").fill(
      monthly(
        (i) => `${80 + (i % 5)}%`,
        (i) => `01/${String(i + 1).padStart(2, "0")}/2024`,
      ),
    );
    await telling(page, "error", "80%");
    expect((await findings(page)).violations).toEqual([]);
    await page.locator("#text").focus();
    for (let i = 0; i < 2; i++) await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("Write 80% as 0.8");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Dates: day/month/year");
    await page.keyboard.press("Enter");
    expect(await telling(page, "words", "per cent")).toContain("81% in December 2024");
    expect(await page.locator("#unit").inputValue()).toBe("proportion");
    await drawsTheSame(page);
    await page.close();
  });

  it("marks the field that is wrong, tells which line of it, and marks nothing once it is right", async () => {
    const { page } = await openPlayground(site);
    const marked = (): Promise<string[]> =>
      page.locator("[aria-invalid=true]").evaluateAll((found) => found.map((one) => `${one.id} ${one.getAttribute("aria-describedby")}`));
    await page.locator("#text").fill(monthly((i) => 5 + ((i * 7) % 4)));
    await telling(page, "words", "monthly");
    await page.getByLabel("Tests of change").fill("Mar 2024: One ward\nMay 2024 two wards");
    await telling(page, "error", "line 2 of “Tests of change, one a line: when, a colon, what” does not say what");
    await page.getByLabel("Tests of change").fill("Mar 2024: One ward");
    await telling(page, "picture", "One ward");
    await page.getByLabel("Show from").fill("spring");
    expect(await telling(page, "error", "spring")).toMatch(/^“Show from” is "spring", expected an ISO date/);
    await page.getByLabel("Show from").fill("Jun 2024");
    expect(await telling(page, "code", "from:")).toContain('svg(chart, { from: "2024-06" })');
    await page.getByLabel("Points left out").fill("Jul 2024: Flood");
    expect(await telling(page, "notes", "Flood")).toContain("1 point left out");
    await drawsTheSame(page);
    await page.locator("#chart").selectOption("u");
    await telling(page, "error", "Denominator");
    expect(await marked()).toEqual(["n error"]);
    await page.locator("#chart").selectOption("run");
    await telling(page, "words", "run chart");
    expect(await marked()).toEqual([]);
    await page.close();
  });

  it("counts events by month where a row is an event, and sums days by week", async () => {
    const { page } = await openPlayground(site);
    const day = (i: number): string => new Date(Date.UTC(2024, 0, 3 + 9 * i)).toISOString().slice(0, 10);
    await page
      .locator("#text")
      .fill(`Date of fall,Ward\n${Array.from({ length: 30 }, (_, i) => `${day(i)},${i % 2 ? "A" : "B"}`).join("\n")}\n`);
    expect(await telling(page, "notes", "combined")).toContain("30 rows were combined into 9 points (count)");
    await drawsTheSame(page);
    const days = Array.from({ length: 70 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10));
    await page.locator("#text").fill(`Date,Falls\n${days.map((date, i) => `${date},${i % 4}`).join("\n")}\n`);
    await telling(page, "words", "70 days");
    await page.getByLabel("Period: calendar step").selectOption("week");
    expect(await telling(page, "error", "in a week")).toContain("or “Several rows of one period”: “sum: added up”");
    await page.getByLabel("Several rows of one period").selectOption("sum");
    await telling(page, "words", "10 weeks");
    await drawsTheSame(page);
    await page.close();
  });

  it("asks for years where months by name come again, and not for a group", async () => {
    const { page } = await openPlayground(site);
    const names = [...MONTHS, ...MONTHS].map((month, i) => `${month}\t${i % 5}`);
    await page.locator("#text").fill(`Month\tFalls\n${names.join("\n")}\n`);
    expect(await telling(page, "error", "more than once")).toMatch(
      /^Jan comes more than once: write the year with each month, such as Jan 2024/,
    );
    expect(await page.locator("#error").textContent()).not.toContain("several groups");
    await page.close();
  });

  it("lets another column stand on the axis once it has chosen the order of the dates of one", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#text").fill(
      monthly((i) => i % 5)
        .replace("\n", "\tWard\n")
        .replaceAll(/(\d)\n/g, "$1\tA$1\n"),
    );
    await telling(page, "notes", "Dates: month and year");
    await page.locator("#x").selectOption("Ward");
    expect(await telling(page, "error", "second time")).not.toContain("is not a date");
    await page.close();
  });

  it("tells of merged cells beside a group, takes a symbol for a missing value, and leaves words of notes as they are", async () => {
    const { page } = await openPlayground(site);
    const rows = [0, 1, 2, 3].map((i) => `${["Ward A", "", "Ward B", ""][i]}\tQ${1 + (i % 2)} 2024\t${i === 2 ? "<5" : 9 + i}`);
    await page.locator("#text").fill(`Ward\tQuarter\tFalls\n${rows.join("\n")}\n`);
    await telling(page, "error", "<5");
    await press(page, "<5 stands for a missing value");
    await page.locator("#x").selectOption("Quarter");
    await page.getByLabel("Only rows of").selectOption({ label: "Ward A" });
    expect(await telling(page, "notes", "column Ward is empty in 2 of 4 rows")).not.toContain('as "of"');
    await page.getByLabel("Only rows of").selectOption("");
    await page.locator("#x").selectOption("");
    expect(await telling(page, "notes", "without data")).not.toContain("is empty");
    await page
      .locator("#text")
      .fill(`Quarter\tFalls\n${MONTHS.map((_, i) => `Q${1 + (i % 4)} ${2020 + Math.floor(i / 4)}\t${i % 5}`).join("\n")}\n`);
    expect(await telling(page, "asked", "read as names")).toContain("in the order of the file");
    await page.close();
  });

  it("places quarters of financial years in time by one press, and weeks", async () => {
    const { page, said } = await openPlayground(site);
    const mend = (label: string): Promise<void> => page.locator("#asked button", { hasText: label }).click();
    const quarters = MONTHS.map((_, i) => `${2021 + Math.floor(i / 4)}/${22 + Math.floor(i / 4)} Q${1 + (i % 4)}\t${5 + ((i * 7) % 4)}`);
    await page.locator("#text").fill(`Quarter\tFalls\n${quarters.filter((_, i) => i !== 5).join("\n")}\n`);
    await telling(page, "asked", "read as names");
    await mend("Period: calendar step: quarter, of years that begin in April");
    expect(await telling(page, "words", "quarterly")).toContain("Q1 2021/22 to Q4 2023/24 (12 quarters, 11 with data)");
    expect(await focused(page)).toBe("picture-title");
    expect([await page.locator("#period").inputValue(), await page.locator("#more").inputValue()]).toEqual([
      "quarter",
      '{\n  "financialYearStart": 4\n}',
    ]);
    expect(await page.locator("#asked").textContent()).toBe("");
    await page.getByLabel("Tests of change").fill("2022/23 Q3: One ward");
    await telling(page, "picture", "One ward");
    await page.getByLabel("Show from").fill("2022/23 Q1");
    expect(await telling(page, "code", "from:")).toContain(`from: "2022/23 Q1"`);
    await drawsTheSame(page);
    const weeks = MONTHS.map((_, i) => `2024-W${String(i + 1).padStart(2, "0")}\t${5 + ((i * 7) % 4)}`);
    await page.locator("#text").fill(`Week\tFalls\n${weeks.join("\n")}\nTotal\t78\n`);
    await telling(page, "asked", "is the sum of all other rows");
    expect((await findings(page)).violations).toEqual([]);
    await mend("Leave out line 14");
    expect(await telling(page, "words", "12 observations")).not.toContain("Total");
    await mend("Period: calendar step: week");
    expect(await telling(page, "words", "weekly")).toContain("1 January 2024 to 18 March 2024");
    expect(said).toEqual([]);
    await page.close();
  });

  it("comes back to a table of one's own from an example", async () => {
    const { page } = await openPlayground(site);
    await page.locator("#text").fill(WAITS);
    await telling(page, "words", "10 observations");
    await page.locator("#example").selectOption("nile");
    await telling(page, "words", "Nile");
    await page.locator("#example").selectOption("");
    await telling(page, "words", "10 observations");
    expect(await page.locator("#text").inputValue()).toBe(WAITS);
    await page.close();
  });

  it("shows table and picture at once on a laptop, and on a phone what was found and what is wrong, below the table", async () => {
    const { page } = await openPlayground(site);
    const isSeen = (id: string): Promise<boolean> =>
      page
        .locator(id)
        .evaluate((part) => part.getBoundingClientRect().top < innerHeight && part.getBoundingClientRect().bottom <= innerHeight);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect([await isSeen("#text"), await isSeen("#picture svg")]).toEqual([true, true]);
    await page.locator("#ghost").scrollIntoViewIfNeeded();
    expect(await page.locator("#picture svg").evaluate((part) => part.getBoundingClientRect().top >= 0)).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate("scrollTo(0, 0)");
    expect(await isSeen("#picture svg")).toBe(false);
    expect([await isSeen("#see"), await page.locator("#see").textContent()]).toEqual([
      true,
      "Picture: Emergency patients seen within four hours: no signal of change",
    ]);
    await page.locator("#see a").click();
    expect(await focused(page)).toBe("picture-title");
    await page.evaluate("scrollTo(0, 0)");
    await page.locator("#chart").selectOption("xbar");
    await page.locator("#text").fill("a,b\n1,x\n2,y\n");
    await telling(page, "error", "is not a number");
    await page.evaluate("scrollTo(0, 0)");
    expect([await isSeen("#error"), await page.locator("#see").isVisible()]).toEqual([true, false]);
    await page.close();
  });
});
