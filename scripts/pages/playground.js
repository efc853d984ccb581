/** The playground: its page, its style and its script. */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { escaped } from "./markdown.js";

const SOURCE = "docs/playground";
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'none'; form-action 'none'; base-uri 'none'";
const FIRST = "four-hours";

/** Bundles the script; gives the page, and the size of the script in words. */
export async function playground(out) {
  await build({
    config: false,
    entry: { playground: `${SOURCE}/playground.ts` },
    outDir: out,
    format: "iife",
    outExtension: () => ({ js: ".js" }),
    platform: "browser",
    target: "es2022",
    minify: true,
    noExternal: [/./u],
    tsconfig: "tsconfig.emit.json",
    silent: true,
  });
  cpSync(`${SOURCE}/playground.css`, join(out, "playground.css"));
  const script = readFileSync(join(out, "playground.js"));
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  const size = `${kB(script.length)}, ${kB(gzipSync(script).length)} gzipped`;
  const html = readFileSync(`${SOURCE}/page.html`, "utf8")
    .replace("{{size}}", size)
    .replace("{{examples}}", () => examples());
  return { size, page: { title: "Playground", html, head: HEAD, wide: true } };
}

const HEAD = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="stylesheet" href="playground.css">
<script src="playground.js" defer></script>
`;

/** The folders fixtures/demo-* as options of a list. */
function examples() {
  const names = readdirSync("fixtures")
    .filter((name) => name.startsWith("demo-"))
    .map((name) => name.replace("demo-", ""));
  names.sort((a, b) => Number(b === FIRST) - Number(a === FIRST));
  return names.map(example).join("\n");
}

function example(name) {
  const folder = `fixtures/demo-${name}`;
  const [csv, options] = ["data.csv", "spc.json"].map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  return `<option value="${name}" data-csv="${escaped(csv)}" data-options="${escaped(options)}">${escaped(JSON.parse(options).name)}</option>`;
}
