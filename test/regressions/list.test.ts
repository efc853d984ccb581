/** Whether every defect of the list in the numerical contract, B1 to B58, has its test. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("all 58 defects of the list are tests", () => {
  const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts"));
  const texts = files.map((file) => readFileSync(`test/${file}`, "utf8"));
  const titled = new Set(texts.flatMap((text) => [...text.matchAll(/"B(\d+): /g)].map(([, id]) => Number(id))));
  expect(Array.from({ length: 58 }, (_, i) => i + 1).filter((id) => !titled.has(id))).toEqual([]);
});
