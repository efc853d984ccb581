/** Doors called as JavaScript may call them, and something to hand them. */
import { spc, xmrChart } from "../../src/index.js";

/** Eight observations. */
export const values: readonly number[] = [5, 7, 6, 8, 5, 6, 9, 7];

/** Their chart. */
export const chart = spc(values, { chart: xmrChart });

/** A decision to lock its limits. */
export const decision = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-01-01" };

/** A function called with anything. */
export type Door = (...given: readonly unknown[]) => unknown;

/** A function as JavaScript sees it. */
export const door = (call: unknown): Door => call as Door;
