import { word } from "../../readings/describe.js";
import type { Chart } from "../../types/index.js";
import { crisp, element } from "../scene.js";
import type { Mark, Paper } from "../types.js";
import { freeRow, type InRow, ROW_LEAD } from "../frame/annotations/rows.js";
import { group, hairlinePath, haloed } from "./lines.js";
import { stripeRows } from "./stripe.js";

/** Proposed phases: a dotted rule before the first point of each, named as proposed, unlike the solid rules of phases that were decided. */
export const proposals: Mark = (chart, frame) => {
  const { top, bottom, unit, sizes, theme, locale } = frame;
  if (frame.proposals.length === 0) return null;
  const d = frame.proposals.map((at) => `M${crisp(frame.edge(at))},${top}V${bottom}`).join("");
  const text = word("proposed", locale);
  const names = proposalNames(chart, frame).map(({ from, to, row, end }) =>
    element("text", { x: end ? to : from, y: top + (11 + ROW_LEAD * row) * unit, "text-anchor": end ? "end" : null }, [text]),
  );
  return group([
    hairlinePath(d, theme, { "stroke-dasharray": "1 3" }),
    haloed(names, { "font-size": sizes.caption, fill: theme.muted }, theme.background, unit),
  ]);
};

/** The names of proposals, beside their rules, before the rule at the right-hand edge; none where it would touch the one before. */
export function proposalNames(chart: Chart, paper: Paper): readonly (InRow & { readonly end: boolean })[] {
  const { proposals: at, right, unit, sizes, locale, measure, edge } = paper;
  if (at.length === 0) return [];
  const names = stripeRows(chart, paper);
  const width = measure(word("proposed", locale), sizes.caption);
  const air = 4 * unit;
  let free = -Infinity;
  return at.flatMap((index) => {
    const x = crisp(edge(index));
    const end = x + width + air > right;
    const from = end ? x - air - width : x + air;
    if (from < free) return [];
    free = from + width + air;
    return [{ from, to: from + width, row: freeRow(names, from - air, free), end }];
  });
}
