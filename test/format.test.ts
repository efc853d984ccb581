import { describe, expect, it } from "vitest";
import { dateForm, dateText, decimalsFor, fill, financialYear, numberFormat, powerOfTen, shortMonth } from "../src/format.js";
import { enGB } from "../src/locales/enGB.js";
import type { Locale } from "../src/types/index.js";

const german: Locale = { ...enGB, tag: "de", decimal: ",", group: ".", groupAbove: 9999, percent: " %" };
const written = (value: number, style?: Parameters<typeof numberFormat>[1]): string => numberFormat(enGB, style)(value);

describe("powerOfTen", () => {
  it("gives the power as a literal has it, in which 10 ** -5 differs between engines", () => {
    for (let n = -300; n <= 300; n++) {
      const power = Number(`1e${n}`);
      expect([power, 9.99 * power].map(powerOfTen)).toEqual([power, power]);
    }
  });
});

describe("numberFormat", () => {
  it("writes as many decimals as asked for", () => {
    expect(written(6.9375, { decimals: 1 })).toBe("6.9");
    expect(written(7, { decimals: 2 })).toBe("7.00");
    expect(written(0.04, { decimals: 1 })).toBe("0.0");
  });

  it("writes tens, thousands and so on where fewer decimals than none are asked for", () => {
    const written = (value: number, decimals: number, per = 1): string => numberFormat(enGB, { decimals, per })(value);
    expect(written(3_198_242_997, -6)).toBe("3,198,000,000");
    expect([written(1_250_000, -5), written(-1_250_000, -5), written(49_999, -5)]).toEqual(["1,300,000", "−1,300,000", "0"]);
    expect([written(1.2345, -3, 1e6), written(2e15, -3)]).toEqual(["1,235,000", "2.00e+15"]);
  });

  it("rounds halves away from zero as they read in decimal, whatever their binary form", () => {
    expect(written(1.005, { decimals: 2 })).toBe("1.01");
    expect(written(0.145, { per: 100 })).toBe("15");
    expect(written(-2.5)).toBe("−3");
    expect(written(0.285, { per: 100, decimals: 0 })).toBe("29");
    expect(written(0.005, { decimals: 2 })).toBe("0.01");
  });

  it("groups digits above 9,999 only", () => {
    expect(written(9999)).toBe("9999");
    expect(written(10000)).toBe("10,000");
    expect(written(1234567.25, { decimals: 1 })).toBe("1,234,567.3");
    expect(written(9999.7)).toBe("10,000");
  });

  it("writes a true minus, and none before a rounded zero", () => {
    expect(written(-1.8)).toBe("\u22122");
    expect(written(-2.2, { decimals: 1 })).toBe("\u22122.2");
    expect(written(-0.004, { decimals: 2 })).toBe("0.00");
    expect(written(-0)).toBe("0");
  });

  it("writes a percent sign for a proportion shown per 100 and for nothing else", () => {
    expect(written(0.254, { unit: "proportion", per: 100, decimals: 1 })).toBe("25.4%");
    expect(written(0.254, { unit: "proportion", decimals: 3 })).toBe("0.254");
    expect(written(0.95, { unit: "number", per: 100 })).toBe("95");
    expect(written(0.0123, { unit: "rate", per: 1000, decimals: 1 })).toBe("12.3");
  });

  it("drops zeros at the end where asked", () => {
    expect(written(5, { decimals: 3, trim: true })).toBe("5");
    expect(written(5.25, { decimals: 3, trim: true })).toBe("5.25");
    expect(written(100, { decimals: 0, trim: true })).toBe("100");
    expect(written(5.005, { decimals: 4, trim: true })).toBe("5.005");
  });

  it("takes its marks from the locale", () => {
    expect(numberFormat(german, { decimals: 1 })(12345.6)).toBe("12.345,6");
    expect(numberFormat(german, { unit: "proportion", per: 100 })(0.5)).toBe("50 %");
  });

  it("writes numbers in full as far as figures read as one, and in powers of ten beyond", () => {
    expect(written(999_999_999_999_999)).toBe("999,999,999,999,999");
    expect(written(1e15)).toBe("1.00e+15");
    expect(written(-(2 ** 1000))).toBe("−1.07e+301");
    expect(written(1e-12, { decimals: 2 })).toBe("0.00");
    expect(written(3.126e-9, { decimals: 10 })).toBe("3.13e−9");
    expect(written(5, { decimals: 12 })).toBe("5.000000000000");
    expect(written(5, { decimals: 15 })).toBe("5.000000000000000");
    expect(written(5e-4, { decimals: 9 })).toBe("0.000500000");
    expect(written(5e-4, { decimals: 10 })).toBe("5.00e−4");
    expect(written(1e-3, { decimals: 10 })).toBe("0.0010000000");
    expect(written(5, { decimals: 400 })).toBe("5.00e+0");
    expect([0, -0].map((zero) => written(zero, { decimals: 400 }))).toEqual(["0", "0"]);
  });

  it("writes a dash for what is no number, on the scale shown as well", () => {
    expect([NaN, Infinity, -Infinity].map((value) => written(value))).toEqual(["–", "–", "–"]);
    expect(written(1e300, { per: 1e10 })).toBe("–");
  });
});

