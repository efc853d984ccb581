/** The capability cases of the R package qcc 3.0. */
import { expect } from "vitest";

import { readLines } from "../../support/fixtures.js";
import type { Cell } from "../../support/plain.js";
import type { QccCase } from "../../support/qcc.js";

/** A case of capability as it was recorded. */
export interface CapabilityCase extends Pick<QccCase, "id" | "input"> {
  readonly expected: {
    readonly points: readonly { readonly index: string; readonly value: Cell; readonly lower: Cell; readonly upper: Cell }[];
    readonly summary: Readonly<Record<string, Cell>>;
  };
}

/** All of them. */
export const cases = (readLines("vectors/qcc.ndjson") as readonly CapabilityCase[]).filter(({ input }) => input.chart === "capability");

/** A number to nine decimals, or null. */
export const about = (value: Cell): unknown => (value === null ? null : expect.closeTo(value, 9));
