// @vitest-environment jsdom
import { describe, expect, it, test } from "vitest";
import { board, describe as inWords, matrix, mrChart, pareto, pChart, runChart, spc, xmrChart } from "../../src/index.js";
import { de } from "../../src/locales/index.js";
import { assuranceLabel, variationLabel } from "../../src/readings/describe.js";
import { boardPicture, boardTable, matrixPicture, paretoPicture, scene, sparkline, svg, table } from "../../src/svg/index.js";
import type { Chart } from "../../src/types/index.js";
import { chartOf, sevenCharts } from "../support/boards.js";
import { thrownBy } from "../support/thrown.js";
import { all, randomChart } from "./support.js";

const charts = sevenCharts();
const beds = chartOf("Bed occupancy, %");
const seven = board(charts);

/** The table that a browser makes of a text. */
function parsed(html: string): HTMLTableElement {
  const host = document.createElement("div");
  host.innerHTML = html;
  const found = host.querySelector("table");
  if (found === null || host.children.length !== 1) throw new Error("expected one table");
  return found;
}

const cellsOf = (row: Element): readonly string[] => [...row.children].map((cell) => cell.textContent);
const rowsOf = (html: string): readonly (readonly string[])[] => [...parsed(html).querySelectorAll("tbody tr")].map(cellsOf);
const headOf = (html: string): readonly string[] => [...parsed(html).querySelectorAll("thead th")].map((cell) => cell.textContent);

