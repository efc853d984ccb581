/** What the page of small multiples says in words. */
import {
  brief,
  caption,
  type CaptionParts,
  enumerated,
  limitsTold,
  phrase,
  sentence,
  separated,
  subtitle,
} from "../../readings/describe.js";
import type { Locale } from "../../types/index.js";
import { foundIn } from "../found.js";
import { drawingNotes } from "../frame/drawing.js";
import { captioned } from "../frame/foot.js";
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
  const title = settings.title ?? foundIn([first.chart, ...others.map(({ chart }) => chart)], locale, settings.per);
  return { ...settings, icons: false, title, subtitle: settings.subtitle ?? [...common, ...scale].join(" ") };
}

/** All charts and their annotations for those who cannot see them. */
export function multiplesText({ panels, list }: LaidPanels): string {
  const findings = panels.map((panel) => {
    const { locale, per } = panel.settings;
    return named(panel, brief(panel.chart, { locale, per }), locale);
  });
  const { locale } = panels[0].settings;
  return [...findings, ...list.map(({ text }) => phrase("sentence", { clause: text }, locale))].join(" ");
}

/** What all captions share, once; what each has of its own, in a paragraph each; how the panels are set out, with source and version. */
export function multiplesCaption({ panels }: LaidPanels, { order }: Layout): readonly string[] {
  const { caption: source, locale, version } = panels[0].settings;
  if (source === false) return [];
  const captions = withOneFormula(panels, (placed) => captionOf(placed, { version: false }));
  const [first = []] = captions;
  const common = first.filter((told) => captions.every((sentences) => sentences.includes(told)));
  const own = namesBy(panels, (i) => (captions[i] ?? []).filter((told) => !common.includes(told)).join(" "));
  const whole = captionOf(panels[0], { ...(source !== undefined && { source }), ...(version !== undefined && { version }) });
  const plain = captionOf(panels[0], { version: false });
  const last = [
    ...(order === "signal" && panels.length > 1 ? [phrase("multiples-order", {}, locale)] : []),
    ...whole.filter((told) => !plain.includes(told)),
  ];
  const each = [...own].flatMap(([finding, names]) =>
    finding === "" ? [] : [phrase("titled", { name: enumerated(names, locale), finding }, locale)],
  );
  return each.length === 0 ? [[...common, ...last].join(" ")] : [common.join(" "), ...each, last.join(" ")];
}

/** The names of the panels that are told the same. */
function namesBy(panels: LaidPanels["panels"], toldOf: (index: number) => string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  panels.forEach(({ chart: { name } }, i) => names.set(toldOf(i), [...(names.get(toldOf(i)) ?? []), name]));
  return names;
}

/** The captions; where all charts compute their limits alike from different periods, all have the formula and the list of the periods instead. */
function withOneFormula(panels: LaidPanels["panels"], told: (placed: Placed) => readonly string[]): readonly (readonly string[])[] {
  const { locale } = panels[0].settings;
  const parts = panels.map(({ chart, settings: { per } }) => limitsTold(chart, { locale, per }));
  const [formula] = parts.map((part) => part?.formula);
  const names = namesBy(panels, (i) => parts[i]?.basis ?? "");
  if (formula === undefined || names.size < 2 || !parts.every((part) => part?.formula === formula)) return panels.map(told);
  const bases = [...names].map(([value, named]) => phrase("unit-of", { value, unit: enumerated(named, locale) }, locale));
  const list = sentence(separated(bases, locale), locale);
  return panels.map((placed, i) => told(placed).flatMap((one) => (one === parts[i]?.whole ? [formula, list] : [one])));
}

function captionOf({ chart, settings, frame, upright }: Placed, parts: CaptionParts): readonly string[] {
  const { locale, per, cost } = settings;
  const drawing = drawingNotes(chart, survey(chart), upright, frame.density, settings, false);
  return caption(captioned(chart, settings), { locale, per, drawing, ...(cost !== undefined && { cost }), ...parts });
}
