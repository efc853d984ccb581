import { defineConfig } from "vitest/config";

/** `npm run check:pictures`: the invariants of pictures over 10,000 seeded random charts. */
export default defineConfig({
  test: { include: ["test/svg/invariants.test.ts"], env: { TZ: "Pacific/Auckland", PICTURES: "10000" } },
});
