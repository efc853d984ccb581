/** Builds the documentation site in site/: pages from Markdown, the gallery, the reference by typedoc, and the playground. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { api } from "./pages/api.js";
import { gallery } from "./pages/gallery.js";
import { layout } from "./pages/layout.js";
import { escaped, rendered } from "./pages/markdown.js";
import { decisions, navigation, placeOf, way, written } from "./pages/plan.js";
import { playground } from "./pages/playground.js";

const OUT = "site";
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
rmSync(OUT, { recursive: true, force: true });

const texts = new Map(written().map((path) => [path, readFileSync(path, "utf8").replaceAll("\r\n", "\n")]));
const titleOf = (path) => /^# (.+)$/m.exec(texts.get(path) ?? "")?.[1] ?? path;
const groups = navigation().map(({ group, pages }) => ({
  group,
  pages: pages.map(([path, label]) => ({ path, label: label ?? titleOf(path) })),
}));

function write(place, content) {
  mkdirSync(dirname(join(OUT, place)), { recursive: true });
  writeFileSync(join(OUT, place), content);
}

function writePage(place, page) {
  write(place, layout(place, page, groups));
}

/** Files of the repository that pages lead to, and that have no page of their own. */
const sources = new Set();

/** The address in the site of a target in a file of the repository. */
function linkIn(path) {
  return (target) => {
    const [file, anchor] = target.split("#");
    const hash = anchor === undefined ? "" : `#${anchor}`;
    if (file === "") return hash;
    const goal = posix.join(posix.dirname(path), file).replace(/\/$/, "");
    const place = placeOf(goal);
    if (place.startsWith("source/")) sources.add(goal);
    return way(placeOf(path), place) + hash;
  };
}

/** A file as it is, or the list of what a folder holds. */
function sourcePage(path) {
  const title = `<h1>${escaped(path)}</h1>\n`;
  if (!statSync(path).isDirectory()) return `${title}<pre tabindex="0"><code>${escaped(readFileSync(path, "utf8"))}</code></pre>\n`;
  const names = readdirSync(path).filter((name) => !name.startsWith(".") && name !== "node_modules");
  const link = linkIn(posix.join(path, "."));
  return `${title}<ul>\n${names.map((name) => `<li><a href="${link(`${posix.basename(path)}/${name}`)}">${escaped(name)}</a></li>`).join("\n")}\n</ul>\n`;
}

/** Here the playground is one link away; in the package, where the same pages lie without it, they only speak of it. */
const leadingToPlayground = (text) => text.replace(/\ba(\s+)playground\b/, (_, space) => `a${space}[playground](playground)`);

for (const [path, text] of texts) {
  const shown = ["README.md", "docs/guide.md"].includes(path) ? leadingToPlayground(text) : text;
  writePage(placeOf(path), rendered(shown, linkIn(path)));
}
for (const path of sources) writePage(placeOf(path), { title: path, html: sourcePage(path) });
const records = decisions().map((path) => `<li><a href="${way(placeOf("decisions"), placeOf(path))}">${escaped(titleOf(path))}</a></li>`);
writePage(placeOf("decisions"), { title: "Decisions", html: `<h1>Decisions</h1>\n<ul>\n${records.join("\n")}\n</ul>\n` });
const licences = ["LICENSE", "dist/THIRD_PARTY_LICENSES"].map((path) => `<pre tabindex="0">${escaped(readFileSync(path, "utf8"))}</pre>\n`);
writePage(placeOf("licences"), { title: "Licences", html: `<h1>Licences</h1>\n${licences.join("")}` });
cpSync("docs/gallery", join(OUT, "gallery"), { recursive: true, filter: (path) => !path.endsWith(".md") });
writePage(placeOf("gallery"), gallery());
for (const name of ["site.css", "icon.svg"]) cpSync(`scripts/pages/${name}`, join(OUT, name));
const { page, size } = await playground(OUT);
writePage(placeOf("playground"), page);
if (!process.argv.includes("--without-api")) await api(join(OUT, "api"));
console.log(`Open ${OUT}/index.html. The script of the playground: ${size}.`);
