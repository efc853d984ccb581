/** Which pages there are, in what order, and where each stands in the site. */
import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";

const markdown = (folder) => readdirSync(folder).filter((name) => name.endsWith(".md"));

/** Labels of the pages that are always there; what else lies in docs/ follows under its own title. */
const GROUPS = [
  ["Start", { "README.md": "Overview", "docs/guide.md": "Guide", playground: "Playground", gallery: "Gallery" }],
  [
    "Use",
    {
      "docs/charts.md": "Charts",
      "docs/rules.md": "Rules",
      "docs/rules-cost.md": "What rules cost",
      "docs/phases.md": "Phases",
      "docs/recipes.md": "Recipes",
      "examples/README.md": "Examples",
      "docs/cli.md": "Command line",
      "docs/languages.md": "Languages",
      "docs/extending.md": "Extending",
      "docs/migration.md": "Migration",
    },
  ],
  [
    "Look up",
    {
      "docs/reference.md": "Reference",
      api: "API",
      "docs/glossary.md": "Glossary",
      "docs/accuracy.md": "Accuracy",
      decisions: "Decisions",
    },
  ],
  ["Project", { "CONTRIBUTING.md": "Contributing", "SECURITY.md": "Security", "CHANGELOG.md": "Changes", licences: "Licences" }],
];

/** Pages that are made, not written. */
const MADE = {
  playground: "playground.html",
  gallery: "gallery/index.html",
  api: "api/index.html",
  decisions: "decisions/index.html",
  licences: "licences.html",
};

/** Where a file of the repository stands in the site. */
export function placeOf(path) {
  const inside = path.replace(/^docs\//, "");
  if (inside in MADE) return MADE[inside];
  if (path === "README.md") return "index.html";
  if (path === "examples/README.md") return "examples.html";
  if (/^(?:decisions\/)?[^/]+\.md$/.test(inside)) return inside.replace(/\.md$/, ".html").toLowerCase();
  return /^gallery\/[^/]+\.svg$/.test(inside) ? inside : `source/${path}.html`;
}

/** The pages of the navigation by group, each with its label; `null` where the page has to say it itself. */
export function navigation() {
  const known = GROUPS.flatMap(([, pages]) => Object.keys(pages));
  const others = markdown("docs")
    .map((name) => `docs/${name}`)
    .filter((path) => !known.includes(path));
  return GROUPS.map(([group, pages]) => {
    const there = Object.entries(pages).filter(([path]) => path in MADE || existsSync(path));
    return { group, pages: [...there, ...(group === "Use" ? others.map((path) => [path, null]) : [])] };
  });
}

/** Every Markdown file that becomes a page. */
export function written() {
  const project = GROUPS.flatMap(([, pages]) => Object.keys(pages)).filter(
    (path) => /^(?:examples\/)?[A-Z]+\.md$/.test(path) && existsSync(path),
  );
  return [...project, ...markdown("docs").map((name) => `docs/${name}`), ...decisions()];
}

/** The records of decisions. */
export const decisions = () => markdown("docs/decisions").map((name) => `docs/decisions/${name}`);

/** The way from a page of the site to another. */
export const way = (from, to) => posix.relative(posix.dirname(from), to);
