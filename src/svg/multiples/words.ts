/** What the page of small multiples says in words. */
import { brief, caption, type CaptionParts, phrase, subtitle } from "../../readings/describe.js";
import type { Locale, Verdict } from "../../types/index.js";
import { drawingNotes } from "../frame/drawing.js";
import { captioned } from "../frame/foot.js";
import { survey } from "../frame/survey.js";
import type { Settings } from "../options.js";
import type { LaidPanels, Layout, Panel, Panels, Placed } from "./types.js";

const named = ({ chart: { name } }: Panel, finding: string, locale: Locale): string => phrase("titled", { name, finding }, locale);

/** The settings of the heading: what was found in all charts, and the subtitle that they have in common. */
export function headed(panels: Panels, { scales }: Layout): Settings {
  const { settings } = panels[0];
  const { locale } = settings;
  const count = (of: Verdict["variation"]): number => panels.filter(({ chart }) => chart.verdict.variation === of).length;
  const found = { count: panels.length, concern: count("concern"), improvement: count("improvement"), neutral: count("neutral") };
  const below = panels.map(({ chart, settings: { per } }) => subtitle(chart, { locale, per, title: chart.name }));
  const common = below.every((text) => text === below[0]) ? [`${below[0] ?? ""}.`] : [];
  const scale = phrase(scales === "shared" ? "multiples-shared" : "multiples-own", {}, locale);
  const title = settings.title ?? phrase("multiples", found, locale);
  return { ...settings, icons: false, title, subtitle: settings.subtitle ?? [...common, scale].join(" ") };
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

/** What all captions share, once; then what each has of its own; then how the panels are set out; then source and version. */
export function multiplesCaption({ panels }: LaidPanels, { order }: Layout): string {
  const { caption: source, locale, version } = panels[0].settings;
  if (source === false) return "";
  const captions = panels.map((placed) => captionOf(placed, { version: false }));
  const [first = []] = captions;
  const common = first.filter((sentence) => captions.every((sentences) => sentences.includes(sentence)));
  const own = panels.flatMap((panel, i) => {
    const rest = (captions[i] ?? []).filter((sentence) => !common.includes(sentence));
    return rest.length === 0 ? [] : [named(panel, rest.join(" "), locale)];
  });
  const whole = captionOf(panels[0], { ...(source !== undefined && { source }), ...(version !== undefined && { version }) });
  return [
    ...common,
    ...own,
    ...(order === "signal" && panels.length > 1 ? [phrase("multiples-order", {}, locale)] : []),
    ...whole.filter((sentence) => !first.includes(sentence)),
  ].join(" ");
}

function captionOf({ chart, settings, frame, upright }: Placed, parts: CaptionParts): readonly string[] {
  const { locale, per, cost } = settings;
  const drawing = drawingNotes(chart, survey(chart), upright, frame.density, settings, false);
  return caption(captioned(chart, settings), { locale, per, drawing, ...(cost !== undefined && { cost }), ...parts });
}
