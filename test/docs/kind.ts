import { type ChartKind, xmrChart } from "../../src/index.js";

/** An XmR chart of the logarithms of a measure that grows by factors (length of stay, cost). A given sigma is one of logarithms. */
export const logXmrChart: ChartKind<never> = {
  ...xmrChart,
  name: "logXmr",
  bounds: [0, null],
  refuses: (y) => (y > 0 ? null : "more than 0, as it has a logarithm"),
  fit(baseline, phase, known, conventions) {
    const logs = { ...baseline, value: baseline.value.map((value) => Math.log(value)) };
    const given = known.centre === undefined ? {} : { ...known, centre: Math.log(known.centre) };
    const { estimate, line, remarks = [] } = xmrChart.fit(logs, phase, given, conventions);
    return { estimate: { ...estimate, centre: Math.exp(line(0, 0)) }, line: (at, z) => Math.exp(line(at, z)), remarks };
  },
};
