/** The R package Rspc 1.2.2 on synthetic data: fixtures/vectors/Rspc.ndjson. Nelson's rules, each by itself, in two readings of their lengths. */
import { describe } from "vitest";

import { comparison, type Difference } from "../support/differences.js";
import { readLines } from "../support/fixtures.js";
import { held } from "../support/held.js";
import { marksOf, nelsonRules, type RuleText } from "../support/marks.js";
import { type Case, holdTo } from "../support/oracle.js";
import { type Cell, plainChart, type PlainOptions, rowsOf } from "../support/plain.js";

interface Length {
  readonly nPoints: number;
  readonly convention?: "jmp" | "minitab";
}
interface RspcCase {
  readonly id: string;
  readonly input: {
    readonly y: readonly Cell[];
    readonly options: {
      readonly type?: "c";
      readonly lcl?: number | null;
      readonly cl?: number;
      readonly ucl?: number | null;
      readonly whichRules: readonly number[];
      readonly parRules?: Readonly<Record<"Rule2" | "Rule3" | "Rule4", Length>>;
    };
  };
  readonly expected: { readonly points: readonly Readonly<Record<string, number>>[] };
}

const cases = readLines("vectors/Rspc.ndjson") as readonly RspcCase[];

describe("Rspc", () => {
  holdTo(
    "Rspc",
    cases.map((one): Case => ({ id: one.id, waits: null, differences: () => differences(one) })),
    held.Rspc,
  );
});

function differences({ input, expected }: RspcCase): readonly Difference[] {
  const found = comparison(0);
  const { whichRules, parRules } = input.options;
  const rules = nelsonRules({
    shift: lengthOf(parRules?.Rule2, 9),
    trend: lengthOf(parRules?.Rule3, 6),
    alternating: lengthOf(parRules?.Rule4, 14),
  });
  for (const number of whichRules) {
    const rule = rules[number - 1];
    const wanted = expected.points.flatMap((point, i) => (point[`Rule${number}`] === 1 ? [i] : []));
    if (rule !== undefined) found.same(`Rule${number}`, null, marks(input, rule), wanted);
  }
  return found.found;
}

/** Minitab counts steps, which is one fewer than points. */
function lengthOf(length: Length | undefined, usual: number): number {
  return length === undefined ? usual : length.nPoints + (length.convention === "minitab" ? 1 : 0);
}

function marks(
  { y, options: { type, lcl: lower = null, cl: centre = 0, ucl: upper = null } }: RspcCase["input"],
  rule: RuleText,
): readonly number[] {
  const given: PlainOptions = type === "c" ? {} : { limits: { lower, centre, upper } };
  const conventions = { onCentre: "break", onTie: "break", baselineAtLeast: 0 } as const;
  return marksOf(plainChart(type ?? "xmr", rowsOf({ y }), { y: "y", ...given, rules: [rule], conventions }));
}
