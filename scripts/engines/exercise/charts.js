// Charts from fixtures, named as their pictures in docs/gallery.

/** Kinds that take logarithms or powers, or c4, which does; the others use + − × ÷ and square root alone unless they ask for exact tails. */
const BEYOND = new Set(["xbar", "s", "t", "funnel"]);

export function isExact(kind, conventions = {}) {
  return !BEYOND.has(kind) && conventions.method !== "probability";
}

/** One chart: `kind` by name, and the rest as `spc` has it. */
export function charted({ spc, chartKinds }, name, kind, rows, asked = {}, options = {}) {
  return { name, chart: spc(rows, { ...asked, chart: chartKinds[kind] }), exact: isExact(kind, asked.conventions), options };
}

export function chartsOf(library, data) {
  const { kinds, demos, annotated, phases, locales, themes } = data;
  return [
    ...kinds.map(({ kind, rows, options }) => charted(library, `kind-${kind}`, kind, rows, options)),
    ...demos.map((demo) => demoOf(library, demo)),
    ...annotated.map((example) => annotatedOf(library, annotated, example)),
    ...phases.map((example) => phasesOf(library, example)),
    ...Object.keys(library.locales.locales).map((tag) => inLanguage(library, locales, tag)),
    ...themes.pictures.map((picture) => themeOf(library, themes, picture)),
  ];
}

function demoOf(library, { name, csv, spc: { chart, ...asked } }) {
  return charted(library, name, chart, library.readCsv(new TextEncoder().encode(csv)).rows, asked);
}

function annotatedOf(library, all, { picture, of, rows, options, svg }) {
  const shared = all.find((one) => one.picture === of);
  const { chart, rules, ...asked } = { ...shared?.options, ...options };
  const named = rules === undefined ? {} : { rules: library.rulesOf(rules.map((rule) => ({ rule }))) };
  return charted(library, picture, chart, rows ?? shared.rows, { ...asked, ...named }, svg);
}

function phasesOf(library, { picture, rows, options: { chart, ...asked }, proposals, lock, lockedRows, revised = {} }) {
  const name = `phases-${picture}`;
  if (lock !== undefined) {
    const entry = library.lockPhase(charted(library, name, chart, rows.slice(0, lockedRows), asked).chart, 0, lock);
    const now = rows.map((row) => ({ ...row, days: revised[row.month] ?? row.days }));
    return charted(library, name, chart, now, { ...asked, phases: [{ index: 0, label: "Baseline", lock: entry }] });
  }
  const made = charted(library, name, chart, rows, asked);
  return proposals ? { ...made, options: { proposals: library.suggestPhases(made.chart).proposals } } : made;
}

function inLanguage(library, { rows, options, phase, texts }, tag) {
  const { name, label, reason, by, ghost } = texts[tag] ?? texts["en-US"];
  const asked = { ...options, name, ghost: options.ghost.map(({ at }) => ({ at, reason: ghost })) };
  const locale = library.locales.locales[tag];
  return charted(library, `locale-${tag}`, "xmr", rows, { ...asked, phases: [{ ...phase, label, reason, decidedBy: by }] }, { locale });
}

function themeOf(library, { rows, options }, { name, theme = "light", palette, improvement = "down" }) {
  const look = { theme: theme === "auto" ? theme : library[`${theme}Theme`], ...(palette && { palette: library[`${palette}Palette`] }) };
  return charted(library, `theme-${name}`, "xmr", rows, { ...options, improvement }, look);
}
