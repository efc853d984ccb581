/** Keeps docs/decisions/recorded-differences.md the same as fixtures/vectors/recorded.json and test/support/held.ts; `vitest -u` writes it. */
import { expect, test } from "vitest";

import { held } from "../support/held.js";
import { type Counts, type RecordedDifference, recordedDifferences } from "../support/oracle.js";

const opening = `# Recorded differences

The library is held to what other software computes from the same data (\`fixtures/vectors\`, \`fixtures/mdc\`).
Where it differs and stays different, the difference stands in \`fixtures/vectors/recorded.json\` with its reason, case by case and
member by member. The tests fail when a recorded difference is no longer there, and when anything else differs. This page is made from that
file and from the counts that the tests hold (\`test/support/held.ts\`).

Tolerances are never widened for a case: 1e−9 relative for the R packages, as many digits as it keeps for spccharter, which rounds, and
the printed tolerance for worked examples.

| compared with | cases | agree | differ as recorded | not covered |
|---|---|---|---|---|
`;

const closing = `| Making Data Count, printed colours | 34 | 34 | – | – |

Worked examples stand in [accuracy](../accuracy.md).

Not compared, as there is nothing on our side to compare with: the 95 % columns of moving range charts in qicharts2, which are two
thirds of the limit and no line two sigmas away; signals at points marked \`fragile\`, where the comparison hangs on the last bit of a sum;
rules of qcc on charts of ranges, standard deviations and counts between events, for which they are not made; limits of p charts in
extended rows of autospc, which are scaled from the last row of the calculation and not capped alike.
`;

const kinds = { defect: "a defect there", convention: "a convention that is not offered" } as const;

/** The page, from the data. */
function page(differences: readonly RecordedDifference[]): string {
  const oracles = [...new Set(differences.map(({ oracle }) => oracle))];
  const table = Object.entries<Counts>(held).map(([name, counts]) => row(name, counts));
  return [`${opening}${table.join("\n")}\n${closing}`, ...oracles.map((oracle) => section(oracle, differences))].join("\n");
}

function row(name: string, { agree, recorded, waiting }: Counts): string {
  const others = Object.entries(waiting);
  const cases = others.reduce((sum, [, count]) => sum + count, agree + recorded);
  const uncovered = others.map(([reason, count]) => `${count}: ${reason}`).join("; ");
  return `| ${name} | ${cases} | ${agree} | ${recorded || "–"} | ${uncovered || "–"} |`;
}

function section(oracle: string, differences: readonly RecordedDifference[]): string {
  const entries = differences
    .filter((entry) => entry.oracle === oracle)
    .map(({ because, reason, cases }) => {
      const lines = Object.entries(cases).map(([id, what]) => `  * \`${id}\`: ${what.map((member) => `\`${member}\``).join(", ")}`);
      return [`* ${reason} (${kinds[because]})`, ...lines].join("\n");
    });
  return `## ${oracle}\n\n${entries.join("\n")}\n`;
}

test("the page on recorded differences says what the data say", async () => {
  await expect(page(recordedDifferences)).toMatchFileSnapshot("../../docs/decisions/recorded-differences.md");
});
