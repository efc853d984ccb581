import { word } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { uprightPath } from "../path.js";
import { crisp, element } from "../scene.js";
import type { Mark, Paper } from "../types.js";
import { drawnPhases } from "../frame/around/phaseRow.js";
import { freeRow, type InRow, ROW_LEAD } from "../frame/annotations/rows.js";
import { group, hairlinePath, haloed } from "./lines.js";
import { clearHeight, stripeNames, stripeRows } from "./stripe.js";

/** Proposed phases: a dotted rule before the first point of each, named as proposed, unlike the solid rules of phases that were decided. */
export const proposals: Mark = (chart, frame) => {
  const { top, bottom, unit, sizes, theme, locale } = frame;
  if (frame.proposals.length === 0) return null;
  const d = frame.proposals.map((at) => uprightPath(frame.edge(at), top, bottom)).join("");
  const text = word("proposed", locale);
  const names = proposalNames(chart, frame).map(({ from, to, y, end }) =>
    element("text", { x: end ? to : from, y, "text-anchor": end ? "end" : null }, [text]),
  );
  return group([
    hairlinePath(d, theme, { "stroke-dasharray": "1 3" }),
    haloed(names, { "font-size": sizes.caption, fill: theme.muted }, theme.background, unit),
  ]);
};

/** The name of a proposal: its baseline, in px, and whether it stands before its rule. */
interface ProposalName extends InRow {
  readonly y: number;
  readonly end: boolean;
}

/**
 * The names of proposals, beside their rules: before the rule at the right-hand edge, and where a leader or the rule of a phase would cross
 * them after it; at the bottom of the plot, in row −1, where data or lines pass at its top; none where it would touch the one before.
 */
export function proposalNames(chart: Chart, paper: Paper): readonly ProposalName[] {
  const { proposals: at, lanes, left, right, top, unit, sizes, locale, measure, edge } = paper;
  if (at.length === 0) return [];
  const rules = [...lanes.map(({ x }) => x), ...drawnPhases(chart).map(({ first }) => edge(first))];
  const names = stripeRows(chart, paper);
  const freeBelow = names.length === stripeNames(chart, paper).length;
  const width = measure(word("proposed", locale), sizes.caption);
  const air = 4 * unit;
  let free = -Infinity;
  return at.flatMap((index) => {
    const x = crisp(edge(index));
    const crossed = (start: number): boolean => rules.some((rule) => rule > start && rule < start + width);
    const [before, after] = [x - air - width, x + air];
    const end = after + width > right || (crossed(after) && !crossed(before) && before >= Math.max(left, free));
    const from = end ? before : after;
    if (from < free) return [];
    const to = from + width;
    free = to + air;
    const row = freeRow(names, from - air, free);
    const high = top + (11 + ROW_LEAD * row) * unit;
    const y = freeBelow ? clearHeight(chart, paper, from, to, high) : high;
    return [{ from, to, row: y > high ? -1 : row, y, end }];
  });
}