describe("the table of a chart", () => {
  const visits = [50, 80, 55, 100, 40, 70].map((n, i) => ({ month: `2024-0${i + 1}`, y: [5, 8, 6, 9, 4, 7][i] ?? null, n }));
  const chart = spc(visits, { chart: pChart, name: "Breaches", x: "month", y: "y", n: "n", target: 0.05, improvement: "down" });

  it("has one row an observation, its lines and its target, and a name for every column", () => {
    expect(headOf(table(chart))).toEqual([
      ...["Period", "Events", "Out of", "Value (per cent)", "Mean", "Lower limit", "Upper limit", "Target", "Signals"],
    ]);
    expect(rowsOf(table(chart))[5]).toEqual(["June 2024", "7", "70", "10.0%", "9.9%", "0.0%", "20.6%", "5%", ""]);
  });

  it("word-06: has centre and limits for every row", () => {
    const rows = rowsOf(table(chart));
    expect(rows.map(([, , , , mean]) => mean)).toEqual(rows.map(() => "9.9%"));
    expect(rows.map((cells) => cells[6])).toEqual(["22.5%", "19.9%", "21.9%", "18.8%", "24.0%", "20.6%"]);
    expect(inWords(chart)).toContain("at the latest denominator (70) the expected range is 0% to 20.6%");
  });

  it("names the statistic where it is not the value, and leaves out lines that there are none of", () => {
    expect(headOf(table(spc([3, 5, 4, 6], { chart: mrChart })))).toEqual([
      ...["Observation", "Change from the previous value (moving range)", "Mean", "Upper limit", "Signals"],
    ]);
    expect(headOf(table(spc([3, 5, 4, 6], { chart: runChart })))).toEqual(["Observation", "Value", "Median", "Signals"]);
  });

  it("tells phases, and what is no ordinary observation, with its reason", () => {
    const html = table(
      spc([5, 6, null, 50, 7, 8], {
        chart: xmrChart,
        ghost: [{ at: 3, reason: "service closed" }],
        provisional: 1,
        phases: [{ index: 4, label: "New triage", reason: "x" }],
      }),
    );
    const [phase, status] = [headOf(html).indexOf("Phase"), headOf(html).indexOf("Status")];
    expect(rowsOf(html).map((cells) => cells[status])).toEqual([
      ...["Counted", "Counted", "No data", "Left out of the limits: service closed", "Counted", "Provisional"],
    ]);
    expect(rowsOf(html).map((cells) => cells[phase])).toEqual(["Phase 1", "Phase 1", "Phase 1", "Phase 1", "New triage", "New triage"]);
    expect(rowsOf(html)[2]?.[1]).toBe("–");
  });

  it("says nothing of periods that are still to come", () => {
    const rows = rowsOf(table(spc([5, 6, 7, 5, 6], { chart: xmrChart, extend: 2 })));
    expect(rows[6]).toEqual(["7", "–", "5.8", "2.5", "9.1", ""]);
  });

  it("names the signals of each row and what they mean", () => {
    for (const one of charts) {
      const found = rowsOf(table(one)).map((cells) => cells.at(-1) ?? "");
      expect(found.map((text) => text !== "")).toEqual(one.points.map(({ signals }) => signals.length > 0));
    }
    expect(rowsOf(table(beds)).at(-1)?.at(-1)).toBe("Concern: point outside the limits; run on one side; two of three near a limit");
    const marked = [...parsed(table(beds)).querySelectorAll("tbody tr.spc-concern")].length;
    expect(marked).toBe(beds.points.filter(({ cause }) => cause === "concern").length);
  });

  it("carries the title, the chart in words and every sentence of the caption", () => {
    const one = chartOf("Physical violence");
    const found = parsed(table(one, { caption: "Source: ward book.", version: false }));
    expect(found.caption?.textContent).toBe(
      "Physical violence: improved since April 2024 Rate per 1,000, monthly, April 2023 to March 2025",
    );
    const foot = found.tFoot?.textContent ?? "";
    expect(foot).toContain(inWords(one));
    expect(foot).toContain("Source: ward book.");
    for (const said of ["Limits are 3 sigma", "8 or more in a row on one side of the mean"]) expect(foot).toContain(said);
    const plain = parsed(table(one, { title: false, subtitle: false, caption: false }));
    expect(plain.caption).toBeNull();
    expect(plain.tFoot?.textContent).toBe(inWords(one));
  });

  it("may be of nothing", () => {
    expect(rowsOf(table(spc([], { chart: xmrChart })))).toEqual([]);
  });

  it("tells a rule that speaks of the whole phase without the cause of its points", () => {
    const rising = spc([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { chart: runChart });
    expect(rising.points.map(({ cause }) => cause)).toContain("common");
    for (const cells of rowsOf(table(rising))) expect(cells.at(-1)).not.toContain("Common cause");
    expect(rowsOf(table(rising))[0]?.at(-1)).toContain("crossings of the centre line");
  });

  it("has the target in force where a row names none, as the words have", () => {
    const targets = [null, 7, null, null, 5, null].map((t) => ({ y: 6, t }));
    const one = spc([...targets, { y: 8, t: null }], { chart: xmrChart, y: "y", target: "t", improvement: "down" });
    const at = headOf(table(one)).indexOf("Target");
    expect(rowsOf(table(one)).map((cells) => cells[at])).toEqual(["–", "7", "7", "7", "5", "5", "5"]);
    expect(inWords(one)).toContain("the target of at most 5");
  });

  it("refuses what `svg` refuses", () => {
    expect(thrownBy(() => table({} as never, { innerLines: true }))?.code).toBe("wrong-type");
    expect(() => table(chart, { colour: "red" } as never)).toThrow('unknown option "colour" of svg');
  });
});

describe("the table of a board", () => {
  const html = boardTable(seven);

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

describe("tables in a page", () => {
  it("have neither style nor script, are well-formed, and are the same for the same input", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const chart = randomChart(seed);
      for (const html of [table(chart), boardTable(board([chart]))]) {
        expect(html).not.toMatch(/style|<script|NaN|undefined/);
        expect(new DOMParser().parseFromString(html, "application/xhtml+xml").querySelector("parsererror")).toBeNull();
        expect(html).not.toMatch(/<(?:t[dhr]|p|caption|thead|tbody)\b[^>]*\/>/);
      }
      expect(table(JSON.parse(JSON.stringify(chart)) as Chart)).toBe(table(chart));
    }
  });

  const hostile = [
    `<script>alert("1")</script>`,
    `"><img src=x onerror=alert(1)>`,
    `' onload='alert(1)`,
    `]]> & &amp; &#0; <!-- --> <![CDATA[`,
    "a\u0000b\u0008c\u001fd\ufffee\uffff",
    "lone \ud800 and \udc00 surrogates",
  ];

  it.each(hostile)("say only text where a name is %j", (name) => {
    const chart = spc(
      [
        { x: `${name} 1`, y: 5 },
        { x: `${name} 2`, y: 7 },
        { x: `${name} 3`, y: 6 },
      ],
      {
        ...{ chart: xmrChart, x: "x", y: "y", name, improvement: "up", target: 6 },
        ghost: [{ at: 1, reason: name }],
        phases: [{ index: 2, label: name, reason: name }],
      } as const,
    );
    const options = { title: name, subtitle: name, caption: name, version: name };
    const whole = board([chart, chart]);
    const texts = [table(chart, options), boardTable(whole, options)];
    for (const html of texts) {
      const found = parsed(html);
      expect(found.querySelectorAll("script, img, a, style, iframe, object")).toHaveLength(0);
      const attributes = [...found.querySelectorAll("*")].flatMap((node) => [...node.attributes].map((attribute) => attribute.name));
      expect(attributes.filter((attribute) => /^on|href|src|style/.test(attribute))).toEqual([]);
    }
    const pictures = [boardPicture(whole), matrixPicture(matrix(whole)), sparkline(chart), paretoPicture(pareto([{ name, count: 3 }]))];
    for (const picture of pictures) {
      const root = new DOMParser().parseFromString(svg(picture, options), "image/svg+xml");
      expect(root.querySelector("parsererror")).toBeNull();
      expect(root.querySelectorAll("script, img, foreignObject, image, use, a, style")).toHaveLength(0);
    }
  });
});

test("B19: picture, row of a board, row of a table and words of a chart say the same verdicts", () => {
  const many = [...charts, ...Array.from({ length: 12 }, (_, i) => randomChart(i + 1))];
  const whole = board(many);
  const tableRows = [...parsed(boardTable(whole)).querySelectorAll("tbody tr")];
  many.forEach((chart, i) => {
    const { verdict } = chart;
    const labels = [
      ...(verdict.variation === "none" ? [] : [variationLabel(verdict)]),
      ...(verdict.assurance === "none" ? [] : [assuranceLabel(verdict)]),
    ];
    const iconsOf = (picture: ReturnType<typeof scene>): readonly unknown[] =>
      all(picture, "g").flatMap(({ node }) => (node.attributes.role === "img" ? [node.attributes["aria-label"]] : []));
    expect(whole.rows[i]?.verdict).toEqual(verdict);
    expect(iconsOf(scene(chart))).toEqual(labels);
    expect(iconsOf(scene(boardPicture(board([chart]))))).toEqual(labels);
    const named = [5, 6].map((column) => tableRows[i]?.children[column]?.lastChild?.textContent?.trim());
    expect(named).toEqual([variationLabel(verdict), assuranceLabel(verdict)]);
    const said = { improvement: "signal of improvement", concern: "signal of concern" };
    if (verdict.variation === "improvement" || verdict.variation === "concern") expect(inWords(chart)).toContain(said[verdict.variation]);
    const signalled = rowsOf(table(chart)).flatMap((cells, at) => (cells.at(-1) === "" ? [] : [at]));
    expect(signalled).toEqual(chart.points.filter(({ signals }) => signals.length > 0).map(({ index }) => index));
  });
});
