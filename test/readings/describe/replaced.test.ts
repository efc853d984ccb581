/** A caption names a preset only where its rules are in force. */
import { describe, expect, test } from "vitest";

import { spc, xmrChart } from "../../../src/index.js";
import { mdcPreset } from "../../../src/presets/index.js";
import { caption } from "../../../src/readings/describe.js";
import { astronomicalPoint, shift } from "../../../src/rules/index.js";
import type { Rule } from "../../../src/types/index.js";

const captionWith = (rules?: readonly Rule[]): string =>
  caption(
    spc([5, 6, 4, 7, 5, 6, 4, 5, 6, 7, 5, 4], { chart: xmrChart, preset: mdcPreset, ...(rules === undefined ? {} : { rules }) }),
  ).join(" ");

describe("the rules of a preset", () => {
  test("are named by it where they are its own, in any order", () => {
    expect(captionWith()).toContain(`Rules (${mdcPreset.name}): `);
    expect(captionWith([...mdcPreset.rules].reverse())).toContain(`Rules (${mdcPreset.name}): `);
  });

  test("are not where others were given, which is told", () => {
    const told = captionWith([astronomicalPoint(), shift(8)]);
    expect(told).toContain("Rules: a point outside the limits; 8 or more in a row on one side of the mean.");
    expect(told).toContain(`The rules are not those of ${mdcPreset.name}.`);
  });
});
