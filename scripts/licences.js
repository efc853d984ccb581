/** Writes dist/THIRD_PARTY_LICENSES: the licences of the packages whose code the build holds. */
import { readFileSync, writeFileSync } from "node:fs";

const modules = new URL("../node_modules/", import.meta.url);
const inlined = /^(?:d3-.*|internmap|papaparse)$/;

/** The packages in the order in which they are met: the roots, and what they depend on. */
function closure(names, found = new Map()) {
  for (const name of names) {
    if (found.has(name) || !inlined.test(name)) continue;
    const description = JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), "utf8"));
    found.set(name, description);
    closure(Object.keys(description.dependencies ?? {}), found);
  }
  return found;
}

function chapter({ name, version, license, homepage }) {
  const text = readFileSync(new URL(`${name}/LICENSE`, modules), "utf8").trim();
  return `${name} ${version} (${license})\n${homepage}\n\n${text}\n`;
}

const packages = [...closure(["d3-scale", "d3-shape", "papaparse"]).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const rule = `\n${"-".repeat(80)}\n\n`;
const head = "The files of this folder hold code of the following packages.\n";
writeFileSync(new URL("../dist/THIRD_PARTY_LICENSES", import.meta.url), [head, ...packages.map(chapter)].join(rule));
