/** The ten invariants of a picture: each tells what is wrong with one, in words. */
import { serialise } from "../../../src/svg/scene.js";
import type { Element, Frame, SvgOptions } from "../../../src/svg/index.js";
import { band, centre, limits, points, target, trace } from "../../../src/svg/marks/index.js";
import { chartScene } from "../../../src/svg/svg.js";
import type { Chart } from "../../../src/types/index.js";
import { contrast } from "../../support/colour.js";
import { frozen } from "../../support/fixtures.js";
import { all, overlaps, subpaths, textBoxes, textOf } from "../support.js";

/** A picture with all that is asked of it. */
export interface Drawn {
  readonly chart: Chart;
  /** What of the chart is drawn. */
  readonly shown: Chart;
  readonly options: SvgOptions;
  readonly picture: Element;
  readonly frame: Frame;
  readonly text: string;
}

/** Draws a chart. */
export function drawn(chart: Chart, options: SvgOptions): Drawn {
  const { picture, shown, frame } = chartScene(chart, options);
  return { chart, shown, options, picture, frame, text: serialise(picture) };
}

type Check = (picture: Drawn) => readonly string[];

const noTextOnText: Check = ({ picture }) => overlaps(textBoxes(picture));

const allOnPaper: Check = ({ picture, frame }) =>
  textBoxes(picture)
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > frame.width || bottom > frame.height)
    .map(({ text }) => `"${text}" leaves the paper`);

/** Tokens of meaningful marks. */
const MARKS = ["axis", "line", "common", "centre", "limit", "improvement", "concern", "neutral", "target", "excluded"] as const;
const known = new Map<string, number>();
function ratio(colour: string, ground: string): number {
  if (ground === "none") return 21;
  const key = `${colour} on ${ground}`;
  const found = known.get(key) ?? contrast(colour, ground);
  known.set(key, found);
  return found;
}

/** Text as it is drawn, tokens of marks; colours that are as published have an outline of ink instead. */
const legible: Check = ({ picture, frame, options }) => {
  if (options.theme === "auto") return [];
  const { theme } = frame;
  const least = (colour: string, most: number, name: string): readonly string[] =>
    [theme.background, theme.band].filter((ground) => ratio(colour, ground) < most).map((ground) => `${name} ${colour} on ${ground}`);
  const fills = all(picture, "text").map(({ inherited }) => String(inherited.fill));
  const onInk = (fill: string): boolean => fill === theme.background;
  const texts = [...new Set(fills)].flatMap((fill) => (onInk(fill) ? [] : least(fill, 4.5, "text")));
  const pale = ratio(theme.background, theme.ink) < 4.5 ? [`numbers ${theme.background} on ${theme.ink}`] : [];
  if (theme.contrast !== "as-published") return [...texts, ...pale, ...MARKS.flatMap((name) => least(theme[name], 3, name))];
  const outlined = [...all(picture, "circle"), ...all(picture, "path")].filter(
    ({ inherited }) => inherited.fill === theme.improvement || inherited.fill === theme.concern || inherited.fill === theme.neutral,
  );
  const bare = outlined.filter(({ inherited }) => inherited.stroke !== theme.ink && inherited.stroke !== inherited.fill);
  return [...texts, ...pale, ...bare.map(({ inherited }) => `a marker in ${String(inherited.fill)} has no outline`)];
};

/** Circles and paths of points: rings are hollow, small dots are small, all else has the colour of a special cause. */
const hollowOrSolid: Check = ({ shown: chart, frame }) => {
  const marks = points(chart, frame);
  if (marks === null) return [];
  const { theme, density } = frame;
  const solid: readonly unknown[] = [theme.improvement, theme.concern, theme.neutral, theme.centre];
  const counts = { common: 0, hollow: 0 };
  const faults = [...all(marks, "circle"), ...all(marks, "path")].flatMap(({ node, inherited }) => {
    const { fill, stroke } = inherited;
    if (fill === "none") return stroke === theme.excluded ? [] : [`an unfilled marker in ${String(stroke)}`];
    if (fill === theme.background) counts.hollow++;
    if (fill === theme.background) return node.tag === "circle" ? [] : ["a hollow marker that is no ring"];
    if (solid.includes(fill)) return [];
    return density.common !== "ring" && node.tag === "circle" && fill === theme.common ? [] : [`a marker filled with ${String(fill)}`];
  });
  for (const { value, status, cause } of chart.points)
    if (value !== null && (status === "provisional" || (status === "counted" && cause === "common" && density.common === "ring")))
      counts.common++;
  return counts.common === counts.hollow ? faults : [...faults, `${counts.hollow} hollow markers for ${counts.common} points`];
};

const verticalSteps: Check = ({ shown: chart, frame }) => {
  if (chart.axis === "size") return [];
  const paths = [band, limits, centre, target].flatMap((mark) => {
    const part = mark(chart, frame);
    return part === null ? [] : all(part, "path").flatMap(({ node }) => subpaths(String(node.attributes.d)));
  });
  return paths.flatMap((path) =>
    path
      .slice(1)
      .filter(([x, y], i) => x !== path[i]?.[0] && y !== path[i]?.[1])
      .map(([x, y]) => `a slanted step to ${x},${y}`),
  );
};

