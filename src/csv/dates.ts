/** Dates in a declared order as ISO text. Nothing is guessed: a cell that does not fit is no date. */
import { daysIn } from "../days.js";

/** The order in which the parts of a date are written: 13/04/2015, 4/13/15, 2015/04/13, Mar-19, 202403. */
export type DateOrder = "dmy" | "mdy" | "ymd" | "my" | "ym";

/** Every order of dates that can be declared. */
export const dateOrders: readonly DateOrder[] = ["dmy", "mdy", "ymd", "my", "ym"];

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const TIME = /[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|\+00(?::?00)?)?$/;

/** A date and the time behind it. What stands between them is passed over mark by mark: a cell may hold a great many spaces. */
function parted(cell: string): readonly [date: string, time?: string] {
  const found = TIME.exec(cell);
  if (found === null) return [cell];
  let end = found.index;
  while (end > 0 && "T ".includes(cell.charAt(end - 1))) end--;
  return [cell.slice(0, end), found[1] ?? ""];
}

/**
 * ISO text of a date written in the declared order, or null. Parts are separated by `/`, `-`, `.`, `,` or spaces, or, where the year
 * comes first, not at all; months may be English names; years have four digits, or two: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999, as in POSIX.
 */
export function isoDate(cell: string, order: DateOrder): string | null {
  const [text, time] = parted(cell);
  const parts = RUN_TOGETHER[order]?.exec(text)?.slice(1) ?? text.split(/[/.,\s-]+/);
  const places = order.split("");
  if (parts.length !== places.length) return null;
  const part = (name: string): string => parts[places.indexOf(name)] ?? "";
  const [year, month] = [yearIn(part("y")), monthIn(part("m"))];
  if (year === null || month === null) return null;
  if (places.length === 2) return time === undefined ? `${year}-${two(month)}` : null;
  const day = /^\d{1,2}$/.test(part("d")) ? Number(part("d")) : 0;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}${time === undefined ? "" : `T${time.indexOf(":") < 2 ? "0" : ""}${time}`}`;
}

/** The orders of dates that read every one of these cells. */
export function ordersOf(cells: readonly string[]): readonly DateOrder[] {
  return dateOrders.filter((order) => cells.every((cell) => isoDate(cell, order) !== null));
}

const RUN_TOGETHER: Readonly<Partial<Record<DateOrder, RegExp>>> = { ymd: /^(\d{4})(\d\d)(\d\d)$/, ym: /^(\d{4})(\d\d)$/ };

function yearIn(text: string): number | null {
  if (/^[1-9]\d{3}$/.test(text)) return Number(text);
  if (!/^\d{2}$/.test(text)) return null;
  return Number(text) + (Number(text) < 69 ? 2000 : 1900);
}

function monthIn(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  const name = text.toLowerCase();
  const at = name === "sept" ? 8 : MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name);
  return at < 0 ? null : at + 1;
}

const two = (n: number): string => String(n).padStart(2, "0");
