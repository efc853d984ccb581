import { mdcPreset, provostMurrayRules, shift, spc, xmrChart } from "../../../src/index.js";

const waits = [31, 28, 35, 30, 33, 29, 36, 32, 27, 34, 30, 38, 33, 29];
const options = { chart: xmrChart, improvement: "down" } as const;

console.log(spc(waits, { ...options, preset: mdcPreset, conventions: { onCentre: "skip" } }).verdict);
console.log(spc(waits, { ...options, rules: [...provostMurrayRules, shift(9)] }).verdict);
