/** Writes dist/THIRD_PARTY_LICENSES: the licences of the packages whose code the build holds; the script for pages holds all of them. */
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const descriptionOf = (path) => JSON.parse(readFileSync(new URL(`${path}package.json`, root), "utf8"));

/** The packages in the order in which they are met: the roots, and what they depend on. */
function closure(names, found = new Map()) {
  for (const name of names) {
    if (found.has(name)) continue;
    const description = descriptionOf(`node_modules/${name}/`);
    found.set(name, description);
    closure(Object.keys(description.dependencies ?? {}), found);
  }
  return found;
}

function chapter({ name, version, license, homepage, repository }) {
  const text = readFileSync(new URL(`node_modules/${name}/LICENSE`, root), "utf8").trim();
  return `${name} ${version} (${license})\n${homepage ?? repository.url}\n\n${text}\n`;
}

// papaparse is no dependency of the package, as every build holds it.
const roots = [...Object.keys(descriptionOf("").dependencies), "papaparse"];
const packages = [...closure(roots).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const rule = `\n${"-".repeat(80)}\n\n`;
const head = "The files of this folder hold code of the following packages.\n";
writeFileSync(new URL("dist/THIRD_PARTY_LICENSES", root), [head, ...packages.map(chapter)].join(rule));
