import { describe, expect, it } from "vitest";
import { axisText, dateText, numberFormat } from "../../src/format.js";
import { da, de, enGB, enUS, fr } from "../../src/locales/index.js";

/**
 * Decimal marks, group marks, percent signs, names of months and order of dates: Unicode CLDR 48.
 * Ours differ in this: groups begin above 9,999; no dot after Danish short months; "1er" in French.
 */
describe("numbers", () => {
  it.each([
    [enGB, "12,345.6", "−1,234,567", "87%", "9999"],
    [enUS, "12,345.6", "−1,234,567", "87%", "9999"],
    [da, "12.345,6", "−1.234.567", "87\u00a0%", "9999"],
    [de, "12.345,6", "−1.234.567", "87\u00a0%", "9999"],
    [fr, "12\u202f345,6", "−1\u202f234\u202f567", "87\u202f%", "9999"],
  ])("are written with the marks of $tag", (locale, decimal, large, percent, short) => {
    expect(numberFormat(locale, { decimals: 1 })(12_345.6)).toBe(decimal);
    expect(numberFormat(locale)(-1_234_567)).toBe(large);
    expect(numberFormat(locale, { unit: "proportion", per: 100 })(0.87)).toBe(percent);
    expect(numberFormat(locale)(9999)).toBe(short);
  });
});

describe("dates", () => {
  it.each([
    [enGB, "March 2025", "24 March 2025", "24 March 2025, 14:30", "1 March 2025", "Q1 2025", "2024/25"],
    [enUS, "March 2025", "March 24, 2025", "March 24, 2025, 2:30 PM", "March 1, 2025", "Q1 2025", "2024/25"],
    [da, "marts 2025", "24. marts 2025", "24. marts 2025 kl. 14.30", "1. marts 2025", "1. kvartal 2025", "2024/25"],
    [de, "März 2025", "24. März 2025", "24. März 2025 um 14:30 Uhr", "1. März 2025", "Q1 2025", "2024/25"],
    [fr, "mars 2025", "24 mars 2025", "24 mars 2025 à 14:30", "1er mars 2025", "T1 2025", "2024/25"],
  ])("are written in the order of $tag", (locale, month, day, moment, first, quarter, financial) => {
    expect(dateText("2025-03", null, locale)).toBe(month);
    expect(dateText("2025-03-24", null, locale)).toBe(day);
    expect(dateText("2025-03-24", "week", locale)).toBe(day);
    expect(dateText("2025-03-24T14:30", null, locale)).toBe(moment);
    expect(dateText("2025-03-24T14:30", "hour", locale)).toBe(moment);
    expect(dateText("2025-03-01", "day", locale)).toBe(first);
    expect(dateText("2025-03", "quarter", locale)).toBe(quarter);
    expect(dateText("2025-03", "year", locale)).toBe("2025");
    expect(dateText("2025-03", "financial-year", locale)).toBe(financial);
  });

  it.each([
    [enGB, "5 Sep", "Q3", "14:00", "Sep 2025"],
    [enUS, "Sep 5", "Q3", "2 PM", "Sep 2025"],
    [da, "5. sep", "K3", "14.00", "sep 2025"],
    [de, "5. Sep", "Q3", "14:00", "Sep 2025"],
    [fr, "5 sept.", "T3", "14:00", "sept. 2025"],
  ])("are short along an axis in $tag", (locale, day, quarter, time, month) => {
    const instant = Date.UTC(2025, 8, 5, 14);
    expect(axisText(instant, "day-of-year", locale)).toBe(day);
    expect(axisText(instant, "quarter-of-year", locale)).toBe(quarter);
    expect(axisText(instant, "time", locale)).toBe(time);
    expect(axisText(instant, "month", locale)).toBe(month);
  });

  it("of American clocks run from 12 to 11, twice", () => {
    const hours = [0, 1, 11, 12, 13, 23].map((hour) => axisText(Date.UTC(2025, 0, 1, hour), "time", enUS));
    expect(hours).toEqual(["12 AM", "1 AM", "11 AM", "12 PM", "1 PM", "11 PM"]);
  });

  it.each([
    [da, "januar februar marts april maj juni juli august september oktober november december"],
    [de, "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"],
    [fr, "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"],
    [enUS, "January February March April May June July August September October November December"],
  ])("name the months of $tag", (locale, names) => {
    expect(locale.months.join(" ")).toBe(names);
  });

  it.each([
    [da, "jan feb mar apr maj jun jul aug sep okt nov dec"],
    [de, "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"],
    [fr, "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."],
    [enUS, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"],
  ])("shorten the months of $tag", (locale, names) => {
    expect(locale.shortMonths.join(" ")).toBe(names);
  });
});
