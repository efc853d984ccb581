import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spc, xmrChart } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";
import { findings } from "./axe.js";
import { html, serve, type Site } from "./site.js";

const days = [12, 14, 11, 13, 15, 12, 13, 31, 12, 14, 13, 12];
const rows = days.map((y, i) => ({ month: `2024-${String(i + 1).padStart(2, "0")}`, y }));
const chart = spc(rows, { chart: xmrChart, x: "month", y: "y", name: "Days to appointment", improvement: "down", target: 12 });

const mounting = (options: string): string => `
fetch("/chart.json").then((answer) => answer.json()).then((chart) => {
  window.remove = naturallimits.mount(chart, document.querySelector("#host"), ${options});
});`;
const mounted = (script: string): ReturnType<typeof html> =>
  html("Mounted", `<div id="host"></div><script src="/naturallimits.js"></script><script src="${script}"></script>`);
/** A page that runs from the right, with a chart in words that run from the left. */
const fromRight = (): ReturnType<typeof html> => {
  const [type, text] = mounted("/page.js");
  return [type, String(text).replace('<html lang="en">', '<html lang="he" dir="rtl">')];
};

let site: Site;
beforeAll(async () => {
  site = await serve({
    "/": mounted("/page.js"),
    "/auto": mounted("/auto.js"),
    "/from-right": fromRight(),
    "/page.js": ["text/javascript", mounting("{ width: 840 }")],
    "/auto.js": ["text/javascript", mounting('{ width: 840, theme: "auto" }')],
    "/chart.json": ["application/json", JSON.stringify(chart)],
    "/auto.svg": ["image/svg+xml", svg(chart, { theme: "auto" })],
    "/image": html("Image", '<img src="/auto.svg" alt="Days to appointment">'),
  });
});
afterAll(() => site.close());

const TOLD = `[...document.querySelectorAll('#host [pointer-events="none"] text')].map((text) => text.textContent).join(" | ")`;

describe("a mounted chart in Chromium", () => {
  it("stands under a strict policy without a word in the console", async () => {
    const { page, said } = await site.open("/");
    expect(await page.locator("#host svg").count()).toBe(1);
    expect(said).toEqual([]);
    await page.close();
  });

  it("tells the nearest point by pointer", async () => {
    const { page } = await site.open("/");
    const stop = await page.locator("#host [tabindex]").boundingBox();
    await page.mouse.move((stop?.x ?? 0) + 14, (stop?.y ?? 0) + 10);
    expect(await page.evaluate(TOLD)).toContain("December 2024");
    await page.mouse.move(5, 5);
    expect(await page.evaluate(TOLD)).toBe("");
    await page.close();
  });

  it("tells the nearest point by a tap, until another place is tapped", async () => {
    const { page } = await site.open("/", { hasTouch: true, viewport: { width: 900, height: 700 } });
    const { x = 0, y = 0 } = (await page.locator("#host [tabindex]").boundingBox()) ?? {};
    await page.touchscreen.tap(x + 14, y + 10);
    expect(await page.evaluate(TOLD)).toContain("December 2024");
    await page.keyboard.press("ArrowLeft");
    expect(await page.evaluate(TOLD)).toContain("November 2024");
    await page.touchscreen.tap(5, 5);
    expect(await page.evaluate(TOLD)).toBe("");
    await page.close();
  });

  it("keeps the text of its box within the border, in a face with other widths", async () => {
    const { page } = await site.open("/");
    await page.evaluate(`document.querySelector("#host svg").setAttribute("font-family", "monospace")`);
    await page.keyboard.press("Tab");
    const outside = await page.evaluate<readonly string[]>(`(() => {
      const box = document.querySelector('#host [pointer-events="none"]');
      const border = box.querySelector("rect").getBoundingClientRect();
      const texts = [...box.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > border.right);
      return [String(box.querySelectorAll("text").length), ...texts.map((text) => text.textContent)];
    })()`);
    expect(outside).toEqual(["6"]);
    await page.close();
  });

  it("keeps its texts in their places in a page that runs from the right", async () => {
    const starts = `[...document.querySelectorAll("#host svg text")].map((text) =>
      text.getBoundingClientRect().left - document.querySelector("#host svg").getBoundingClientRect().left)`;
    const [left, right] = await Promise.all(
      ["/", "/from-right"].map(async (path) => {
        const { page } = await site.open(path);
        await page.keyboard.press("Tab");
        const found = await page.evaluate<readonly number[]>(starts);
        await page.close();
        return found.map(Math.round);
      }),
    );
    expect(left?.length).toBeGreaterThan(2);
    expect(right).toEqual(left);
  });

  it("tells points by keyboard", async () => {
    const { page } = await site.open("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(TOLD)).toContain("December 2024");
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowLeft");
    const told = await page.evaluate<string>(TOLD);
    expect(told).toContain("August 2024");
    expect(told).toContain("31");
    expect(told).toContain("Concern");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(TOLD)).toBe("");
    await page.close();
  });

  it("names the point that has the focus, for those who listen", async () => {
    const { page } = await site.open("/");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Home");
    const name = await page.evaluate<string>(`document.activeElement.getAttribute("aria-label")`);
    expect(name).toMatch(/^January 2024\./);
    await page.close();
  });

  it("has no violation for axe-core", async () => {
    const { page } = await site.open("/");
    await page.keyboard.press("Tab");
    const { violations, incomplete } = await findings(page);
    expect(violations).toEqual([]);
    expect(incomplete.filter((text) => !text.startsWith("color-contrast"))).toEqual([]);
    await page.close();
  });
});

