/** The charts of a report together, and the options that their pictures share. */
import { defined } from "../../../checks.js";
import { board } from "../../../readings/board.js";
import type { SvgOptions } from "../../../svg/index.js";
import type { Board } from "../../../types/index.js";
import type { Arguments } from "../../options/arguments.js";
import { pictureIn } from "../../options/picture.js";
import type { BoardChart } from "./charts.js";
import type { Plan } from "./plan.js";

/** A board with its charts, in the order of its rows. */
export interface Ordered {
  readonly board: Board;
  readonly charts: readonly BoardChart[];
}

/** The charts as a board, in the order asked for. */
export function ordered(plan: Plan, charts: readonly BoardChart[], args: Arguments): Ordered {
  const made = board(
    charts.map(({ chart }) => chart),
    { order: plan.order, ...localeOf(plan, args) },
  );
  return { board: made, charts: made.rows.flatMap((row) => charts[row.chart] ?? []) };
}

function localeOf({ picture }: Plan, args: Arguments): Pick<SvgOptions, "locale"> {
  const { locale } = pictureIn(picture, args);
  return defined({ locale });
}

/** Options of pictures of the whole: title and language, and of the rest what makes one report of many pictures. */
export function wholeOptions({ title, subtitle, picture }: Plan, args: Arguments): SvgOptions {
  const shared = Object.entries(pictureIn(picture, args)).filter(([name]) => SHARED.includes(name));
  return { ...Object.fromEntries(shared), ...defined({ title, subtitle }) };
}

const SHARED = ["locale", "theme", "palette", "fontFamily", "version", "from", "last"];
