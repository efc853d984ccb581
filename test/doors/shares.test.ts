/** Shares given where counts are asked for: `y` is the number of cases among `n`, never the share of them. */
import { describe as about, expect, it, test } from "vitest";

import { cChart, describe, gChart, npChart, pChart, pPrimeChart, spc, uChart, uPrimeChart } from "../../src/index.js";
import { da, de, enUS, fr } from "../../src/locales/index.js";
import type { Chart, ChartKind, Locale, Note } from "../../src/types/index.js";

const counts = [195, 197, 190, 201, 196, 193, 198, 194, 199, 192, 195, 197];
const shares = counts.map((y) => ({ y: y / 210, n: 210 }));
const drawn = (rows: readonly { readonly y: number; readonly n: number }[], chart: ChartKind<"n"> = pChart): Chart =>
  spc(rows, { chart, y: "y", n: "n" });
const noted = ({ notes }: Chart): readonly Note[] => notes.filter(({ code }) => code === "shares-as-counts");

about("fractions of counts", () => {
  const messages = (rows: readonly { readonly y: number; readonly n: number }[], chart: ChartKind<"n"> = pChart): readonly string[] =>
    drawn(rows, chart).notes.flatMap(({ code, message }) => (code === "non-integer-count" ? [message] : []));
  const perCent = counts.map((y) => ({ y: y / 2.1, n: 1200 }));

  test.each([pChart, npChart, uChart])("tell what y is where half or more are fractions: $name", (chart) => {
    const told = "counts are not whole numbers; y must be the number of cases or events among n, not a share or a per cent.";
    expect(messages(perCent, chart)).toEqual([`12 ${told}`]);
    const half = perCent.map(({ y, n }, i) => ({ y: i < 6 ? y : Math.round(y), n }));
    expect(messages(half, chart)).toEqual([`6 ${told}`]);
  });

  it("are told alone where they are few, where there is no denominator, and where shares are noted", () => {
    const few = (most: number): readonly string[] => messages(perCent.map(({ y, n }, i) => ({ y: i < most ? y : Math.round(y), n })));
    expect([few(5), few(1)]).toEqual([["5 counts are not whole numbers."], ["1 count is not a whole number."]]);
    const { notes } = spc([1.5, 2.5], { chart: cChart });
    expect(notes.find(({ code }) => code === "non-integer-count")?.message).toBe("2 counts are not whole numbers.");
    expect(messages(shares)).toEqual(["12 counts are not whole numbers."]);
  });
});

about("shares as counts", () => {
  test.each([pChart, pPrimeChart, npChart, uChart, uPrimeChart])("are noted beside the fractions: $name", (chart) => {
    const { notes } = drawn(shares, chart);
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["non-integer-count", "shares-as-counts"]));
    expect(noted(drawn(shares, chart))).toEqual([
      {
        code: "shares-as-counts",
        params: {},
        message:
          "The counts look like shares or rates already (none is above 1), and were divided by their denominators again; y must be the number of cases or events among n, the share times n.",
        phase: 0,
        at: [],
      },
    ]);
  });

  it("are noted where some are 0 or 1, and no more where most are", () => {
    const mixed = (fractions: number): number =>
      noted(drawn(shares.slice(0, 10).map(({ y, n }, i) => ({ y: i < fractions ? y : i % 2, n })))).length;
    expect([4, 5].map(mixed)).toEqual([0, 1]);
  });

  it.each([
    ["counts", counts.map((y) => ({ y, n: 210 }))],
    ["rare counts of 0 and 1", counts.map((_, i) => ({ y: i % 2, n: 210 }))],
    ["weighted counts above 1", counts.map((y) => ({ y: y + 0.5, n: 210 }))],
    ["one count above 1", [...shares, { y: 1.5, n: 210 }]],
    ["parts of a case among 1", shares.map(({ y }) => ({ y, n: 1 }))],
  ])("are not seen in %s", (_, rows) => {
    expect(noted(drawn(rows))).toEqual([]);
  });

  it("are not sought where there are no denominators, and judged phase by phase", () => {
    const values = shares.map(({ y }) => y);
    for (const chart of [cChart, gChart]) expect(noted(spc(values, { chart }))).toEqual([]);
    const halves = [...counts.map((y) => ({ y, n: 210 })), ...shares];
    const chart = spc(halves, { chart: pChart, y: "y", n: "n", phases: [{ index: 12, reason: "new extract" }] });
    expect(noted(chart)).toMatchObject([{ phase: 1 }]);
  });

  it.each<[Locale, string]>([
    [enUS, "The counts look like shares or rates already (none is above 1), and were divided by their denominators again."],
    [
      da,
      "Antallene ser ud til allerede at være andele eller rater (ingen er over 1) og er blevet divideret med deres nævnere endnu en gang.",
    ],
    [
      de,
      "Die Anzahlen sehen aus, als wären sie schon Anteile oder Raten (keine liegt über 1), und wurden noch einmal durch ihre Nenner geteilt.",
    ],
    [
      fr,
      "Les nombres semblent être déjà des parts ou des taux (aucun ne dépasse 1), et ont été divisés une fois de plus par leurs dénominateurs.",
    ],
  ])("are told in words: $tag", (locale, sentence) => {
    expect(describe(drawn(shares), { locale })).toContain(sentence);
  });
});
