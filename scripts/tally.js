// Prints the closing line of the gate, "N passed, N failed", from the report of the tests and the exit statuses of tests and further checks.
import { existsSync, readFileSync } from "node:fs";

const [file, tests, ...checks] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
const broken = tests !== "0" && report.numFailedTests === 0 ? 1 : 0;
const failed = report.numFailedTests + broken + checks.filter((status) => status !== "0").length;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && report.numPassedTests > 0 ? 0 : 1;
