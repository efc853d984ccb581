import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

/** Modules that a file imports: paths inside src without ending, or names of packages. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(/^\s*(?:import|export)[^"';]*?from "([^"]+)"|\bimport\("([^"]+)"\)|\brequire\("([^"]+)"\)/gm)];
  return found
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .map((path) => (path.startsWith(".") ? posix.join(dirname(file), path).replace(/\.js$/, "") : path));
}

const floorRooms = ["calendar/", "distributions/", "format/", "hash/"];
const floor = [
  "kernel",
  "positions",
  "constants",
  "distributions",
  "days",
  "calendar",
  "format",
  "hash",
  "placing",
  "version",
  ...floorRooms,
];
const words = ["types/", "messages", "notes", "checks", "entryOf"];
const spine = ["series", "phases", "limits", "signals", "verdict", "rows"];

/** From where (longest match wins), to where. A name that ends in "/" stands for all below it. */
const law: Readonly<Record<string, readonly string[]>> = {
  "types/": ["types/"],
  entryOf: [],
  messages: ["entryOf"],
  notes: ["types/", "messages", "entryOf"],
  checks: ["types/", "messages", "entryOf", "calendar"],
  contracts: words,
  conventions: words,
  ...Object.fromEntries(floor.map((name) => [name, [...words, "days", ...floorRooms, "simple-statistics"]])),
  ...Object.fromEntries(spine.map((name) => [name, [...words, "conventions", ...floor, `${name}/`]])),
  ...Object.fromEntries(spine.map((name) => [`${name}/`, [...words, "conventions", ...floor, `${name}/`]])),
  limits: [...words, "conventions", "contracts", ...floor, "limits/"],
  "limits/": [...words, "conventions", "contracts", ...floor, "limits/"],
  signals: [...words, "conventions", "contracts", ...floor, "signals/"],
  verdict: [...words, "conventions", ...floor, "signals/causes", "verdict/"],
  placing: [...words, "calendar"],
  request: [...words, "conventions", "contracts"],
  "rules/": [...words, "kernel", "positions", "distributions", "distributions/", "rules/"],
  "charts/": [...words, "kernel", "constants", "distributions", "distributions/", "rules/", "charts/", "simple-statistics"],
  "presets/": [...words, "rules/", "presets/"],
  "locales/": [...words, "format", "locales/"],
  spc: [...words, ...spine, ...spine.map((name) => `${name}/`), "request", "conventions", "version"],
  "readings/": [...words, "spc", ...spine, ...floor, "rules/", "locales/enGB", "readings/"],
  "readings/chance/": [...words, "spc", "distributions", "charts/xmr", "charts/run", "rules/nearLimit", "readings/chance/"],
  "readings/capability/": [...words, ...floor, "charts/individuals", "charts/subgroups", "readings/capability/"],
  "svg/": [...words, "hash", "days", "calendar", "format", "locales/enGB", "readings/describe", "svg/", "d3-scale", "d3-shape"],
  "mount/": [...words, "svg/", "readings/describe", "mount/"],
  "png/": [...words, "png/", "node:", "@resvg/resvg-js"],
  "csv/": [...words, "csv/", "papaparse", "days", "calendar"],
  "cli/": [""],
  browser: ["index", "svg/index", "mount/index", "csv/index", "locales/index"],
  index: ["charts/", "rules/", "presets/", "locales/", "readings/", "spc", "messages", "types/"],
};

function lawOf(module: string): readonly string[] {
  const key = Object.keys(law)
    .filter((name) => (name.endsWith("/") ? module.startsWith(name) : module === name))
    .sort((a, b) => b.length - a.length)[0];
  return key === undefined ? [] : (law[key] ?? []);
}

const allowed = (target: string, list: readonly string[]): boolean =>
  list.some((name) => (name.endsWith("/") || name.endsWith(":") || name === "" ? target.startsWith(name) : target === name));

describe("the import law", () => {
  it.each(files)("%s imports only what its room may", (file) => {
    const module = file.replace(/\.ts$/, "");
    expect(importsOf(file).filter((target) => !allowed(target, lawOf(module)))).toEqual([]);
  });

  it("keeps d3 to the vertical axis and to paths", () => {
    const users = files.filter((file) => importsOf(file).some((target) => target.startsWith("d3-")));
    expect(users.sort()).toEqual(["svg/frame/axes/valueAxis.ts", "svg/path.ts"]);
  });

  it("lets index files only re-export", () => {
    for (const file of files.filter((name) => name.endsWith("index.ts"))) {
      const code = readFileSync(join(root, file), "utf8")
        .replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, "")
        .replace(/export (?:type )?(?:\*|\{[^}]*\})(?: from "[^"]+")?;/g, "");
      expect(code.trim(), file).toBe("");
    }
  });

  it("has no cycle", () => {
    const graph = new Map(
      files.map((file) => [file.replace(/\.ts$/, ""), importsOf(file).filter((target) => !target.startsWith("types/"))]),
    );
    const state = new Map<string, "open" | "closed">();
    const visit = (module: string, path: readonly string[]): void => {
      if (state.get(module) === "closed") return;
      expect(state.get(module), [...path, module].join(" → ")).toBeUndefined();
      state.set(module, "open");
      for (const target of graph.get(module) ?? []) if (graph.has(target)) visit(target, [...path, module]);
      state.set(module, "closed");
    };
    for (const module of graph.keys()) visit(module, []);
  });
});
