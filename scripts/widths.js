// Prints src/svg/widths.ts: the advance widths of Arimo, which are those of Arial and Helvetica, in 1/1000 em.
// Run: node scripts/widths.js > src/svg/widths.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const BEYOND = [..."\u00a0\u2009\u202f£©«°±²³·»¿ÆÐØÞßæðøþ×÷ĐđıŁłŒœΣκλσφ–—‘’“”†•…‰′€√−≈≤≥₁₂"];

/** A function from character to advance width in 1/1000 em, read from a TrueType file; undefined for a character it lacks. */
export function widthsOf(path) {
  const font = readFileSync(path);
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    tables.set(font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8));
  }
  const unitsPerEm = font.readUInt16BE(tables.get("head") + 18);
  const metrics = font.readUInt16BE(tables.get("hhea") + 34);
  const glyphOf = characterMap(font, tables.get("cmap"));
  return (character) => {
    const glyph = glyphOf(character.codePointAt(0));
    if (glyph === 0) return undefined;
    return Math.round((font.readUInt16BE(tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm);
  };
}

/** Glyph numbers by code point, from the format 4 subtable (Basic Multilingual Plane). */
function characterMap(font, cmap) {
  let table = 0;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const offset = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(offset) === 4) table = offset;
  }
  const twice = font.readUInt16BE(table + 6);
  return (code) => {
    for (let at = table + 14; at < table + 14 + twice; at += 2) {
      if (code > font.readUInt16BE(at)) continue;
      const start = font.readUInt16BE(at + 2 + twice);
      if (code < start) return 0;
      const delta = font.readUInt16BE(at + 2 + 2 * twice);
      const range = at + 2 + 3 * twice;
      const offset = font.readUInt16BE(range);
      const glyph = offset === 0 ? code : font.readUInt16BE(range + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

const quoted = (character) =>
  /\s/.test(character) ? `"\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}"` : JSON.stringify(character);

function record(widthOf, usual = () => undefined) {
  return `{ ascii: [${ASCII.map(widthOf).join(", ")}], beyond: { ${BEYOND.filter((c) => widthOf(c) !== usual(c))
    .map((c) => `${quoted(c)}: ${widthOf(c)}`)
    .join(", ")} } }`;
}

if (process.argv[1] === import.meta.filename) {
  const [regular, bold] = ["400Regular/Arimo_400Regular", "700Bold/Arimo_700Bold"].map((name) =>
    widthsOf(require.resolve(`@expo-google-fonts/arimo/${name}.ttf`)),
  );
  console.log(`/** Made by scripts/widths.js. Advance widths in 1/1000 em: the 95 printable ASCII characters in order, and some beyond. */
export interface Widths {
  /** From the space to the tilde. */
  readonly ascii: readonly number[];
  /** Others, by character. */
  readonly beyond: Readonly<Record<string, number>>;
}

/** Regular weight. */
export const regular: Widths = ${record(regular)};

/** Bold; of those beyond ASCII the ones that are not as wide as in regular weight. */
export const bold: Widths = ${record(bold, regular)};`);
}
