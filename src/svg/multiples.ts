import { numberIn, oneOf, refuseUnknown } from "../checks.js";
import { fault, shown } from "../messages.js";
import type { Chart } from "../types/index.js";
import { checkChart, signalsFirst } from "../readings/describe.js";
import { drawMultiples, type Layout } from "./multiples/draw.js";
import type { Picture } from "./picture.js";

/** How several charts are set out. */
export interface MultiplesOptions {
  /** Panels side by side. Default: 1 on paper up to 480 px wide, 2 up to 640, 3 below 1,100, else 4. */
  readonly columns?: number;
  /** `shared`: one vertical axis for all; `free-y`: each panel has its own. Default: `shared`. */
  readonly scales?: "shared" | "free-y";
  /** `signal`: concern, improvement, neutral, common cause, no verdict, and on a shared scale the highest centre first among equals. Default: `signal`. */
  readonly order?: "signal" | "given";
}

/**
 * Several charts side by side, small, on one horizontal axis: one measure by ward, team or clinic. Tests of change have one number in
 * all panels, and one list under them says what each was, as it does for every other annotation. Instead of icons a word stands beside
 * the name of a panel, and proposals belong to one chart: `icons: true` and `proposals` are refused.
 * @throws SpcError `not-comparable` where panels share a scale but not a unit; `out-of-range` without any chart; when drawn,
 *   `unknown-option` for what panels cannot have
 * @example svg(multiples(wards.map((rows) => spc(rows, { chart: uChart, … }))))
 */
export function multiples(charts: readonly Chart[], options: MultiplesOptions = {}): Picture {
  const layout = checked(options);
  checkCharts(charts);
  if (layout.scales === "shared") comparable(charts);
  const [first, ...others] = layout.order === "signal" ? bySignal(charts, layout.scales) : charts;
  if (first === undefined) throw fault("out-of-range", "multiples got no charts, expected at least one");
  return { draw: (svgOptions) => drawMultiples([first, ...others], layout, svgOptions) };
}

function checkCharts(charts: unknown): void {
  if (!Array.isArray(charts)) throw fault("wrong-type", `multiples got ${shown(charts)}, expected an array of charts`);
  for (const chart of charts) checkChart(chart, "multiples");
}

function checked(options: MultiplesOptions): Layout {
  refuseUnknown("multiples", options, ["columns", "scales", "order"]);
  const { columns, scales = "shared", order = "signal" } = options;
  oneOf("multiples", "scales", scales, ["shared", "free-y"]);
  oneOf("multiples", "order", order, ["signal", "given"]);
  if (columns !== undefined) numberIn("multiples", "columns", columns, { whole: true, least: 1 });
  return { ...options, scales, order };
}

function comparable(charts: readonly Chart[]): void {
  const [first] = charts;
  const row = charts.findIndex(({ unit, per }) => unit !== first?.unit || per !== first.per);
  const other = charts[row];
  if (first === undefined || other === undefined) return;
  const unitOf = ({ unit, per }: Chart): string => `${unit} (per ${per})`;
  throw fault("not-comparable", `chart ${row} of multiples is in ${unitOf(other)}, expected ${unitOf(first)}, or scales: "free-y"`, {
    row,
    value: other.unit,
  });
}

/** Signals first, the highest centre first among equals of one scale; otherwise as given. */
function bySignal(charts: readonly Chart[], scales: Layout["scales"]): readonly Chart[] {
  const centre = ({ points }: Chart): number => (scales === "free-y" ? 0 : (points.at(-1)?.centre ?? -Infinity));
  return [...charts].sort((a, b) => signalsFirst(a.verdict, b.verdict) || centre(b) - centre(a) || 0);
}
