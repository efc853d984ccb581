/** Rows of a board whose latest observation is of another time than that of most. */
import { describe, expect, it } from "vitest";

import { board, spc, xmrChart } from "../../src/index.js";
import { da, de, fr } from "../../src/locales/index.js";
import { boardPicture, boardTable, svg } from "../../src/svg/index.js";
import type { Chart, Locale, Period } from "../../src/types/index.js";

const drawn = (dates: readonly string[], period?: Period): Chart =>
  spc(
    dates.map((at, i) => ({ at, y: 10 + ((i * 7) % 5) })),
    { chart: xmrChart, x: "at", y: "y", ...(period !== undefined && { period }) },
  );
const months = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => new Date(Date.UTC(2024, first + i - 1, 1)).toISOString().slice(0, 7));
const current = drawn(months(1, 12));
const datesOf = (charts: readonly Chart[], locale?: Locale): readonly (string | null)[] =>
  board(charts, locale === undefined ? {} : { locale }).rows.map(
    ({ words }) => /^(?:Latest|Letzter|Dernière|Seneste)[^.]*\./u.exec(words)?.[0] ?? null,
  );

describe("the date of the latest observation of a row", () => {
  it("is told where it is another than that of most", () => {
    expect(datesOf([current, drawn(months(1, 10)), current])).toEqual([null, "Latest: October 2024.", null]);
    expect(datesOf([current, current, drawn(months(1, 13))])).toEqual([null, null, "Latest: January 2025."]);
    expect(datesOf([drawn(months(1, 11)), current])).toEqual(["Latest: November 2024.", null]);
    expect(datesOf([drawn(months(1, 11))])).toEqual([null]);
  });

  it("is not told where periods of other lengths meet", () => {
    const quarters = drawn(["2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"], "quarter");
    const days = drawn(["2024-12-08", "2024-12-15", "2024-12-22"]);
    expect(datesOf([current, current, quarters, days])).toEqual([null, null, null, null]);
    expect(datesOf([current, current, drawn(["2024-01-01", "2024-04-01", "2024-07-01"], "quarter")])[2]).toBe("Latest: Q3 2024.");
  });

  it("is that of the latest observation that counts, and of no row without dates", () => {
    const provisional = spc(
      months(1, 12).map((at, i) => ({ at, y: i % 3, open: i > 9 })),
      { chart: xmrChart, x: "at", y: "y", provisional: "open" },
    );
    expect(datesOf([current, current, provisional])).toEqual([null, null, "Latest: October 2024."]);
    expect(datesOf([current, spc([1, 2, 3], { chart: xmrChart }), spc([], { chart: xmrChart })])).toEqual([null, null, null]);
  });

  it("of the others stands in the caption, in picture and table", () => {
    const some = board([current, drawn(months(1, 10)), current]);
    for (const page of [svg(boardPicture(some)), boardTable(some)])
      expect(page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).toContain(
        "Latest values are for December 2024 unless a row says otherwise.",
      );
    expect(boardTable(board([current, current]))).not.toContain("Latest values are of");
  });

  it.each<[Locale, string]>([
    [da, "Seneste: oktober 2024."],
    [de, "Letzter Wert: Oktober 2024."],
    [fr, "Dernière valeur\u00a0: octobre 2024."],
  ])("in another language", (locale, told) => {
    expect(datesOf([current, drawn(months(1, 10)), current], locale)[1]).toBe(told);
  });
});
