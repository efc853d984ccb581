import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../src/csv/index.js";
import { chartKinds, spc } from "../src/index.js";
import { svg } from "../src/svg/index.js";

const fixtures = join(import.meta.dirname, "../fixtures");
const demos = readdirSync(fixtures).filter((folder) => folder.startsWith("demo-"));

type Options = Readonly<Record<"x" | "y" | "n", string>>;

interface Example {
  readonly kind: string;
  readonly options: Options;
  readonly rows: readonly object[];
}

const kinds = (JSON.parse(readFileSync(join(fixtures, "gallery/kinds.json"), "utf8")) as readonly Example[]).filter(
  ({ kind }) => kind in chartKinds,
);

function drawn(kind: string, rows: readonly object[], options: Options): string {
  const chart = chartKinds[kind];
  if (chart === undefined) throw new Error(`no chart kind ${kind}`);
  return svg(spc(rows as readonly Readonly<Record<string, string>>[], { ...options, chart }), { version: false });
}

function demo(folder: string): string {
  const { chart, ...options } = JSON.parse(readFileSync(join(fixtures, folder, "spc.json"), "utf8")) as Options & { chart: string };
  return drawn(chart, readCsv(readFileSync(join(fixtures, folder, "data.csv"))).rows, options);
}

describe("the gallery", () => {
  it.each(demos)("draws %s the same, byte for byte", async (folder) => {
    await expect(demo(folder)).toMatchFileSnapshot(`../docs/gallery/${folder.replace("demo-", "")}.svg`);
  });

  it.each(kinds)("draws a chart of kind $kind the same, byte for byte", async ({ kind, rows, options }) => {
    await expect(drawn(kind, rows, options)).toMatchFileSnapshot(`../docs/gallery/kind-${kind}.svg`);
  });

  it("has an example of every kind", () => {
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(chartKinds).sort());
  });
});
