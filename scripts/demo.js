/** Draws every folder fixtures/demo-* with the built command line: words to the terminal; SVG, PNG and index.html to demo/. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = readdirSync(`${root}/fixtures`)
  .filter((name) => name.startsWith("demo-"))
  .sort();

function naturallimits(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/bin.js", ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`naturallimits ${args.join(" ")} ended with status ${status}: ${stderr}`);
  return stdout;
}

function draw(folder) {
  const name = folder.replace("demo-", "");
  const file = [`fixtures/${folder}/data.csv`, "--config", `fixtures/${folder}/spc.json`];
  naturallimits("render", ...file, "-o", `demo/${name}.svg`);
  naturallimits("render", ...file, "-o", `demo/${name}.png`, "--scale", "2");
  const words = naturallimits("describe", ...file).trim();
  console.log(`demo/${name}.svg, demo/${name}.png\n${words}\n`);
  return { name, words, measure: JSON.parse(readFileSync(`${root}/fixtures/${folder}/spc.json`, "utf8")).name };
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const section = ({ name, words, measure }) =>
  `<section>
<h2>${escaped(measure)}</h2>
<img src="${name}.svg" alt="${escaped(words)}">
<p><a href="${name}.svg">SVG</a>, <a href="${name}.png">PNG</a>; data and source: fixtures/demo-${name}</p>
</section>`;

mkdirSync(`${root}/demo`, { recursive: true });
const sections = names.map(draw).map(section).join("\n");
writeFileSync(
  `${root}/demo/index.html`,
  `<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>naturallimits: demonstration</title></head>
<body style="font-family: Arial, sans-serif; max-width: 860px; margin: 2em auto">
<h1>naturallimits: demonstration</h1>
${sections}
</body>
</html>
`,
);
console.log("Open demo/index.html.");
