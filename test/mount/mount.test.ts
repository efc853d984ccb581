// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { append, spc, withinOneThird, xmrChart } from "../../src/index.js";
import { mount } from "../../src/mount/index.js";
import { svg } from "../../src/svg/index.js";
import { hebrew } from "../support/hebrew.js";
import { thrownBy } from "../support/thrown.js";

const rows = [12, 14, 11, 13, 15, 12, 13, 31, 12, 14, 13, 12].map((days, i) => ({
  month: `2024-${String(i + 1).padStart(2, "0")}`,
  days,
}));
const chart = spc(rows, { chart: xmrChart, x: "month", y: "days", name: "Days to appointment", improvement: "down", target: 12 });

/** The one node that a selector names. */
function the(selector: string): HTMLElement {
  const node = document.querySelector<HTMLElement>(selector);
  if (node === null) throw new Error(`nothing is ${selector}`);
  return node;
}

let host: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = "<main></main>";
  host = the("main");
});

const stop = (): Element | null => host.querySelector("[tabindex]");
const label = (): string => stop()?.getAttribute("aria-label") ?? "";
const box = (): string => [...host.querySelectorAll('[pointer-events="none"] text')].map(({ textContent }) => textContent).join("|");
const press = (key: string): void => {
  stop()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};

/** The attributes and texts of a picture, without those that only a mounted one has. */
function outline(node: Element): string {
  const names = node.getAttributeNames().filter((name) => name !== "role" && name !== "xmlns");
  const children = [...node.childNodes].map((child) => (child instanceof Element ? outline(child) : (child.textContent ?? "")));
  return `<${node.tagName} ${names.map((name) => `${name}=${node.getAttribute(name) ?? ""}`).join(" ")}>${children.join("")}`;
}

