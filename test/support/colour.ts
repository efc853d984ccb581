/**
 * Colour arithmetic for the tests of themes: contrast, simulated colour vision, difference of colours.
 *
 * Contrast and relative luminance: Web Content Accessibility Guidelines 2.2, definitions. sRGB: IEC 61966-2-1. Colour vision:
 * Machado, Oliveira & Fernandes 2009, IEEE Transactions on Visualization and Computer Graphics 15(6):1291-1298, severity 1.0,
 * applied to linear light. Difference: Sharma, Wu & Dalal 2005, Color Research and Application 30(1):21-30.
 */

/** Red, green and blue as linear light, 0 to 1; or L*, a*, b*. */
export type Triple = readonly [number, number, number];

/** How a colour is seen. */
export type Vision = "normal" | "deuteranopia" | "protanopia" | "tritanopia" | "greyscale";

const MATRICES: Readonly<Record<Exclude<Vision, "normal">, readonly [Triple, Triple, Triple]>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** Linear light to X, Y, Z under D65 (IEC 61966-2-1), each as a share of white. */
const TO_XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
];

function times(matrix: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** The linear light of `#RRGGBB`. */
function lightOf(hex: string): Triple {
  if (!/^#[\dA-F]{6}$/i.test(hex)) throw new Error(`not a colour as #RRGGBB: ${hex}`);
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Linear light as `#rrggbb`; what lies outside the gamut is held at its edge. */
function hexOf(light: Triple): string {
  const channel = (value: number): string => {
    const held = Math.min(1, Math.max(0, value));
    const share = held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055;
    return Math.round(255 * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${light.map(channel).join("")}`;
}

/** A colour as it is seen. */
export function seen(hex: string, vision: Vision): string {
  return vision === "normal" ? hex.toLowerCase() : hexOf(times(MATRICES[vision], lightOf(hex)));
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [a, b].map((hex) => times(TO_XYZ, lightOf(hex))[1]).sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** L*, a* and b* of a colour, under D65. */
function labOf(hex: string): Triple {
  const root = (share: number): number => (share > (6 / 29) ** 3 ? Math.cbrt(share) : (841 / 108) * share + 4 / 29);
  const [x, y, z] = times(TO_XYZ, lightOf(hex));
  return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))];
}

/** The difference of two colours as they are seen (CIEDE2000). */
export function apart(a: string, b: string, vision: Vision): number {
  return ciede2000(labOf(seen(a, vision)), labOf(seen(b, vision)));
}

const DEGREES = 180 / Math.PI;

/** CIEDE2000 of two colours in L*, a*, b*; equations (2) to (22) of Sharma, Wu & Dalal, all weights 1. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const seventh = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot((1 + g) * a1, b1), Math.hypot((1 + g) * a2, b2)];
  const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, (1 + g) * a) * DEGREES + 360) % 360);
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const grey = c1 * c2 === 0;
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const between = Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
  return difference([l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2 / DEGREES)], {
    l: (l1 + l2) / 2,
    c: (c1 + c2) / 2,
    h: grey ? h1 + h2 : between,
    seventh,
  });
}

interface Mean {
  readonly l: number;
  readonly c: number;
  readonly h: number;
  readonly seventh: (c: number) => number;
}

/** The weighted sum of differences of lightness, chroma and hue. */
function difference([dl, dc, dh]: Triple, { l, c, h, seventh }: Mean): number {
  const cosine = (degrees: number): number => Math.cos(degrees / DEGREES);
  const t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const lightness = dl / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = dc / (1 + 0.045 * c);
  const tint = dh / (1 + 0.015 * c * t);
  const rotation = -2 * seventh(c) * Math.sin((60 * Math.exp(-(((h - 275) / 25) ** 2))) / DEGREES);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tint ** 2 + rotation * chroma * tint);
}
