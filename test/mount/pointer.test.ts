// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { spc, xmrChart } from "../../src/index.js";
import { mount } from "../../src/mount/index.js";
import { chartScene } from "../../src/svg/svg.js";

const rows = [12, 14, 11, 13, 15, 12].map((days, i) => ({ month: `2024-0${i + 1}`, days }));
const chart = spc(rows, { chart: xmrChart, x: "month", y: "days" });
const { frame } = chartScene(chart, {});
const { left, right, top, bottom } = frame;
const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];

let host: HTMLElement;
let root: SVGElement;
const told = (): string => [...host.querySelectorAll('[pointer-events="none"] text')].map(({ textContent }) => textContent).join("|");
const stop = (): SVGElement | null => host.querySelector<SVGElement>("[tabindex]");
const label = (): string => stop()?.getAttribute("aria-label") ?? "";
const press = (key: string): void => {
  stop()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};

beforeEach(() => {
  document.body.innerHTML = "<main></main>";
  const found = document.querySelector("main");
  if (found === null) throw new Error("there is no main");
  host = found;
  mount(chart, host);
  const drawn = host.querySelector("svg");
  if (drawn === null) throw new Error("nothing was drawn");
  root = drawn;
  place(1);
});

/** Puts the picture 100 px from the left of the window and 50 px from its top, at a scale. */
function place(scale: number): void {
  root.getBoundingClientRect = () => new DOMRect(100, 50, frame.width * scale, frame.height * scale);
}

/** Tells the picture of a pointer at a place in its own units. */
function pointer(type: string, x: number, y: number, scale = 1): void {
  root.dispatchEvent(new MouseEvent(type, { clientX: 100 + x * scale, clientY: 50 + y * scale, bubbles: true }));
}

describe("a pointer", () => {
  test.each([1, 0.5, 2])("is where it is in the picture, wherever that stands and at a scale of %d", (scale) => {
    place(scale);
    for (const [i, month] of ["January", "February", "March"].entries()) {
      const point = chart.points[i];
      if (point !== undefined) pointer("pointermove", frame.x(point) + 3, frame.y(point.value ?? NaN), scale);
      expect(told()).toContain(`${month} 2024`);
    }
  });

  test.each([
    ["wider", 300, 0],
    ["higher", 0, 300],
  ])("is where it is in a picture that stands in the middle of a box %s than itself", (_, besides, above) => {
    root.getBoundingClientRect = () => new DOMRect(100 - besides, 50 - above, frame.width + 2 * besides, frame.height + 2 * above);
    pointer("pointermove", left - 12, top - 12);
    expect(told()).toContain("January 2024");
    for (const [x, y] of [
      [left - 13, centre],
      [middle, bottom + 13],
    ] as const) {
      pointer("pointermove", x, y);
      expect(told()).toBe("");
    }
  });

  test.each([
    ["left", left - 12, centre, left - 13, centre],
    ["right", right + 12, centre, right + 13, centre],
    ["top", middle, top - 12, middle, top - 13],
    ["bottom", middle, bottom + 12, middle, bottom + 13],
  ])("may be 12 px beyond the plot at the %s, and tells nothing further out", (_, x, y, outX, outY) => {
    pointer("pointermove", x, y);
    expect(told()).not.toBe("");
    pointer("pointermove", outX, outY);
    expect(told()).toBe("");
  });

  test.each([
    [0, 100],
    [100, 0],
  ])("tells nothing where the picture is not shown: %d by %d px", (width, height) => {
    root.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
    pointer("pointermove", middle - 100, centre - 50);
    expect(told()).toBe("");
  });

  it("gives the focus to the point that it clicks, without scrolling to it, and to none outside the plot", () => {
    const asked: unknown[] = [];
    const own = Reflect.get(SVGElement.prototype, "focus");
    Reflect.set(SVGElement.prototype, "focus", function (this: SVGElement, options?: FocusOptions) {
      asked.push(options);
      own.call(this, options);
    });
    pointer("click", right + 13, centre);
    expect([document.activeElement, asked]).toEqual([document.body, []]);
    const [first] = chart.points;
    if (first !== undefined) pointer("click", frame.x(first), frame.y(first.value ?? NaN));
    expect(document.activeElement).toBe(stop());
    expect(label()).toMatch(/^January 2024\./);
    expect(asked).toEqual([{ preventScroll: true }]);
    mount(chart, host);
    expect(label()).toMatch(/^January 2024\./);
    expect(document.activeElement).toBe(stop());
    expect(asked.at(-1)).toEqual({ preventScroll: true });
    Reflect.set(SVGElement.prototype, "focus", own);
  });

  it("leaves what is told to the key Escape alone", () => {
    stop()?.focus();
    expect(told()).toContain("June 2024");
    press("a");
    expect(told()).toContain("June 2024");
    press("Escape");
    expect(told()).toBe("");
  });
});

describe("a page that adopts style sheets", () => {
  class Sheet {
    text = "";
    replaceSync(text: string): void {
      this.text = text;
    }
  }
  const own = window.CSSStyleSheet;
  const others = [new Sheet()];
  const adopted = (): readonly Sheet[] => (document as unknown as { adoptedStyleSheets: readonly Sheet[] }).adoptedStyleSheets;

  beforeEach(() => {
    Object.assign(window, { CSSStyleSheet: Sheet });
    Object.assign(document, { adoptedStyleSheets: [...others] });
  });
  afterEach(() => {
    Object.assign(window, { CSSStyleSheet: own });
    Reflect.deleteProperty(document, "adoptedStyleSheets");
  });

  it("takes that of the theme auto with its text, in the place of an element, and gives it back", () => {
    const remove = mount(chart, host, { theme: "auto" });
    expect(adopted()).toHaveLength(2);
    expect(adopted()[1]?.text).toContain("prefers-color-scheme");
    expect(host.querySelectorAll("style")).toHaveLength(0);
    remove();
    expect(adopted()).toEqual(others);
  });

  it("gives back that of the picture that is taken away, and leaves those of others", () => {
    const second = document.createElement("section");
    document.body.append(second);
    const remove = mount(chart, host, { theme: "auto" });
    const kept = mount(chart, second, { theme: "auto", title: "Another" });
    const [, , sheet] = adopted();
    remove();
    expect(adopted()).toEqual([...others, sheet]);
    kept();
    expect(adopted()).toEqual(others);
  });

  it("takes none of a picture that has none", () => {
    const remove = mount(chart, host);
    expect(adopted()).toEqual(others);
    remove();
    expect(adopted()).toEqual(others);
  });
});
