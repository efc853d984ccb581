/** What the title of many charts says of them. */
import { describe, expect, it } from "vitest";

import { board, spc, xmrChart } from "../../src/index.js";
import { da, de, enGB, enUS, fr } from "../../src/locales/index.js";
import { boardPicture, boardTable, multiples, svg } from "../../src/svg/index.js";
import type { Chart, Locale } from "../../src/types/index.js";

const drawn = (values: readonly number[], name: string): Chart => spc(values, { chart: xmrChart, centre: 10, sigma: 1, name });
const quiet = drawn([9, 11, 9, 11], "Quiet");
const left = drawn([9, 16, 9, 11], "Left behind");
const now = drawn([9, 11, 9, 16], "Now");
const titleOf = (picture: string): string => /<title[^>]*>([^<]*)</.exec(picture)?.[1] ?? "";
const titlesOf = (charts: readonly Chart[], locale?: Locale): readonly string[] => {
  const options = locale === undefined ? {} : { locale };
  const rows = board(charts, options);
  const table = /<strong>([^<]*)</.exec(boardTable(rows, options))?.[1] ?? "";
  return [...new Set([titleOf(svg(multiples(charts), options)), titleOf(svg(boardPicture(rows), options)), table])];
};

describe("the title of small multiples and boards", () => {
  it("tells signals that the latest observations have left behind", () => {
    expect(titlesOf([quiet, quiet])).toEqual(["No signal of change in any of 2 charts"]);
    expect(titlesOf([quiet, left, left])).toEqual(["No signal now in any of 3 charts, earlier signals in 2"]);
    expect(titlesOf([quiet, left, now])).toEqual(["Signals of change in 1 of 3 charts"]);
  });

  it("claims nothing where there is a verdict on none", () => {
    const empty = drawn([], "Empty");
    expect(titlesOf([empty, empty])).toEqual(["No verdict on change"]);
    expect(titlesOf([empty, quiet])).toEqual(["No signal of change in any of 2 charts"]);
  });

  it("is that of the chart where there is one only", () => {
    expect(titlesOf([left])).toEqual(["Left behind: stable, apart from 1 unusual observation"]);
    expect(titlesOf([now])).toEqual(["Now: unusually high at observation 4"]);
  });

  it.each<[Locale, string]>([
    [enGB, "No signal now in any of 2 charts, earlier signals in 1"],
    [enUS, "No signal now in any of 2 charts, earlier signals in 1"],
    [da, "Intet signal nu i nogen af 2 diagrammer, tidligere signaler i 1"],
    [de, "Derzeit in keinem von 2 Diagrammen ein Signal, frühere Signale in 1"],
    [fr, "Aucun signal à présent dans les 2 graphiques, signaux antérieurs dans 1"],
  ])("in another language", (locale, title) => {
    expect(titlesOf([quiet, left], locale)).toEqual([title]);
  });
});
