import { expect, it } from "vitest";
import { chartKinds, kindOf } from "../../src/charts/index.js";
import { thrownBy } from "../support/thrown.js";

it("every chart kind is found by its own name", () => {
  for (const name of Object.keys(chartKinds)) expect(kindOf(name).name).toBe(name);
});

it.each([
  ["Xmr", 'unknown chart kind "Xmr", did you mean "xmr"?'],
  ["toString", 'unknown chart kind "toString"'],
])("%s is none, and the error says what may be meant", (name, message) => {
  const error = thrownBy(() => kindOf(name));
  expect(error).toMatchObject({ code: "unknown-name", column: "chart", value: name });
  expect(error?.message).toContain(message);
});
