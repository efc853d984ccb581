import { defineConfig } from "vitest/config";
export default defineConfig({ plugins: [{ name: "stub", enforce: "pre", resolveId(id) { if (id.endsWith("svg/index.js")) return "/tmp/svgstub.ts"; } }], test: { include: ["test/cli/*.test.ts"], env: { TZ: "Pacific/Auckland" } } });
