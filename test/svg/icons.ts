/** The icons of variation and assurance on one sheet, large and small, each with its name. */
import { enGB } from "../../src/locales/index.js";
import { assuranceLabel, variationLabel } from "../../src/readings/describe.js";
import { element, lightTheme, type Picture } from "../../src/svg/index.js";
import { icon, type Judged } from "../../src/svg/marks/icons.js";
import { settingsOf } from "../../src/svg/options.js";
import { sheet } from "../../src/svg/sheet.js";
import { measureText } from "../../src/svg/text.js";
import { wrapped } from "../../src/svg/wrapping.js";
import type { Improvement, Verdict } from "../../src/types/index.js";

const silent: Verdict = {
  ...({ variation: "none", side: null, at: null, rules: [], stable: null } as const),
  ...({ assurance: "none", onTarget: null, reasons: [] } as const),
};

interface Shown {
  readonly of: "variation" | "assurance";
  readonly judged: Judged;
  readonly label: string;
}

function variation(said: Partial<Verdict>, directional = true): Shown {
  const verdict = { ...silent, ...said };
  return { of: "variation", judged: { verdict, improvement: "up", directional }, label: variationLabel(verdict) };
}

function assurance(said: Verdict["assurance"], improvement: Improvement, way = ""): Shown {
  const verdict = { ...silent, assurance: said };
  return { of: "assurance", judged: { verdict, improvement, directional: true }, label: `${assuranceLabel(verdict)}${way}` };
}

const rows: readonly (readonly Shown[])[] = [
  [
    variation({ variation: "common" }),
    ...(["improvement", "concern", "neutral"] as const).flatMap((cause) =>
      (["high", "low"] as const).map((side) => variation({ variation: cause, side })),
    ),
  ],
  [
    assurance("pass", "up", ", higher is better"),
    assurance("pass", "down", ", lower is better"),
    assurance("hit-or-miss", "up"),
    assurance("fail", "up", ", higher is better"),
    assurance("fail", "down", ", lower is better"),
    assurance("none", "up"),
  ],
];

const [PITCH, ROW, PAD] = [150, 140, 20];

/** All icons at 56 and 24 px. */
export const iconSheet: Picture = {
  draw: (options) => {
    const settings = settingsOf(null, options);
    const paper = { theme: lightTheme, locale: enGB };
    const drawn = rows.flatMap((row, y) =>
      row.flatMap(({ of, judged, label }, x) => {
        const [left, top] = [PAD + x * PITCH, PAD + y * ROW];
        const lines = wrapped(label, (line) => measureText(line, 12), PITCH - 16);
        return [
          icon(judged, { of, x: left, y: top, size: 56 }, paper),
          icon(judged, { of, x: left + 68, y: top + 20, size: 24 }, paper),
          element(
            "g",
            { "font-size": 12, fill: lightTheme.text },
            lines.map((line, i) => element("text", { x: left, y: top + 76 + 16 * i }, [line])),
          ),
        ];
      }),
    );
    const size = { width: 2 * PAD + 7 * PITCH, height: 2 * ROW + PAD };
    const ground = element("rect", { ...size, fill: lightTheme.background });
    return sheet({ ...size, title: "Icons of variation and assurance", told: "", settings, drawn: [ground, ...drawn] });
  },
};
