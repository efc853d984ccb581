/** A block that wants to be at a height. */
export interface Wish {
  /** Height it wants, in px. */
  readonly at: number;
  /** How much its wish counts. */
  readonly weight: number;
}

interface Block {
  weight: number;
  /** Weighted sum of the places wished for the block's first member. */
  sum: number;
  members: number;
}

/**
 * Heights for blocks of one size, given from the top down, so that none overlap, all lie between `from` and `to`, and the
 * weighted squared distance from the wishes is least. Overlapping blocks are merged and put at the mean of their wishes
 * (pool adjacent violators). Where there is not room for all, they follow each other from the top.
 */
export function spread(wishes: readonly Wish[], size: number, from: number, to: number): readonly number[] {
  const blocks: Block[] = [];
  wishes.forEach(({ at, weight }, i) => {
    let block: Block = { weight, sum: weight * (at - i * size), members: 1 };
    for (let above = blocks.at(-1); above !== undefined && above.sum / above.weight > block.sum / block.weight; above = blocks.at(-1)) {
      blocks.pop();
      block = { weight: above.weight + block.weight, sum: above.sum + block.sum, members: above.members + block.members };
    }
    blocks.push(block);
  });
  const highest = from + size / 2;
  const lowest = Math.max(highest, to + size / 2 - wishes.length * size);
  const places: number[] = [];
  for (const { sum, weight, members } of blocks) {
    const start = Math.min(Math.max(sum / weight, highest), lowest);
    for (let i = 0; i < members; i++) places.push(start + places.length * size);
  }
  return places;
}
