/** Two levels of dates: hours over days, days or weeks over months, months or quarters over years. */
import { monthNumber, quartersFrom } from "../../../calendar.js";
import { dayOf } from "../../../days.js";
import { axisText, financialYear, shortMonth } from "../../../format.js";
import type { Locale, Period } from "../../../types/index.js";
import { type Across, lengths } from "./across.js";
import { type CalendarUnit, type Slot, slotsOfCalendar, slotsOfPoints } from "./slots.js";

/** How a calendar is written along the axis. */
export interface Levels {
  /** What is labelled and grouped. */
  readonly slots: readonly Slot[];
  /** Width of a slot, in px. */
  readonly slotWidth: number;
  /** Names of slots, at multiples of the smallest step that leaves room. */
  readonly labels: Labels;
  /** Names of the group that begins with a slot, longest first, that of the `first` with its year; null: no second level. */
  readonly group: ((instant: number, first: boolean) => readonly string[]) | null;
}

/** The first level. */
interface Labels {
  /** Every how many units a slot is labelled. */
  readonly steps: readonly number[];
  /** Number of the unit that a slot is. */
  readonly unitOf: (instant: number) => number;
  /** Width that a label asks for, in px for type of 12 px. */
  readonly room: number;
  /** Names that may be wider than that. */
  readonly names?: readonly string[];
  /** Name of a slot. */
  readonly text: (instant: number) => string;
}

/** A way of writing a calendar. */
interface Form {
  /** Steps at which the points follow each other for each to be a slot. */
  readonly own: readonly [Period, ...Period[]];
  /** Unit of the slots otherwise; null: only for points that follow each other so. */
  readonly unit: CalendarUnit | null;
  /** Mean length of what must have room for its name, in ms. */
  readonly named: number;
  /** The room it must have, in px for type of 12 px. */
  readonly least: (words: Words) => number;
  /** First level. */
  readonly labels: (words: Words) => Labels;
  /** Second level. */
  readonly group: ((words: Words) => (instant: number, first: boolean) => readonly string[]) | null;
}

/** What names are made from. */
interface Words {
  readonly locale: Locale;
  readonly financialYearStart: number;
  readonly period: Period | null;
}

const dayLabels: Labels = {
  steps: [1, 7],
  unitOf: (instant) => Math.floor(instant / lengths.day) + 3, // a multiple of 7 on Mondays
  room: 20,
  names: ["30"],
  text: (instant) => String(dayOf(instant).day),
};

const dayNames =
  ({ locale }: Words) =>
  (instant: number, first: boolean): readonly string[] => {
    const name = axisText(instant, "day-of-year", locale);
    const { month, day } = dayOf(instant);
    return first || (month === 1 && day === 1) ? [axisText(instant, "day", locale), name] : [name];
  };

const monthNames =
  ({ locale }: Words) =>
  (instant: number, first: boolean): readonly string[] => {
    const name = shortMonth(instant, locale);
    return first || dayOf(instant).month === 1 ? [axisText(instant, "month", locale), name] : [name];
  };

/** The forms, from the finest to the coarsest. */
const forms: readonly Form[] = [
  {
    own: ["hour"],
    unit: "hour",
    named: lengths.day,
    least: () => 80,
    labels: ({ locale }) => ({
      steps: [1, 2, 3, 6, 12],
      unitOf: (instant) => Math.floor(instant / lengths.hour),
      room: 40,
      text: (instant) => axisText(instant, "time", locale),
    }),
    group: dayNames,
  },
  { own: ["day"], unit: "day", named: lengths.week, least: () => 20, labels: () => dayLabels, group: monthNames },
  {
    own: ["week"],
    unit: null,
    named: lengths.month,
    least: () => 60,
    labels: () => ({ ...dayLabels, steps: [1], room: 18 }),
    group: monthNames,
  },
  {
    own: ["month"],
    unit: "month",
    named: lengths.year,
    least: ({ financialYearStart }) => (financialYearStart === 1 ? 36 : 52),
    labels: ({ locale, financialYearStart }) => ({
      steps: [1, 3, 6, 12],
      unitOf: (instant) => monthNumber(instant) + 13 - financialYearStart,
      room: 32,
      names: locale.shortMonths,
      text: (instant) => shortMonth(instant, locale),
    }),
    group:
      ({ financialYearStart }) =>
      (instant) => [financialYear(instant, financialYearStart)],
  },
  {
    own: ["quarter"],
    unit: null,
    named: lengths.year,
    least: ({ financialYearStart }) => (financialYearStart === 1 ? 32 : 52),
    labels: ({ locale, financialYearStart }) => ({
      steps: [1],
      unitOf: () => 0,
      room: 22,
      text: (instant) => axisText(instant, "quarter-of-year", locale, financialYearStart),
    }),
    group:
      ({ financialYearStart }) =>
      (instant) => [financialYear(instant, quartersFrom(financialYearStart))],
  },
  {
    own: ["year", "financial-year"],
    unit: "financial-year",
    named: lengths.year,
    least: () => 0,
    labels: ({ period, financialYearStart }) => ({
      steps: [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000],
      unitOf: (instant) => dayOf(instant).year,
      room: period !== "year" && financialYearStart !== 1 ? 54 : 40,
      text: (instant) => (period === "year" ? String(dayOf(instant).year) : financialYear(instant, financialYearStart)),
    }),
    group: null,
  },
];

/** The finest form whose names have room; null where points neither follow a calendar nor span a stretch of it. */
export function levelsOf(scale: Across, place: Omit<Words, "period">, unit: number): Levels | null {
  const words = { period: scale.period, ...place };
  const own = forms.findIndex((form) => scale.period !== null && form.own.includes(scale.period));
  const single = scale.perUnit === 0;
  if (single && own < 0) return null;
  const fits = (form: Form): boolean => single || form.named * scale.perUnit >= form.least(words) * unit;
  const finest = own >= 0 ? own : timed(scale.places) ? 0 : 1;
  const form = forms.slice(finest).find((it) => (it === forms[own] || it.unit !== null) && fits(it));
  if (form === undefined) return null;
  const slots =
    form === forms[own] ? slotsOfPoints(scale) : slotsOfCalendar(scale, form.unit ?? "financial-year", place.financialYearStart);
  return {
    slots,
    slotWidth: single ? scale.step : lengths[form.own[0]] * scale.perUnit,
    labels: form.labels(words),
    group: form.group?.(words) ?? null,
  };
}

/** Whether any place has a time of day. */
function timed(places: readonly number[]): boolean {
  return places.some((place) => place % lengths.day !== 0);
}
