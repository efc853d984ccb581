import { describe, expect, test } from "vitest";
import { config, reported } from "../board.js";

/** The page of a report with this configuration, under these flags. */
async function pageOf(board: string, ...flags: readonly string[]): Promise<string> {
  const { run, text } = await reported({ "board.json": board });
  expect((await run(...flags)).status).toBe(0);
  return text("index.html");
}
const all = (page: string, pattern: RegExp): readonly (string | undefined)[] => [...page.matchAll(pattern)].map(([, found]) => found);

describe("the page of a report", () => {
  test("has a link to each chart, by its name, and the chart under that", async () => {
    const page = await pageOf(config);
    const names = ["Falls: Ward 1", "Falls: Ward 2", "Waits &lt;days&gt;"];
    expect(all(page, /<li><a href="#[\w-]+">([^<]*)<\/a><\/li>/g)).toEqual(names);
    expect(all(page, /<h2>([^<]*)<\/h2>/g)).toEqual(names);
    expect(all(page, /<a href="#([\w-]+)">/g)).toEqual(all(page, /<section id="([\w-]+)">/g));
  });

  test("is called as it is told, or else as the board is, and has no subtitle of its own", async () => {
    const told = await pageOf(config);
    expect(told).toMatch(/<h1>Quality report<\/h1>/);
    expect(all(told, /<caption><strong>([^<]+)<\/strong>/g)[0]).toBe("Signals of concern in 1 of 3 charts");
    const untold = await pageOf(config.replace('"title": "Quality report",', ""));
    for (const title of ["h1", "title"]) expect(untold).toContain(`<${title}>Signals of concern in 1 of 3 charts</${title}>`);
    expect(all(untold, /(<caption><strong>Signals of concern)/g)).toEqual([]);
    expect(all(untold, /(<h1>[^<]*<\/h1>\n<p>)/g)).toEqual([]);
  });

  test("loads every picture at once, as some browsers print none that was never on the screen", async () => {
    expect(all(await pageOf(config), /<img src="([^"]*)" alt="[^"]*"\/>/g)).toHaveLength(3);
  });

  test("is in the language of the flag, its charts in words too, and runs as that language does", async () => {
    const english = await pageOf(config);
    const danish = await pageOf(config, "--locale", "da");
    expect(english).toContain('<html lang="en-GB">');
    expect(danish).toContain('<html lang="da">');
    expect(all(english, / alt="([^"]*: (?:u|XmR) chart)/g)).toHaveLength(3);
    expect(all(danish, / alt="([^"]*: (?:u|XmR)-diagram)/g)).toHaveLength(3);
    const right = config.replace('"width": 600', '"width": 600, "locale": { "tag": "he", "direction": "rtl" }');
    const page = await pageOf(right);
    expect(page).toContain('<html lang="he" dir="rtl">');
    expect(all(page, /<(?:h2|th scope="row" role="rowheader"|a href="[^"]*")><bdi>([^<]*)/g)).toHaveLength(9);
    expect(english).not.toContain("bdi");
  });
});
