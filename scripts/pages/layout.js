/** A page of the site around what it holds. */
import { posix } from "node:path";
import { escaped } from "./markdown.js";
import { placeOf, way } from "./plan.js";

/** The contents of a page are listed from so many headings. */
const LEAST_HEADINGS = 3;

/**
 * A whole page.
 * @param place - where it stands in the site
 * @param page - `title`, `html`; `headings` for its contents; `head` for more in its head; `code` for the label of a page of its own width
 * @param groups - the navigation: groups of `{ path, label }`
 */
export function layout(place, { title, html, headings = [], head = "", wide = false }, groups) {
  const to = (path) => way(place, path);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}${title === "naturallimits" ? "" : " · naturallimits"}</title>
<link rel="stylesheet" href="${to("site.css")}">
<link rel="icon" href="${to("icon.svg")}">
${head}</head>
<body${wide ? ' class="wide"' : ""}>
<header>
<a class="skip" href="#content">To the text</a>
<a class="home" href="${to("index.html")}">naturallimits</a>
<a class="menu" href="#pages">Pages</a>
</header>
<main id="content">
${html}</main>
<nav id="pages" aria-label="Pages">
${groups.map(({ group, pages }) => listOf(group, pages, place, headings)).join("\n")}
</nav>
</body>
</html>
`;
}

function listOf(group, pages, place, headings) {
  const items = pages.map(({ path, label }) => {
    const here = placeOf(path) === place;
    const current = here ? ' aria-current="page"' : "";
    return `<li><a href="${way(place, placeOf(path)) || posix.basename(place)}"${current}>${escaped(label)}</a>${here ? contents(headings) : ""}</li>`;
  });
  return `<h2>${group}</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}

function contents(headings) {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < LEAST_HEADINGS) return "";
  return `\n<ul>\n${sections.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`).join("\n")}\n</ul>\n`;
}
