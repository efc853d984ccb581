/** Entries of lists that are no objects, or lack a member: the error shows how one is written. */
import { describe, expect, test } from "vitest";

import { spc, xmrChart } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

const rows = ["2024-01", "2024-02", "2024-03"].map((x, i) => ({ x, y: 5 + i }));
const refused = (options: object): unknown => thrownBy(() => spc(rows, { chart: xmrChart, x: "x", y: "y", ...options }));

describe("an entry that is no object", () => {
  test.each([
    [{ phases: ["2024-05"] }, 'phases[0] is "2024-05", expected an object such as { start: "2024-05" }'],
    [{ phases: [12] }, "phases[0] is 12, expected an object such as { index: 12 }, by position, or { start: 12 }, by x"],
    [{ phases: [{ start: "2024-02" }, null] }, 'phases[1] is null, expected an object such as { start: "2024-05" }'],
    [{ ghost: ["2024-02"] }, 'ghost[0] is "2024-02", expected an object such as { x: "2024-02", reason: "what happened" }'],
    [{ ghost: [true] }, 'ghost[0] is true, expected an object such as { x: "2024-05", reason: "what happened" }'],
    [
      { annotations: ["2024-02"] },
      'annotations[0] is "2024-02", expected an object such as { x: "2024-02", kind: "change", text: "what was done" }',
    ],
    [{ target: ["2024-02"] }, 'target[0] is "2024-02", expected an object such as { start: "2024-02", value: 0.95 }'],
    [{ target: [7] }, 'target[0] is 7, expected an object such as { start: "2024-05", value: 7 }'],
    [{ phases: "2024-05" }, 'phases of spc is "2024-05", expected an array such as [{ start: "2024-05" }]'],
    [
      { annotations: { x: "2024-02" } },
      'annotations of spc is an object, expected an array such as [{ x: "2024-05", kind: "change", text: "what was done" }]',
    ],
  ])("is refused with an example: %j", (options, message) => {
    expect(refused(options)).toMatchObject({ code: "wrong-type", message });
  });
});

describe("a member that is missing", () => {
  test.each([
    [
      { annotations: [{ x: "2024-02", text: "a" }] },
      "kind",
      "kind of annotations[0] is missing, expected one of change, event, data, phase",
    ],
    [{ annotations: [{ x: "2024-02", kind: "event" }] }, "text", "text of annotations[0] is missing, expected text that is not blank"],
    [{ annotations: [{ kind: "event", text: "a" }] }, "x", "x of annotations[0] is missing, expected a place on the axis"],
    [{ target: [{ start: "2024-02" }] }, "value", "value of target[0] is missing, expected a finite number"],
    [{ target: [{ value: 7 }] }, "start", "start of target[0] is missing, expected a place on the axis"],
  ])("is named, with what is expected: %j", (options, column, message) => {
    expect(refused(options)).toMatchObject({ code: "missing-option", column, message });
  });
});
