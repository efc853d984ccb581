/** What tests read in the Markdown of the documentation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The text of a file of the repository, its lines ended as in the repository whatever the checkout does to them. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
}

/** A fenced block, with the comment that stands right above it. */
export interface Block {
  readonly language: string;
  readonly label: string | null;
  readonly code: string;
}

/** The fenced blocks of a text. */
export function blocksOf(text: string): readonly Block[] {
  const found = text.matchAll(/(?:<!-- ([^\n]+) -->\n)?```(\w+)\n(.*?)^```$/gms);
  return [...found].map(([, label, language = "", code = ""]) => ({ label: label ?? null, language, code }));
}

/** The one block under a comment that begins with these words. */
export function blockUnder(text: string, label: string): string {
  return blocksOf(text).find((block) => block.label?.startsWith(label) === true)?.code ?? "";
}

/** Rows of the tables under a heading, up to the next heading, as cells; the lines of names and dashes are left out. */
export function tableUnder(text: string, heading: string): readonly (readonly string[])[] {
  const from = text.indexOf(`\n${heading}\n`);
  const body = from < 0 ? "" : (text.slice(from + heading.length + 2).split(/^#+ /m)[0] ?? "");
  const lines = body.split("\n").filter((line) => line.startsWith("|"));
  const rows = lines.filter((line, i) => !line.startsWith("|--") && lines[i + 1]?.startsWith("|--") !== true);
  return rows.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands between backticks in a cell. */
export function codesIn(cell = ""): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

/** Headings as the anchors that they give. */
export function anchorsOf(text: string): readonly string[] {
  const prose = text.replace(/^```.*?^```$/gms, "");
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /g, "-"),
  );
}

/** Targets of links and pictures that stay inside the repository. */
export function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = ""]) => target);
}
