import { describe, expect, it } from "vitest";
import { astronomicalPoint } from "../../src/rules/index.js";
import { found, told, under, unlined, viewOf } from "./view.js";

describe("astronomicalPoint", () => {
  it("finds every point beyond a limit, each a signal of its own", () => {
    expect(told(found(astronomicalPoint(), [0, 3.1, 3.2, -3.1, 3, -3]))).toEqual(["high 2; 2", "high 3; 3", "low 4; 4"]);
  });

  it("tells the value and the limit it lies beyond, at as many sigmas as the limits stand", () => {
    expect(found(astronomicalPoint(), [3.5, -4]).map(({ evidence }) => evidence)).toEqual([
      { value: 3.5, limit: 3 },
      { value: -4, limit: -3 },
    ]);
    expect(found(astronomicalPoint(), [2.8, -2.6], { sigmas: 2.7 }).map(({ evidence }) => evidence)).toEqual([{ value: 2.8, limit: 2.7 }]);
  });

  it("finds nothing where there are no sigma lines", () => {
    expect(astronomicalPoint().find(unlined(viewOf([9, -9])), under())).toEqual([]);
  });
});
