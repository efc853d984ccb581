/** The invariants see what is wrong: each is shown a picture with one thing spoilt. */
import { describe, expect, it } from "vitest";
import { pChart, xmrChart } from "../../../src/charts/index.js";
import { astronomicalPoint } from "../../../src/rules/index.js";
import { spc } from "../../../src/spc.js";
import { dates } from "../support.js";
import { checks, type Drawn, drawn } from "./checks.js";

const rows = dates(40, "month").map((x, i) => ({ x, y: (i < 20 ? 20.4 : 26.1) + (i % 2 === 0 ? 2 : -2) + (i === 33 ? 30 : 0) }));
const phases = [{ index: 20, label: "After", reason: "clinic opened" }];
const annotations = [{ x: "2022-01", text: "Huddles tested", kind: "change" }] as const;
const chart = spc(rows, {
  chart: xmrChart,
  name: "Waits",
  x: "x",
  y: "y",
  improvement: "up",
  phases,
  annotations,
  rules: [astronomicalPoint()],
});
const good = drawn(chart, {});
const cases = rows.map(({ x }, i) => ({ x, y: 40 + (i % 5), n: 100 + i * 3 }));
const stepped = drawn(spc(cases, { chart: pChart, x: "x", y: "y", n: "n" }), {});

/** What an invariant says of a picture. */
function faultsOf(name: string, picture: Drawn): number {
  const check = Object.entries(checks).find(([key]) => key.startsWith(name));
  if (check === undefined) throw new Error(`no check ${name}`);
  return check[1](picture).length;
}

let calls = 0;
const { frame, picture } = good;
const pale = { ...frame, theme: { ...frame.theme, axis: "#DDDDDD" } };
const moving = { ...stepped.frame, edge: (index: number): number => stepped.frame.edge(index) + (calls++ % 3) };
const dense = {
  ...frame,
  density: { ...frame.density, columns: true },
  x: (point: { readonly index: number }): number => 100 + (point.index % 2),
};

const spoilt: readonly (readonly [string, Drawn])[] = [
  ["no text", { ...good, picture: { ...picture, children: [...picture.children, ...picture.children] } }],
  ["all text", { ...good, frame: { ...frame, width: 300 } }],
  ["text and marks", { ...good, frame: pale }],
  ["common-cause", { ...good, frame: { ...frame, theme: { ...frame.theme, improvement: frame.theme.background } } }],
  ["steps", { ...stepped, frame: moving }],
  ["the same input", { ...good, text: `${good.text} ` }],
  ["labels at line ends", { ...good, frame: { ...frame, ends: [...frame.ends].reverse() } }],
  ["nothing outside", { ...good, text: `${good.text}<script>` }],
  ["the title's numbers", { ...good, frame: { ...frame, title: "Waits: mean 99.9 since May 2022, 20.4 before" } }],
  ["a dense line", { ...good, frame: dense }],
  ["every annotation", { ...good, shown: { ...chart, annotations: [{ x: "2022-01", text: "Never drawn", kind: "event" }] } }],
];

describe("an invariant of pictures", () => {
  it.each(spoilt)("sees what is spoilt, and nothing in what is not: %s", (name, bad) => {
    expect(faultsOf(name, name === "steps" ? stepped : good)).toBe(0);
    expect(faultsOf(name, bad)).toBeGreaterThan(0);
  });

  it("is shown something spoilt for each of them", () => {
    expect(spoilt.length).toBe(Object.keys(checks).length);
  });
});
