import { spc, xmrChart } from "../../src/index.js";
import { contrastTheme, printTheme, standardPalette, svg } from "../../src/svg/index.js";
import { housePalette, houseTheme } from "./theme.js";

const falls = spc([12, 9, 14, 11, 13, 10, 12, 15, 9, 11, 13, 10, 25], { chart: xmrChart, name: "Falls", improvement: "down" });

/** How a picture is drawn: with a colour, with a style sheet. */
const has = (text: string, part: string): boolean => text.includes(part);

console.log(has(svg(falls, { theme: houseTheme, palette: housePalette }), 'fill="#9C3D00"')); // true
console.log(has(svg(falls, { theme: "auto", palette: housePalette }), "fill:#FFA76B")); // true
console.log(has(svg(falls, { theme: printTheme, palette: standardPalette }), 'fill="#BA4A00"')); // true
console.log(has(svg(falls, { theme: contrastTheme }), "<style")); // false
