import { describe, expect, it } from "vitest";
import { pChart, xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { lightTheme, scene, standardPalette, svg, type SvgOptions } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";
import { all, frameFor, textOf } from "./support.js";

const chart = spc([10, 22, 14, 19, 25, 12], { chart: xmrChart, name: "Falls" });
const faultOf = (options: object): unknown[] => {
  const error = thrownBy(() => svg(chart, options));
  return [error?.code, error?.column, error?.message];
};
const texts = (options: SvgOptions): string[] => all(scene(chart, options), "text").map(({ node }) => textOf(node));

describe("the options of svg", () => {
  it("throw where one is unknown, with the nearest name", () => {
    const [code, column, message] = faultOf({ tilte: "Falls" });
    expect([code, column]).toEqual(["unknown-option", "tilte"]);
    expect(message).toMatch(/unknown option "tilte" of svg, did you mean "title"\?$/);
  });

  it("throw where shares are meant and per cent given", () => {
    const shares = spc(
      [
        { y: 3, n: 50 },
        { y: 4, n: 50 },
      ],
      { chart: pChart, y: "y", n: "n" },
    );
    expect(() => svg(shares, { include: [0, 20] })).toThrow(
      "include is 20, expected shares of 1 for charts of per cent, such as 0.2 for 20%",
    );
    expect(() => svg(shares, { include: [0, 1] })).not.toThrow();
  });

  it.each([
    [{ title: 7 }, "title is 7, expected text or false"],
    [{ caption: true }, "caption is true, expected text or false"],
    [{ width: 100 }, "width is 100, expected a number from 240 to 100000"],
    [{ width: NaN }, "width is NaN, expected a number from 240 to 100000"],
    [{ size: "huge" }, 'size is "huge", expected one of wide, compact, mobile, slide'],
    [{ zero: "never" }, 'zero is "never", expected "auto", true or false'],
    [{ include: 0 }, "include is 0, expected an array of finite numbers"],
    [{ include: [0, NaN] }, "include is an array of 2, expected an array of finite numbers: include[1] is NaN"],
    [{ per: 0 }, "per is 0, expected a number above 0"],
    [{ marks: [1] }, "marks is an array of 1, expected an array of functions"],
    [{ theme: "dark" }, 'theme is "dark", expected a theme such as lightTheme, or "auto"; in code, write darkTheme'],
    [{ theme: "drak" }, 'theme is "drak", expected a theme such as lightTheme, or "auto"; in code, write darkTheme'],
    [{ palette: "mdc" }, 'palette is "mdc", expected a palette such as mdcPalette; in code, write mdcPalette'],
    [{ locale: "en-US" }, 'locale is "en-US", expected a locale such as enGB; in code, write enUS from naturallimits/locales'],
    [{ labels: "yes" }, 'labels is "yes", expected true, false or "latest"'],
    [{ icons: 1 }, "icons is 1, expected true or false"],
  ])("throw where a value cannot be used: %j", (options, message) => {
    expect(faultOf(options)).toEqual(["unknown-value", Object.keys(options)[0], message]);
  });

  it.each([
    [{ theme: {} }, "theme.background is undefined, expected a colour, such as #005EB8"],
    [
      { theme: { ...lightTheme, band: "url(https://example.org/a)" } },
      'theme.band is "url(https://example.org/a)", expected a colour, such as #005EB8',
    ],
    [{ theme: { ...lightTheme, ink: "var(--ink)" } }, 'theme.ink is "var(--ink)", expected a colour, such as #005EB8'],
    [{ theme: { ...lightTheme, ground: "grey" } }, 'theme.ground is "grey", expected light or dark'],
    [{ theme: { ...lightTheme, markerScale: "2" } }, 'theme.markerScale is "2", expected a number of at least 0'],
    [{ theme: { ...lightTheme, markerScale: NaN } }, "theme.markerScale is NaN, expected a number of at least 0"],
    [{ theme: { ...lightTheme, extraStroke: Infinity } }, "theme.extraStroke is Infinity, expected a number of at least 0"],
    [{ theme: { ...lightTheme, shapes: null } }, "theme.shapes.improvement is undefined, expected disc or diamond or triangle or square"],
    [
      { theme: { ...lightTheme, shapes: { ...lightTheme.shapes, concern: "star" } } },
      'theme.shapes.concern is "star", expected disc or diamond or triangle or square',
    ],
    [{ palette: { contrast: "tested" } }, "palette.improvement is undefined, expected a colour, such as #005EB8"],
    [{ palette: { ...standardPalette, contrast: "good" } }, 'palette.contrast is "good", expected tested or as-published'],
    [{ palette: { ...standardPalette, target: "red}*{" } }, 'palette.target is "red}*{", expected a colour, such as #005EB8'],
    [{ palette: { ...standardPalette, dark: { target: 7 } } }, "palette.dark.target is 7, expected a colour, such as #005EB8"],
    [{ palette: { ...standardPalette, dark: "none" } }, 'palette.dark is "none", expected an object'],
  ])("throw where a theme or a palette cannot be drawn with: %j", (options, message) => {
    expect(faultOf(options)).toEqual(["unknown-value", message.split(" ")[0], message]);
  });

  it.each([
    [{ theme: { ...lightTheme, bacground: "#000" } }, 'unknown option "bacground" of theme, did you mean "background"?'],
    [{ palette: { ...standardPalette, targt: "#000" } }, 'unknown option "targt" of palette, did you mean "target"?'],
    [{ palette: { ...standardPalette, ground: "dark" } }, 'unknown option "ground" of palette'],
    [{ palette: { ...standardPalette, dark: { lines: "#000" } } }, 'unknown option "lines" of palette.dark'],
  ])("throw where a theme or a palette has a member that nothing is drawn in: %j", (options, message) => {
    const [code, , told] = faultOf(options);
    expect([code, told]).toEqual(["unknown-option", expect.stringContaining(message)]);
  });

  it("throw where a measure of text gives no width", () => {
    expect(faultOf({ measureText: () => ({ width: 7 }) })).toEqual([
      ...["unknown-value", "measureText", "measureText is a function, expected a function that gives the width of text in px"],
    ]);
  });

  it.each(["#abc", "#AABBCCDD", "rebeccapurple", "rgb(0 94 184)", "hsl(209, 100%, 36%)", "oklch(0.5 0.15 255 / 0.9)"])(
    "take a colour however it is written (%s)",
    (improvement) => {
      expect(thrownBy(() => svg(chart, { palette: { ...standardPalette, improvement } }))).toBeNull();
    },
  );

  it("throw where an id prefix would not do as the start of an id", () => {
    expect(faultOf({ idPrefix: "7 days" }).slice(0, 2)).toEqual(["id-prefix", "idPrefix"]);
    expect(faultOf({ idPrefix: '"><' }).slice(0, 2)).toEqual(["id-prefix", "idPrefix"]);
  });

  it("throw where inner lines are asked of a chart without them", () => {
    expect(faultOf({ innerLines: true }).slice(0, 2)).toEqual(["no-inner-lines", "innerLines"]);
    const inner = spc([10, 22, 14, 19, 25, 12], { chart: xmrChart, innerLines: true });
    expect(thrownBy(() => svg(inner, { innerLines: true }))).toBeNull();
  });

  it("throw where a given height is too low for what must be said, and say which would do", () => {
    const [code, column, message] = faultOf({ height: 100 });
    expect([code, column]).toEqual(["out-of-range", "height"]);
    const least = Number(/at least (\d+)/.exec(String(message))?.[1]);
    expect(thrownBy(() => svg(chart, { height: least }))).toBeNull();
  });

  it("may be undefined, which is as good as left out", () => {
    expect(svg(chart, { title: undefined, width: undefined } as unknown as SvgOptions)).toBe(svg(chart));
  });

  it("replace title and subtitle, or leave them out", () => {
    expect(texts({ title: "Falls went on as before", subtitle: "Six wards" })).toEqual(
      expect.arrayContaining(["Falls went on as before", "Six wards"]),
    );
    const without = scene(chart, { title: false, subtitle: false });
    expect(all(without, "text").filter(({ inherited }) => inherited["font-size"] === 20)).toEqual([]);
    expect(textOf(all(without, "title")[0]?.node ?? without)).toContain("Falls");
  });

  it("put the whole of a title that had to be cut into the title element", () => {
    const title = "word ".repeat(100).trim();
    const picture = scene(chart, { title });
    expect(textOf(all(picture, "title")[0]?.node ?? picture)).toBe(title);
    expect(frameFor(chart, { title }).titleLines).toHaveLength(3);
    expect(frameFor(chart, { title }).titleLines[2]?.text).toMatch(/…$/);
  });

  it("add to the caption, or leave it out", () => {
    const caption = (options: SvgOptions): string =>
      frameFor(chart, options)
        .caption.map(({ text }) => text)
        .join(" ");
    expect(caption({})).toMatch(/^XmR chart\. .*naturallimits \d/);
    expect(caption({ caption: "Source: ward diaries.", version: false })).toMatch(/Source: ward diaries\.$/);
    expect(caption({ caption: "Source: ward diaries" })).toMatch(/ Source: ward diaries\. naturallimits \d/);
    expect(caption({ caption: "Counted by hand!" })).toMatch(/ Counted by hand! naturallimits \d/);
    expect(caption({ caption: false })).toBe("");
  });

  it("put the cost of the rules into caption and description", () => {
    const cost = {
      n: 6,
      limits: true,
      basis: "own",
      any: { p: 0.02, se: 0 },
      rules: [],
      averageRunLength: 90,
      method: "exact",
      seed: null,
      replicates: null,
    } as const;
    const picture = scene(chart, { cost });
    const told = "A stable process of 6 points shows at least one such signal in 2 of 100 charts.";
    expect(textOf(all(picture, "desc")[0]?.node ?? picture)).toContain(told);
    expect(
      frameFor(chart, { cost })
        .caption.map(({ text }) => text)
        .join(" "),
    ).toContain(told);
  });

  it("leave out names and values at line ends", () => {
    expect(frameFor(chart, { labels: false }).ends).toEqual([]);
  });

  it("show values in another scale and leave the chart as it is", () => {
    const before = JSON.stringify(chart);
    expect(frameFor(chart, { per: 100 }).format(0.17)).toMatch(/^17/);
    expect(JSON.stringify(chart)).toBe(before);
  });

  it("take a measure of text for another font, and add 6 % without one", () => {
    const wide = frameFor(chart, { fontFamily: "Source Sans 3, Verdana" }).measure("Mean", 12);
    expect(wide).toBeCloseTo(1.06 * frameFor(chart).measure("Mean", 12), 10);
    expect(frameFor(chart, { measureText: (text) => 10 * text.length }).measure("Mean", 12)).toBe(40);
  });

  it("begin ids with a prefix", () => {
    expect(scene(chart, { idPrefix: "ward-3" }).attributes["aria-labelledby"]).toMatch(
      /^ward-3n[0-9a-f]{10}-title ward-3n[0-9a-f]{10}-desc$/,
    );
  });
});
