import { describe, expect, it } from "vitest";
import { areDates, orderOf } from "../../docs/playground/dating.js";
import { choicesIn, footIn, gapIn, rewritingIn, withoutLine } from "../../docs/playground/mending.js";
import { readCsv } from "../../src/csv/index.js";

describe("the order of dates that the playground chooses", () => {
  it.each([
    ["month names", ["Jan-23", "Feb-23", "Mar-23"], "my"],
    ["a day above 12", ["07/01/2024", "14/01/2024", "21/01/2024"], "dmy"],
    ["American days", ["01/07/2024", "01/14/2024", "01/21/2024"], "mdy"],
    ["a total in the last row", ["Jan 2024", "Feb 2024", "Mar 2024", "Total"], "my"],
    ["gaps", ["13/01/2024", "", "14/01/2024", "15/01/2024"], "dmy"],
  ])("is the only one that can be meant: %s", (_, cells, order) => {
    expect(orderOf(cells)).toBe(order);
  });

  it.each([
    ["either of two", ["01/02/2024", "01/03/2024", "01/04/2024"]],
    ["ISO dates", ["2024-01-01", "2024-02-01", "2024-03-01"]],
    ["ISO months", ["2024-01", "2024-02", "2024-03"]],
    ["financial years that could be months", ["2005/06", "2006/07", "2007/08"]],
    ["financial years of two digits", ["09/10", "10/11", "11/12"]],
    ["numbers", ["202401", "202402", "202403"]],
    ["names", ["Ward A", "Ward B", "Ward C"]],
    ["a word among dates", ["Jan 2024", "Total", "Feb 2024", "Mar 2024"]],
    ["too few", ["Jan 2024", "Feb 2024"]],
  ])("is left to the reader: %s", (_, cells) => {
    expect(orderOf(cells)).toBeNull();
  });

  it("is not needed to know dates from words and numbers", () => {
    expect(areDates(["2024-01-03", "2024-01-09T10:00"])).toBe(true);
    expect(areDates(["03/01/2024", "9 Jan 2024"])).toBe(true);
    expect(areDates(["2024-01  4"])).toBe(false);
    expect(areDates([])).toBe(false);
  });
});

const refused = (cell: string): readonly string[] => [`line 2, column v: "${cell}" is not a number; write it otherwise`];
const plainly = (text: string, cell: string, skip = 0): string | undefined => rewritingIn(refused(cell))?.written(text, skip);

describe("what one press mends in a table", () => {
  it.each([
    ["80%", "0.8"],
    ["82.5 %", "0.825"],
    ["7%", "0.07"],
    ["82,5%", "0,825"],
    ["1,200", "1200"],
    ["1,234,567.50", "1234567.50"],
    ["£1,200.00", "1200.00"],
    ["£ 5", "5"],
    ["1.200", "1200"],
    ["1\u00A0200", "1200"],
    ["12 345.5", "12345.5"],
    ["1.234,5", "1234,5"],
    ["(40)", "-40"],
    ["−5", "-5"],
  ])("%s becomes %s", (cell, plain) => {
    expect(rewritingIn(refused(cell))).toMatchObject({ cell, plain, isShare: cell.endsWith("%") });
    expect(plainly(`x\tv\n1\t${cell}\n`, cell)).toBe(`x\tv\n1\t${plain}\n`);
  });

  it.each(["n/k", "12*", "A", "1:10", "40,5"])("%s stays for the reader", (cell) => {
    expect(rewritingIn(refused(cell))).toBeNull();
  });

  it("changes nothing but such cells, below titles and names, whatever separates columns", () => {
    expect(plainly("Rate;95%\r\n1;80%\r\n2;n/a\r\n3;90 % of A\r\n", "80%")).toBe("Rate;95%\r\n1;0.8\r\n2;n/a\r\n3;90 % of A\r\n");
    expect(plainly('m,"a, 1,200",b\n1,"1,200",5\n2,"1,300",7\n', "1,200")).toBe('m,"a, 1,200",b\n1,1200,5\n2,1300,7\n');
    expect(plainly("100%\n\nm\tv\n1\t80%\n", "80%", 2)).toBe("100%\n\nm\tv\n1\t0.8\n");
  });

  it("takes a cell for a missing value where few are no numbers", () => {
    const told = (cell: string): string =>
      `line 2, column v: "${cell}" is not a number; if it stands for a missing value, name it with the option missing`;
    expect(gapIn([told("<5"), ...refused("#DIV/0!")])).toBe("<5");
    expect(gapIn([told("A"), ...["B", "C", "D", "E"].flatMap(refused)])).toBeNull();
    expect(gapIn([told("(40)")])).toBeNull();
    expect(gapIn(refused("1:10"))).toBeNull();
  });

  it("leaves out a line below the table", () => {
    const foot = 'line 4, column m: "Total" is not a date in the order my; if this line is not data, delete it or end the file before it';
    expect(footIn([foot])).toBe(4);
    expect(footIn(refused("x"))).toBeNull();
    expect(withoutLine("m,v\r\n1,2\r\n2,3\r\nTotal,5\r\n", 4)).toBe("m,v\r\n1,2\r\n2,3\r\n");
  });

  it("gives fields the values that messages advise, once each, and none where any may be meant", () => {
    expect(
      choicesIn([
        "line 3 looks like the column names; if it holds them, give the option skip: 2",
        'line 2: got "1/2/2024"; give the option dates: "dmy" or "mdy", whichever is meant',
        'line 3; if it is the decimal mark, give the option decimal: ","',
        'line 4; if it is the decimal mark, give the option decimal: ","',
        'line 5; the option dates: "dmy", "mdy" or "ymd" says how other dates are read',
        'line 7: got "2024-01-01" among other kinds of x; with the option period: "week" all are dates',
        "line 6; if it stands for a missing value, name it with the option missing",
      ]).map(({ field, value }) => `${field} ${value}`),
    ).toEqual(["skip 2", "dates dmy", "dates mdy", "decimal ,", "period week"]);
  });

  it("gives fields what notices advise: the order of dates, and the period with the month in which its years begin", () => {
    const noticesOn = (...places: readonly string[]): readonly string[] =>
      readCsv(`d,y\n${places.map((place) => `${place},1\n`).join("")}`, { x: "d" }).notices.map(({ message }) => message);
    expect(choicesIn(noticesOn("2024-W01", "2024-W02"))).toEqual([{ field: "period", value: "week" }]);
    expect(choicesIn(noticesOn("2023/24 Q1", "2023/24 Q2"))).toEqual([{ field: "period", value: "quarter", yearStart: 4 }]);
    expect(choicesIn(noticesOn("1.1.2024", "2.1.2024"))).toEqual([]);
    expect(choicesIn(["column d: if they are dates, set dates to dmy or mdy"]).map(({ value }) => value)).toEqual(["dmy", "mdy"]);
    // Financial years that are months by their form need another text first.
    expect(choicesIn(noticesOn("2008-09", "2009-10", "2010-11"))).toEqual([]);
  });

  it("leaves out a line that is the sum of all others", () => {
    const { notices } = readCsv("d,y\nA,2\nB,3\nC,4\nD,5\nAll,14\n", { x: "d", numbers: ["y"] });
    expect(footIn(notices.map(({ message }) => message))).toBe(6);
  });
});