const sameBytes: Check = ({ chart, options, text }) => [
  ...(drawn(chart, options).text === text ? [] : ["the second picture differs"]),
  ...(drawn(frozen(JSON.parse(JSON.stringify(chart)) as Chart), options).text === text ? [] : ["the picture of a JSON copy differs"]),
];

/** Labels at line ends from the top down, as their values, each a row or more from the next. */
const endsInOrder: Check = ({ frame: { ends, unit } }) =>
  ends.flatMap(({ y, end, value }, i) => {
    const above = ends[i - 1];
    if (above === undefined) return [];
    return [
      ...(y - above.y > 15.99 * unit ? [] : [`${value} touches ${above.value}`]),
      ...(end >= above.end ? [] : [`${value} stands under ${above.value}`]),
    ];
  });

const selfContained: Check = ({ text, options }) => [
  ...(/<(filter|script|foreignObject|image|use)\b|var\(|\sstyle=|\son\w+\s*=|NaN|Infinity|undefined/.exec(text) ?? []),
  ...(/(href|src|url\()\s*=?\s*["']?(https?:|\/\/|data:|javascript:)/.exec(text) ?? []),
  ...((text.match(/<style\b/g) ?? []).length === (options.theme === "auto" ? 1 : 0) ? [] : ["style elements"]),
];

const NUMBER = /\d+(?:\.\d+)?/g;
/** Numbers of levels in a title stand at the end of a line or in the row of phases, unless that of the phase before is not drawn; a title never says why. */
const honestTitle: Check = ({ chart, shown, frame, options }) => {
  if (options.title !== undefined) return [];
  const because = /\bbecause|due to|thanks to\b/i.test(frame.title) ? ["the title says why"] : [];
  const [, after, before] = /(?:mean|median|centre line) (\S+) since .*, (\S+) before$/.exec(frame.title) ?? [];
  const written = [
    ...frame.ends.map(({ value }) => value),
    ...frame.phases.flatMap(({ mean }) => mean),
    ...frame.caption.map(({ text }) => text),
  ];
  const numbers = new Set(written.flatMap((text) => text.match(NUMBER) ?? []).map(Number));
  const drawnToo = (number: string | undefined): boolean => (number?.match(NUMBER) ?? []).every((one) => numbers.has(Number(one)));
  return [
    ...because,
    ...[after, ...(shown === chart ? [before] : [])].filter((number) => !drawnToo(number)).map((number) => `${number ?? ""} is not drawn`),
  ];
};

/** In a dense picture: at most four coordinates a pixel column, and a marker at every signal. */
const thinned: Check = ({ shown: chart, frame }) => {
  if (!frame.density.columns) return [];
  const line = trace(chart, frame);
  const places = line === null ? [] : all(line, "path").flatMap(({ node }) => subpaths(String(node.attributes.d)).flat());
  const columns = new Map<number, number>();
  for (const [x] of places) columns.set(Math.floor(x), (columns.get(Math.floor(x)) ?? 0) + 2);
  const crowded = Math.max(0, ...columns.values()) > 4 ? ["a column of more than four coordinates"] : [];
  const marks = points(chart, frame);
  const markers = marks === null ? 0 : all(marks, "circle").length + all(marks, "path").length;
  const signals = new Set(
    chart.points
      .filter((point) => point.cause !== "common" && point.status === "counted")
      .map((point) => `${Math.floor(frame.x(point))} ${Math.round(frame.y(point.value ?? 0))} ${point.cause}`),
  );
  return markers >= signals.size ? crowded : [...crowded, `${markers} markers for ${signals.size} signals`];
};

/** Every annotation is told somewhere in the picture, and no number of one lies on another, nor on a text. */
const annotationsTold: Check = ({ shown: chart, picture, frame, options }) => {
  if (options.annotations === false) return [];
  const bare = (text: string): string => text.replace(/\s/g, "");
  const told = bare(
    all(picture, "text")
      .map(({ node }) => textOf(node))
      .join(""),
  );
  const lost = chart.annotations.filter(({ text }) => !told.includes(bare(text))).map(({ text }) => `"${text}" is not told`);
  const radius = 8.5 * frame.unit;
  const discs = frame.lanes
    .filter(({ number }) => number !== "")
    .map(({ x, y }) => ({ text: "disc", left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const texts = textBoxes(picture).filter(({ top, text }) => top < frame.top && !/^\d+$/.test(text));
  return [...lost, ...overlaps([...discs, ...texts])];
};

/** The ten invariants of pictures, in their order, and what must hold of annotations. */
export const checks: Readonly<Record<string, Check>> = {
  "no text lies on other text": noTextOnText,
  "all text lies on the paper": allOnPaper,
  "text and marks stand out from their ground": legible,
  "common-cause and provisional points are hollow, special causes solid": hollowOrSolid,
  "steps are vertical": verticalSteps,
  "the same input gives the same bytes": sameBytes,
  "labels at line ends are in the order of their values": endsInOrder,
  "nothing outside the file, no script, no style": selfContained,
  "the title's numbers are drawn, and it says when, not why": honestTitle,
  "a dense line is thin and loses no signal": thinned,
  "every annotation is told": annotationsTold,
};