describe("mount", () => {
  it("draws in a page what svg writes", () => {
    mount(chart, host);
    stop()?.remove();
    const written = new DOMParser().parseFromString(svg(chart), "image/svg+xml").documentElement;
    expect(outline(the("main > svg"))).toBe(outline(written));
  });

  it("is one stop of the Tab key, on the latest point", () => {
    mount(chart, host);
    expect(host.querySelectorAll("[tabindex]")).toHaveLength(1);
    expect(label()).toMatch(/^December 2024\. [^.]*: 12\./);
  });

  it("reaches no point that is not drawn", () => {
    mount(chart, host, { from: "2024-08" });
    press("Home");
    expect(label()).toMatch(/^August 2024\. [^.]*: 31\./);
  });

  it("tells value, lines and signals of the point that arrow keys move to", () => {
    mount(chart, host);
    the("[tabindex]").focus();
    for (let i = 0; i < 4; i++) press("ArrowLeft");
    expect(label()).toMatch(/^August 2024\./);
    expect(label()).toContain("31");
    expect(label()).toContain("Upper limit: ");
    expect(label()).toContain("Signals: Concern: point outside the limits");
    expect(box()).toContain("August 2024");
    expect(document.activeElement).toBe(stop());
  });

  it("names the rule whose signal has no side, as the picture's description does", () => {
    const near = [9, 18, ...Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 13.4 : 13.6)), 9, 18];
    const hugging = spc(near, { chart: xmrChart, rules: [withinOneThird(15)] });
    mount(hugging, host);
    the("[tabindex]").focus();
    for (let i = 0; i < 5; i++) press("ArrowLeft");
    expect(label()).toMatch(/^15\..*Signals: Change, neither good nor bad: points close to the centre line$/);
    expect(box()).toContain("points close to the centre line");
    expect(the("main > svg > desc").textContent).toContain("16 in a row close to the mean, observations 3 to 18.");
  });

  it("stops at both ends, and goes to them with Home and End", () => {
    mount(chart, host);
    the("[tabindex]").focus();
    press("ArrowRight");
    expect(label()).toMatch(/^December/);
    press("Home");
    expect(label()).toMatch(/^January/);
    press("ArrowLeft");
    expect(label()).toMatch(/^January/);
    press("End");
    expect(label()).toMatch(/^December/);
  });

  it("leaves keys with a modifier to the browser", () => {
    mount(chart, host);
    the("[tabindex]").focus();
    for (const modifier of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }]) {
      const event = new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true, ...modifier });
      stop()?.dispatchEvent(event);
      expect([event.defaultPrevented, label().slice(0, 8)]).toEqual([false, "December"]);
    }
  });

  it("writes its box from the side on which the language begins", () => {
    mount(chart, host, { locale: hebrew });
    the("[tabindex]").focus();
    const texts = [...host.querySelectorAll('[pointer-events="none"] text')];
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text.textContent).toMatch(/^\u2067\u202b.*\u202c\u2069\u200e$/);
      expect(text.getAttribute("text-anchor")).toBe("end");
    }
  });

  it("lets go with Escape, and when the focus leaves", () => {
    mount(chart, host);
    the("[tabindex]").focus();
    expect(box()).not.toBe("");
    press("Escape");
    expect(box()).toBe("");
    press("ArrowLeft");
    expect(box()).not.toBe("");
    the("[tabindex]").blur();
    expect(box()).toBe("");
  });

  it("shows the point nearest to the pointer, and nothing outside the plot", () => {
    mount(chart, host, { width: 840 });
    const root = the("main > svg");
    const [width, height] = [Number(root.getAttribute("width")), Number(root.getAttribute("height"))];
    root.getBoundingClientRect = () => new DOMRect(0, 0, width / 2, height / 2);
    const target = the("[tabindex]");
    const [x, y] = [Number(target.getAttribute("cx")), Number(target.getAttribute("cy"))];
    const point = (clientX: number, clientY: number): void => {
      root.dispatchEvent(new MouseEvent("pointermove", { clientX, clientY, bubbles: true }));
    };
    point(x / 2 - 1, y / 2);
    expect(box()).toContain("December 2024");
    point(width / 4, height / 4);
    expect(box()).toMatch(/(May|June|July) 2024/);
    point(1, 1);
    expect(box()).toBe("");
  });

  it("keeps nothing when it is taken away or put again", () => {
    const remove = mount(chart, host);
    mount(chart, host);
    expect(host.children).toHaveLength(1);
    remove();
    expect(host.children).toHaveLength(1);
    mount(chart, host)();
    expect(host.children).toHaveLength(0);
  });

  describe("keeps the focus on its point where", () => {
    const more = append(chart, [{ month: "2025-01", days: 15 }], { chart: xmrChart, x: "month", y: "days" });
    const focusOnAugust = (): (() => void) => {
      const remove = mount(chart, host);
      the("[tabindex]").focus();
      for (let i = 0; i < 4; i++) press("ArrowLeft");
      return remove;
    };

    it("a chart with newer rows is drawn over it", () => {
      focusOnAugust();
      mount(more, host);
      expect(document.activeElement).toBe(stop());
      expect(label()).toMatch(/^August 2024\./);
      expect(box()).toContain("August 2024");
    });

    it("it is taken away and drawn anew at once, as components do", () => {
      focusOnAugust()();
      expect(document.activeElement).toBe(document.body);
      mount(more, host);
      expect(document.activeElement).toBe(stop());
      expect(label()).toMatch(/^August 2024\./);
    });

    it("an older picture, which it stands for, is taken away once more", () => {
      const old = mount(chart, host);
      focusOnAugust();
      old();
      mount(more, host);
      expect(document.activeElement).toBe(stop());
      expect(label()).toMatch(/^August 2024\./);
    });

    it("the point is gone: on the latest", () => {
      focusOnAugust();
      mount(spc([4, 6, 5], { chart: xmrChart }), host);
      expect(document.activeElement).toBe(stop());
      expect(label()).toMatch(/^3\./);
    });
  });

  it("takes no focus that it had not, nor later, nor in another element", async () => {
    mount(chart, host);
    mount(chart, host);
    expect(document.activeElement).toBe(document.body);

    const remove = mount(chart, host);
    the("[tabindex]").focus();
    remove();
    await Promise.resolve();
    mount(chart, host);
    expect(document.activeElement).toBe(document.body);

    the("[tabindex]").focus();
    const other = document.body.appendChild(document.createElement("section"));
    mount(chart, other);
    expect(document.activeElement).toBe(stop());
  });

  it("leaves what the page has put in its place", () => {
    const remove = mount(chart, host);
    host.innerHTML = "<p>gone</p>";
    remove();
    remove();
    expect(host.innerHTML).toBe("<p>gone</p>");
  });

  it("writes no style, script or handler", () => {
    const hostile = spc(rows, { chart: xmrChart, x: "month", y: "days", name: '<img src=x onerror="alert(1)">' });
    mount(hostile, host);
    press("Home");
    expect(host.querySelector("img, script, style, [style], [onerror]")).toBeNull();
  });

  it("holds no override of direction that a label brought", () => {
    mount(spc(rows, { chart: xmrChart, x: "month", y: "days", name: "Wa\u202eits" }), host);
    expect(host.textContent).toContain("Waits");
    expect(host.innerHTML).not.toContain("\u202e");
  });

  it("draws charts without a point, and pictures, without a stop", () => {
    mount(spc([], { chart: xmrChart }), host);
    expect(stop()).toBeNull();
  });

  it("refuses what is no element", () => {
    for (const odd of [null, document])
      expect(thrownBy(() => mount(chart, odd as unknown as Element))).toMatchObject({ code: "wrong-type", column: "host" });
  });
});