describe('a chart mounted with theme "auto"', () => {
  const SHEETS = `[document.adoptedStyleSheets.length, document.querySelectorAll("#host style").length]`;
  const GROUND = `getComputedStyle(document.querySelector("#host svg > rect")).fill`;

  it.each([
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(17, 27, 36)"],
  ] as const)("is %s under a strict policy, and leaves nothing behind", async (colorScheme, ground) => {
    const { page, said } = await site.open("/auto", { colorScheme });
    expect(await page.evaluate(SHEETS)).toEqual([1, 0]);
    expect(await page.evaluate(GROUND)).toBe(ground);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(SHEETS)).toEqual([2, 0]);
    await page.evaluate("window.remove()");
    expect(await page.evaluate(SHEETS)).toEqual([0, 0]);
    expect(said).toEqual([]);
    await page.close();
  });
});

const AGAIN = `fetch("/chart.json").then((answer) => answer.json()).then((chart) => {
  naturallimits.mount(chart, document.querySelector("#host"), { theme: "auto" });
})`;

describe('a chart mounted with theme "auto" and taken away under the pointer', () => {
  it("leaves no style sheet of its box behind", async () => {
    const { page } = await site.open("/auto");
    const stop = await page.locator("#host [tabindex]").boundingBox();
    await page.mouse.move((stop?.x ?? 0) + 14, (stop?.y ?? 0) + 10);
    expect(await page.evaluate("document.adoptedStyleSheets.length")).toBe(2);
    await page.evaluate("window.remove()");
    expect(await page.evaluate("document.adoptedStyleSheets.length")).toBe(0);
    await page.close();
  });

  it("leaves none behind where it is drawn over again", async () => {
    const { page } = await site.open("/auto");
    await page.waitForSelector("#host [tabindex]");
    await page.evaluate(AGAIN);
    expect(await page.evaluate("document.adoptedStyleSheets.length")).toBe(1);
    await page.close();
  });
});

describe('a picture with theme "auto" in an image', () => {
  const DARK = `(async () => {
    const image = document.querySelector("img");
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const paper = canvas.getContext("2d");
    paper.drawImage(image, 0, 0);
    return [...paper.getImageData(3, 3, 1, 1).data].slice(0, 3);
  })()`;

  it.each([
    ["light", [255, 255, 255]],
    ["dark", [17, 27, 36]],
  ] as const)("is %s where the reader asks for it", async (colorScheme, ground) => {
    const { page } = await site.open("/image", { colorScheme });
    expect(await page.evaluate(DARK)).toEqual(ground);
    await page.close();
  });
});
