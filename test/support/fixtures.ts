/** The files of fixtures/, read as data. The caller states their shape. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../fixtures");

/** A JSON file of fixtures/. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

/** A file of fixtures/ with one JSON object a line. */
export function readLines(path: string): readonly unknown[] {
  return readFileSync(join(folder, path), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

/** An object with everything inside it frozen, to show that nothing writes on it. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
