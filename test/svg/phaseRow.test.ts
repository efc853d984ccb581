import { describe, expect, it } from "vitest";

import { lockPhase, mdcPreset, runChart, spc, xmrChart } from "../../src/index.js";
import { lightTheme, scene } from "../../src/svg/index.js";
import * as shelf from "../../src/svg/marks/index.js";
import type { Locale, PhaseOption, SharedOptions } from "../../src/types/index.js";
import { all, dates, frameFor, textOf } from "./support.js";

const values = Array.from({ length: 5 }, () => [24, 17, 21, 16, 23, 19]).flat();
const months = dates(values.length, "month");
const rows = values.map((y, i) => ({ x: months[i] ?? "", y }));
type Options = Partial<SharedOptions<(typeof rows)[number]>>;

const made = (options: Options = {}, of = rows) => spc(of, { chart: xmrChart, ...options, x: "x", y: "y" });
const lock = lockPhase(made(), 0, { reason: "agreed", lockedBy: "ward team", lockedAt: "2024-04-03" });
const locked = (label?: string): readonly PhaseOption[] => [{ index: 0, lock, ...(label === undefined ? {} : { label }) }];

/** What the row says of each phase: its name, and its mean with its standing. */
function row(options: Options, picture = {}): readonly string[] {
  return frameFor(made(options), picture).phases.map(({ name, mean }) => [...name, ...mean].join(" | "));
}

