/** Markdown of the repository as HTML of the site. */
import { existsSync } from "node:fs";
import MarkdownIt from "markdown-it";

const parser = new MarkdownIt({ html: true });
const { escapeHtml } = parser.utils;

/** Code can be scrolled by keyboard where it is wider than the page. */
parser.renderer.rules.fence = (tokens, at) => {
  const { info, content } = tokens[at];
  const language = info === "" ? "" : ` class="language-${escapeHtml(info)}"`;
  return `<pre tabindex="0"><code${language}>${escapeHtml(content)}</code></pre>\n`;
};

/** A flag of the command line is not broken after its dashes. */
parser.renderer.rules.code_inline = (tokens, at) => {
  const { content } = tokens[at];
  return `<code${/^--?[\w-]+$/.test(content) ? ' class="flag"' : ""}>${escapeHtml(content)}</code>`;
};

/** A table that is wider than the page scrolls by itself, by finger or by keyboard. */
parser.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
parser.renderer.rules.table_close = () => "</table></div>\n";

/** A picture leads to its file. One that is wider than the page scrolls by itself; a phone is shown the form made for it, where there is one. */
const { image } = parser.renderer.rules;
parser.renderer.rules.image = (tokens, at, ...others) => {
  const shown = image(tokens, at, ...others);
  const source = tokens[at].attrGet("src");
  const mobile = source.replace(/\.svg$/, "-mobile.svg");
  const forPhone = existsSync(`docs/gallery/${mobile.split("/").at(-1)}`);
  const picture = forPhone ? `<picture><source media="(max-width: 480px)" srcset="${escapeHtml(mobile)}">${shown}</picture>` : shown;
  return `<a class="picture" href="${escapeHtml(source)}">${picture}</a>`;
};

/** Text for HTML. */
export const escaped = escapeHtml;

/** Rendered Markdown: its first heading, the headings below it, and its HTML. `link` gives the address of a target in the site. */
export function rendered(markdown, link) {
  const tokens = parser.parse(markdown, {}).filter(({ type, content }) => type !== "html_block" || !/^<!--.*-->\s*$/s.test(content));
  const headings = [];
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") headings.push(named(token, tokens[at + 1], headings));
    withoutStyle(token);
    if (token.type === "th_open" && tokens[at + 1].content === "") token.tag = tokens[at + 2].tag = "td";
    for (const child of token.children ?? []) relinked(child, link);
  });
  const title = headings.find(({ level }) => level === 1)?.text ?? "";
  return { title, headings: headings.filter(({ level }) => level > 1), html: parser.renderer.render(tokens, parser.options, {}) };
}

/** Gives a heading the id that GitHub gives it. */
function named(token, inline, others) {
  const text = inline.children.map(({ content }) => content).join("");
  const base = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/ /g, "-");
  const same = others.filter((other) => other.base === base).length;
  const id = same === 0 ? base : `${base}-${same}`;
  token.attrSet("id", id);
  return { level: Number(token.tag.slice(1)), text, id, base };
}

/** The alignment of a cell as a class: the policy of the site has no inline styles. */
function withoutStyle(token) {
  const aligned = /^text-align:(\w+)$/.exec(token.attrGet("style") ?? "")?.[1];
  if (aligned === undefined) return;
  token.attrs = token.attrs.filter(([name]) => name !== "style");
  token.attrSet("class", aligned);
}

function relinked(token, link) {
  for (const name of ["href", "src"]) {
    const target = token.attrGet(name);
    if (target !== null && !/^[a-z]+:/.test(target)) token.attrSet(name, link(target));
  }
  if (token.type === "image") token.attrSet("loading", "lazy");
}
