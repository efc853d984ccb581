import { defineConfig } from "vitest/config";

/** Tests in a real browser: `npm run check:browser`. */
export default defineConfig({
  test: { include: ["test/browser/*.browser.ts"], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
