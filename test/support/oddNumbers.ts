/** What no result may hold. */

/** Paths to everything in a result that JSON would lose or change: NaN, infinities, −0, undefined. */
export function oddNumbers(result: unknown, path = ""): readonly string[] {
  if (result === undefined || (typeof result === "number" && (!Number.isFinite(result) || Object.is(result, -0)))) return [path];
  if (typeof result !== "object" || result === null) return [];
  return Object.entries(result).flatMap(([name, member]: readonly [string, unknown]) => oddNumbers(member, `${path}.${name}`));
}
