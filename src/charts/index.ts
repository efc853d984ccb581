export { chartKinds } from "./byName.js";
export { cChart } from "./c.js";
export { mrChart } from "./mr.js";
export { pChart } from "./p.js";
export { runChart } from "./run.js";
export { uChart } from "./u.js";
export { xmrChart } from "./xmr.js";
