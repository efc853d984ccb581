/** How many cases of other software the library agrees with, differs from as recorded, and is not held to; told in docs/decisions/recorded-differences.md. */
import type { Counts } from "./oracle.js";

/** By the name of the oracle. */
export const held = {
  qicharts2: {
    agree: 222,
    recorded: 9,
    waiting: { "subgroups combined by their standard deviation, which is not offered": 2, "a table, which a test of its own holds": 1 },
  },
  NHSRplotthedots: { agree: 61, recorded: 2, waiting: {} },
  qcc: { agree: 29, recorded: 19, waiting: {} },
  autospc: { agree: 49, recorded: 0, waiting: {} },
  Rspc: { agree: 6, recorded: 0, waiting: {} },
  runcharter: { agree: 9, recorded: 2, waiting: {} },
  spccharter: { agree: 1, recorded: 3, waiting: {} },
  "the specification": { agree: 161, recorded: 0, waiting: { "proposals, held where proposals are": 14 } },
} as const satisfies Readonly<Record<string, Counts>>;
