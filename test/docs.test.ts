import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as naturallimits from "../src/index.js";
import type { Rule } from "../src/index.js";
import { sentences } from "../src/notes.js";
import * as svg from "../src/svg/index.js";
import { painted } from "../src/svg/palettes/palette.js";
import { contrast } from "./support/colour.js";
import { anchorsOf, blocksOf, codesIn, linksOf, tableUnder, textOf } from "./docs/markdown.js";

const { runChart, spc, xmrChart } = naturallimits;
const pages = ["guide", "rules", "extending", "glossary", "cli"].map((name) => `docs/${name}.md`);
const [guide = "", rules = "", extending = ""] = pages.map(textOf);

afterEach(() => {
  vi.restoreAllMocks();
});

/** The examples of some pages: blocks of one file joined, and what they print. */
const examples = new Map<string, string>();
for (const { language, label, code } of [guide, rules, extending].flatMap(blocksOf)) {
  if (language !== "ts") continue;
  const file = /^test\/docs\/(\w+)\.ts$/.exec(label ?? "")?.[1] ?? "";
  examples.set(file, examples.has(file) ? `${examples.get(file) ?? ""}\n${code}` : code);
}

describe("an example in the documentation", () => {
  it.each([...examples])("is the file test/docs/%s.ts, which is compiled with the tests", (name, code) => {
    const file = textOf(`test/docs/${name}.ts`);
    const published = file
      .replaceAll('"../../src/index.js"', '"naturallimits"')
      .replace(/"\.\.\/\.\.\/src\/(\w+)\/index\.js"/g, '"naturallimits/$1"');
    expect(code).toBe(published);
  });

  it.each([...examples])("prints what it says (%s)", async (name, code) => {
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values: readonly unknown[]) => printed.push(values.map(String).join(" ")));
    const module: unknown = await import(`./docs/${name}.ts`);
    const said = [...code.matchAll(/^console\.log\(.*\);(?: \/\/ (.*))?$/gm)].map(([, comment]) => comment);
    expect(module).toBeDefined();
    expect(printed).toEqual(said);
  });

  it("of a chart kind gives the XmR limits of the logarithms, with phases, gaps and a given centre", async () => {
    const { logXmrChart } = await import("./docs/kind.js");
    const values = [3.1, 4.4, null, 2.8, 3.6, 5.9, 3.3, 4.1, 1.5, 1.9, 1.2, 2.8];
    const logs = values.map((value) => (value === null ? null : Math.log(value)));
    for (const options of [{ phases: [{ index: 7 }] }, { baseline: 6 }]) {
      const mine = spc(values, { chart: logXmrChart, ...options }).phases;
      const theirs = spc(logs, { chart: xmrChart, ...options }).phases;
      expect(mine.map(({ lines }) => lines?.upper)).toEqual(theirs.map(({ lines }) => Math.exp(lines?.upper ?? NaN)));
      expect(mine.map(({ lines }) => lines?.lower)).toEqual(theirs.map(({ lines }) => Math.exp(lines?.lower ?? NaN)));
    }
    expect(spc(values, { chart: logXmrChart, centre: 3 }).phases[0]?.lines?.centre).toBeCloseTo(3, 12);
    expect(() => spc([1, 0], { chart: logXmrChart })).toThrow("logXmr chart: row 1 (2) has y = 0, expected more than 0");
  });

  it("of a rule finds two points far out on opposite sides, and no other pair", async () => {
    const { swing } = await import("./docs/rule.js");
    const found = (values: readonly number[], rule: Rule): unknown =>
      spc(values, { chart: xmrChart, centre: 0, sigma: 1, rules: [rule] }).signals.map(({ at }) => at);
    expect(found([2.1, -2.1, 2, -2.5, -3.5, 4], swing())).toEqual([
      [0, 1],
      [4, 5],
    ]);
    expect(found([1.1, -1.1, 0, -2.5], swing(1))).toEqual([[0, 1]]);
    expect(spc([0, 1], { chart: xmrChart, limits: { lower: null, centre: 0, upper: 0.1 }, rules: [swing()] }).signals).toEqual([]);
  });

  it("of a mark, a locale and a theme reaches the picture and the words", async () => {
    const { picture, words } = await import("./docs/use.js");
    for (const text of [">Ward moved<", "Upper process limit", "Inter, sans-serif", "Log XmR chart."]) expect(picture).toContain(text);
    expect(words).toContain("log XmR chart");
    expect(words).toContain("a swing from one side to the other");
    const { sv, swiss } = await import("./docs/locale.js");
    expect(svg.svg(spc([1.5, 2.25], { chart: runChart }), { locale: sv })).toContain("2,25");
    expect(svg.svg(spc([15_000, 22_500], { chart: runChart }), { locale: swiss })).toContain("22’500");
  });

  it("of a theme and a palette has the contrast that text and marks need, on light and on dark", async () => {
    const { housePalette, houseTheme } = await import("./docs/theme.js");
    for (const theme of [houseTheme, svg.darkTheme]) {
      const colours = painted(theme, housePalette);
      for (const token of ["improvement", "concern", "neutral", "target"] as const) {
        expect(contrast(colours[token], colours.background)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colours[token], colours.band)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe("the README", () => {
  vi.mock("tslab", () => ({ display: { svg: (text: string) => text } }));
  const files = blocksOf(textOf("README.md")).flatMap(({ language, label }) => (language === "ts" ? [label ?? ""] : []));

  it.each(files)("holds code that runs: %s", async (file) => {
    vi.stubGlobal("document", { body: { innerHTML: "" } });
    vi.spyOn(console, "log").mockReturnValue(undefined);
    await expect(import(`./docs/readme/${posix.basename(file, ".ts")}.ts`)).resolves.toBeDefined();
    vi.unstubAllGlobals();
  });
});

describe("a link in the documentation", () => {
  it.each([...pages, "CONTRIBUTING.md", "SECURITY.md"])("of %s leads to a file and a heading that are there", (page) => {
    for (const link of linksOf(textOf(page))) {
      const [file = "", anchor] = link.split("#");
      const path = file === "" ? page : posix.join(posix.dirname(page), file);
      expect(existsSync(join(import.meta.dirname, "..", path)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(textOf(path)), link).toContain(anchor);
    }
  });
});

describe("docs/guide.md", () => {
  it("explains every note that a chart can have today, and no other", () => {
    const later = ["suppressed"];
    const reasons = ["no-data", "no-time", "no-rule", "no-target", "no-direction", "not-directional", "not-comparable"];
    const explained = tableUnder(guide, "## What the notes mean").flatMap(([code]) => codesIn(code));
    expect([...explained].sort()).toEqual(
      Object.keys(sentences)
        .filter((code) => ![...later, ...reasons].includes(code))
        .sort(),
    );
  });
});

describe("CITATION.cff", () => {
  it("names the version of the package", () => {
    const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };
    expect(textOf("CITATION.cff")).toContain(`\nversion: ${version}\n`);
  });
});
