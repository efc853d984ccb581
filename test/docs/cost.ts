import { averageRunLength, describe, falseSignals, provostMurrayPreset, spc, westernElectricPreset, xmrChart } from "../../src/index.js";

const { any, method } = falseSignals(westernElectricPreset, 24, { basis: "known" });
console.log(any.p.toFixed(3), method); // 0.211 exact
console.log(averageRunLength(westernElectricPreset).value?.toFixed(1)); // 91.8
console.log(averageRunLength(westernElectricPreset, { shift: 1 }).value?.toFixed(1)); // 9.3

const cost = falseSignals(provostMurrayPreset, 24);
console.log(cost.any.p.toFixed(3), cost.any.se.toFixed(3), cost.method); // 0.158 0.004 simulation
console.log(cost.rules.map(({ p }) => p.toFixed(2)).join(" ")); // 0.06 0.03 0.04 0.04 0.00

const waits = [31, 28, 33, 27, 30, 34, 29, 32, 26, 31, 33, 36, 31, 29, 28, 30, 33, 27, 35, 30, 29, 32, 28, 31];
const words = describe(spc(waits, { chart: xmrChart, preset: provostMurrayPreset }), { cost });
console.log(words.includes("A stable process of 24 points shows at least one such signal in 16 of 100 charts.")); // true
