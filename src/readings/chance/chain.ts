/** A set of rules as a Markov chain on cells, built by asking each rule's own `find`. */
import type { Conventions, Rule } from "../../types/index.js";
import { type Cell, CELLS, probabilities, viewOf } from "./cells.js";
import { type Memory, memoryOf } from "./memory.js";

/** For each state and cell the next state; SIGNAL where a pattern is completed. State 0 is the start. */
export interface Chain {
  /** Next state at `state × CELLS + cell`. */
  readonly next: Int32Array;
  /** How many states there are. */
  readonly states: number;
  /** Distance of the limits. */
  readonly sigmas: number;
}

const SIGNAL = -1;
/** A set that needs more states is simulated. */
const MOST_STATES = 5_000;
/** Steps after which a chain that has not settled is taken as it is. */
const MOST_STEPS = 100_000;
/** A distribution over states that moves by less in one step has settled, if the chance of a signal has so too. */
const SETTLED = 1e-14;
const STEADY = 1e-10;

/**
 * The chain of a set of rules; null where some rule has no finite memory of cells, or the set needs too many states.
 * @param partial - true: windows that are not yet full count (Champ & Woodall 1987)
 */
export function chainOf(rules: readonly Rule[], conventions: Conventions, partial: boolean): Chain | null {
  const chains: Chain[] = [];
  for (const rule of rules) {
    const memory = memoryOf(rule);
    const chain = memory === null ? null : chainOfOne(rule, memory, conventions, partial);
    if (chain === null) return null;
    chains.push(chain);
  }
  return chains.length === 1 ? (chains[0] ?? null) : joined(chains, conventions.sigmas);
}

/** Follows one rule from every memory, each reached by its shortest series, over every cell. */
function chainOfOne(rule: Rule, memory: Memory, conventions: Conventions, partial: boolean): Chain | null {
  const pads = partial && memory.window > 0 ? [filler(memory.window, 0), filler(memory.window, 1)] : [[]];
  const found = (cells: readonly Cell[]): boolean =>
    pads.some((pad) => rule.find(viewOf([...pad, ...cells], conventions.sigmas), conventions).length > 0);
  const histories: Cell[][] = [[]];
  return explored(memory.start, conventions.sigmas, (state, id, cell) => {
    const cells = [...(histories[id] ?? []), cell];
    if (found(cells)) return null;
    return [
      memory.next(state, cell),
      () => {
        histories.push(cells);
      },
    ];
  });
}

/** Points close to the centre, above or below, in place of those that a window lacks. */
function filler(window: number, cell: Cell): readonly Cell[] {
  return new Array<Cell>(window - 1).fill(cell);
}

/** Several chains side by side, until one signals. */
function joined(chains: readonly Chain[], sigmas: number): Chain | null {
  return explored(chains.map(() => 0).join(), sigmas, (state, _id, cell) => {
    const ahead = state.split(",").map((own, i) => chains[i]?.next[Number(own) * CELLS + cell] ?? SIGNAL);
    return ahead.includes(SIGNAL) ? null : [ahead.join(), () => undefined];
  });
}

type Ahead = (state: string, id: number, cell: Cell) => readonly [state: string, isNew: () => void] | null;

/** Every state that can be reached from `start`, breadth first; `ahead` gives null at a signal and is told of a new state. */
function explored(start: string, sigmas: number, ahead: Ahead): Chain | null {
  const ids = new Map([[start, 0]]);
  const next: number[] = [];
  for (const [state, id] of ids) {
    for (let cell = 0; cell < CELLS; cell++) {
      const step = ahead(state, id, cell);
      if (step === null) {
        next.push(SIGNAL);
        continue;
      }
      const [to, isNew] = step;
      let known = ids.get(to);
      if (known === undefined) {
        known = ids.size;
        ids.set(to, known);
        isNew();
      }
      next.push(known);
    }
    if (ids.size > MOST_STATES) return null;
  }
  return { next: Int32Array.from(next), states: ids.size, sigmas };
}

/** Chance of a signal within `n` points whose mean lies `shift` sigmas above the centre. Exact but for rounding. */
export function chanceWithin(chain: Chain, n: number, shift = 0): number {
  let quiet = 1;
  let chance = 0;
  let stand = startOf(chain);
  const weights = probabilities(shift, chain.sigmas);
  for (let i = 0; i < n; i++) {
    const { signal, ahead } = stepped(chain, stand, weights);
    chance += quiet * signal;
    quiet *= 1 - signal;
    stand = ahead;
  }
  return chance;
}

/**
 * Mean number of points to the first signal. Once the distribution over states has settled, the chance of a signal is
 * the same at every point, and what remains is a geometric series.
 */
export function meanRunLength(chain: Chain, shift: number): number {
  let quiet = 1;
  let length = 0;
  let before = 0;
  let stand = startOf(chain);
  const weights = probabilities(shift, chain.sigmas);
  for (let i = 0; i < MOST_STEPS && quiet > SETTLED * SETTLED; i++) {
    const { signal, ahead } = stepped(chain, stand, weights);
    const moved = stand.reduce((sum, share, state) => sum + Math.abs(share - (ahead[state] ?? 0)), 0);
    const steady = signal > 0 && Math.abs(signal - before) <= STEADY * signal;
    if (moved < SETTLED && steady) return length + quiet / signal;
    length += quiet;
    quiet *= 1 - signal;
    before = signal;
    stand = ahead;
  }
  return length + quiet / before;
}

function startOf({ states }: Chain): Float64Array {
  const stand = new Float64Array(states);
  stand[0] = 1;
  return stand;
}

/** One point more: the chance that it completes a pattern, and the distribution over states where it does not. */
function stepped(
  { next }: Chain,
  stand: Float64Array,
  weights: readonly number[],
): { readonly signal: number; readonly ahead: Float64Array } {
  const ahead = new Float64Array(stand.length);
  let signal = 0;
  let quiet = 0;
  for (let state = 0; state < stand.length; state++) {
    const share = stand[state] ?? 0;
    if (share === 0) continue;
    for (let cell = 0; cell < CELLS; cell++) {
      const part = share * (weights[cell] ?? 0);
      const to = next[state * CELLS + cell] ?? SIGNAL;
      if (to === SIGNAL) signal += part;
      else {
        ahead[to] = (ahead[to] ?? 0) + part;
        quiet += part;
      }
    }
  }
  for (let state = 0; state < ahead.length; state++) ahead[state] = (ahead[state] ?? 0) / quiet;
  return { signal, ahead };
}
