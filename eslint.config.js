import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Column indexes inside bounded loops. */
const columnCode = ["src/kernel.ts", "src/positions.ts", "src/calendar/**", "src/distributions/**", "src/hash/**", "src/series.ts", "src/series/**", "src/phases.ts", "src/limits.ts", "src/limits/**",
  "src/signals.ts", "src/signals/**", "src/verdict.ts", "src/verdict/**", "src/rows.ts", "src/rows/**", "src/spc.ts", "src/charts/**", "src/rules/**", "bench/**"];

/** The same input gives the same bytes on every machine, at every time: src asks for no clock, time zone, locale or chance. */
const ofTheMachine = [
  "MemberExpression[property.name=/^([gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset)|toLocale.*|localeCompare|to(Date|Time)String)$/]",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Math'][property.name='random']",
  "NewExpression[callee.name='Date'][arguments.length!=1]",
  "Identifier[name=/^(Intl|performance)$/]",
].map((selector) => ({ selector, message: "The result would depend on the machine or on the moment." }));

export default defineConfig(
  globalIgnores(["dist", "site", "docs/api", "coverage", "reports", "demo", ".stryker-tmp"]),
  {
    files: ["**/*.ts"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }] },
  },
  { files: ["src/**"], rules: { "no-restricted-syntax": ["error", ...ofTheMachine] } },
  { files: columnCode, rules: { "@typescript-eslint/no-non-null-assertion": "off", "@typescript-eslint/prefer-for-of": "off" } },
);
