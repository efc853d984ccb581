/** Options are checked at run time too, for callers without types. */
import { describe, expect, it, test } from "vitest";

import {
  accept,
  append,
  board,
  capability,
  describe as inWords,
  explain,
  lockPhase,
  spc,
  spcColumns,
  suggestPhases,
  xmrChart,
} from "../../src/index.js";
import { brief, caption, headline, subtitle } from "../../src/readings/describe.js";
import { svg } from "../../src/svg/index.js";
import { thrownBy } from "../support/thrown.js";
import { chart, decision, type Door, door, values } from "./support.js";

describe("options", () => {
  test.each([
    [undefined, "missing-option", "the options are undefined, expected { chart: xmrChart } or more"],
    [null, "wrong-type", "the options are null, expected { chart: xmrChart } or more"],
    ["xmr", "wrong-type", 'the options are "xmr", expected { chart: xmrChart } or more'],
  ])("of spc are an object: %j", (options, code, message) => {
    for (const call of [spc, spcColumns]) expect(thrownBy(() => door(call)(values, options))).toMatchObject({ code, message });
    expect(thrownBy(() => door(append)(chart, values, options))).toMatchObject({ code, message });
  });

  test.each<[string, Door]>([
    ["describe", (options) => inWords(chart, options as object)],
    ["headline", (options) => headline(chart, options as object)],
    ["subtitle", (options) => subtitle(chart, options as object)],
    ["caption", (options) => caption(chart, options as object)],
    ["brief", (options) => brief(chart, options as object)],
    ["explain", (options) => explain(chart, 1, options as object)],
    ["svg", (options) => svg(chart, options as object)],
  ])("of words and pictures are refused where they are unknown or cannot be used: %s", (name, call) => {
    for (const per of [0, -1, NaN, Infinity, "x", null])
      expect(
        thrownBy(() => call({ per })),
        String(per),
      ).toMatchObject({ code: "unknown-value", column: "per" });
    expect(thrownBy(() => call({ loc: 1 }))?.message).toMatch(new RegExp(`unknown option "loc" of ${name}, .*did you mean "locale"\\?$`));
    expect(thrownBy(() => call(null))?.message).toBe(`${name} got null as options, expected an object`);
    expect(thrownBy(() => call({ locale: "en" }))).toMatchObject({ code: "unknown-value", column: "locale" });
  });

  test.each([
    ["decimals", [1.5, "2", NaN]],
    ["cost", ["much", null]],
  ])("of describe are refused where they cannot be used: %s", (name, odd) => {
    for (const value of odd)
      expect(thrownBy(() => inWords(chart, { [name]: value }))).toMatchObject({ code: "unknown-value", column: name });
  });

  it("of the other readings are objects, with members that are known", () => {
    for (const call of [
      () => door(suggestPhases)(chart, null),
      () => door(capability)(chart),
      () => door(board)([chart], null),
      () => door(lockPhase)(chart, 0),
      () => door(accept)({ preview: { start: 3 } }),
      () => door(accept)(null, decision),
    ])
      expect(thrownBy(call)?.code).toBe("wrong-type");
    expect(thrownBy(() => door(suggestPhases)(chart, { methd: 1 }))?.code).toBe("unknown-option");
    expect(thrownBy(() => door(lockPhase)(chart, 0, { ...decision, foo: 1 }))).toMatchObject({ code: "unknown-option", column: "foo" });
    expect(thrownBy(() => door(accept)({ preview: { start: 3 } }, { ...decision, start: 5 }))?.code).toBe("unknown-option");
  });

  it("hold reasons and names that say something", () => {
    for (const name of ["reason", "lockedBy", "lockedAt", "cause"])
      expect(thrownBy(() => lockPhase(chart, 0, { ...decision, [name]: " " }))).toMatchObject({ code: "lock-incomplete", column: name });
    for (const name of ["label", "reason", "decidedBy", "decidedAt"])
      expect(thrownBy(() => spc(values, { chart: xmrChart, phases: [{ index: 4, [name]: " \n" }] }))).toMatchObject({
        code: "wrong-type",
        column: name,
      });
    const agreed = { reason: "a", decidedBy: "b", decidedAt: "  " };
    expect(thrownBy(() => door(accept)({ preview: { start: 3 } }, agreed))?.code).toBe("missing-option");
  });

  it("name no member of a list that is unknown", () => {
    const steps = [{ start: 1, value: 6, until: 3 }];
    expect(thrownBy(() => door(spc)(values, { chart: xmrChart, target: steps }))?.message).toBe(
      'unknown option "until" of target[0], expected one of start, value',
    );
    expect(thrownBy(() => door(spc)(values, { chart: xmrChart, target: [null] }))?.code).toBe("wrong-type");
  });

  it("give the date of the extract as an ISO date", () => {
    for (const asOf of ["yesterday", "1/2/2024", "2024-02-30", ""])
      expect(thrownBy(() => spc(values, { chart: xmrChart, asOf }))).toMatchObject({ code: "wrong-type", column: "asOf" });
    for (const asOf of ["2024-02", "2024-02-29", "2024-02-29T14:30"])
      expect(spc(values, { chart: xmrChart, asOf }).provenance.asOf).toBe(asOf);
  });
});
