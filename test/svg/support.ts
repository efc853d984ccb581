/** Seeded random charts, and what the tests of pictures read off a scene. */
import { cChart, mrChart, pChart, runChart, uChart, xmrChart } from "../../src/charts/index.js";
import { spc } from "../../src/spc.js";
import { type MeasureText, measureText } from "../../src/svg/text.js";
import type { Element, Frame } from "../../src/svg/index.js";
import { frameOf } from "../../src/svg/frame.js";
import { settingsOf, type SvgOptions } from "../../src/svg/options.js";
import type { Chart, Improvement, PhaseOption } from "../../src/types/index.js";

/** Pseudo-random numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** ISO dates, a calendar step apart. */
export function dates(length: number, step: "day" | "week" | "month" | "quarter" | "year", from = "2021-04-01"): string[] {
  const start = new Date(`${from}T00:00Z`);
  return Array.from({ length }, (_, i) => {
    const [days, months] = { day: [i, 0], week: [7 * i, 0], month: [0, i], quarter: [0, 3 * i], year: [0, 12 * i] }[step] as [
      number,
      number,
    ];
    return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate() + days)).toISOString().slice(0, 10);
  });
}

/** A row of a random chart. */
export interface Row {
  readonly x: string | number;
  readonly y: number | null;
  readonly n: number;
}

const NAMES = [
  "Falls",
  "Time from referral to first assessment in community mental health services",
  "Violence on older-adult wards",
  "",
  "DNA/no-show rate",
];
const LABELS = [
  "Before",
  "With safety huddles",
  "Recovery of elective services after the pandemic",
  "New",
  "Pseudopseudohypoparathyroidism",
];
const STEPS = ["day", "week", "month", "quarter", "year", "number", "category"] as const;

