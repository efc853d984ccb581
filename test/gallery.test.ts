import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../src/csv/index.js";
import { chartKinds, rulesOf, spc } from "../src/index.js";
import { svg } from "../src/svg/index.js";
import type { Chart } from "../src/types/index.js";
import { ruleNames } from "./support/shelf.js";

const fixtures = join(import.meta.dirname, "../fixtures");
const demos = readdirSync(fixtures).filter((folder) => folder.startsWith("demo-"));

type Options = Readonly<Record<"x" | "y" | "n", string>>;

interface Example {
  readonly kind: string;
  readonly options: Options;
  readonly rows: readonly object[];
}

interface RuleExample {
  readonly rule: { readonly rule: string };
  readonly title: string;
  readonly chart: string;
  readonly options: Readonly<Record<string, number | boolean>>;
  readonly y: readonly number[];
  readonly at: readonly (readonly number[])[];
}

const rules = JSON.parse(readFileSync(join(fixtures, "gallery/rules.json"), "utf8")) as readonly RuleExample[];
const kinds = (JSON.parse(readFileSync(join(fixtures, "gallery/kinds.json"), "utf8")) as readonly Example[]).filter(
  ({ kind }) => kind in chartKinds,
);

function kindOf(name: string): NonNullable<(typeof chartKinds)[string]> {
  const kind = chartKinds[name];
  if (kind === undefined) throw new Error(`no chart kind ${name}`);
  return kind;
}

function drawn(kind: string, rows: readonly object[], options: Options): string {
  return svg(spc(rows as readonly Readonly<Record<string, string>>[], { ...options, chart: kindOf(kind) }), { version: false });
}

function found({ rule, chart, options, y }: RuleExample): Chart {
  return spc(y, { ...options, name: "Example", x: (_, i) => i + 1, chart: kindOf(chart), rules: rulesOf([rule]) });
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

  it.each(rules)("draws what $rule.rule finds the same, byte for byte", async (example) => {
    const { title, at, rule } = example;
    const chart = found(example);
    expect(chart.signals.map((signal) => signal.at)).toEqual(at);
    const picture = svg(chart, { version: false, width: 560, title, subtitle: false, icons: false });
    await expect(picture).toMatchFileSnapshot(`../docs/gallery/rule-${rule.rule}.svg`);
  });

  it("has an example of every rule", () => {
    expect(rules.map(({ rule }) => rule.rule).sort()).toEqual([...ruleNames].sort());
  });

  it("has an example of every kind", () => {
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(chartKinds).sort());
  });
});
