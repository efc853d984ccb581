import { describe, expect, it, test } from "vitest";

import { readCsv } from "../../src/csv/index.js";
import { spc, xmrChart } from "../../src/index.js";
import type { SharedOptions } from "../../src/types/index.js";
import { thrownBy } from "../support/thrown.js";

type Cell = string | number | boolean | null | undefined;

const rowsOf = (cells: readonly unknown[]) => cells.map((mark, i) => ({ y: 5 + (i % 3), mark: mark as Cell }));
const marked = (cells: readonly unknown[], option: "ghost" | "provisional" = "ghost") =>
  spc(rowsOf(cells), { chart: xmrChart, y: "y", [option]: "mark" }).points.map(({ status, why }) => why ?? status);
const refused = (ghost: unknown) =>
  thrownBy(() => spc([1, 2, 3], { chart: xmrChart, ghost: ghost as NonNullable<SharedOptions<number>["ghost"]> }));

describe("marks in cells", () => {
  it("are read as a table writes them: yes and 1, no and 0, a reason, or nothing", () => {
    expect(marked(["no", "0", "False", " no ", "", "  ", null, undefined, false, 0, 0n, NaN])).toEqual(
      Array.from({ length: 12 }, () => "counted"),
    );
    expect(marked(["yes", "1", "TRUE", true, 1, "power cut"])).toEqual(["ghost", "ghost", "ghost", "ghost", "ghost", "power cut"]);
    const reasons = ["yesterday", "see 1", "11", "no data", "closed: no", "00"];
    expect(marked(reasons)).toEqual(reasons);
    expect(marked(["no", "yes", 1n, false, "0"], "provisional")).toEqual(["counted", "provisional", "provisional", "counted", "counted"]);
  });

  it("mean the same from readCsv with and without flags", () => {
    const file = "y,mark\n5,no\n6,yes\n7,0\n5,1\n6,\n7,power cut\n5,FALSE\n";
    const read = (flags: readonly string[]) => spc(readCsv(file, { flags }).rows, { chart: xmrChart, y: "y", ghost: "mark" });
    expect(read([])).toEqual(read(["mark"]));
    expect(read([]).points.map(({ status }) => status)).toEqual(["counted", "ghost", "counted", "ghost", "counted", "ghost", "counted"]);
  });

  test.each([
    ["ghost", 2, "row 1, column mark: got 2, expected true, false, or a reason"],
    ["ghost", { late: true }, "row 1, column mark: got an object, expected true, false, or a reason"],
    ["provisional", "final", 'row 1, column mark: got "final", expected true or false'],
  ] as const)("are refused where they are none: %s %j", (option, cell, message) => {
    expect(thrownBy(() => marked([false, cell], option))).toMatchObject({
      code: "wrong-type",
      message,
      row: 1,
      column: "mark",
      value: cell,
    });
  });

  it("are refused as options that name no cells", () => {
    expect(refused(true)?.code).toBe("wrong-type");
    expect(thrownBy(() => spc([1], { chart: xmrChart, provisional: true as unknown as number }))?.code).toBe("wrong-type");
  });
});

describe("ghosts as data", () => {
  test.each([
    [
      [{ at: 1, reson: "z" }],
      "unknown-option",
      'unknown option "reson" of ghost[0], expected one of at, x, reason; did you mean "reason"?',
    ],
    [[0, { at: 1, x: 2 }], "ghost-position", "ghost is at 2, expected a position from 0 to 2, or an x of the data, but not both"],
    [[{ at: 1, reason: 5 }], "wrong-type", "reason of ghost[0] is 5, expected text that says why"],
    [[{ at: 1, reason: "  " }], "wrong-type", 'reason of ghost[0] is "  ", expected text that says why'],
    [[{ at: 1, reason: "no" }], "wrong-type", 'reason of ghost[0] is "no", expected text that says why'],
    [[null], "wrong-type", 'ghost[0] is null, expected an object such as { x: "2024-05", reason: "what happened" }'],
    [["2"], "wrong-type", 'ghost[0] is "2", expected an object such as { x: "2", reason: "what happened" }'],
    [[{}], "ghost-position", "ghost is at undefined, expected a position from 0 to 2, or an x of the data, but not both"],
    [[{ x: "2024-13" }], "ghost-position", 'ghost is at "2024-13", expected an x of the data such as 1'],
    [[3], "ghost-position", "ghost is at 3, expected a position from 0 to 2, or an x of the data, but not both"],
  ])("are refused where they say nothing, or what is unknown: %j", (ghost, code, message) => {
    expect(refused(ghost)).toMatchObject({ code, message });
  });
});
