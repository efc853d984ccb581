/** Run lengths of published sets of rules that only simulation can tell, from longer simulations than a call could wait for. */
import { entryOf } from "../../entryOf.js";
import { SEED } from "./asked.js";
import type { RunLengthQuestion, SimulatedLength } from "./runLengths.js";
import type { Stable } from "./stable.js";

/** How many signals each was averaged over. */
const SIGNALS = 1_000_000;

/**
 * Keys of the rules in alphabetical order, with `nearLimitSide` where it matters: mean and standard error in control, 3-sigma
 * limits. `npm run simulate` computes them again, to the last digit.
 */
const TABLE: Readonly<Record<string, readonly [value: number, se: number]>> = {
  "shift(6); trend(5)": [37.158021, 0.0326],
  "astronomicalPoint; shift(6); trend(6)": [49.928604, 0.0456],
  "astronomicalPoint; shift(8); trend(6); twoInThree; withinOneThird(15)": [89.071655, 0.0844],
  "astronomicalPoint; shift(8); trend(6); twoInThree; withinOneThird(15); either": [78.349559, 0.074],
  "astronomicalPoint; shift(6); trend(6); twoInThree(third: sameSide, counts: between)": [48.038395, 0.0439],
  "astronomicalPoint; shift(6); trend(6); twoInThree(third: sameSide)": [48.038395, 0.0439],
  "astronomicalPoint; shift(7); trend(7); twoInThree(third: sameSide, counts: between)": [85.934229, 0.0816],
  "alternating(14); astronomicalPoint; beyondOneThird(8); fourInFive; shift(9); trend(6); twoInThree; withinOneThird(15)": [
    73.439612, 0.0684,
  ],
  "alternating(14); astronomicalPoint; beyondOneThird(8); fourInFive; shift(8); trend(6); twoInThree; withinOneThird(15)": [
    65.732736, 0.0605,
  ],
};

/** The tabulated answer to a question; null where the table has none. */
export function tabulatedRunLength({ rules, conventions }: Stable, question: RunLengthQuestion): SimulatedLength | null {
  const { shift, partial, seed, replicates } = question;
  if (shift !== 0 || partial || seed !== SEED || replicates !== null || conventions.sigmas !== 3) return null;
  const either = conventions.nearLimitSide === "either" && rules.some(({ rank }) => rank === 3);
  const keys = [...rules.map(({ key }) => key).sort(), ...(either ? ["either"] : [])].join("; ");
  const [value, se] = entryOf(TABLE, keys) ?? [];
  return value === undefined || se === undefined ? null : { value, se, replicates: SIGNALS };
}
