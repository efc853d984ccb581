/** Cells that are no numbers: the row is named by its position and by its x, as people look for a month and not for a position. */
import { describe, expect, it, test } from "vitest";
import { byLines } from "../../src/cli/faults/errors.js";
import { pChart, spc, xbarChart, xmrChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const rows = [
  { month: "2024-01", y: "4" as number | string, n: 10 as number | string, values: [1, 2] as (number | string)[] },
  { month: "2024-02", y: "4,5", n: 10, values: [1, "two"] },
];

describe("a cell that is no number", () => {
  test.each([
    ["month" as const, 'row 1 ("2024-02"), column y: got "4,5", expected a number (a decimal point, not a comma)'],
    [(_: unknown, i: number) => 2 * i + 1, 'row 1 (3), column y: got "4,5", expected a number (a decimal point, not a comma)'],
  ])("is told with the x of its row", (x, message) => {
    expect(thrownBy(() => spc(rows, { chart: xmrChart, x, y: "y" }))).toMatchObject({ code: "not-a-number", message, row: 1, column: "y" });
  });

  it("is told with its position alone where rows have no x", () => {
    expect(thrownBy(() => spc(rows, { chart: xmrChart, y: "y" }))?.message).toMatch(/^row 1, column y: got "4,5"/);
    expect(thrownBy(() => spc([1, "4,5"], { chart: xmrChart }))?.message).toMatch(/^row 1, column y: got "4,5"/);
  });

  it("is told so in every channel", () => {
    const odd = rows.map((row) => ({ ...row, y: 4, n: "1,200", target: "87%" }));
    const where = /^row 0 \("2024-01"\), column (n|target): got /;
    expect(thrownBy(() => spc(odd, { chart: pChart, x: "month", y: "y", n: "n" }))?.message).toMatch(where);
    expect(thrownBy(() => spc(odd, { chart: xmrChart, x: "month", y: "y", target: "target" }))?.message).toMatch(where);
    expect(thrownBy(() => spc(rows, { chart: xbarChart, x: "month", values: "values" }))?.message).toMatch(
      /^row 1 \("2024-02"\), column values: got "two"/,
    );
  });

  it("is told by the line of a file where there is one", () => {
    const thrown = thrownBy(() => spc(rows, { chart: xmrChart, x: "month", y: "y" }));
    expect((byLines(thrown, (row) => row + 2) as Error).message).toMatch(/^line 3 \("2024-02"\), column y: got "4,5"/);
  });

  it("names a long x by its beginning", () => {
    const long = [{ ...rows[1], month: "a".repeat(60) }];
    expect(thrownBy(() => spc(long, { chart: xmrChart, x: "month", y: "y" }))?.message).toContain(`row 0 ("${"a".repeat(40)}…"), column y`);
  });
});
