// Reads the report of `vitest bench`, prints every figure as a ratio to the floor of its group, and names the slowest kind with its
// reason; exits 1 where a figure exceeds its bound, or nobody has found out why a kind is the slowest.
import { readFileSync } from "node:fs";

const reasons = {
  funnel:
    "its limits are exact: for each of 36 sizes, and for four curves of 100 places each, a whole number is searched for in a binomial distribution, each step an incomplete beta function",
};

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
let exceeded = 0;
let slowest = null;
for (const { groups } of report.files) {
  for (const { fullName, benchmarks } of groups) {
    const group = fullName.split(" > ").at(-1);
    console.log(group);
    const floor = benchmarks.find(({ name }) => name === "floor");
    for (const { name, median } of benchmarks) {
      const ratio = floor === undefined ? null : median / floor.median;
      const bound = /at most ([\d.]+)( ms)?/.exec(name);
      const figure = bound?.[2] === undefined ? ratio : median;
      const over = bound !== null && figure !== null && figure > Number(bound[1]);
      exceeded += over ? 1 : 0;
      console.log(
        `  ${name.padEnd(28)} ${median.toFixed(3).padStart(10)} ms${ratio === null ? "" : `  ${ratio.toFixed(2).padStart(6)} × floor`}${over ? "  exceeded" : ""}`,
      );
      const kind = /^kind (\w+)/.exec(group)?.[1];
      if (kind !== undefined && name === "columns" && ratio > (slowest?.ratio ?? 0)) slowest = { kind, ratio };
    }
  }
}
if (slowest !== null) {
  const reason = reasons[slowest.kind];
  console.log(`slowest kind: ${slowest.kind}, ${slowest.ratio.toFixed(1)} × floor: ${reason ?? "nobody has found out why"}`);
  exceeded += reason === undefined ? 1 : 0;
}
process.exitCode = exceeded === 0 ? 0 : 1;
