/** The words of a picture: title and subtitle, and the caption with what the drawing has to say of itself. */
import { defined } from "../../../checks.js";
import { caption, type CaptionParts, type PictureWords, pictureWords } from "../../../readings/describe.js";
import type { Chart } from "../../../types/index.js";
import type { Settings } from "../../options.js";
import { largestBeside, type ValueAxis } from "../axes/valueAxis.js";
import { type Drawn, drawingNotes } from "../drawing.js";

/** The sentences of the caption for one chart of several: what its chart says, with what the drawing has to say of itself. */
export function panelCaption(drawn: Drawn, settings: Settings, parts: CaptionParts): readonly string[] {
  const { locale, per, cost } = settings;
  const options = { locale, per, drawing: drawingNotes(drawn, locale), ...defined({ cost }), ...parts };
  return caption(captioned(drawn.whole, settings), options);
}

/** The chart as its caption tells it: where annotations are left out, without the note on those that lie outside the data. */
function captioned(chart: Chart, { annotations }: Settings): Chart {
  return annotations ? chart : { ...chart, notes: chart.notes.filter(({ code }) => code !== "annotation-outside") };
}

/** The words of a picture: those of the whole chart, but the subtitle that of the part which is drawn. They agree with its axis. */
export function wordsFor(drawn: Chart, settings: Settings, { numbers, range }: ValueAxis, chart: Chart): PictureWords {
  const { locale, per, annotations } = settings;
  const options = { locale, per, decimals: numbers.decimals, largest: largestBeside(range, settings) };
  const words = pictureWords(chart, options);
  const { caption } = annotations ? words : pictureWords(captioned(chart, settings), options);
  const { subtitle } = drawn === chart ? words : pictureWords(drawn, options);
  return { ...words, caption, subtitle };
}

/** The caption in one piece, with sentences about the drawing; empty for none. */
export function captionText(words: PictureWords, { caption: source, cost, version }: Settings, drawing: readonly string[]): string {
  if (source === false) return "";
  return words.caption({ drawing, ...defined({ cost, source, version }) }).join(" ");
}
