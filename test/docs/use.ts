import { describe, spc } from "../../src/index.js";
import { marks, svg } from "../../src/svg/index.js";
import { logXmrChart } from "./kind.js";
import { house } from "./locale.js";
import { events } from "./mark.js";
import { trustPreset } from "./preset.js";
import { houseTheme } from "./theme.js";

const stays = [3.9, 4.4, 3.8, 3.6, 4.3, 4.6, 4.1, 3.5, 3.9, 4.5, 4.0, 3.7, 4.2, 3.4, 3.9, 4.8, 4.1, 3.8, 5.6, 2.9, 4.0, 3.7];

const chart = spc(stays, {
  chart: logXmrChart,
  name: "Length of stay (days)",
  preset: trustPreset,
  annotations: [{ x: 9, text: "Ward moved", kind: "change" }],
});

const lines = chart.phases[0]?.lines;
console.log(lines?.lower?.toFixed(2), lines?.centre.toFixed(2), lines?.upper?.toFixed(2)); // 2.52 4.00 6.35
console.log(chart.signals.map((signal) => signal.rule).join(", ")); // swing(2)
console.log(chart.provenance.preset); // our-trust@2025-04
export const words = describe(chart, { locale: house });

export const picture = svg(chart, { locale: house, theme: houseTheme, annotations: false, marks: [...marks, events] });
