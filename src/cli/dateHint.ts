/** Which order of dates would read a column that `spc` refuses. */
import { dateOrders, isoDate } from "../csv/dates.js";
import { retold } from "./errors.js";

/** The error, where it is one of dates, with the orders that read every one of these cells. */
export function withDateHint(error: unknown, cells: readonly unknown[]): unknown {
  const orders = dateOrders.filter((order) =>
    cells.every((cell) => cell === null || (typeof cell === "string" && isoDate(cell, order) !== null)),
  );
  if (orders.length === 0) return error;
  const flags = orders.map((order) => `--dates ${order}`);
  const advice = flags.length === 1 ? `say ${String(flags[0])}` : `say ${flags.join(" or ")}, whichever is meant`;
  return retold(error, ({ code, message }) =>
    code === "ambiguous-date" || code === "mixed-x" ? message.replace(/; --dates dmy, mdy, ymd, my or ym says.*$/, `; ${advice}`) : message,
  );
}
