// @vitest-environment jsdom
import { expect, test } from "vitest";
import { board, describe as inWords } from "../../../src/index.js";
import { assuranceLabel, variationLabel } from "../../../src/readings/describe.js";
import { boardPicture, boardTable, scene, table } from "../../../src/svg/index.js";
import { sevenCharts } from "../../support/boards.js";
import { all, randomChart } from "../support.js";
import { parsed, rowsOf } from "./support.js";

test("B19: picture, row of a board, row of a table and words of a chart say the same verdicts", () => {
  const many = [...sevenCharts(), ...Array.from({ length: 12 }, (_, i) => randomChart(i + 1))];
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
