/** Keeps docs/decisions/recorded-differences.md the same as fixtures/vectors/recorded.json; `vitest -u` writes it. */
import { expect, test } from "vitest";

import { type RecordedDifference, recordedDifferences } from "../support/oracle.js";

const opening = `# Recorded differences

The library is held to what other software computes from the same data (\`fixtures/vectors\`, \`fixtures/mdc\`).
Where it differs and stays different, the difference stands in \`fixtures/vectors/recorded.json\` with its reason, case by case and
member by member. The tests fail when a recorded difference is no longer there, and when anything else differs. This page is made from that file.

Tolerances are never widened for a case: 1e−9 relative for the R packages, the printed tolerance for worked examples.

Not compared, as there is nothing on our side to compare with: the 95 % columns of moving range charts in qicharts2, which are two
thirds of the limit and no line two sigmas away; signals at points marked \`fragile\`, where the comparison hangs on the last bit of a sum;
subgroups combined by their standard deviation, which is not offered.
`;

const kinds = { defect: "a defect there", convention: "a convention that is not offered" } as const;

/** The page, from the data. */
function page(differences: readonly RecordedDifference[]): string {
  const oracles = [...new Set(differences.map(({ oracle }) => oracle))];
  return [opening, ...oracles.map((oracle) => section(oracle, differences))].join("\n");
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
