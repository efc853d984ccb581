/** Whether every property and every defect in the lists of the numerical contract, P1 to P30 and B1 to B58, has its test. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
const titles = files.map((file) => readFileSync(`test/${file}`, "utf8")).join("\n");

test.each([
  ["B", 58],
  ["P", 30],
])("every item of list %s, 1 to %i, is a test", (list, last) => {
  const titled = [...titles.matchAll(new RegExp(`["\`]((?:${list}\\d+, )*${list}\\d+): `, "g"))];
  const ids = new Set(titled.flatMap(([, named = ""]) => named.split(", ").map((id) => Number(id.slice(1)))));
  expect(Array.from({ length: last }, (_, i) => i + 1).filter((id) => !ids.has(id))).toEqual([]);
});
