import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Times what is shipped: imports of `src` go to the built doors in `dist`, so `npm run build` comes first. */
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^\.\.\/src\/index\.js$/, replacement: `${dist}index.js` },
      { find: /^\.\.\/src\/(charts|svg)\/index\.js$/, replacement: `${dist}$1.js` },
    ],
  },
  test: { benchmark: { include: ["bench/**/*.bench.ts"] }, server: { deps: { external: [/\/dist\//] } } },
});
