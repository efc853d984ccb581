/** The code that makes a chart, as it would be written by hand. */
import { isJson, type Json, optionsOf } from "../../src/cli/options/names.js";
import * as charts from "../../src/charts/index.js";
import * as presets from "../../src/presets/index.js";
import { type Asked, readingInCode } from "./chart.js";

/** A module that reads the table, and prints the picture. Pasted text stands in it; a file is read by its name. */
export function codeOf(asked: Asked): string {
  const { chart, preset } = optionsOf(asked.options);
  const values: Readonly<Record<string, string | undefined>> = {
    chart: exportOf(charts, chart),
    preset: preset === undefined ? undefined : exportOf(presets, preset),
  };
  const entries = Object.entries(asked.options).filter(([, value]) => value !== null);
  const options = entries.map(([key, value]) => {
    const code = Array.isArray(value) && value.length > 1 && value.some(isJson) ? listed(value) : literal(value);
    return `  ${key}: ${values[key] ?? (key === "rules" ? `rulesOf(${code})` : code)},\n`;
  });
  const names = [values.chart, values.preset, "rules" in asked.options ? "rulesOf" : undefined, "spc"].filter((name) => name !== undefined);
  const csv = readingInCode(asked);
  const further = Object.keys(csv).length === 0 ? "" : `, ${literal(csv)}`;
  const look = lookOf(asked.picture);
  const drawn = look.members.length === 0 ? "chart" : `chart, { ${look.members.join(", ")} }`;
  const meant = asked.where.map(([column, value]) => `row[${literal(column)}] === ${literal(value)}`).join(" && ");
  const rows = meant === "" ? "rows" : `rows.filter((row) => ${meant})`;
  const table = asked.file === null ? "table()" : `await readFile(${JSON.stringify(asked.file)})`;
  return `${asked.file === null ? "" : 'import { readFile } from "node:fs/promises";\n'}import { ${names.sort().join(", ")} } from "naturallimits";
import { readCsv } from "naturallimits/csv";
${look.locale === undefined ? "" : `import { ${look.locale} } from "naturallimits/locales";\n`}import { ${look.theme === undefined ? "" : `${look.theme}, `}svg } from "naturallimits/svg";

const { rows } = readCsv(${table}${further});
const chart = spc(${rows}, {
${options.join("")}});
console.log(svg(${drawn}));
${asked.file === null ? `\nfunction table() {\n  return ${quoted(asked.input)};\n}\n` : ""}`;
}

/** What the names of a theme and of a language are in code: values to import, and members of the options of a picture. */
function lookOf({ theme, locale, ...others }: Json): {
  readonly theme?: string;
  readonly locale?: string;
  readonly members: readonly string[];
} {
  const language = typeof locale === "string" ? locale.replace("-", "") : undefined;
  const named = typeof theme === "string" && theme !== "auto" ? `${theme}Theme` : undefined;
  const members = [
    ...(theme === undefined ? [] : [`theme: ${named ?? literal(theme)}`]),
    ...(language === undefined ? [] : [`locale: ${language}`]),
    ...Object.entries(others).map(([name, value]) => `${name}: ${literal(value)}`),
  ];
  return { ...(named === undefined ? {} : { theme: named }), ...(language === undefined ? {} : { locale: language }), members };
}

/** The name under which a shelf exports a value. */
function exportOf(shelf: Readonly<Record<string, unknown>>, value: unknown): string | undefined {
  return Object.keys(shelf).find((name) => shelf[name] === value);
}

/** Text between backticks. */
function quoted(input: string | Uint8Array): string {
  return `\`${String(input).replace(/[\\`]|\$(?=\{)/g, "\\$&")}\``;
}

/** A list as code, one entry a line. */
function listed(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => `    ${literal(entry)},\n`).join("")}  ]`;
}

/** A value of JSON as code. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isJson(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${literal(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
