/** A row of which nothing is drawn in the stretch that is shown. */
import { expect, it } from "vitest";
import { board, spc, xmrChart } from "../../../src/index.js";
import { boardPicture, boardTable, scene } from "../../../src/svg/index.js";
import { all, dates, textOf } from "../support.js";

const months = dates(48, "month");
const chartOf = (name: string, from: number) =>
  spc(
    months.slice(from, from + 24).map((month, i) => ({ month, y: 20 + ((i * 7) % 9) })),
    { chart: xmrChart, x: "month", y: "y", name },
  );
const rows = board([chartOf("Old", 0), chartOf("New", 24)]);
const [shown] = months.slice(30);

it("says that there are no data, on paper and in a table", () => {
  const texts = (from?: string) =>
    all(scene(boardPicture(rows), from === undefined ? {} : { from }), "text").filter(({ node }) => textOf(node) === "No data");
  expect(texts()).toEqual([]);
  expect(texts(shown)).toHaveLength(1);
  expect(boardTable(rows, { from: shown ?? "" }).match(/No data/g)).toHaveLength(1);
});
