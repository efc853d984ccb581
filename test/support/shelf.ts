/** Which rules there are. */
import * as shelf from "../../src/rules/index.js";

/** Names of the functions that make a rule, as the library exports them. */
export const ruleNames: readonly string[] = Object.entries(shelf)
  .filter(([name, value]) => typeof value === "function" && name !== "rulesOf")
  .map(([name]) => name);
