// When two engines have made the same.
//
// `text` (pictures, tables, words) and `exact` (JSON of what needs only + − × ÷ and square root, all of which IEEE 754 settles to the last
// bit): byte for byte.
// `rounded` (JSON of what takes a power, a logarithm, an exponential or a sine, whose last bit ECMAScript leaves to the engine): byte for
// byte once every number is rounded to 12 significant digits. Keys and their order, texts, true, false and null stay as they are; so do
// whole numbers below 10¹², and with them every position, zone and signal: a decision that differs is never rounded away.

const DIGITS = 12;

const rounded = (text) =>
  JSON.stringify(JSON.parse(text, (_key, value) => (typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value)));

export function isSame(a, b) {
  if (a.name !== b.name || a.as !== b.as) return false;
  return a.text === b.text || (a.as === "rounded" && rounded(a.text) === rounded(b.text));
}

/** Where two texts part, with a little of each. */
export function parting(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const about = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 30));
  return `at character ${at}: ${about(a)} and ${about(b)}`;
}

/** The names of what differs, each with the place; a thing that one of them lacks differs. */
export function differences(reference, made) {
  const by = new Map(made.map((one) => [one.name, one]));
  const found = reference.flatMap((one) => {
    const other = by.get(one.name) ?? { text: "" };
    return isSame(one, other) ? [] : [`${one.name}, ${parting(one.text, other.text)}`];
  });
  return made.length === reference.length ? found : [...found, `${made.length} things, expected ${reference.length}`];
}

/** How many things are the same only after rounding. */
export function roundedCount(reference, made) {
  return made.filter((one, i) => one.text !== reference[i]?.text).length;
}
