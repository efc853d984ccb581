// The data of the exercise, from fixtures, as one plain record that a browser can fetch.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../installed.js";

const text = (...path) => readFileSync(join(root, "fixtures", ...path), "utf8");
const gallery = (name) => JSON.parse(text("gallery", `${name}.json`));

export function exerciseData() {
  const names = ["kinds", "annotated", "phases", "locales", "themes", "board", "pareto", "compositions"];
  const demos = readdirSync(join(root, "fixtures"))
    .filter((folder) => folder.startsWith("demo-"))
    .sort();
  return {
    ...Object.fromEntries(names.map((name) => [name, gallery(name)])),
    demos: demos.map((folder) => ({
      name: folder.replace("demo-", ""),
      csv: text(folder, "data.csv"),
      spc: JSON.parse(text(folder, "spc.json")),
    })),
  };
}

/** The recorded picture of a name, or undefined. */
export function recordedPictures() {
  const folder = join(root, "docs/gallery");
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg"));
  return new Map(files.map((file) => [file.slice(0, -4), readFileSync(join(folder, file), "utf8")]));
}
