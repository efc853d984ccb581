/** The reference by typedoc, without inline scripts, and with a way back to the site. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application, TypeDocReader } from "typedoc";

const INLINE = /<script>([^<]*)<\/script>/;
const EMPTY_STYLE = 'document.head.appendChild(document.createElement("style"))';
const HOME = "HOME";

/** Besides those of typedoc.json. Filters are left out, because typedoc writes them as inline styles. */
const OPTIONS = {
  readme: "none",
  disableSources: true,
  skipErrorChecking: true,
  visibilityFilters: {},
  favicon: "scripts/pages/icon.svg",
  navigationLinks: { Documentation: HOME },
  logLevel: "Error",
};

/** Writes the reference into a folder. Its warnings are the business of `npm run docs`. */
export async function api(out) {
  const app = await Application.bootstrapWithPlugins({ ...OPTIONS, out }, [new TypeDocReader()]);
  const project = await app.convert();
  if (project === undefined) throw new Error("typedoc could not read the sources");
  await app.generateDocs(project, out);
  const pages = readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".html"));
  for (const page of pages) adapt(join(out, page), out);
  const main = join(out, "assets/main.js");
  writeFileSync(main, readFileSync(main, "utf8").replace(EMPTY_STYLE, 'document.createElement("style")'));
}

/** Moves the inline script of a page into a file, names its landmarks, and leads back to the site. */
function adapt(path, out) {
  const html = readFileSync(path, "utf8");
  const [script, code] = INLINE.exec(html) ?? [];
  const base = /data-base="([^"]*)"/.exec(html)?.[1];
  if (script === undefined || base === undefined) throw new Error(`${path} is not as typedoc used to write it`);
  writeFileSync(join(out, "assets/theme.js"), code);
  const adapted = html
    .replace(script, `<script src="${base}assets/theme.js"></script>`)
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="page-menu">', '<div class="page-menu" role="complementary" aria-label="This page">')
    .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Links"')
    .replaceAll(`href="${HOME}"`, `href="${base}../index.html"`);
  writeFileSync(path, adapted);
}
