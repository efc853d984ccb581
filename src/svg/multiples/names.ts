/** The names of panels, and what is said beside them. */
import { word } from "../../readings/describe.js";
import { panelNameSize } from "../page.js";
import { wrapped } from "../wrapping.js";
import type { Panel, PanelName } from "./types.js";

/** The most lines without that of the word. */
const MOST = 3;
/** Room for the marker before the word, in px for type of 12 px. */
const MARKER = 30;

const FOUND = { concern: "worsening", improvement: "improving", neutral: "changing" } as const;

/** The name of a panel in lines of its width; where there is no room for the word after the last, that has a line of its own. */
export function panelNameOf({ chart, settings }: Panel, room: number): PanelName {
  const { sizes, unit, locale, measure } = settings;
  const { variation } = chart.verdict;
  const found = variation === "common" || variation === "none" ? "" : word(FOUND[variation], locale);
  const beside = found === "" ? 0 : measure(found, sizes.label, "bold") + MARKER * unit;
  const width = (line: string): number => measure(line, panelNameSize(sizes), "bold");
  const whole = wrapped(chart.name, width, room, MOST);
  const lines = width(whole.at(-1) ?? "") <= room - beside ? whole : [...whole, ""];
  return { lines, found, width: width(lines.at(-1) ?? "") };
}
