import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../src/csv/index.js";
import { chartKinds, spc } from "../src/index.js";
import { svg } from "../src/svg/index.js";

const fixtures = join(import.meta.dirname, "../fixtures");
const names = readdirSync(fixtures).filter((folder) => folder.startsWith("demo-"));

interface Config {
  readonly chart: string;
  readonly x: string;
  readonly y: string;
  readonly n?: string;
}

function drawn(folder: string): string {
  const { chart: kind, ...options } = JSON.parse(readFileSync(join(fixtures, folder, "spc.json"), "utf8")) as Config;
  const { rows } = readCsv(readFileSync(join(fixtures, folder, "data.csv")));
  const chart = chartKinds[kind];
  if (chart === undefined) throw new Error(`no chart kind ${kind}`);
  return svg(spc(rows, { ...options, chart }), { version: false });
}

describe("the gallery", () => {
  it.each(names)("draws %s the same, byte for byte", async (folder) => {
    await expect(drawn(folder)).toMatchFileSnapshot(`../docs/gallery/${folder.replace("demo-", "")}.svg`);
  });
});
