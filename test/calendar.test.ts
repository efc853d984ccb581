import { describe, expect, it } from "vitest";
import {
  areMilliseconds,
  areRunTogether,
  instantOf,
  isoLike,
  looksLikeDate,
  periodAfter,
  periodOf,
  periodsBetween,
  periodsLater,
  periodStart,
  yearAsMonth,
} from "../src/calendar.js";

const at = (text: string): number => instantOf(text);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

describe("instantOf", () => {
  it("takes a month as the day it begins on, in UTC", () => {
    expect(iso(at("2023-04"))).toBe("2023-04-01T00:00");
    expect(at("2023-04")).toBe(at("2023-04-01T00:00:00.000Z"));
  });

  it.each(["2023-02-29", "2023-13", "2023-00-01", "2023-4", "1/4/2023", "2023", "2023-01-01T25:00", ""])("is NaN for %j", (text) => {
    expect(at(text)).toBeNaN();
  });

  it.each(["2024-03/01", "2024-03 01", "2024-0:", "2024-1/", "2024-03-0:", "2023-01-00"])(
    "is NaN for %j, which has another character where a digit or a mark stands, or a day 0",
    (text) => {
      expect(at(text)).toBeNaN();
    },
  );

  it.each(["24:00", "10:60", "10:59:60"])("is NaN for the time %s, which no clock shows", (time) => {
    expect(at(`2024-03-01T${time}`)).toBeNaN();
  });

  it("takes fractions of a second as milliseconds after it", () => {
    expect(at("2024-03-01T10:30:00.25") - at("2024-03-01T10:30")).toBe(250);
  });

  it.each(["Z", "+00", "+0000", "+00:00"])("takes the offset of UTC, %s", (offset) => {
    expect(iso(at(`2024-03-01T10:30:00${offset}`))).toBe("2024-03-01T10:30");
  });

  it.each(["+01", "+0100", "+01:00", "-05:00", "-00:00"])("takes no other offset, %s", (offset) => {
    expect(at(`2024-03-01T10:30:00${offset}`)).toBeNaN();
    expect(at(`2024-03-01 10:30${offset}`)).toBeNaN();
  });

  it("takes the years 1000 to 9999, and puts none below 100 into the twentieth century", () => {
    expect([iso(at("1000-01")), iso(at("9999-12-31T23:59"))]).toEqual(["1000-01-01T00:00", "9999-12-31T23:59"]);
    for (const text of ["0999-12", "0024-03", "0000-01-01", "0099-12-31T10:00", "10000-01-01"]) expect(at(text)).toBeNaN();
  });

  it.each([null, undefined, 2024, 202403, ["2024-03"], new Date(0)])("takes text alone: %j", (value) => {
    expect(instantOf(value)).toBeNaN();
  });
});

describe("isoLike", () => {
  it("writes an instant in the form of another, with seconds and their fractions where it has any", () => {
    const instant = at("2024-03-01T10:30:15.250");
    expect(isoLike(instant, "2024-01")).toBe("2024-03");
    expect(isoLike(instant, "2024-01-01")).toBe("2024-03-01");
    expect(isoLike(instant - 15_250, "2024-01-01T00:00")).toBe("2024-03-01T10:30");
    expect(isoLike(instant - 250, "2024-01-01T00:00")).toBe("2024-03-01T10:30:15");
    expect(isoLike(instant, "2024-01-01T00:00")).toBe("2024-03-01T10:30:15.250");
  });
});

describe("yearAsMonth", () => {
  it("takes a year as its first month, as a number, as text and with spaces around it", () => {
    expect([2010, "2010", " 2010 "].map(yearAsMonth)).toEqual(["2010-01", "2010-01", "2010-01"]);
  });

  it("leaves everything else as it is", () => {
    const others = [999, 10_000, 2010.5, "2010-02", "Ward 2010", 2010n, ["2010"], null];
    expect(others.map((other) => yearAsMonth<unknown>(other))).toEqual(others);
  });
});

describe("areRunTogether", () => {
  it.each([[[202412, 202501]], [[20241231, 20250101]], [[20240131, 20240229]]])(
    "says yes to months or days of several years or months: %j",
    (numbers) => {
      expect(areRunTogether(numbers)).toBe(true);
    },
  );

  it.each([
    ["one year alone", [202411, 202412]],
    ["a number that is no month among them", [202412, 202501, 7]],
    ["a number that is no day among them", [20241231, 20250101, 7]],
    ["a month 13", [202412, 202413]],
    ["years before 1900", [180012, 180101]],
    ["years from 2100", [22001231, 22010101]],
    ["half a month", [202403.5, 202503.5]],
    ["a 29 February of no leap year", [20230229, 20240301]],
  ])("says no to %s", (_, numbers) => {
    expect(areRunTogether(numbers)).toBe(false);
  });
});

describe("areMilliseconds", () => {
  it("says yes to whole minutes between 1973 and 2286", () => {
    expect(areMilliseconds([at("2024-01-01"), at("2024-01-01T10:30")])).toBe(true);
  });

  it.each([
    ["one of another size among them", [at("2024-01-01"), 60_000]],
    ["minutes of 1970", [60_000, 120_000]],
    ["minutes after 2286", [12_000_000_000_000, 12_000_000_060_000]],
    ["half minutes", [at("2024-01-01"), at("2024-01-01T10:30:30")]],
  ])("says no to %s", (_, numbers) => {
    expect(areMilliseconds(numbers)).toBe(false);
  });
});

