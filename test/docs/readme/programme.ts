import { mdcPreset, provostMurrayRules, shift, spc, xmrChart } from "../../../src/index.js";

const waits = [31, 28, 35, 30, 33, 29, 36, 32, 27, 34, 30, 38, 33, 29, 28, 27, 29, 28, 30, 29];
const options = { chart: xmrChart, improvement: "down" } as const;

const mdc = spc(waits, { ...options, preset: mdcPreset, conventions: { onCentre: "skip" } });
console.log(mdc.signals.map(({ rule }) => rule)); // [ "shift(6)" ]
const eight = spc(waits, { ...options, rules: provostMurrayRules });
console.log(eight.signals.map(({ rule }) => rule)); // []: 7 in a row are too few
const seven = spc(waits, { ...options, rules: [...provostMurrayRules, shift(7)] });
console.log(seven.signals.map(({ rule }) => rule)); // [ "shift(7)" ]