/** A chart of a random kind, axis, scale and length, with gaps, ghosts, phases, a target and provisional points. */
export function randomChart(seed: number): Chart {
  const next = random(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const length = 1 + Math.floor(next() * (next() < 0.2 ? 200 : 60));
  const step = pick(STEPS);
  const places =
    step === "number"
      ? Array.from({ length }, (_, i) => i + 1)
      : step === "category"
        ? Array.from({ length }, (_, i) => `${i} North`)
        : dates(length, step);
  const size = 10 ** Math.floor(next() * 7 - 2);
  const shift = Math.floor(next() * length);
  const gaps = next() < 0.5;
  const level = (i: number): number => (i < shift ? 1 : 1.3) * (0.4 + 0.4 * next());
  const rows = places.map((x, i): Row => {
    const n = 20 + Math.floor(next() * 400);
    return { x, n, y: gaps && next() < 0.08 ? null : level(i) * size };
  });
  const improvement: Improvement = pick(["up", "down", "neither"]);
  const starts = Array.from({ length: Math.floor(next() * 4) }, () => 1 + Math.floor(next() * length)).filter((at) => at < length);
  const phases = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((index): PhaseOption => ({ index, label: pick(LABELS), reason: "a change" }));
  const shared = {
    name: pick(NAMES),
    x: "x",
    improvement,
    phases,
    provisional: next() < 0.2 ? 2 : 0,
    ...(next() < 0.3 ? { ghost: [Math.floor(length / 3)] } : {}),
    ...(next() < 0.3 && length > 14 ? { baseline: 12 } : {}),
  } as const;
  const counted = rows.map((row) => ({ ...row, y: row.y === null ? null : Math.round((row.y / size) * 8) }));
  const target = next() < 0.6 ? { target: size * 0.7 } : {};
  switch (pick(["xmr", "xmr", "run", "mr", "p", "u", "c"])) {
    case "xmr":
      return spc(rows, { ...shared, ...target, chart: xmrChart, y: "y" });
    case "run":
      return spc(rows, { ...shared, ...target, chart: runChart, y: "y" });
    case "mr":
      return spc(rows, { ...shared, chart: mrChart, y: "y" });
    case "c":
      return spc(counted, { ...shared, chart: cChart, y: "y", target: 5 });
    case "u":
      return spc(counted, { ...shared, chart: uChart, y: "y", n: "n", per: 1000 });
    default: {
      const shares = rows.map((row) => ({ ...row, y: row.y === null ? null : Math.min(row.n, Math.round((row.y / size) * row.n * 0.9)) }));
      return spc(shares, { ...shared, chart: pChart, y: "y", n: "n", target: 0.8 });
    }
  }
}

/** The frame of a chart. */
export function frameFor(chart: Chart, options: SvgOptions = {}): Frame {
  return frameOf(chart, settingsOf(chart, options));
}

/** An element with what it inherits. */
export interface Placed {
  readonly node: Element;
  readonly inherited: Readonly<Record<string, string | number>>;
  /** Scale and shift of the groups around it. */
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** Whether an element holds texts a second time, as the outline under them. */
export function isOutline({ tag, attributes }: Element): boolean {
  return tag === "g" && attributes["aria-hidden"] === "true" && attributes.stroke !== undefined;
}

/** A written picture without the outlines under its texts. */
export function once(svg: string): string {
  return svg.replace(/<g aria-hidden="true"[^>]* stroke="[^>]*>.*?<\/g>/g, "");
}

/** Every element of a scene, with inherited attributes and transforms; texts once, without what is their outline. */
export function everything(root: Element): readonly Placed[] {
  const found: Placed[] = [];
  const visit = (node: Element, around: Omit<Placed, "node">): void => {
    const [, tx, ty, by] = /^translate\(([-\d.]+),([-\d.]+)\) scale\(([\d.]+)\)$/.exec(String(node.attributes.transform ?? "")) ?? [];
    const here = {
      inherited: { ...around.inherited, ...node.attributes },
      scale: around.scale * Number(by ?? 1),
      dx: around.dx + Number(tx ?? 0),
      dy: around.dy + Number(ty ?? 0),
    };
    found.push({ node, ...here });
    if (isOutline(node)) return;
    for (const child of node.children) if (typeof child !== "string") visit(child, here);
  };
  visit(root, { inherited: {}, scale: 1, dx: 0, dy: 0 });
  return found;
}

/** Elements of one name. */
export function all(root: Element, tag: string): readonly Placed[] {
  return everything(root).filter(({ node }) => node.tag === tag);
}

/** The text in an element, once. */
export function textOf(node: Element): string {
  return node.children.map((child) => (typeof child === "string" ? child : isOutline(child) ? "" : textOf(child))).join("");
}

/** Every text of a picture. */
export function textsOf(picture: Element): readonly string[] {
  return all(picture, "text").map(({ node }) => textOf(node));
}

/** Where a text lies, by the width table. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all text elements, from the tops of capitals to the bottoms of descenders. */
export function textBoxes(root: Element, measure: MeasureText = measureText): readonly Box[] {
  return all(root, "text").map(({ node, inherited, scale, dx, dy }) => {
    const size = Number(inherited["font-size"]) * scale;
    const weight = inherited["font-weight"] === 700 ? "bold" : "regular";
    const width = node.children.reduce((sum, child) => {
      if (typeof child === "string") return sum + measure(child, size, weight);
      return (
        sum +
        Number(child.attributes.dx ?? 0) +
        measure(
          textOf(child),
          Number(child.attributes["font-size"] ?? inherited["font-size"]) * scale,
          child.attributes["font-weight"] === 700 ? "bold" : weight,
        )
      );
    }, 0);
    const x = dx + Number(node.attributes.x) * scale;
    const y = dy + Number(node.attributes.y) * scale;
    const anchor = inherited["text-anchor"];
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    return { text: textOf(node), left, right: left + width, top: y - 0.72 * size, bottom: y + 0.21 * size };
  });
}

/** Pairs of boxes that overlap. */
export function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** The corners of a path written with absolute M, L, H, V and Z, one list a subpath. */
export function subpaths(d: string): readonly (readonly (readonly [number, number])[])[] {
  const paths: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    if (command === "Z") continue;
    const values = (numbers ?? "").split(",").map(Number);
    if (command === "H") x = values[0] ?? x;
    else if (command === "V") y = values[0] ?? y;
    else [x, y] = [values[0] ?? x, values[1] ?? y];
    if (command === "M") paths.push([]);
    paths.at(-1)?.push([x, y]);
  }
  return paths;
}
