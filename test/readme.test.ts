import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describe as words, spc, xmrChart } from "../src/index.js";
import { svg } from "../src/svg/index.js";
import { blocksOf, textOf } from "./docs/markdown.js";

const readme = textOf("README.md");

it("says of its first chart what the library says", () => {
  expect(readme).toContain("spc([5, 7, 5, 7, 7, 5, 4, 9, 8, 13], { chart: xmrChart })");
  const chart = spc([5, 7, 5, 7, 7, 5, 4, 9, 8, 13], { chart: xmrChart });
  const { centre = NaN, lower = NaN, upper = NaN } = chart.phases[0]?.lines ?? {};
  const claimed = /\{ centre: ([\d.]+), lower: ([\d.]+), upper: ([\d.]+) \}/.exec(readme)?.slice(1).map(Number);
  expect([centre, lower, upper].map((line) => Math.round(100 * (line ?? NaN)) / 100)).toEqual(claimed);
  expect(readme).toContain(
    `console.log(chart.verdict.variation); // "${chart.verdict.variation}": the last point lies above the upper limit`,
  );
  expect(words(chart)).toContain("7");
  expect(svg(chart)).toMatch(/^<svg /);
});

it("has examples that are compiled with the tests, each by itself", () => {
  const examples = blocksOf(readme).filter(({ language }) => language === "ts");
  expect(examples.length).toBeGreaterThan(4);
  for (const { label, code } of examples) {
    const file = textOf(label ?? "")
      .replaceAll('"../../../src/index.js"', '"naturallimits"')
      .replace(/"\.\.\/\.\.\/\.\.\/src\/(\w+)\/index\.js"/g, '"naturallimits/$1"');
    expect(code, label ?? "").toBe(file);
  }
});

it("names only files that are there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? "");
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(() => readFileSync(join(import.meta.dirname, "..", link)), link).not.toThrow(/ENOENT/);
});
