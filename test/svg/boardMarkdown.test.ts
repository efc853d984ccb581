/** A board in Markdown: read back by a parser of Markdown tables written here, from the rules of GitHub-flavoured Markdown. */
import { describe, expect, test } from "vitest";

import { board, pChart, spc, xmrChart } from "../../src/index.js";
import { de } from "../../src/locales/index.js";
import { boardMarkdown, boardTable } from "../../src/svg/index.js";
import { sevenCharts } from "../support/boards.js";
import { thrownBy } from "../support/thrown.js";

/** Cells of a row as a reader sees them: an unescaped bar ends a cell, a backslash gives the mark behind it. */
const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\([!-/:-@[-`{-~])/g, "$1"));

const rowsIn = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map(cellsOf);

describe("a board in Markdown", () => {
  test("has a row for each measure, with the words and numbers of the table in HTML", () => {
    const seven = board(sevenCharts());
    const [head, rule, ...rows] = rowsIn(boardMarkdown(seven));
    expect(head).toEqual(["Measure", "Latest", "Target", "Expected range", "Variation", "Assurance", "What the chart says"]);
    expect(rule).toHaveLength(7);
    const html = boardTable(seven)
      .replace(/<svg.*?<\/svg>/gs, "")
      .replace(/&#39;/g, "'");
    const cells = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text?.trim());
    const told = cells.slice(0, 7 * 7).flatMap((cell, i) => (i % 7 === 0 ? [] : [cell]));
    expect(rows.flatMap(([, ...others]) => others)).toEqual(told);
    expect(rows.map(([name]) => name)[0]).toBe("Physical violence, rate per 1,000");
  });

  test("tells an expected range of one value as that value", () => {
    const none = spc(
      Array.from({ length: 20 }, () => ({ y: 0, n: 50 })),
      { chart: pChart, y: "y", n: "n", name: "Breaches" },
    );
    expect(rowsIn(boardMarkdown(board([none])))[2]?.slice(0, 4)).toEqual(["Breaches, per cent", "0%", "–", "0%"]);
  });

  test("begins with the finding and ends with what the columns mean", () => {
    const text = boardMarkdown(board(sevenCharts()), { version: false });
    expect(text.split("\n")[0]).toBe("## Signals of concern in 2 of 7 charts, improvement in 1, change in 1");
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/^Variation: is it changing\?.*XmR chart\.$/);
    expect(boardMarkdown(board(sevenCharts()), { title: false, caption: false })).toMatch(/^\| Measure .*\|\n$/s);
    expect(boardMarkdown(board(sevenCharts()), { locale: de })).toContain("| Kennzahl |");
  });

  test("shows what is in a label, and neither markup nor HTML", () => {
    const hostile = "<img src=x onerror=alert(1)> | *a* _b_ `c` [d](javascript:e) ![f](g)\n\n# h $i$ ~~j~~ \\| &lt;\u0000";
    const text = boardMarkdown(board([spc([1, 2, 3, 2, 1], { chart: xmrChart, name: hostile })]), { title: hostile });
    const [, , ...rows] = rowsIn(text);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toBe(hostile.replace("\u0000", "").replace(/\s+/g, " "));
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(1);
    expect(text).not.toMatch(/(?<!\\)[<`*_[\]~$]/);
  });

  test("leads to the pictures of its charts where it is told where they are", () => {
    const text = boardMarkdown(board([spc([1, 2, 3, 2, 1], { chart: xmrChart, name: "Falls [ward]" })]), {
      href: ({ chart }) => `charts/falls (${chart}).svg`,
    });
    expect(text).toContain("| [Falls \\[ward\\]](charts/falls%20%280%29.svg) |");
  });

  test("holds numbers together as the table in HTML does", () => {
    const shares = Array.from({ length: 20 }, (_, i) => ({ y: 400 + (i % 5), n: 500 }));
    const told = board([spc(shares, { chart: pChart, y: "y", n: "n", name: "Share", target: 0.9, improvement: "up" })], { locale: de });
    const [, , target, range] = rowsIn(boardMarkdown(told, { locale: de }))[2] ?? [];
    const html = boardTable(told, { locale: de });
    for (const cell of [target, range]) expect(html).toContain(`>${cell ?? "none"}</td>`);
    expect(target).toBe("≥ 90\u00a0%");
  });

  test("of nothing says so, and refuses what is no board", () => {
    expect(boardMarkdown(board([]))).not.toContain("|");
    expect(thrownBy(() => boardMarkdown({} as never))).toMatchObject({ code: "wrong-type" });
    expect(thrownBy(() => boardMarkdown(board([]), { colour: 1 } as never))?.code).toBe("unknown-option");
    expect(thrownBy(() => boardMarkdown(board([]), null as never))).toMatchObject({ name: "SpcError", code: "wrong-type" });
    expect(thrownBy(() => boardMarkdown(board([]), { href: "charts/" } as never))).toMatchObject({ code: "wrong-type", column: "href" });
  });
});