describe("the row of phases", () => {
  it("says since when lines are locked, also where there is one phase without a name", () => {
    expect(row({ phases: locked() })).toEqual(["mean 20.0, locked 3 Apr 2024"]);
    expect(row({ phases: locked("Baseline") })).toEqual(["Baseline | mean 20.0, locked 3 Apr 2024"]);
    const drawn = all(scene(made({ phases: locked() })), "text").map(({ node }) => textOf(node));
    expect(drawn).toContain("mean 20.0, locked 3 Apr 2024");
  });

  it("leaves the date out where it has no room, then stands it below the name, and gives it in the list at last", () => {
    const within = (index: number, picture = {}): readonly string[] =>
      row({ phases: [...locked("Long agreed"), { index, label: "New", reason: "r" }] }, picture);
    expect(within(15)[0]).toBe("Long agreed | mean 20.0, locked 3 Apr 2024");
    expect(within(9)[0]).toBe("Long agreed | mean 20.0, locked");
    expect(within(7)[0]).toBe("Long agreed | mean 20.0, | locked 3 Apr 2024");
    const narrow = made({ phases: [...locked("Long agreed"), { index: 1, label: "New", reason: "r" }] });
    expect(frameFor(narrow).phases[0]?.number).toBe("plain");
    expect(
      frameFor(narrow)
        .caption.map(({ text }) => text)
        .join(" "),
    ).toContain("Phase 1, Long agreed, mean 20.0, locked 3 Apr 2024");
  });

  it("gives the list a line for each phase, apart from the caption", () => {
    const phases = [1, 2, 3].map((index) => ({ index, label: `Phase of change ${index}`, reason: "r" }));
    const { caption } = frameFor(made({ phases }));
    const told = caption.filter(({ text }) => text.startsWith("Phase "));
    expect(told.map(({ text }) => text.slice(0, 8))).toEqual(["Phase 1,", "Phase 2,", "Phase 3,"]);
    const next = caption[told.length];
    expect(next?.text).toMatch(/^XmR chart/);
    const lead = (told[1]?.y ?? NaN) - (told[0]?.y ?? NaN);
    expect((next?.y ?? NaN) - (told.at(-1)?.y ?? NaN)).toBeGreaterThan(lead);
  });

  it("sets the lines of more than three phases in columns, each read from top to bottom, where they are short enough", () => {
    const phases = Array.from({ length: 9 }, (_, i) => ({ index: 3 * i + 3, label: `Step ${i + 1}`, reason: "r" }));
    const placed = (picture = {}) => {
      const frame = frameFor(made({ phases }), picture);
      const told = frame.caption.filter(({ text }) => text.startsWith("Phase "));
      const after = frame.caption[told.length];
      return { told, below: told.every(({ y }) => y < (after?.y ?? NaN)) };
    };
    const wide = placed({ width: 840 });
    expect(wide.told.map(({ text }) => text.split(",")[0])).toEqual(phases.map((_, i) => `Phase ${i + 2}`));
    expect(new Set(wide.told.map(({ x }) => x)).size).toBe(3);
    expect(wide.told[3]?.y).toBe(wide.told[0]?.y);
    expect(wide.told[3]?.x).toBeGreaterThan(wide.told[2]?.x ?? NaN);
    expect(wide.below).toBe(true);
    expect(new Set(placed({ width: 360 }).told.map(({ x }) => x)).size).toBe(1);
  });

  it("says nothing of limits where there are none: on a run chart, and where a preset withholds them", () => {
    const phases = [{ index: 15, label: "New", reason: "r" }];
    const run = spc(rows, { chart: runChart, x: "x", y: "y", phases });
    expect(frameFor(run).phases.map(({ mean }) => mean)).toEqual([["median 21.0"], ["median 19.0"]]);
    const few = made({ preset: mdcPreset, phases: [{ index: 4, reason: "r" }] }, rows.slice(0, 8));
    expect(frameFor(few).phases.map(({ mean }) => mean)).toEqual([["mean 19.5"], ["mean 20.8"]]);
  });

  it("says that lines are on trial, and from how many points, in a chart of one phase too", () => {
    const young = rows.slice(0, 9);
    expect(frameFor(made({}, young)).phases.map(({ mean }) => mean)).toEqual([["mean 20.2, trial, n = 9"]]);
    expect(frameFor(made({}, rows.slice(0, 14))).phases).toEqual([]);
  });

  it("says that lines are given, where there are several phases or a name", () => {
    const limits = { lower: 5, centre: 20, upper: 35 };
    expect(row({ phases: [{ index: 0, label: "Agreed", limits }] })).toEqual(["Agreed | centre line 20.0, given"]);
  });

  it("is one text a phase, so that the mean follows the name in a face of any widths; from the right where the language does", () => {
    const chart = made({
      phases: [
        { index: 0, label: "Before", reason: "r" },
        { index: 15, label: "Intentional rounding", reason: "r" },
      ],
    });
    const pieces = (locale?: Partial<Locale>): unknown =>
      all(shelf.phases(chart, frameFor(chart, locale === undefined ? {} : { locale })) ?? never(), "text").map(({ node }) =>
        node.children.map((child) =>
          typeof child === "string" ? child : [textOf(child).replace(/[\u2066-\u2069]/g, ""), child.attributes.dx],
        ),
      );
    expect(pieces()).toEqual([
      [
        ["Before", undefined],
        ["mean 20.1, provisional, n = 15", 6],
      ],
      [
        ["Intentional rounding", undefined],
        ["mean 19.9, provisional, n = 15", 6],
      ],
    ]);
    expect(pieces({ direction: "rtl" })).toEqual([
      [
        ["mean 20.1, provisional, n = 15", undefined],
        ["Before", 6],
      ],
      [
        ["mean 19.9, provisional, n = 15", undefined],
        ["Intentional rounding", 6],
      ],
    ]);
  });

  it("has hollow numbers, unlike those of tests of change", () => {
    const chart = made({
      phases: [0, 2, 4].map((index) => ({ index, label: "Recovery of elective services after the pandemic", reason: "r" })),
      annotations: [{ x: "2021-04", text: "Test", kind: "change" }],
    });
    const disc = (mark: typeof shelf.phases): unknown => all(mark(chart, frameFor(chart)) ?? never(), "circle")[0]?.inherited.fill;
    expect([disc(shelf.phases), disc(shelf.annotations)]).toEqual([lightTheme.background, lightTheme.ink]);
  });
});

function never(): never {
  throw new Error("nothing is drawn");
}
