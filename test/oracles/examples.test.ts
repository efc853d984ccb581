/** Worked examples of textbooks, standards and other software, fixtures/examples: their signals. Their numbers stand in test/accuracy.test.ts. */
import { expect, test } from "vitest";

import { chartOf, type Example, examples, type PublishedSignals } from "../support/examples.js";

const statements = examples.flatMap((example) => signalsOf(example).map((signals) => ({ example, signals })));

/** An empty list says that no point lies outside. */
function signalsOf({ signals }: Example): readonly PublishedSignals[] {
  return signals?.length === 0 ? [{ rule: "astronomicalPoint", at: [] }] : (signals ?? []);
}

test.each(statements.map(({ example, signals }) => [example.id, signals.panel ?? example.kind, signals.rule, example, signals] as const))(
  "%s, %s chart: %s signals where published",
  (_, kind, rule, example, { at, side, with: override }) => {
    const { signals } = chartOf(example, kind, override, [rule]);
    expect([...new Set(signals.flatMap((signal) => signal.at))].sort((a, b) => a - b)).toEqual(at);
    if (side !== undefined) expect([...new Set(signals.map((signal) => signal.side))]).toEqual([side]);
  },
);

test("41 statements about signals, of 28 examples", () => {
  expect([statements.length, new Set(statements.map(({ example }) => example.id)).size]).toEqual([41, 28]);
});
