/** What was left out of the limits, told once. */
import type { Chart, Note } from "../../types/index.js";

/**
 * The notes, those on points left out without repetition: of a phase that lost many only `many-ghosts` speaks, and `ghosts` is dropped
 * where `ghost-without-reason` has all of its points.
 */
export function ghostsOnce(chart: Chart, notes: readonly Note[]): readonly Note[] {
  const unexplained = notes.find(({ code }) => code === "ghost-without-reason")?.at ?? [];
  return crowdsApart(chart, notes).filter(({ code, at }) => code !== "ghosts" || at.some((index) => !unexplained.includes(index)));
}

function crowdsApart({ points }: Chart, notes: readonly Note[]): readonly Note[] {
  const crowded = new Map<number, number[]>();
  for (const { code, phase } of notes) if (code === "many-ghosts" && phase !== null) crowded.set(phase, []);
  if (crowded.size === 0) return notes;
  const leftIn = (index: number): number[] | undefined => crowded.get(points[index]?.phase ?? -1);
  for (const { code, at } of notes) if (code === "ghosts") for (const index of at) leftIn(index)?.push(index);
  return notes.flatMap((note) => {
    if (note.code === "many-ghosts") return [{ ...note, at: crowded.get(note.phase ?? -1) ?? [] }];
    if (note.code !== "ghosts") return [note];
    const at = note.at.filter((index) => leftIn(index) === undefined);
    return at.length === 0 ? [] : [{ ...note, params: { ...note.params, points: at.length }, at }];
  });
}
