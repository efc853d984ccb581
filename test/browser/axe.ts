/** What axe-core finds in a page. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** Rules that were broken, and those that axe could not decide. */
export interface Findings {
  readonly violations: readonly string[];
  readonly incomplete: readonly string[];
}

/** Runs every rule of axe-core. */
export async function findings(page: Page): Promise<Findings> {
  await page.evaluate(axe.source);
  const expression = `axe.run().then(({ violations, incomplete }) => [violations, incomplete].map((list) =>
    list.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
      id + " at " + target.join(" ") + ": " + [...any, ...all, ...none].map(({ message }) => message).join("; ")))))`;
  const [violations = [], incomplete = []] = await page.evaluate<string[][]>(expression);
  return { violations, incomplete };
}
