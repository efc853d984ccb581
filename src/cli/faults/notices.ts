/** What reading a file has to say. */
import { chartKinds } from "../../charts/byName.js";
import type { Reason } from "../../types/index.js";
import type { Json } from "../options/names.js";

const [FIRST, LAST] = [1800, 2100];
/** Different years from which the numbers are no chance. */
const LEAST = 4;

/** Codes of the notices on names of periods, and on numbers that may be days. */
const [NAMES, DAYS] = ["period-names", "serial-dates"];

/** What was read of a file. */
interface Read {
  readonly notices: readonly Reason[];
  readonly rows: readonly Json[];
}

/**
 * The notices of a file for the options of its chart: not on names of periods where the period is given, and on years where it is not;
 * on none of these, nor on days, where points are units and not times.
 */
export function noticesOf({ notices, rows }: Read, options: Json): readonly string[] {
  const timed = chartKinds[String(options.chart)]?.temporal !== false;
  const asked = notices.filter(({ code, params: { period } }) => {
    if (code === NAMES) return timed && (period === undefined || period !== options.period);
    return timed || code !== DAYS;
  });
  return [...asked.map(({ message }) => message), ...(timed ? yearNotices(rows, options) : [])];
}

/** A notice where every x is a whole number from 1800 to 2100, four or more of them differ, and no period says what they are. */
function yearNotices(rows: readonly Json[], { x, period }: Json): readonly string[] {
  if (typeof x !== "string" || (period !== undefined && period !== null)) return [];
  const places = rows.map((row) => row[x]);
  const isYear = (place: unknown): boolean => /^\d{4}$/.test(String(place)) && Number(place) >= FIRST && Number(place) <= LAST;
  if (!places.every(isYear) || new Set(places).size < LEAST) return [];
  return [`column ${x}: ${String(places[0])} and the like are read as numbers; if they are years, set period to year`];
}
