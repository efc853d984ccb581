import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/csv/index.js";

const messagesOf = (cells: readonly string[]): readonly string[] =>
  readCsv(`ward,y\n${cells.map((cell, i) => `Ward ${i},${cell}\n`).join("")}`, { x: "ward", numbers: ["y"] }).notices.map(
    ({ message }) => message,
  );

describe("a row that is the sum of all others", () => {
  test("is asked about where it is the last, or the first", () => {
    const told = (line: number): readonly string[] => [
      `column y, line ${line}: 14 is the sum of all other rows; if this line is a total, delete it`,
    ];
    expect(messagesOf(["2", "3", "4", "5", "14"])).toEqual(told(6));
    expect(messagesOf(["14", "2", "3", "4", "5"])).toEqual(told(2));
    expect(messagesOf(["2", "3", "NA", "4", "5", "14"])).toEqual(told(7));
    expect(readCsv("y,n\n1,2\n1,3\n1,4\n1,5\n9,14\n", { numbers: ["y", "n"] }).notices).toEqual([
      {
        code: "total",
        params: { column: "n", line: 6 },
        message: "column n, line 6: 14 is the sum of all other rows; if this line is a total, delete it",
      },
    ]);
  });

  test("is found where decimals add up inexactly", () => {
    expect(messagesOf(["0.1", "0.2", "0.3", "0.4", "1"])).toHaveLength(1);
    expect(messagesOf(["1.1", "2.2", "3.3", "0.7", "7.3"])).toHaveLength(1);
  });

  test.each([
    ["three rows", ["2", "3", "4", "9"]],
    ["small counts", ["0", "1", "0", "1", "0", "1", "0", "3"]],
    ["a row in the middle", ["2", "3", "14", "4", "5"]],
    ["another value", ["2", "3", "4", "5", "15"]],
    ["no values", ["NA", "NA"]],
    ["zeros", ["0", "0", "0", "0", "0"]],
    ["differences that come to nothing, above a gap", ["1", "2", "3", "4", "5", "-15", "NA"]],
    ["differences that come to nothing, and none", ["0", "1", "2", "3", "4", "5", "-15"]],
  ])("and not among %s", (_, cells) => {
    expect(messagesOf(cells)).toEqual([]);
  });

  test.each(["2024-0*", "0*/2024", "201*", "2024-W0*", "2019/2* Q1", "*"])("nor where the row has a place in time: %s", (place) => {
    const text = `t,y\n${[2, 3, 4, 5, 14].map((y, i) => `${place.replace("*", String(i + 1))},${y}\n`).join("")}`;
    expect(readCsv(text, { x: "t", numbers: ["y"] }).notices.map(({ code }) => code)).not.toContain("total");
    expect(readCsv(text, { numbers: ["y"] }).notices.map(({ code }) => code)).toContain("total");
  });

  test("nor in a column that is not read as numbers", () => {
    expect(readCsv("y\n2\n3\n4\n5\n14\n").notices).toEqual([]);
  });
});
