import { afterEach, describe, expect, it, vi } from "vitest";
import { chartKinds, lockPhase, spc, suggestPhases } from "../../src/index.js";
import { svg } from "../../src/svg/index.js";
import type { Chart, LockDecision, SharedOptions } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";
import { anchorsOf, blocksOf, linksOf, tableUnder, textOf } from "./markdown.js";

const page = textOf("docs/phases.md");

afterEach(() => {
  vi.restoreAllMocks();
});

interface Row {
  readonly month: string;
  readonly days: number;
}
interface Example {
  readonly picture: string;
  readonly rows: readonly Row[];
  readonly options: SharedOptions<Row> & { readonly chart: string };
  readonly proposals?: true;
  readonly lock?: LockDecision;
  readonly lockedRows?: number;
  readonly revised?: Readonly<Record<string, number>>;
}

const examples = readJson("gallery/phases.json") as readonly Example[];

function drawn({ rows, options: { chart: kind, ...options }, proposals, lock, lockedRows = rows.length, revised = {} }: Example): string {
  const chart = chartKinds[kind];
  if (chart === undefined) throw new Error(`no chart kind ${kind}`);
  const asked = { ...options, chart };
  if (lock !== undefined) {
    const entry = lockPhase(spc(rows.slice(0, lockedRows), asked), 0, lock);
    const now = rows.map((row) => ({ ...row, days: revised[row.month] ?? row.days }));
    return picture(spc(now, { ...asked, phases: [{ index: 0, label: "Baseline", lock: entry }] }));
  }
  const made = spc(rows, asked);
  return proposals === true ? svg(made, { version: false, proposals: suggestPhases(made).proposals }) : picture(made);
}

function picture(chart: Chart): string {
  return svg(chart, { version: false });
}

describe("docs/phases.md", () => {
  it.each(examples)("is drawn from fixtures/gallery/phases.json, byte for byte: $picture", async (example) => {
    await expect(drawn(example)).toMatchFileSnapshot(`../../docs/gallery/phases-${example.picture}.svg`);
  });

  it("shows every one of these pictures, and leads to files and headings that are there", () => {
    for (const { picture: name } of examples) expect(page).toContain(`](gallery/phases-${name}.svg)`);
    for (const link of linksOf(page)) {
      const [file = "", anchor] = link.split("#");
      const text = textOf(`docs/${file === "" ? "phases.md" : file}`);
      if (anchor !== undefined) expect(anchorsOf(text), link).toContain(anchor);
    }
  });

  const code = blocksOf(page)
    .filter(({ language, label }) => language === "ts" && label === "test/docs/phases.ts")
    .map((block) => block.code)
    .join("\n");

  it("holds the code of test/docs/phases.ts, which is compiled with the tests", () => {
    expect(code).toBe(textOf("test/docs/phases.ts").replaceAll('"../../src/index.js"', '"naturallimits"'));
  });

  it("says what that code prints", async () => {
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values: readonly unknown[]) => printed.push(values.map(String).join(" ")));
    await import("./phases.js");
    expect(printed).toEqual([...code.matchAll(/\/\/ (.*)$/gm)].map(([, said]) => said));
  });

  const { stable, shifted, naive } = readJson("proposals/rates.json") as Readonly<
    Record<
      "stable" | "shifted",
      readonly { readonly method: Readonly<Record<string, unknown>>; readonly n: number; readonly shift: number; readonly p: number }[]
    >
  > & { readonly naive: readonly { readonly run: number; readonly baseline: number; readonly then: number; readonly p: number }[] };

  /** Three decimals without the 0 before the point. */
  const figure = (p: number): string => p.toFixed(3).replace(/^0/, "");

  it("tells the false-phase rates as they were simulated", () => {
    const lengths = [24, 36, 48, 60, 72, 100];
    const asked: Readonly<Record<string, object>> = {
      changePoint: { method: "changePoint", penalty: 3 },
      "changePoint, penalty 2": { method: "changePoint", penalty: 2 },
      stableShift: { method: "stableShift" },
      "stableShift, shift 10": { method: "stableShift", shift: 10 },
      sustainedRun: { method: "sustainedRun", shift: 9, direction: "both" },
    };
    const rows = tableUnder(page, "### How often they are wrong");
    expect(rows.map(([name = ""]) => name.replaceAll("`", ""))).toEqual([...Object.keys(asked), "permutation"]);
    for (const [name = "", ...cells] of rows.slice(0, -1)) {
      const wanted = JSON.stringify(asked[name.replaceAll("`", "")]);
      const rates = lengths.map((n) => stable.find((one) => one.n === n && JSON.stringify(one.method) === wanted)?.p);
      const impossible = name.includes("stableShift") ? "0" : "–";
      expect(cells, name).toEqual(rates.map((p) => (p === undefined ? impossible : figure(p))));
    }
  });

  it("tells the power as it was simulated: within 4 standard errors of what others found", () => {
    const rows = tableUnder(page, "### How much they see");
    expect(rows.map(([name = ""]) => name)).toEqual(["`changePoint`", "`stableShift`", "`sustainedRun`", "`permutation`"]);
    for (const { method, n, shift, p } of shifted) {
      const row = rows.find(([name]) => name === `\`${String(method.method)}\``) ?? [];
      const told = Number(row[1 + (n === 24 ? 0 : 3) + [1, 1.5, 2].indexOf(shift)]);
      expect(Math.abs(told - p), JSON.stringify({ method, n, shift })).toBeLessThanOrEqual(0.0005 + 4 * Math.sqrt((p * (1 - p)) / 5000));
    }
  });

  it("tells what the naive rule costs", () => {
    for (const [baseline, then, ...cells] of tableUnder(page, "### Not at every run")) {
      const rates = [6, 8, 10].map(
        (run) => naive.find((one) => one.run === run && one.baseline === Number(baseline) && one.then === Number(then))?.p,
      );
      expect(cells).toEqual(rates.map((p) => figure(p ?? NaN)));
    }
  });
});
