import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../src/types/index.js";
import { hebrew } from "../../support/hebrew.js";
import { frameFor, overlaps, random } from "../support.js";
import { change, chartOf, event, framed, listed, months } from "./support.js";

describe("lanes", () => {
  it("hold tests in the order of their dates, numbered, the text to the right of the leader", () => {
    const { lanes } = framed(months, [change("2024-06", "Second"), change("2023-06", "First")]);
    expect(lanes.map(({ number, lines, before }) => [number, ...lines, before])).toEqual([
      ["1", "First", false],
      ["2", "Second", false],
    ]);
    expect(lanes[0]?.y).toBe(lanes[1]?.y);
  });

  it("put a text that has no room to the right on the left, and where both are taken one lane lower", () => {
    const { lanes } = framed(months, [
      change("2023-12", "A test of two lines on a ward"),
      change("2024-01", "Next"),
      change("2024-12", "At the edge of the paper"),
    ]);
    const [first, next, last] = lanes;
    expect([first?.before, next?.before, last?.before]).toEqual([false, false, true]);
    expect(next?.y).toBeGreaterThan(first?.y ?? Infinity);
  });

  it("turn a text round rather than across the rule of a phase", () => {
    const phases = [{ index: 6, reason: "moved", label: "After" }];
    const { lanes } = frameFor(chartOf(months, [change("2023-05", "Test")], { phases }));
    expect(lanes.map(({ before }) => before)).toEqual([false]);
    const later = frameFor(
      chartOf(months, [change("2023-06", "Huddles tested")], { phases: [{ index: 7, reason: "moved", label: "After" }] }),
    );
    expect(later.lanes.map(({ before }) => before)).toEqual([true]);
  });

  it("keep a text on the side of the rule on which its number stands, though the rule touches the number", () => {
    const phases = [{ index: 6, reason: "moved", label: "After" }];
    const frame = frameFor(chartOf(months, [change("2023-06", "Huddles")], { phases }), { size: "slide", width: 640 });
    const [lane] = frame.lanes;
    expect(frame.edge(6) - (lane?.x ?? NaN)).toBeLessThan(8.5 * frame.unit);
    expect(lane?.before).toBe(true);
  });

  it("begin on the left of the leader where a language is written from right to left", () => {
    expect(framed(months, [change("2024-01", "בדיקה")], { locale: hebrew }).lanes.map(({ before }) => before)).toEqual([true]);
  });

  it("are 14.5 × lines + 8 high, and at least 27", () => {
    const plain = framed(months, []);
    const one = framed(months, [change("2023-06", "Short")]);
    const two = framed(months, [change("2023-06", "Shared safety cross at every handover of both wards and the team")]);
    expect(two.lanes[0]?.lines.length).toBe(2);
    expect(one.top - plain.top).toBe(27 + 6 - 10);
    expect(two.top - plain.top).toBe(14.5 * 2 + 8 + 6 - 10);
  });

  it("write a text in fewer lines where the room beside it is free, and in lines of 132 px where it is not", () => {
    const told = { prediction: "a third fewer falls", result: "a quarter fewer falls" };
    const test = change("2023-06", "Falls alarm tested on one ward", told);
    const [alone] = framed(months, [test]).lanes;
    expect([alone?.lines, alone?.more]).toEqual([
      ["Falls alarm tested on one ward"],
      ["Expected: a third fewer falls", "Seen: a quarter fewer falls"],
    ]);
    const [beside, next] = framed(months, [change("2023-06", "Falls alarm tested on one ward"), change("2023-12", "Second ward")]).lanes;
    expect([beside?.lines, next?.lines, beside?.y === next?.y]).toEqual([["Falls alarm tested", "on one ward"], ["Second ward"], true]);
  });

  it("never let a text that was made wider reach another, a rule, or the edge of the paper", () => {
    const words = "Huddles tested on one ward with the night staff of both community teams and all of their managers".split(" ");
    let wide = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const at = (): number => Math.floor(next() * 24);
      const tests = Array.from({ length: 1 + Math.floor(next() * 5) }, () =>
        change(months[at()]?.x ?? "", words.slice(0, 2 + Math.floor(next() * 16)).join(" ")),
      );
      const frame = frameFor(chartOf(months, tests, { phases: [{ index: 6 + Math.floor(next() * 12), reason: "r", label: "New" }] }));
      const boxes = frame.lanes.map(({ lines, textX, before, y }) => {
        const width = Math.max(0, ...lines.map((line) => frame.measure(line, 12)));
        if (width > 132) wide++;
        return {
          text: lines.join(" "),
          left: before ? textX - width : textX,
          right: before ? textX : textX + width,
          top: y - 8,
          bottom: y + 6,
        };
      });
      expect(overlaps(boxes), `seed ${seed}`).toEqual([]);
      expect(boxes.filter(({ left, right }) => left < frame.left - 6 || right > 820)).toEqual([]);
    }
    expect(wide).toBeGreaterThan(100);
  });

  it("leave what was expected and seen to the list rather than write it across the rule of a phase", () => {
    const test = change("2023-06", "Huddles tested on one ward with the night staff", {
      prediction: "a third fewer falls",
      result: "no change that could be seen",
    });
    const frame = frameFor(chartOf(months, [test], { phases: [{ index: 8, reason: "moved", label: "After" }] }));
    expect(frame.lanes.map(({ lines, more, before }) => [lines.join(" "), more, before])).toEqual([[test.text, [], true]]);
    expect(listed(frame)).toContain("Expected: a third fewer falls; seen: no change that could be seen");
  });

  it("give a number alone where the text is too long, and the list its text and date", () => {
    const text = `A test of change whose description takes far more than three lines of a lane${", and then some more words".repeat(4)}`;
    const frame = framed(months, [change("2023-06", text)]);
    expect(frame.lanes.map(({ number, lines }) => [number, lines])).toEqual([["1", []]]);
    expect(listed(frame)).toContain("1");
    expect(listed(frame).join(" ")).toContain(`${text}, June 2023`);
  });

  it("hold at most four tests of one date; the fifth is told with its date", () => {
    const frame = framed(
      months,
      ["a", "b", "c", "d", "e"].map((text) => change("2023-06", text)),
    );
    expect(frame.lanes.map(({ number, lines }) => `${number} ${lines.join(" ")}`)).toEqual(["1 a", "2 b", "3 c", "4 d"]);
    expect(listed(frame)).toContain("e, June 2023");
  });

  it("let no leader pass through the texts of two others", () => {
    const texts = [
      "New triage nurse at the front door",
      "Second registrar at night",
      "Electronic handover on all adult wards",
      "Discharge lounge",
    ];
    const tests = [...texts, "Second discharge lounge at the west entrance"].map((text, i) => change(months[5 + i]?.x ?? "", text));
    for (const size of ["wide", "slide"] as const) {
      const { lanes, measure, unit } = framed(months, tests, { size });
      for (const { x, y } of lanes) {
        const through = lanes.filter((other) => {
          const width = Math.max(0, ...other.lines.map((line) => measure(line, 12 * unit)));
          const [left, right] = other.before ? [other.textX - width, other.textX] : [other.textX, other.textX + width];
          return other.y > y && x > left && x < right;
        });
        expect(through.length).toBeLessThan(2);
      }
    }
    expect(listed(framed(months, tests, { size: "slide" })).join(" ")).toContain("Second discharge lounge at the west entrance");
  });

  it("tell what was expected and seen under the text; the list does where there is no room", () => {
    const short = framed(months, [change("2023-06", "Huddles", { prediction: "fewer falls", result: "no change" })]);
    expect(short.lanes.map(({ lines, more }) => [lines, more])).toEqual([[["Huddles"], ["Expected: fewer falls", "Seen: no change"]]]);
    const prediction = `a fifth fewer incidents within three months of the start, on every ward that takes part${", day and night".repeat(6)}`;
    const long = framed(months, [change("2023-06", "Huddles", { prediction, result: "no change" })]);
    expect(long.lanes.map(({ number, lines, more }) => [number, lines, more])).toEqual([["1", ["Huddles"], []]]);
    expect(listed(long).join(" ")).toContain(`1 Expected: ${prediction}; seen: no change`);
  });

  it("hold numbers alone on a telephone; the list has everything", () => {
    const frame = framed(months, [change("2023-06", "Huddles"), event("2023-09"), { x: "2024-01", text: "New team", kind: "phase" }], {
      width: 360,
    });
    expect(frame.lanes.map(({ number, lines }) => [number, lines])).toEqual([["1", []]]);
    expect(frame.callouts).toEqual([]);
    expect(listed(frame).slice(0, 4)).toEqual(["1", "Huddles, June 2023", "Storm, September 2023", "New team, January 2024"]);
  });

  it("place a remark on a phase at the boundary of the phase, without a number", () => {
    const phases = [{ start: "2023-06-12", reason: "moved", label: "After" }];
    const remark: Annotation = { x: "2023-06-12", text: "Moved to the new building", kind: "phase" };
    const frame = frameFor(chartOf(months, [remark], { phases }));
    expect(frame.lanes).toMatchObject([{ number: "", x: frame.edge(6), end: frame.bottom, lines: ["Moved to the new building"] }]);
  });
});
