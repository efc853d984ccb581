/** What takes a chart refuses anything else. */
import { describe, expect, it, test } from "vitest";

import {
  append,
  board,
  capability,
  compare,
  describe as inWords,
  explain,
  lockPhase,
  matrix,
  newSignals,
  spc,
  spcColumns,
  suggestPhases,
  xmrChart,
} from "../../src/index.js";
import { brief, caption, headline, subtitle } from "../../src/readings/describe.js";
import { multiples, pair, svg } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";
import { chart, decision, door, values } from "./support.js";

const reading = (name: string, call: unknown, ...more: readonly unknown[]) => ({ name, call: door(call), more });

/** What takes a chart, with what it takes besides. */
const readings = [
  reading("describe", inWords),
  reading("headline", headline),
  reading("subtitle", subtitle),
  reading("caption", caption),
  reading("brief", brief),
  reading("svg", svg),
  reading("explain", explain, 1),
  reading("suggestPhases", suggestPhases),
  reading("capability", capability, { specification: { upper: 9 } }),
  reading("lockPhase", lockPhase, 0, decision),
  reading("compare", compare, chart),
  reading("newSignals", newSignals, chart),
  reading("append", append, values, { chart: xmrChart }),
  reading("pair", pair, chart),
];

describe("what takes a chart", () => {
  test.each(readings)("refuses anything else: $name", ({ name, call, more }) => {
    for (const [given, got] of [
      [null, "null"],
      [undefined, "undefined"],
      [{}, "an object"],
      ["xmr", '"xmr"'],
      [{ points: 3, phases: [], verdict: {} }, "an object"],
      [spcColumns(values, { chart: xmrChart }), "the columns of spcColumns"],
    ] as const)
      expect(thrownBy(() => call(given, ...more))).toMatchObject({
        code: "wrong-type",
        message: `${name} got ${got}, expected a chart made by spc`,
      });
    expect(() => call(JSON.parse(JSON.stringify(chart)), ...more)).not.toThrow();
  });

  it("says what draws several", () => {
    const several = [chart, chart];
    expect(() => door(svg)(several)).toThrow(/expected a chart made by spc; multiples and board take several$/);
    expect(() => door(svg)(board(several))).toThrow(/expected a chart made by spc; boardPicture draws a board$/);
  });

  test.each(readings)("refuses another format: $name", ({ name, call, more }) => {
    for (const schema of [0, 2, "1", undefined])
      expect(thrownBy(() => call({ ...chart, schema }, ...more))).toMatchObject({
        code: "wrong-type",
        message: `${name} got a chart of schema ${JSON.stringify(schema)} (1 is read here), expected a chart made by spc`,
      });
  });

  test.each(readings)("refuses a copy that lacks members: $name", ({ name, call, more }) => {
    const plain = ["kind", "name", "axis", "unit", "per", "improvement", "directional"];
    for (const lost of [...plain, "signals", "curves", "annotations", "notes", "provenance"])
      expect(thrownBy(() => call({ ...chart, [lost]: undefined }, ...more))).toMatchObject({
        code: "wrong-type",
        message: `${name} got a chart without ${lost}, expected a chart made by spc`,
      });
    expect(() => call({ ...chart, later: "a member of a later release" }, ...more)).not.toThrow();
  });

  test.each(readings)("refuses a copy whose store dropped null: $name", ({ name, call, more }) => {
    const text = JSON.stringify(chart, (_, value: unknown) => (value === null ? undefined : value));
    expect(thrownBy(() => call(JSON.parse(text), ...more))).toMatchObject({
      name: "SpcError",
      code: "wrong-type",
      message: `${name} got a chart without the null members of its points, expected a chart made by spc`,
    });
    expect(() => call({ ...chart, points: [...chart.points] }, ...more)).not.toThrow();
  });

  it("takes a chart without points", () => {
    expect(inWords(spc([], { chart: xmrChart }))).not.toBe("");
  });

  it("refuses anything else among several", () => {
    for (const call of [
      () => door(board)([chart, null]),
      () => door(multiples)([chart, null]),
      () => door(multiples)(null),
      () => door(compare)(chart),
    ])
      expect(thrownBy(call)?.code).toBe("wrong-type");
    expect(thrownBy(() => door(matrix)(null))?.message).toBe("matrix got null, expected a board");
  });
});
