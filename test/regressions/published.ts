/** Published series that tests of defects take. */
import { readJson } from "../support/fixtures.js";

/** The numbers of a published series. */
export function published(id: string): readonly number[] {
  const examples = readJson("examples/examples.json") as readonly {
    readonly id: string;
    readonly data: { readonly x: readonly number[] };
  }[];
  return examples.find((example) => example.id === id)?.data.x ?? [];
}
