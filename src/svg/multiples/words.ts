/** What the page of small multiples says in words. */
import { defined } from "../../checks.js";
import { brief, type CaptionParts, enumerated, limitsTold, phrase, sentence, separated, subtitle } from "../../readings/describe.js";
import type { Locale } from "../../types/index.js";
import { foundIn } from "../found.js";
import { panelCaption } from "../frame/around/captions.js";
import { survey } from "../frame/survey.js";
import type { Settings } from "../options.js";
import type { LaidPanels, Layout, Panel, Panels, Placed } from "./types.js";

const named = ({ chart: { name } }: Panel, finding: string, locale: Locale): string => phrase("titled", { name, finding }, locale);

/** The settings of the heading: what was found in all charts, and the subtitle that they have in common. */
export function headed(panels: Panels, { scales }: Layout): Settings {
  const [first, ...others] = panels;
  const { settings } = first;
  const { locale } = settings;
  const below = panels.map(({ chart, settings: { per } }) => subtitle(chart, { locale, per, title: chart.name }));
  const common = below.every((text) => text === below[0]) ? [`${below[0] ?? ""}.`] : [];
  const scale = panels.length === 1 ? [] : [phrase(scales === "shared" ? "multiples-shared" : "multiples-own", {}, locale)];
  const title = settings.title ?? foundIn([first.whole, ...others.map(({ whole }) => whole)], locale, settings.per);
  return { ...settings, icons: false, title, subtitle: settings.subtitle ?? [...common, ...scale].join(" ") };
}

/** All charts and their annotations for those who cannot see them. */
export function multiplesText({ panels, list }: LaidPanels): string {
  const findings = panels.map((panel) => {
    const { locale, per } = panel.settings;
    return named(panel, brief(panel.whole, { locale, per }), locale);
  });
  const { locale } = panels[0].settings;
  return [...findings, ...list.map(({ text }) => phrase("sentence", { clause: text }, locale))].join(" ");
}

/** What all captions share, once; what each has of its own, in a paragraph each; how the panels are set out, with source and version. */
export function multiplesCaption({ panels }: LaidPanels, { order, scales }: Layout): readonly string[] {
  const { caption: source, locale, version } = panels[0].settings;
  if (source === false) return [];
  const captions = withOneFormula(panels, (placed) => captionOf(placed, { version: false }));
  const [first = []] = captions;
  const common = first.filter((told) => captions.every((sentences) => sentences.includes(told)));
  const own = captions.map((sentences) => sentences.filter((told) => !common.includes(told)));
  const each = alike(panels, own, locale);
  const whole = captionOf(panels[0], defined({ source, version }));
  const plain = captionOf(panels[0], { version: false });
  const last = [
    ...(order === "signal" && panels.length > 1
      ? [phrase(scales === "shared" ? "multiples-order" : "multiples-order-free", {}, locale)]
      : []),
    ...whole.filter((told) => !plain.includes(told)),
  ];
  return each.length === 0 ? [[...common, ...last].join(" ")] : [common.join(" "), ...each, last.join(" ")];
}

/** A number within a sentence, in digits; and as it is told elsewhere, with its sign and "%". */
const NUMBER = /\d+(?:[.,\u00a0\u202f]\d+)*/g;
const WRITTEN = /−?\d+(?:[.,\u00a0\u202f]\d+)*(?:e[+−]?\d+)?(?:[\u00a0\u202f]?%)?/g;

/** More numbers than these, such as two dates and a count, say nothing without their sentence. */
const MOST = 2;

/** A paragraph for what some panels are told alike, and for each sentence in which others have only other numbers: these come last, with those. */
function alike(panels: LaidPanels["panels"], own: readonly (readonly string[])[], locale: Locale): readonly string[] {
  const groups = new Map<string, { readonly told: string; readonly names: string[]; readonly others: string[] }>();
  panels.forEach(({ chart: { name } }, i) => {
    for (const told of own[i] ?? []) {
      const alike = groups.get(told.replace(NUMBER, ""));
      const numbers = alike === undefined ? [] : otherNumbers(told, alike.told);
      const form = numbers.length > MOST ? told : told.replace(NUMBER, "");
      const group = groups.get(form) ?? { told, names: [], others: [] };
      groups.set(form, group);
      if (group.told === told) group.names.push(name);
      else group.others.push(phrase("unit-of", { value: name, unit: separated(numbers, locale) }, locale));
    }
  });
  const paragraphs = new Map<string, string>();
  for (const [form, { told, names, others }] of groups) {
    const also = others.length === 0 ? "" : ` ${phrase("multiples-alike", { list: enumerated(others, locale) }, locale)}`;
    const name = enumerated(names, locale);
    const key = also === "" ? name : form;
    const before = paragraphs.get(key);
    paragraphs.set(key, before === undefined ? phrase("titled", { name, finding: told + also }, locale) : `${before} ${told}`);
  }
  return [...paragraphs.values()];
}

/** The numbers of a sentence that are not those of another. */
function otherNumbers(told: string, other: string): readonly string[] {
  const numbers = other.match(WRITTEN) ?? [];
  return (told.match(WRITTEN) ?? []).filter((number, i) => number !== numbers[i]);
}

/** The names of the panels that are told the same. */
function namesBy(panels: LaidPanels["panels"], toldOf: (index: number) => string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  panels.forEach(({ chart: { name } }, i) => names.set(toldOf(i), [...(names.get(toldOf(i)) ?? []), name]));
  return names;
}

/** The captions; where all charts compute their limits alike from different periods or denominators, all have the formula and the list of the periods instead. */
function withOneFormula(panels: LaidPanels["panels"], told: (placed: Placed) => readonly string[]): readonly (readonly string[])[] {
  const { locale } = panels[0].settings;
  const parts = panels.map(({ whole, settings: { per } }) => limitsTold(whole, { locale, per }));
  const [formula] = parts.map((part) => part?.formula);
  const names = namesBy(panels, (i) => parts[i]?.basis ?? "");
  const same = parts.every((part) => part?.whole === parts[0]?.whole);
  if (formula === undefined || same || !parts.every((part) => part?.formula === formula)) return panels.map(told);
  const bases = [...names].map(([value, named]) =>
    names.size === 1 ? value : phrase("unit-of", { value, unit: enumerated(named, locale) }, locale),
  );
  const list = sentence(separated(bases, locale), locale);
  return panels.map((placed, i) => told(placed).flatMap((one) => (one === parts[i]?.whole ? [formula, list] : [one])));
}

function captionOf({ chart, whole, settings, frame, upright }: Placed, parts: CaptionParts): readonly string[] {
  return panelCaption({ chart, whole, found: survey(chart), upright, density: frame.density, proposes: false }, settings, parts);
}
