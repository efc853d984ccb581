/** Every block of code in the README and in the pages of docs/ is a file that is compiled, run or checked. */
import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { argumentsOf } from "../../src/cli/options/arguments.js";
import { anchorsOf, type Block, blocksOf, linksOf, textOf } from "./markdown.js";

const root = join(import.meta.dirname, "../..");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const blocks = pages.flatMap((page) => blocksOf(textOf(page)).map((block, i) => ({ page, nth: i + 1, block })));
const scripts = Object.keys((JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> }).scripts);

afterEach(() => {
  vi.restoreAllMocks();
});

/** Code of a file as it is published: with the name of the package in its imports. */
function published(path: string): string {
  const names = textOf(path).replace(/"(?:\.\.\/)+src\/index\.js"/g, '"naturallimits"');
  return names.replace(/"(?:\.\.\/)+src\/(\w+)\/index\.js"/g, '"naturallimits/$1"');
}

/** The code of a notebook. */
function cellsOf(path: string): string {
  const { cells } = JSON.parse(textOf(path)) as { readonly cells: readonly { readonly source: readonly string[] }[] };
  return cells.map(({ source }) => source.join("")).join("\n");
}

/** Whether each line of a shell block is a command that there is. */
function isCommand(line: string): boolean {
  const [plain = ""] = line.split(/\s+#/);
  return plain.split("&&").every((part) => {
    const command = part.trim();
    if (/^npm (ci|install( [\w@/.-]+)+)$/.test(command)) return true;
    const script = /^npm (?:run )?([\w:]+)$/.exec(command)?.[1];
    if (script !== undefined) return scripts.includes(script);
    const words = /^npx naturallimits ([^<>]+)/.exec(command)?.[1]?.trim().split(/\s+/);
    return words !== undefined && argumentsOf(words).command !== null;
  });
}

/** Blocks that a test of their own page reads, by language. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  "README.md": ["json", "yaml"],
  "docs/cli.md": ["text", "json", "yaml"],
};

function isCovered(page: string, { language, label, code }: Block): boolean {
  if (language === "sh") return code.replaceAll("\\\n", " ").trim().split("\n").every(isCommand);
  if (OWN[page]?.includes(language) === true) return true;
  const path = /^(?:test|examples)\/[\w/.-]+$/.exec(label ?? "")?.[0];
  if (path === undefined || !existsSync(join(root, path))) return false;
  return path.endsWith(".ipynb") ? cellsOf(path).includes(code.trim()) : published(path).includes(code.trim());
}

describe("a block of code in the documentation", () => {
  it.each(blocks)("is a file that is run, or a command that there is ($page, $nth)", ({ page, block }) => {
    expect(isCovered(page, block), block.code).toBe(true);
  });
});

describe("a link in the documentation", () => {
  it.each([...pages, "examples/README.md"])("of %s leads to a file and a heading that are there", (page) => {
    for (const link of linksOf(textOf(page))) {
      const [file = "", anchor] = link.split("#");
      const path = file === "" ? page : posix.join(posix.dirname(page), file);
      expect(existsSync(join(root, path)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(textOf(path)), link).toContain(anchor);
    }
  });
});

describe("docs/recipes.md and docs/languages.md", () => {
  const printing = ["recipes/data", "recipes/limits", "recipes/shown", "recipes/wards", "languages"];

  it.each(printing)("print what they say (%s)", async (name) => {
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values: readonly unknown[]) => printed.push(values.map(String).join(" ")));
    await import(`./${name}.ts`);
    const said = [...published(`test/docs/${name}.ts`).matchAll(/^console\.log\(.*\);(?: \/\/ (.*))?$/gm)].map(([, comment]) => comment);
    expect(said.length).toBeGreaterThan(0);
    expect(printed).toEqual(said);
  });
});
