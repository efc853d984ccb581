import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";

import { chartKinds } from "../../src/charts/byName.js";
import { rangeConstants } from "../../src/distributions/movingRanges.js";
import { defaults } from "../../src/conventions.js";
import { anchorsOf, blocksOf, codesIn, linksOf, tableUnder, textOf } from "./markdown.js";

const page = textOf("docs/charts.md");
const code = blocksOf(page)
  .filter(({ language }) => language === "ts")
  .map((block) => block.code)
  .join("\n");

afterEach(() => {
  vi.restoreAllMocks();
});

describe("docs/charts.md", () => {
  it.each(Object.keys(chartKinds))(
    "says of %s when to use it, what it plots, and where that comes from, with an example and its picture",
    (name) => {
      const [, section = ""] = page.split(`\n### \`${name}\`\n`);
      const [own = ""] = section.split(/^##/m);
      for (const part of ["**When**", "**Plots**", "**Source**"]) expect(own).toContain(part);
      expect(own).toContain(`chart: ${name}Chart`);
      expect(linksOf(own)).toContain(`gallery/kind-${name}.svg`);
      expect(own).toMatch(/^console\.log\(.*\); \/\/ \S/m);
    },
  );

  it("has no section of a kind that is not there", () => {
    const sections = [...page.matchAll(/^### `(\w+)`$/gm)].map(([, name = ""]) => name);
    expect(sections.sort()).toEqual(Object.keys(chartKinds).sort());
  });

  it("holds the examples of test/docs/charts.ts, which is compiled with the tests", () => {
    expect(code).toBe(textOf("test/docs/charts.ts").replaceAll('"../../src/index.js"', '"naturallimits"'));
  });

  it("prints what it says", async () => {
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values: readonly unknown[]) => printed.push(values.map(String).join(" ")));
    const module: unknown = await import("./charts.js");
    expect(module).toBeDefined();
    expect(printed).toEqual([...code.matchAll(/^console\.log\(.*\);(?: \/\/ (.*))?$/gm)].map(([, comment]) => comment));
    expect(printed.length).toBe(25);
  });

  it("has the conventions of single kinds with their defaults, and the kinds are there", () => {
    const rows = tableUnder(page, "## 13 Conventions of lines").filter((row) => row.length === 4);
    expect(rows.map(([name]) => codesIn(name)[0])).toHaveLength(16);
    for (const [name, value, kinds] of rows) {
      const key = codesIn(name)[0] as keyof typeof defaults;
      expect(JSON.parse(codesIn(value)[0] ?? "")).toEqual(defaults[key]);
      const readers = Object.values(chartKinds).filter(({ reads = [] }) =>
        reads.some((one) => (typeof one === "string" ? one : one[0]) === key),
      );
      expect(codesIn(kinds)).toEqual(readers.map(({ name: kind }) => kind));
    }
  });

  it("has the factors of moving ranges as they are", () => {
    const rows = tableUnder(page, "## 13 Conventions of lines").filter((row) => row.length === 5);
    for (const [name, ...cells] of rows) {
      const own = rangeConstants[JSON.parse(codesIn(name)[0] ?? "") as keyof typeof rangeConstants];
      const told = cells.map((cell) =>
        cell
          .split("/")
          .map(Number)
          .reduce((a, b) => a / b),
      );
      for (const [i, factor] of [own.limits, own.upper, own.medianLimits, own.medianUpper].entries())
        expect(told[i]).toBeCloseTo(factor, 6);
    }
    expect(rows).toHaveLength(4);
  });

  it("links to what is there", () => {
    for (const link of linksOf(page)) {
      const [file = "", anchor] = link.split("#");
      const path = file === "" ? "docs/charts.md" : posix.join("docs", file);
      expect(existsSync(join(import.meta.dirname, "../..", path)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(textOf(path)), link).toContain(anchor);
    }
  });
});