describe("looksLikeDate", () => {
  it.each(["1/4/2023", "01-04-23", "1.4.2023", "Apr-23", "April 2023", "1 April 2023", "0024-03", "20240301T1030Z"])(
    "says yes to %j",
    (text) => {
      expect(looksLikeDate(text)).toBe(true);
    },
  );

  it.each(["2024-03-01T10:30:00+01:00", "2024-03-01 10:30:00+01", "2024-03-01T25:00", "2024-03-01T", "2024-03-01Z", "0999-12-31"])(
    "says yes to what begins as an ISO date and cannot be read: %j",
    (text) => {
      expect(looksLikeDate(text)).toBe(true);
    },
  );

  it.each(["Ward 10", "Bay-12", "A", "7", "2023-24", "2024-W01", "0024-031", "0012-7B", "12345678Tn"])("says no to %j", (text) => {
    expect(looksLikeDate(text)).toBe(false);
  });
});

describe("periodOf", () => {
  it.each([
    [["2023-01", "2023-02", "2023-04"], "month"],
    [["2023-01-31", "2023-02-28", "2023-03-31"], "month"],
    [["2023-01-15", "2023-02-15", "2023-03-15"], "month"],
    [["2023-01-31", "2023-02-15", "2023-03-20"], null],
    [["2023-01-01T00:00", "2023-02-01T10:00", "2023-03-01T05:30"], null],
    [["2023-01-31T00:00", "2023-02-28T10:00", "2023-03-31T05:30"], null],
    [["2023-01", "2023-04", "2023-07"], "quarter"],
    [["2021-06", "2022-06", "2024-06"], "year"],
    [["2024-09-02", "2024-09-09", "2024-09-23"], "week"],
    [["2024-09-02", "2024-09-03", "2024-09-04", "2024-09-05", "2024-09-06", "2024-09-09"], "day"],
    [["2024-09-02T08:00", "2024-09-02T09:00", "2024-09-02T10:00"], "hour"],
    [["2024-09-02T08:00", "2024-09-02T08:30", "2024-09-02T09:00"], null],
    [["2024-09-02", "2024-09-05", "2024-10-01", "2024-10-09"], null],
    [["2024-09-02"], null],
    [[], null],
  ])("of %j is %s", (dates, period) => {
    expect(periodOf(dates.map(at))).toBe(period);
  });
});

describe("periodsBetween", () => {
  it.each([
    ["2024-01-31", "2024-03-01", "month", 2],
    ["2023-12", "2024-01", "quarter", 1],
    ["2024-03", "2024-01", "month", -2],
    ["2024-12-31", "2025-01-06", "week", 1],
    ["2024-02-28", "2024-03-01", "day", 2],
    ["2024-02-28T23:00", "2024-02-29T01:00", "hour", 2],
    ["2020-05", "2023-01", "year", 3],
  ] as const)("from %s to %s in steps of a %s", (from, to, period, count) => {
    expect(periodsBetween(at(from), at(to), period)).toBe(count);
  });

  it("counts financial years from their month", () => {
    expect(periodsBetween(at("2024-03"), at("2024-04"), "financial-year", 4)).toBe(1);
    expect(periodsBetween(at("2024-04"), at("2025-03"), "financial-year", 4)).toBe(0);
  });
});

describe("periodStart and periodAfter", () => {
  it.each([
    ["2024-12-31", "week", "2024-12-30", "2025-01-06"],
    ["2024-02-29", "month", "2024-02-01", "2024-03-01"],
    ["2024-02-29", "quarter", "2024-01-01", "2024-04-01"],
    ["2024-03-31", "financial-year", "2023-04-01", "2024-04-01"],
    ["2024-04-01", "financial-year", "2024-04-01", "2025-04-01"],
    ["1969-12-31", "day", "1969-12-31", "1970-01-01"],
    ["2024-03-31T23:30", "day", "2024-03-31", "2024-04-01"],
    ["1969-11-30", "year", "1969-01-01", "1970-01-01"],
  ] as const)("of %s by %s are %s and %s", (date, period, start, after) => {
    const begun = periodStart(at(date), period, 4);
    expect([iso(begun).slice(0, 10), iso(periodAfter(begun, period)).slice(0, 10)]).toEqual([start, after]);
  });

  it("of an hour are its first minute and that of the next", () => {
    const begun = periodStart(at("2024-03-31T23:45"), "hour", 4);
    expect([begun, periodAfter(begun, "hour")].map(iso)).toEqual(["2024-03-31T23:00", "2024-04-01T00:00"]);
  });
});

describe("periodsLater", () => {
  it.each([
    ["2024-01-31T10:30", true, "2024-02-29T10:30"],
    ["2024-02-29T10:30", true, "2024-03-31T10:30"],
    ["2024-02-29T10:30", false, "2024-03-29T10:30"],
    ["2024-01-31T10:30", false, "2024-02-29T10:30"],
  ])("a month after %s, at the end of the month: %s", (date, atEnd, later) => {
    expect(iso(periodsLater(at(date), "month", 1, atEnd))).toBe(later);
  });
});
