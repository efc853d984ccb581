/** What a board tells, in words, icons and colours. */
import { describe, expect, it } from "vitest";
import { board } from "../../../src/index.js";
import { assuranceLabel, cells, variationLabel } from "../../../src/readings/describe.js";
import { boardPicture, boardTable, darkTheme, lightTheme, scene, svg } from "../../../src/svg/index.js";
import { all, textOf, textsOf } from "../support.js";
import { charts, seven, widths } from "./support.js";

describe("the picture of a board", () => {
  it.each(widths)("prints name, latest value, target, expected range and sentence of every row at %i px", (width) => {
    const said = textsOf(scene(boardPicture(seven), { width }))
      .join("")
      .replaceAll(" ", "");
    for (const row of seven.rows) {
      const chart = charts[row.chart];
      if (chart === undefined) continue;
      const { latest, target, range } = cells(chart, row, {});
      for (const word of [...row.measure.split(/[ -]/), ...row.words.split(" "), latest, target, range])
        expect(said).toContain(word.replaceAll(" ", ""));
    }
  });

  it("has the icons of each verdict, and none where there is no verdict", () => {
    const labels = all(scene(boardPicture(seven)), "g").flatMap(({ node }) =>
      node.attributes.role === "img" ? [node.attributes["aria-label"]] : [],
    );
    const expected = seven.rows.flatMap(({ verdict }) => [
      variationLabel(verdict),
      ...(verdict.assurance === "none" ? [] : [assuranceLabel(verdict)]),
    ]);
    expect(labels).toEqual(expected);
    expect(labels).toHaveLength(13);
  });

  it("colours the latest value as the verdict on change does", () => {
    const picture = scene(boardPicture(seven));
    const latest = all(picture, "text").filter(({ inherited }) => inherited["font-size"] === 15 && inherited["text-anchor"] === "end");
    expect(latest.map(({ inherited }) => inherited.fill)).toEqual(
      seven.rows.map(({ verdict }) => ({ ...lightTheme, common: lightTheme.ink, none: lightTheme.ink })[verdict.variation]),
    );
  });

  it("tells every row to those who cannot see it", () => {
    const [title, desc] = scene(boardPicture(seven)).children;
    expect(typeof title === "object" && textOf(title)).toBe("Signals of concern in 2 of 7 charts, improvement in 1, change in 1");
    const told = typeof desc === "object" ? textOf(desc) : "";
    for (const { measure } of seven.rows) expect(told).toContain(`${measure}: Latest `);
    for (const { words } of seven.rows) expect(told).toContain(words);
    expect(told).toContain("Latest 65.2%; Target ≥ 82%; Expected range 65.6–77.0%. Worse since May 2024.");
  });

  it("may be empty, or of one measure", () => {
    expect(textsOf(scene(boardPicture(board([]))))).toEqual([
      ...["No measures", "Measure", "Latest", "Target", "Expected range", "Variation", "Assurance", "What the chart says"],
    ]);
    expect(textsOf(scene(boardPicture(board(charts.slice(2, 3)))))[0]).toBe("Assessed within 28 days: worse since May 2024");
  });

  it("draws what the board says, also where somebody has changed its words or dropped rows", () => {
    const mine = { ...seven, rows: seven.rows.slice(1, 3).map((row) => ({ ...row, words: "Mine." })) };
    const texts = textsOf(scene(boardPicture(mine)));
    expect(texts.filter((text) => text === "Mine.")).toHaveLength(2);
    expect(texts).not.toContain("Physical violence");
  });

  it("wears every theme: the colours of `auto` are those of the light theme, and no name of a colour is left", () => {
    const auto = svg(boardPicture(seven), { theme: "auto" });
    const light = svg(boardPicture(seven));
    const bare = auto.replace(/<style>.*?<\/style>/s, "").replaceAll(/ class="[^"]*"/g, "");
    expect(bare.replaceAll(/n[0-9a-f]{10}/g, "")).toBe(light.replaceAll(/n[0-9a-f]{10}/g, ""));
    expect(boardTable(seven, { theme: "auto" })).not.toMatch(/(fill|stroke)="(?!none|#)/);
  });

  it("takes the options of every picture and refuses others", () => {
    const text = svg(boardPicture(seven), {
      title: "Mine",
      subtitle: false,
      caption: "Source: me",
      theme: darkTheme,
      idPrefix: "b-",
      version: false,
    });
    expect(text).toContain(">Mine</text>");
    expect(text).toContain("Source: me.");
    expect(text).toContain(`fill="${darkTheme.background}"`);
    expect(text).toContain(`id="b-n`);
    expect(text).not.toContain("Each row");
    expect(() => svg(boardPicture(seven), { colour: "red" } as never)).toThrow('unknown option "colour" of svg');
    expect(svg(boardPicture(seven), { caption: false })).not.toContain("Variation: is it changing?");
  });
});
