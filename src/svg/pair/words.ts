/** What the picture of a pair says in words. */
import { type CaptionParts, describe } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { panelCaption } from "../frame/around/captions.js";
import { survey } from "../frame/survey.js";
import { panelDensity } from "../panel.js";
import type { Side } from "./layout.js";
import { addedAnnotations } from "./over.js";

/** Both charts for those who cannot see them; annotations of both once. */
export function pairText([upper, lower]: readonly [Side, Side]): string {
  const told = ({ settings: { locale, per, cost } }: Side, chart: Chart): string =>
    describe(chart, { locale, per, ...(cost !== undefined && { cost }) });
  return [told(upper, upper.whole), told(lower, { ...lower.whole, annotations: addedAnnotations(upper.whole, lower.whole) })].join(" ");
}

/** The caption of the upper chart, with what that of the lower one adds before source and version. */
export function pairCaption([upper, lower]: readonly [Side, Side], width: number): string {
  const { caption: source, version } = upper.settings;
  if (source === false) return "";
  const own = captionOf(upper, width, { version: false });
  const added = captionOf(lower, width, { version: false }).filter((sentence) => !own.includes(sentence));
  const whole = captionOf(upper, width, { ...(source !== undefined && { source }), ...(version !== undefined && { version }) });
  return [...own, ...added, ...whole.filter((sentence) => !own.includes(sentence))].join(" ");
}

function captionOf({ chart, whole, settings, upright, proposals }: Side, width: number, parts: CaptionParts): readonly string[] {
  const density = panelDensity(chart, width, settings);
  return panelCaption({ chart, whole, found: survey(chart), upright, density, proposes: proposals.length > 0 }, settings, parts);
}
