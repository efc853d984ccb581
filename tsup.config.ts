import { defineConfig, type Options } from "tsup";

const doors = { index: "src/index.ts", svg: "src/svg/index.ts", charts: "src/charts/index.ts", rules: "src/rules/index.ts",
  presets: "src/presets/index.ts", locales: "src/locales/index.ts",
  mount: "src/mount/index.ts", png: "src/png/index.ts", csv: "src/csv/index.ts", cli: "src/cli/index.ts" };
const common: Options = { target: "es2022", platform: "node", removeNodeProtocol: false, splitting: true, treeshake: true,
  tsconfig: "tsconfig.emit.json", dts: { entry: doors, compilerOptions: { ignoreDeprecations: "6.0" } } };

export default defineConfig([
  { ...common, format: "esm", entry: { ...doors, bin: "src/cli/bin.ts" }, noExternal: ["papaparse"] },   // bin.ts starts with the #! line
  { format: "iife", globalName: "naturallimits", outExtension: () => ({ js: ".global.js" }), entry: { naturallimits: "src/browser.ts" },
    target: "es2022", platform: "browser", minify: true, tsconfig: "tsconfig.emit.json", noExternal: [/./u] },
  { ...common, format: "cjs", entry: doors, noExternal: [/^d3-/u, "internmap", "papaparse"] },
]);
