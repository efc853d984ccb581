import { describe, expect, it } from "vitest";
import { chartKinds } from "../../../src/charts/byName.js";
import { rulesOf } from "../../../src/rules/index.js";
import { spc } from "../../../src/spc.js";
import { svg, type SvgOptions } from "../../../src/svg/index.js";
import type { SharedOptions } from "../../../src/types/index.js";
import { readJson } from "../../support/fixtures.js";

type Row = Readonly<Record<string, string | number | null>>;

interface Example {
  readonly picture: string;
  /** The example whose rows and options it shares. */
  readonly of?: string;
  readonly rows?: readonly Row[];
  readonly options?: Omit<SharedOptions<Row>, "rules"> & {
    readonly chart?: string;
    readonly n?: string;
    readonly rules?: readonly string[];
  };
  readonly svg: SvgOptions;
}

const examples = readJson("gallery/annotated.json") as readonly Example[];

function drawn(example: Example): string {
  const shared = examples.find(({ picture }) => picture === example.of);
  const { chart: name = "", rules, ...options } = { ...shared?.options, ...example.options };
  const chart = chartKinds[name];
  if (chart === undefined) throw new Error(`no chart kind ${name}`);
  const named = rules === undefined ? {} : { rules: rulesOf(rules.map((rule) => ({ rule }))) };
  return svg(spc(example.rows ?? shared?.rows ?? [], { ...options, ...named, chart }), { version: false, ...example.svg });
}

describe("fixtures/gallery/annotated.json", () => {
  it.each(examples)("is drawn the same, byte for byte: $picture", async (example) => {
    await expect(drawn(example)).toMatchFileSnapshot(`../../../docs/gallery/${example.picture}.svg`);
  });
});
