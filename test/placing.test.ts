import { describe, expect, it } from "vitest";
import { placing } from "../src/placing.js";

describe("placing", () => {
  it("gives the instant of a date, whatever the places of the axis", () => {
    const place = placing("time", []);
    expect([place("2024-02"), place("2024-02-01")]).toEqual([Date.UTC(2024, 1, 1), Date.UTC(2024, 1, 1)]);
    for (const x of ["Feb", 2024, null, undefined, ["2024-02"]]) expect(place(x)).toBeNaN();
  });

  it("gives a number as it is, whether or not the data have it", () => {
    const place = placing("number", [1, 2]);
    expect([place(2), place(2.5)]).toEqual([2, 2.5]);
    for (const x of ["2", "", null, true, [2]]) expect(place(x)).toBeNaN();
  });

  it.each(["category", "size"] as const)("gives the position of a name on an axis of %s, and none of a name that is not there", (axis) => {
    const place = placing(axis, ["c", 7, "a"]);
    expect([place("c"), place(7), place("a")]).toEqual([0, 1, 2]);
    for (const x of ["b", "7", 0, 1, null, undefined]) expect(place(x)).toBeNaN();
  });
});
