/** What was left out of the limits, told once. */
import type { Chart, Note } from "../../types/index.js";

/** The notes, with the points left out of a phase that lost many told as that alone. */
export function ghostsOnce({ points }: Chart, notes: readonly Note[]): readonly Note[] {
  const crowded = notes.flatMap(({ code, phase }) => (code === "many-ghosts" && phase !== null ? [phase] : []));
  if (crowded.length === 0) return notes;
  const left = notes.flatMap(({ code, at }) => (code === "ghosts" ? at : []));
  const phaseOf = (index: number): number => points[index]?.phase ?? -1;
  return notes.flatMap((note) => {
    if (note.code === "many-ghosts") return [{ ...note, at: left.filter((index) => phaseOf(index) === note.phase) }];
    if (note.code !== "ghosts") return [note];
    const at = note.at.filter((index) => !crowded.includes(phaseOf(index)));
    return at.length === 0 ? [] : [{ ...note, params: { ...note.params, points: at.length }, at }];
  });
}
