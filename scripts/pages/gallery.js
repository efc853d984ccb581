/** The page of all pictures of docs/gallery, with what they say of themselves. */
import { readdirSync, readFileSync } from "node:fs";

/** Groups by the first word of a file's name; the rest are published series. */
const GROUPS = {
  series: "Published series",
  kind: "Chart kinds",
  rule: "What rules find",
  phases: "Phases",
  annotated: "Annotations",
  target: "Targets",
  dates: "Dates",
  points: "Points",
  board: "Boards",
  matrix: "Matrices",
  multiples: "Small multiples",
  pair: "Pairs",
  pareto: "Pareto charts",
  sparkline: "Sparklines",
  icons: "Icons",
  theme: "Themes and palettes",
  locale: "Languages",
};

/** The page: a figure for every picture; an unnamed picture is an error. */
export function gallery() {
  const names = readdirSync("docs/gallery")
    .filter((name) => name.endsWith(".svg"))
    .sort();
  const sections = Object.entries(GROUPS).map(([key, title]) => ({ key, title, of: names.filter((name) => groupOf(name) === key) }));
  const there = sections.filter(({ of }) => of.length > 0);
  return {
    title: "Gallery",
    html: `<h1>Gallery</h1>
<p>Every picture below is drawn by the library and compared with its file, byte for byte, by the tests.</p>
${there.map(({ key, title, of }) => `<h2 id="${key}">${title}</h2>\n${of.map(figure).join("\n")}`).join("\n")}
`,
    headings: there.map(({ key, title }) => ({ level: 2, id: key, text: title })),
  };
}

const groupOf = (name) => {
  const first = /^[a-z]+/.exec(name)?.[0] ?? "";
  return first in GROUPS ? first : "series";
};

/** A picture with its title and description, which are escaped in the file as they are in a page. */
function figure(name) {
  const svg = readFileSync(`docs/gallery/${name}`, "utf8");
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const title = /<title[^>]*>([^<]+)<\/title>/.exec(svg)?.[1];
  const description = /<desc[^>]*>([^<]+)<\/desc>/.exec(svg)?.[1];
  if (title === undefined) throw new Error(`docs/gallery/${name} has no title`);
  const words = description === undefined ? "" : `<details><summary>In words</summary><p>${description}</p></details>\n`;
  return `<figure id="${name.replace(/\.svg$/, "")}">
<a class="picture" href="${name}"><img src="${name}" alt="${title.replace(/"/g, "&quot;")}" width="${Math.round(width)}" height="${Math.round(height)}" loading="lazy"></a>
<figcaption>${name}: ${title}</figcaption>
${words}</figure>`;
}
