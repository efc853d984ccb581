/** A language as it is given, checked and completed. */
import { checkEach, mustBeFlag, mustBeFrom0, mustBeOneOf, isRecord, mustBeText, type Requirement } from "../../checks.js";
import { enGB } from "../../locales/enGB.js";
import type { Locale } from "../../types/index.js";

const twelve: Requirement = (value) =>
  Array.isArray(value) && value.length === 12 && value.every((name) => mustBeText(name) === null) ? null : "12 names";
const group: Requirement = (value) => (isRecord(value) && !Array.isArray(value) ? null : "an object");

const tests: Readonly<Record<keyof Locale, Requirement>> = {
  tag: mustBeText,
  checked: mustBeFlag,
  direction: /* @__PURE__ */ mustBeOneOf(["ltr", "rtl"]),
  months: twelve,
  shortMonths: twelve,
  decimal: mustBeText,
  group: mustBeText,
  groupAbove: mustBeFrom0,
  percent: mustBeText,
  dates: group,
  words: group,
  nouns: group,
  charts: group,
  plotted: group,
  limits: group,
  ruleNames: group,
  rules: group,
  signals: group,
  sentences: group,
  phrases: group,
};

/**
 * A language with whatever it lacks taken from British English; words and sentences are looked up one by one, by `word` and `say`.
 * @throws SpcError `unknown-option`, `wrong-type`, `unknown-value` where a member is unknown or cannot be used
 */
export function completed(locale: Partial<Locale> = enGB): Locale {
  if (locale === enGB) return enGB;
  checkEach("locale", locale, tests, "wrong-type");
  const members: readonly (readonly [string, unknown])[] = Object.entries(locale);
  const given = members.filter(([, member]) => member !== undefined);
  return Object.assign({}, enGB, Object.fromEntries(given), { dates: { ...enGB.dates, ...locale.dates } });
}
