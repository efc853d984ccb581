/** The names of the panels of a pair. */
import { capitalised, nounFor, phrase, plottedName } from "../../readings/describe.js";
import { panelNameSize } from "../page.js";
import { wrapped } from "../wrapping.js";
import type { Side } from "./layout.js";

/** The name of a panel: "Each month"; what the chart plots where its kind has a name for it. In lines of the paper. */
export function panelLines({ chart: { kind, period }, settings }: Side): readonly string[] {
  const { locale, measure, sizes, width } = settings;
  const row = period ?? "observation";
  const each = phrase("panel-each", { noun: nounFor(row, 1, locale), row }, locale);
  const name = capitalised(plottedName(kind, locale) ?? each);
  return wrapped(name, (line) => measure(line, panelNameSize(sizes), "bold"), width - 2 * sizes.pad);
}
