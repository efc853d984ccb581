import { compare, mdcPreset, mdcSqlPreset, spc, xmrChart } from "../../src/index.js";

const minutes = [31, 28, 33, 27, 30, 34, 29, 32, 26, 31, 33, 44, 31, 39];
const options = { chart: xmrChart, centre: 30, sigma: 4 } as const;
const { signals, settings } = compare(spc(minutes, { ...options, preset: mdcPreset }), spc(minutes, { ...options, preset: mdcSqlPreset }));

console.log(settings.map(({ params }) => params.convention ?? params.parameter).join(", ")); // acrossPhases, counts
console.log(signals.map(({ only, signal }) => [only, signal.code, ...signal.at].join(" ")).join("; ")); // b twoInThree 11 13
console.log(signals[0]?.because.map(({ message }) => message).join(" ")); // The rule twoInThree has counts between in the first, beyond in the second.
