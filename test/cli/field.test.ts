/** Files and command lines that people reported in public, with the exit status and the words they should get: fixtures/field. */
import { describe, expect, test } from "vitest";
import { spcColumns, xmrChart } from "../../src/index.js";
import { readLines } from "../support/fixtures.js";
import { folder, naturallimits } from "./process.js";

interface FieldCase {
  readonly id: string;
  readonly asked: string;
  readonly input: { readonly csv?: string; readonly csvLatin1?: string };
  readonly call: { readonly do: string; readonly line?: string; readonly lines?: readonly string[] };
  readonly right: { readonly expect: readonly { readonly exit?: number; readonly run?: number; readonly stderr?: readonly string[] }[] };
}

/** The words of a command line; quotes hold words together. */
const wordsOf = (line: string): readonly string[] => (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'|'$/g, ""));

const cases = (readLines("field/field.ndjson") as readonly FieldCase[]).filter(
  ({ input }) => input.csv !== undefined || input.csvLatin1 !== undefined,
);

test("eleven cases bring a CSV file", () => {
  expect(cases.map(({ id }) => id)).toHaveLength(11);
});

describe.each(cases)("$id: $asked", ({ input, call, right }) => {
  const lines = call.lines ?? [call.line ?? ""];
  const content = input.csv ?? Uint8Array.from(input.csvLatin1 ?? "", (character) => character.charCodeAt(0));

  test.each(lines.map((line, run) => [line, run] as const))("%s", async (line, run) => {
    const at = await folder({ "data.csv": content });
    const outcome = await naturallimits(
      wordsOf(line)
        .slice(1)
        .map((word) => (/^(?:data\.csv|out\.svg)$/.test(word) ? at(word) : word)),
    );
    const wanted = right.expect.filter((one) => one.exit !== undefined && (one.run ?? 0) === run);
    expect(wanted).toHaveLength(1);
    expect(outcome.status).toBe(wanted[0]?.exit);
    for (const text of wanted[0]?.stderr ?? []) expect(outcome.stderr.toLowerCase()).toContain(text.toLowerCase());
  });
});

test("scale-02: thousands of short series in one process, each equal to the chart of the series alone", async () => {
  const series = 34_650;
  const valuesOf = (k: number): readonly number[] => Array.from({ length: 36 }, (_, i) => 50 + ((i * k + 7 * i) % 13));
  async function* requests(): AsyncGenerator<string> {
    for (let k = 0; k < series; k += 50) {
      const lines = Array.from({ length: 50 }, (_, at) =>
        JSON.stringify({ id: k + at, rows: valuesOf(k + at), options: { chart: "xmr" } }),
      );
      yield await Promise.resolve(`${lines.join("\n")}\n`);
    }
  }
  const { status, stdout } = await naturallimits(["batch"], requests());
  const results = stdout.trimEnd().split("\n");
  expect(status).toBe(0);
  expect(results).toHaveLength(series);
  for (let k = 0; k < series; k += 331) {
    const { verdict, phases, signals, notes } = spcColumns(valuesOf(k), { chart: xmrChart });
    expect(JSON.parse(results[k] ?? "")).toEqual({ id: k, verdict, phases, signals, notes });
  }
}, 60_000);
