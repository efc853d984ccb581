/** What limits: a kind fitted to each phase, its lines, and the zone of every value. */
import { checkPlotted } from "./contracts.js";
import { joined, phaseOfRows } from "./limits/columns.js";
import { drawPhase, pageOf } from "./limits/draw.js";
import { refuseLarge } from "./limits/finite.js";
import { fitPhase, type PhaseFit } from "./limits/fit.js";
import { drawnUnder } from "./limits/locks.js";
import { addRemarks, standingNotes } from "./limits/standing.js";
import { countUsable, shortBy } from "./limits/usable.js";
import { sum } from "./kernel.js";
import type { ChartKind, Conventions, Fit, Fitted, Fitting, Note, Outline, Series } from "./types/index.js";

/** The lines of every phase, the plotted values and their zones. */
export function fitPhases(series: Series, outlines: readonly Outline[], kind: ChartKind, conventions: Conventions): Fitting {
  const phaseOf = outlines.length === 1 ? null : phaseOfRows(outlines, series.length);
  const plotted = joined(series, outlines, (phase) => checkPlotted(kind, phase, kind.plot(phase, conventions)));
  const fit = (outline: Outline): PhaseFit => fitPhase(series, outline, plotted.value, phaseOf, kind, conventions);
  const { replot } = kind;
  if (replot !== undefined) refuseLarge(plotted.value, series);
  const early = replot === undefined ? null : outlines.map(fit);
  const drawn =
    replot === undefined || early === null
      ? plotted
      : joined(series, outlines, (phase, i) => checkPlotted(kind, phase, replot(phase, early[i]!.fit, conventions)));
  const { value, also } = drawn;
  const counts = outlines.map((outline) => {
    const shown = countUsable(series, value, outline, drawnUnder(outline.option, conventions).bounds);
    return replot === undefined ? shown : countUsable(series, plotted.value, outline, null);
  });
  const total = sum(counts);

  const { method } = conventions;
  const byNeighbours =
    kind.reads?.includes("acrossGap") === true && method !== "probability" && series.sd === null && series.range === null;
  const page = pageOf(kind, conventions, drawn);
  const notes: Note[] = [];
  const chosen: Fit["chosen"][] = [];
  const phases = outlines.map((outline, i): Fitted => {
    const short = shortBy(conventions, counts[i]!, total, i);
    if (short !== null && outline.end > outline.first) notes.push(short);
    const withheld = short !== null && conventions.minimum?.effect === "withhold";
    const own = early?.[i] ?? fit(outline);
    const phase = drawPhase(page, outline, own, counts[i]!, withheld);
    standingNotes(notes, phase, i, kind, byNeighbours ? plotted.value : null);
    addRemarks(notes, own.fit, own.selection, phase, i);
    chosen.push(own.fit.chosen);
    return phase;
  });
  return { phases, value, zone: page.zone, phaseOf, also, other: page.other, lines: page.lines, chosen: chosenBy(chosen), notes };
}

/** What every fit chose alike. */
function chosenBy(all: readonly Fit["chosen"][]): Partial<Conventions> | null {
  const [chosen] = all;
  if (chosen === undefined) return null;
  const own = JSON.stringify(chosen);
  return all.every((other) => JSON.stringify(other) === own) ? chosen : null;
}
