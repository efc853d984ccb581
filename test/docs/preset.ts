import { astronomicalPoint, type Preset, shift, trend, twoInThree } from "../../src/index.js";
import { swing } from "./rule.js";

export const trustPreset: Preset = {
  name: "our-trust@2025-04",
  source: "SPC standard of our trust, April 2025, section 3; checked against its worked examples",
  rules: [astronomicalPoint(), shift(7), trend(6), twoInThree(), swing()],
  conventions: { onCentre: "skip", minimum: { points: 12, of: "phase", effect: "warn" } },
};
