// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { board, spc, xmrChart } from "../../../src/index.js";
import { de } from "../../../src/locales/index.js";
import { boardTable } from "../../../src/svg/index.js";
import { sevenCharts } from "../../support/boards.js";
import { headOf, parsed, rowsOf } from "./support.js";

const charts = sevenCharts();

describe("the table of a board", () => {
  it.each(["ltr", "rtl"] as const)(
    "says that it runs %s, as its page may run another way; its icons take the side of their cells",
    (direction) => {
      const table = parsed(boardTable(board(charts), { locale: { direction } }));
      const directions = (css: string): readonly (string | null)[] =>
        [...table.querySelectorAll(css)].map((drawn) => drawn.getAttribute("direction"));
      expect(table.getAttribute("dir")).toBe(direction);
      expect(new Set(directions('td svg[role="img"]'))).toEqual(new Set(["ltr"]));
      expect(new Set(directions('td svg[aria-hidden="true"]'))).toEqual(new Set([null]));
    },
  );

  const html = boardTable(board(charts));

  it("has the columns of the picture, each with a name", () => {
    expect(headOf(html)).toEqual([
      ...["Measure", "April 2023 to March 2025", "Latest", "Target", "Expected range", "Variation", "Assurance", "What the chart says"],
    ]);
    expect(headOf(boardTable(board([spc([1, 2], { chart: xmrChart })])))[1]).toBe("Period");
  });

  it("has one row a measure with numbers, both verdicts by name, and the sentence", () => {
    const rows = [...parsed(html).querySelectorAll("tbody tr")];
    expect(rows).toHaveLength(7);
    const cells = [...(rows[2]?.children ?? [])].filter((_, i) => i !== 1);
    expect(cells.map((cell) => cell.lastChild?.textContent?.trim())).toEqual([
      ...["per cent", "65.2%", "≥ 82%", "65.6–77.0%", "Special cause, concern, low values", "Not expected to meet the target"],
      "Worse since May 2024. Not expected to meet the target.",
    ]);
    expect(cells[0]?.lastElementChild?.tagName).toBe("DIV");
    expect(rows[6]?.children[6]?.innerHTML).toBe("No verdict on a target");
    expect(rows.map((row) => row.className)).toEqual(["spc-improvement", "", "spc-concern", "", "spc-concern", "", "spc-neutral"]);
  });

  it("says beside each number what it is, for narrow screens on which rows stand one under the other", () => {
    const labels = [...parsed(html).querySelectorAll("tbody tr:first-child td")].map((cell) => cell.getAttribute("data-label"));
    expect(labels).toEqual([null, "Latest", "Target", "Expected range", null, null, null]);
    const german = parsed(boardTable(board(charts), { locale: de })).querySelector("[data-label]");
    expect(german?.getAttribute("data-label")).toBe(de.words.latest);
  });

  it("keeps its roles where a style sheet takes its cells out of their table, and adds none to the picture within", () => {
    const table = parsed(html);
    const roles = (selector: string): readonly string[] => [
      ...new Set([...table.querySelectorAll(selector)].map((node) => node.getAttribute("role") ?? "none")),
    ];
    expect(table.getAttribute("role")).toBe("table");
    expect(["thead, tbody, tfoot", "tr", "td", "thead th", "tbody th", "caption, p, td > svg path"].map(roles)).toEqual([
      ...[["rowgroup"], ["row"], ["cell"], ["columnheader"], ["rowheader"], ["none"]],
    ]);
  });

  it("has a sparkline with a name in every row, and icons that what stands beside them says", () => {
    const images = [...parsed(html).querySelectorAll("svg[role=img]")];
    expect(images).toHaveLength(7);
    expect(images[0]?.querySelector("title")?.textContent).toBe("Physical violence: Rate per 1,000, monthly, April 2023 to March 2025");
    expect(parsed(html).querySelectorAll('td svg[aria-hidden="true"]')).toHaveLength(13);
  });

  it("is in its language throughout", () => {
    const told = parsed(boardTable(board(charts, { locale: de }), { locale: de }));
    expect([...new Set([told, ...told.querySelectorAll("[lang]")].map((node) => node.getAttribute("lang")))]).toEqual(["de"]);
  });

  it("has no id twice, also where two measures are the same", () => {
    const twice = boardTable(board([...charts, ...charts]), { idPrefix: "ward" });
    const ids = [...parsed(twice).querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBe(14);
    expect(new Set(ids).size).toBe(14);
    expect(ids.every((id) => id.startsWith("ward-r"))).toBe(true);
  });

  it("says what the columns mean, the source and the date of the extract", () => {
    const dated = board([spc([1, 2, 3], { chart: xmrChart, asOf: "2025-04-07" })]);
    const foot = parsed(boardTable(dated, { caption: "Source: me." })).tFoot?.textContent ?? "";
    for (const said of ["Variation: is it changing?", "Charts: XmR chart.", "Data as of 7 April 2025.", "Source: me."])
      expect(foot).toContain(said);
  });

  it("may be empty", () => {
    expect(rowsOf(boardTable(board([])))).toEqual([]);
  });
});