describe("decimalsFor", () => {
  it.each([
    [20, 0],
    [1, 0],
    [2.5, 1],
    [0.5, 1],
    [0.05, 2],
    [0.30000000000000004, 1],
    [1e-7, 7],
    [0, 0],
    [NaN, 0],
  ])("shows multiples of %d with %d decimals", (step, decimals) => {
    expect(decimalsFor(step)).toBe(decimals);
  });
});

describe("dateText", () => {
  it.each([
    ["2025-03-24", "day", "24 March 2025"],
    ["2025-03-24", "week", "24 March 2025"],
    ["2025-03", "month", "March 2025"],
    ["2025-03-31", "month", "March 2025"],
    ["2025-04-01", "quarter", "Q2 2025"],
    ["2025-12-31", "quarter", "Q4 2025"],
    ["2025-01-01", "year", "2025"],
    ["2025-03-31", "financial-year", "2024/25"],
    ["2025-04-01", "financial-year", "2025/26"],
    ["1999-04-01", "financial-year", "1999/00"],
    ["2025-03-24T14:30", "hour", "24 March 2025, 14:30"],
    ["2025-03-24", "hour", "24 March 2025, 00:00"],
  ] as const)("writes %s by its step (%s)", (x, period, text) => {
    expect(dateText(x, period, enGB)).toBe(text);
  });

  it.each([
    ["2025-03-31", 4, "Q4 2024/25"],
    ["2025-04-01", 4, "Q1 2025/26"],
    ["2025-07-01", 7, "Q1 2025/26"],
    ["2025-09-30", 10, "Q4 2024/25"],
    ["2025-05-01", 2, "Q2 2025"],
  ] as const)("counts the quarter of %s in a year that starts in month %i", (x, start, text) => {
    expect(dateText(x, "quarter", enGB, start)).toBe(text);
  });

  it("without a step writes a date as finely as it is given", () => {
    expect(dateText("2025-03", null, enGB)).toBe("March 2025");
    expect(dateText("2025-03-24", null, enGB)).toBe("24 March 2025");
    expect(dateText("2025-03-24T14:30:00Z", null, enGB)).toBe("24 March 2025, 14:30");
  });

  it("leaves categories and numbers as they are", () => {
    expect(dateText("Birch ward", null, enGB)).toBe("Birch ward");
    expect(dateText(14, null, enGB)).toBe("14");
    expect(dateText(2.5, null, german)).toBe("2,5");
  });

  it("names a financial year by where it starts", () => {
    expect(dateText("2025-06-30", "financial-year", enGB, 7)).toBe("2024/25");
    expect(dateText("2025-07-01", "financial-year", enGB, 7)).toBe("2025/26");
    expect(dateText("2025-03-01", "financial-year", enGB, 1)).toBe("2025");
  });

  it("gives months their calendar year, wherever the financial year starts", () => {
    expect(dateText("2025-03", "month", enGB, 4)).toBe("March 2025");
  });

  it("takes order and names from the locale", () => {
    const american: Locale = { ...enGB, dates: { ...enGB.dates, day: "{month} {day}, {year}" } };
    expect(dateText("2025-03-24", "day", american)).toBe("March 24, 2025");
    expect(dateText("2025-03-24", "day", { ...enGB, dates: { ...enGB.dates, day: "{day} {shortMonth}" } })).toBe("24 Mar");
  });

  it("knows the form in which a place is written, and that a category has none", () => {
    expect(dateForm("2025-03", null)).toBe("month");
    expect(dateForm("2025-03-24", "week")).toBe("week");
    expect(dateForm("2025-03-24T14:30", null)).toBe("moment");
    expect(dateForm("Birch ward", "month")).toBeNull();
  });
});

describe("financialYear and shortMonth", () => {
  it("read an instant in UTC, in any time zone of the machine", () => {
    const lastOfMarch = Date.UTC(2025, 2, 31, 23, 59);
    expect(financialYear(lastOfMarch, 4)).toBe("2024/25");
    expect(financialYear(lastOfMarch + 60_000, 4)).toBe("2025/26");
    expect(shortMonth(lastOfMarch, enGB)).toBe("Mar");
    expect(shortMonth(Date.UTC(2025, 8, 1), enGB)).toBe("Sep");
  });
});

describe("fill", () => {
  it("puts named values into a template once, whatever they hold", () => {
    expect(fill("{name}: {finding}", { name: "A {finding} of $& costs", finding: "improved" })).toBe("A {finding} of $& costs: improved");
  });

  it("asks a function where words depend on values", () => {
    expect(fill((p) => (p.n === 1 ? "month" : "months"), { n: 2 })).toBe("months");
  });
});
