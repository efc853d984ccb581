/** Kinds, rules and presets of a caller's own, held to their contracts: architecture 18, `kind-contract`. */
import { describe, expect, it, test } from "vitest";

import { averageRunLength, cusumChart, mdcPreset, shift, spc, spcColumns, xmrChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const values = [5, 7, 6, 8, 5, 6, 9, 7];
const made = (options: object) => thrownBy(() => spc(values, { chart: xmrChart, ...options }));
const without = (whole: object, member: string): object => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== member));

describe("a kind of a caller's own", () => {
  const needed = ["needs", "unit", "bounds", "lined", "stepped", "directional", "admits", "sigma", "rules", "fit"];

  test.each(needed)("is refused without %s", (member) => {
    expect(made({ chart: { ...without(xmrChart, member), name: "mine" } })).toMatchObject({
      code: "kind-contract",
      column: "chart",
      message: expect.stringMatching(new RegExp(`^${member} of kind "mine" is undefined, expected `)) as string,
    });
  });

  test.each<[string, unknown, string]>([
    ["needs", null, 'needs of kind "mine" is null, expected array'],
    ["rules", {}, 'rules of kind "mine" is an object, expected array'],
    ["lined", "yes", 'lined of kind "mine" is "yes", expected boolean'],
    ["bounds", 3, 'bounds of kind "mine" is 3, expected array, null or function'],
    ["fit", {}, 'fit of kind "mine" is an object, expected function'],
    ["rules", [{ find: () => [] }], "key of rule undefined is undefined, expected string"],
  ])("is refused where %s is %j", (member, value, message) => {
    for (const call of [spc, spcColumns])
      expect(thrownBy(() => call(values, { chart: { ...xmrChart, name: "mine", [member]: value } }))).toMatchObject({
        code: "kind-contract",
        message,
      });
  });

  it("may get its members from a class", () => {
    const chart = Object.create(xmrChart) as typeof xmrChart;
    expect(spc(values, { chart }).phases[0]?.lines).toEqual(spc(values, { chart: xmrChart }).phases[0]?.lines);
  });

  it("is looked at once", () => {
    let looks = 0;
    const chart = {
      ...xmrChart,
      get admits() {
        looks += 1;
        return xmrChart.admits;
      },
    };
    spc(values, { chart });
    const once = looks;
    spc(values, { chart });
    expect(looks - once).toBeLessThan(once);
  });

  test.each<[string, object]>([
    ["nothing", { plot: () => null }],
    ["no values", { plot: () => ({}) }],
    ["too few values", { plot: () => ({ value: [1, 2, 3] }) }],
    ["too many values", { plot: () => ({ value: new Array(9).fill(1) }) }],
    ["too few of a second statistic", { plot: ({ y }: { y: readonly number[] }) => ({ value: y, also: { low: [1] } }) }],
  ])("is refused where it plots %s", (_, plot) => {
    expect(made({ chart: { ...xmrChart, name: "mine", ...plot } })).toMatchObject({
      code: "kind-contract",
      message: expect.stringMatching(/^kind "mine" plots (no|1|3|9) values, expected 8, one for each observation$/) as string,
    });
  });

  it("is refused where it plots too few values once it has been fitted, and in one of its phases", () => {
    const chart = { ...cusumChart, name: "mine", replot: () => ({ value: [1] }) };
    expect(made({ chart })?.code).toBe("kind-contract");
    const late = { ...xmrChart, name: "mine", plot: ({ y }: { y: readonly number[] }) => ({ value: y.slice(0, 5) }) };
    expect(made({ chart: late, phases: [{ index: 5 }] })).toBeNull();
    expect(made({ chart: late, phases: [{ index: 2 }] })?.message).toContain("plots 5 values, expected 6");
  });

  test.each<[unknown]>([
    [null],
    [undefined],
    [{}],
    [{ estimate: { centre: 1 } }],
    [{ line: () => 1 }],
    [{ line: () => 1, estimate: null }],
  ])("is refused where fitting gives %j", (fit) => {
    expect(made({ chart: { ...xmrChart, name: "mine", fit: () => fit } })).toMatchObject({
      code: "kind-contract",
      message: expect.stringMatching(/^fit of kind "mine" is .*, expected \{ estimate, line \}$/) as string,
    });
  });
});

describe("a rule of a caller's own", () => {
  test.each(["key", "name", "label", "needs", "scope", "rank", "params"])("is refused without %s", (member) => {
    const rule = without(shift(8), member);
    expect(made({ rules: [rule] })).toMatchObject({ code: "kind-contract", column: "rules" });
    expect(made({ preset: { ...mdcPreset, rules: [rule] } })).toMatchObject({ code: "kind-contract", column: "rules" });
    expect(thrownBy(() => averageRunLength([rule as never]))?.code).toBe("kind-contract");
  });

  it("is refused where find is no function, and where there is none", () => {
    expect(made({ rules: [{ ...shift(8), find: 3 }] })?.message).toBe('find of rule "shift" is 3, expected function');
    expect(made({ rules: [{ rule: "shift" }] })?.code).toBe("wrong-type");
  });
});

describe("a preset of a caller's own", () => {
  test.each<[object]>([[{}], [{ name: "mine@1" }], [{ name: "mine@1", rules: "x", conventions: {} }], [{ name: "mine@1", rules: [] }]])(
    "is refused without its members: %j",
    (preset) => {
      expect(made({ preset })).toMatchObject({ code: "kind-contract", column: "preset" });
    },
  );

  it("is taken with them", () => {
    expect(
      spc(values, { chart: xmrChart, preset: { name: "mine@1", source: "here", rules: [], conventions: {} } }).provenance,
    ).toMatchObject({
      preset: "mine@1",
      rules: [],
    });
  });
});
