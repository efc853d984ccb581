import { describe, expect, it } from "vitest";

import { pChart, spc, suggestPhases, xmrChart } from "../../src/index.js";
import { type Element, scene, svg } from "../../src/svg/index.js";
import type { Annotation, PhaseOption } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";
import { frameFor, isOutline } from "./support.js";

const level = [50, 53, 48, 51, 54, 49, 52, 47, 50, 53, 51, 48, 52, 50, 49, 54];
const chart = spc([...level, ...level.map((y) => y - 14)], { chart: xmrChart });
const { proposals } = suggestPhases(chart);

function all(node: Element): readonly Element[] {
  return [node, ...node.children.flatMap((child) => (typeof child === "string" || isOutline(child) ? [] : all(child)))];
}

function dotted(node: Element): readonly Element[] {
  return all(node).filter(({ attributes }) => attributes["stroke-dasharray"] === "1 3");
}

function texts(node: Element, wanted: string): number {
  return all(node).filter(({ tag, children }) => tag === "text" && children[0] === wanted).length;
}

describe("proposed phases in a picture", () => {
  it("are dotted rules named as proposed, and the caption says that nobody has decided", () => {
    const drawn = scene(chart, { proposals });
    expect(dotted(drawn)).toHaveLength(1);
    expect(texts(drawn, "Proposed")).toBe(1);
    expect(svg(chart, { proposals })).toContain("on which nobody has decided.");
  });

  it("change nothing else: no line moves, and no rule of a phase is drawn", () => {
    const plain = svg(chart, { caption: false });
    const drawn = scene(chart, { caption: false, proposals });
    const without = (node: Element): Element => ({
      ...node,
      children: node.children
        .filter((child) => typeof child === "string" || dotted(child).length === 0)
        .map((child) => (typeof child === "string" ? child : without(child))),
    });
    const lines = (node: Element): unknown => all(node).flatMap(({ tag, attributes }) => (tag === "path" ? [attributes.d] : []));
    expect(lines(without(drawn))).toEqual(lines(scene(chart, { caption: false })));
    expect(plain).not.toContain("Proposed");
  });

  it("stand before the first point of the new level, and are named once where they crowd", () => {
    const drawn = scene(chart, { proposals: [{ at: 17 }, { at: 16 }, { at: 16 }] });
    expect(String(dotted(drawn)[0]?.attributes.d).match(/M/g)).toHaveLength(2);
    expect(texts(drawn, "Proposed")).toBe(1);
  });

  it("are named to the left of a rule at the right edge", () => {
    const [label] = all(scene(chart, { proposals: [{ at: 31 }] })).filter(({ children }) => children[0] === "Proposed");
    expect(label?.attributes["text-anchor"]).toBe("end");
  });

  it("are named to the left of their rule where a leader or the rule of a phase would cross the name, and it does not there", () => {
    const rows = Array.from({ length: 32 }, (_, i) => i + 1);
    const anchorOf = (options: { phases?: PhaseOption[]; annotations?: Annotation[] }): unknown => {
      const annotated = spc(rows, { chart: xmrChart, ...options });
      const [label] = all(scene(annotated, { proposals: [{ at: 16 }] })).filter(({ children }) => children[0] === "Proposed");
      return label?.attributes["text-anchor"] ?? "start";
    };
    const test = (x: number): Annotation => ({ kind: "change", x, text: "Huddles" });
    expect(anchorOf({ annotations: [test(18)] })).toBe("end");
    expect(anchorOf({ phases: [{ index: 18, reason: "clinic opened" }] })).toBe("end");
    expect(anchorOf({ annotations: [test(15), test(18)] })).toBe("start");
    expect(anchorOf({ annotations: [test(15)] })).toBe("start");
  });

  it("are named at the bottom where data or lines pass at the top, if that is free", () => {
    const nameOf = (values: readonly (number | null)[], include: number[]): "top" | "bottom" => {
      const shares = spc(values, { chart: pChart, y: (count) => count, n: () => 100 });
      const options = { proposals: [{ at: 20 }], include };
      const { top, bottom } = frameFor(shares, options);
      const name = all(scene(shares, options)).find(({ children }) => children[0] === "Proposed");
      return Number(name?.attributes.y) < (top + bottom) / 2 ? "top" : "bottom";
    };
    const high = Array.from({ length: 32 }, (_, i) => 96 + (i % 4));
    const low = high.map((count) => count - 50);
    expect(nameOf(high, [0.6])).toBe("bottom");
    expect(nameOf(low, [0, 1])).toBe("top");
    expect(nameOf([...high.slice(0, 4), null, ...high.slice(5)], [0.6])).toBe("top");
  });

  it("may be none", () => {
    expect(svg(chart, { proposals: [] })).toBe(svg(chart));
  });

  it("are refused where no two points have them between", () => {
    for (const at of [-1, 0, 32, 99])
      expect(thrownBy(() => svg(chart, { proposals: [{ at: 16 }, { at }] }))).toMatchObject({
        name: "SpcError",
        code: "position-unknown",
        message: `proposals[1].at is ${at}, expected more than 0 and less than 32`,
        column: "proposals",
        value: at,
      });
    for (const at of [1, 31]) expect(dotted(scene(chart, { proposals: [{ at }] }))).toHaveLength(1);
    expect(thrownBy(() => svg(spc([50], { chart: xmrChart }), { proposals: [{ at: 1 }] }))?.code).toBe("position-unknown");
  });

  it("are refused where they are no proposals", () => {
    for (const odd of [16, [16], [{ start: 17 }], {}])
      expect(thrownBy(() => svg(chart, { proposals: odd as unknown as typeof proposals }))?.code).toBe("unknown-value");
  });
});
