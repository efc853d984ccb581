// Reads the report of `vitest bench` and prints every figure as a ratio to the floor of its group; exits 1 where one exceeds its bound.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
let exceeded = 0;
for (const { groups } of report.files) {
  for (const { fullName, benchmarks } of groups) {
    console.log(fullName.split(" > ").at(-1));
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
    }
  }
}
process.exitCode = exceeded === 0 ? 0 : 1;
