import { describe, expect, it } from "vitest";
import { dayOf, daysIn, midnight } from "../src/days.js";

const DAY = 86_400_000;
/** Of the year 400, when an era begins, to 9999: the years of ISO text, and some before them. */
const [first, last] = [Date.parse("0400-01-01"), Date.parse("9999-12-31")];

describe("days of the calendar", () => {
  it("are those of the platform's calendar, there and back", () => {
    const wrong: number[] = [];
    for (let instant = first; instant <= last; instant += 37 * DAY) {
      const date = new Date(instant + 1);
      const { year, month, day } = dayOf(instant + 1);
      const same = year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate();
      if (!same || midnight(year, month, day) !== instant) wrong.push(instant);
    }
    expect(wrong).toEqual([]);
  });

  it("turn at midnight, before 1970 too", () => {
    expect(dayOf(-1)).toEqual({ year: 1969, month: 12, day: 31 });
    expect(dayOf(0)).toEqual({ year: 1970, month: 1, day: 1 });
    expect(dayOf(DAY - 1)).toEqual({ year: 1970, month: 1, day: 1 });
  });

  it("know every month of an era, by the rule of 4, 100 and 400 years", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (let year = 1900; year < 2300; year++) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(Array.from(lengths, (_, i) => daysIn(year, i + 1))).toEqual(lengths.with(1, leap ? 29 : 28));
    }
  });

  it("make no day of what is no number", () => {
    expect(midnight(NaN, 1, 1)).toBeNaN();
    expect(dayOf(NaN).year).toBeNaN();
  });
});
