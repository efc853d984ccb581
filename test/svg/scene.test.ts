import { describe, expect, it } from "vitest";
import { element, serialise } from "../../src/svg/index.js";

describe("element", () => {
  it("is plain data with its attributes in the order given", () => {
    expect(element("line", { y2: 4, x1: 1, class: "go-live" })).toEqual({
      tag: "line",
      attributes: { y2: 4, x1: 1, class: "go-live" },
      children: [],
    });
    expect(serialise(element("line", { y2: 4, x1: 1 }))).toBe('<line y2="4" x1="1"/>');
  });

  it("rounds coordinates to a tenth and lengths that are none to a hundredth", () => {
    expect(
      element("circle", { cx: 1.26, cy: -0.04, r: 4.754, "stroke-width": 1.25, opacity: 0.754, "fill-opacity": 0.28 }).attributes,
    ).toEqual({
      cx: 1.3,
      cy: 0,
      r: 4.75,
      "stroke-width": 1.25,
      opacity: 0.75,
      "fill-opacity": 0.28,
    });
    expect(element("text", { x: 1.26, "font-size": 12.254 }).attributes).toEqual({ x: 1.3, "font-size": 12.25 });
  });

  it("leaves out attributes without a value", () => {
    expect(element("path", { d: "M0,0", opacity: null, fill: undefined }).attributes).toEqual({ d: "M0,0" });
  });
});

describe("serialise", () => {
  it("writes nodes and text inside each other", () => {
    expect(serialise(element("text", { x: 1 }, ["Mean ", element("tspan", {}, ["8.8"])]))).toBe(
      '<text x="1">Mean <tspan>8.8</tspan></text>',
    );
  });

  it("escapes what has a meaning in XML, in text and in attributes", () => {
    expect(serialise(element("a", { b: `"'<>&` }, [`"'<>&`]))).toBe('<a b="&quot;&#39;&lt;&gt;&amp;">&quot;&#39;&lt;&gt;&amp;</a>');
  });

  it("removes overrides of direction, which would turn the text after a label, and keeps marks and isolates", () => {
    expect(serialise(element("a", { b: "1\u202e2" }, ["n\u202da\u202eme\u200f \u2066x\u2069 (0.67)"]))).toBe(
      '<a b="12">name\u200f \u2066x\u2069 (0.67)</a>',
    );
  });

  it("removes characters that XML forbids and replaces lone surrogates", () => {
    expect(serialise(element("a", {}, ["a\u0000\u0008\u001f\ufffe\uffffb\ud800c\udc00d\u{1f600}\te"]))).toBe(
      "<a>ab\ufffdc\ufffdd\u{1f600}\te</a>",
    );
  });
});
