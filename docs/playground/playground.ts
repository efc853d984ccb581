/** The playground: a table in, a chart with its words and its code out. All of it in the page. */
import { decode } from "../../src/csv/decode.js";
import { type Csv, readCsv } from "../../src/csv/index.js";
import { type Chart, describe } from "../../src/index.js";
import { mount } from "../../src/mount/index.js";
import { svg, type SvgOptions } from "../../src/svg/index.js";
import { type Asked, madeOf } from "./chart.js";
import { codeOf } from "./code.js";
import { part } from "./fields.js";
import { csvAsked, datesAsked, exampleOptions, fill, fillShelves, offer, optionsAsked, pictureAsked, readPlainly } from "./form.js";
import { offerGroups, whereAsked } from "./groups.js";
import { hintsOn } from "./hints.js";
import { download, fileName, pngFile, svgFile } from "./saving.js";
import { groupHint, inFields, items, messagesOf, tell } from "./telling.js";

const PAUSE = 250;
const WHILE = 6000;
const WHOLE_WIDTH = 840;
const LEAST_WIDTH = 240;

const text = part("text", HTMLTextAreaElement);
const example = part("example", HTMLSelectElement);
const result = part("result", HTMLElement);
let file: { readonly name: string; readonly bytes: Uint8Array } | null = null;
let drawn: { readonly chart: Chart; readonly picture: SvgOptions; readonly svg: string } | null = null;
let columns: readonly string[] = [];
/** Whether the table has changed since anyone said how it is read. */
let fresh = false;
let waiting = 0;
let saying = 0;

function asked(): Asked {
  const input = file?.bytes ?? text.value;
  const isOther = (csv: Csv): boolean => csv.columns.join("\n") !== columns.join("\n");
  if (fresh && columns.length > 0 && isOther(readCsv(input, csvAsked()))) readPlainly();
  fresh = false;
  const csv = readCsv(input, csvAsked());
  if (isOther(csv)) {
    if (columns.length > 0) fill({ chart: part("chart", HTMLSelectElement).value });
    columns = csv.columns;
    offer(csv);
  }
  offerGroups(csv);
  const how = { csv: { ...csvAsked(), ...datesAsked() }, where: whereAsked() };
  return { input, file: file?.name ?? null, ...how, options: optionsAsked(csv), picture: pictureAsked() };
}

function update(): void {
  try {
    if (file === null && text.value.trim() === "") hide();
    else show(asked());
    tell([]);
  } catch (error) {
    hide();
    tell([...hintsOn(file?.bytes ?? text.value, csvAsked()).map(inFields), ...groupHint(error), ...messagesOf(error)]);
  }
}

function hide(): void {
  result.hidden = true;
  part("heard", HTMLElement).textContent = "";
}

function show(question: Asked): void {
  const { chart, picture, notes } = madeOf(question);
  const { locale } = picture;
  drawn = { chart, picture, svg: svg(chart, picture) };
  result.hidden = false;
  fit();
  part("heard", HTMLElement).textContent = part("picture", HTMLElement).querySelector("title")?.textContent ?? "";
  part("words", HTMLElement).textContent = describe(chart, locale === undefined ? {} : { locale });
  part("code", HTMLElement).textContent = codeOf(question);
  part("notes", HTMLElement).replaceChildren(...items(notes.length === 0 ? ["None."] : notes.map(inFields)));
}

/** Draws the picture as wide as the page has room, as far as that is less than its whole width. */
function fit(): void {
  if (drawn === null) return;
  const host = part("picture", HTMLElement);
  const room = Math.max(host.clientWidth, LEAST_WIDTH);
  mount(drawn.chart, host, { ...drawn.picture, ...(room < WHOLE_WIDTH ? { width: room } : {}) });
}

/** Says what a button has done, for a while. */
function say(message: string): void {
  const status = part("status", HTMLElement);
  status.textContent = message;
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    status.textContent = "";
  }, WHILE);
}

function useExample(): void {
  const [option] = example.selectedOptions;
  forget();
  text.value = option?.dataset.csv ?? "";
  if (option !== undefined && text.value !== "") {
    readPlainly();
    const csv = readCsv(text.value);
    columns = csv.columns;
    offer(csv);
    fill(exampleOptions(option));
  }
  update();
}

/** Lets go of the file, and of its name in the page. */
function forget(): void {
  file = null;
  part("file", HTMLInputElement).value = "";
}

async function useFile(chosen: File | undefined): Promise<void> {
  if (chosen === undefined) return;
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  file = { name: chosen.name, bytes };
  fresh = true;
  example.value = "";
  try {
    text.value = decode(bytes).text;
  } catch {
    text.value = "";
  }
  update();
}

function on(id: string, action: () => Promise<string>): void {
  part(id, HTMLButtonElement).addEventListener("click", () => {
    action().then(say, (error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
    });
  });
}

async function copy(what: string, content: string): Promise<string> {
  await navigator.clipboard.writeText(content);
  return `${what} copied.`;
}

async function save(ending: "svg" | "png"): Promise<string> {
  if (drawn === null) throw new Error("there is no picture yet");
  const name = fileName(drawn.chart.name, ending);
  download(ending === "svg" ? svgFile(drawn.svg) : await pngFile(drawn.svg), name);
  return `${name} downloaded.`;
}

const form = part("form", HTMLFormElement);
form.addEventListener("input", ({ target }) => {
  if (target === example || target === part("file", HTMLInputElement)) return;
  fresh = target === text;
  if (fresh) {
    forget();
    example.value = "";
  }
  clearTimeout(waiting);
  waiting = window.setTimeout(update, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
});
example.addEventListener("change", useExample);
part("file", HTMLInputElement).addEventListener("click", ({ target }) => {
  if (target instanceof HTMLInputElement) target.value = ""; // so that a file that was mended can be chosen again
});
part("file", HTMLInputElement).addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement) void useFile(target.files?.[0]);
});
const data = part("data", HTMLFieldSetElement);
data.addEventListener("dragover", (event) => {
  event.preventDefault();
});
data.addEventListener("drop", (event) => {
  const dropped = event.dataTransfer?.files[0];
  if (dropped === undefined) return;
  event.preventDefault();
  void useFile(dropped);
});
on("copy-svg", () => copy("SVG", drawn?.svg ?? ""));
on("copy-words", () => copy("Words", part("words", HTMLElement).textContent));
on("copy-code", () => copy("Code", part("code", HTMLElement).textContent));
on("save-svg", () => save("svg"));
on("save-png", () => save("png"));
window.addEventListener("resize", () => {
  if (!result.hidden) fit();
});
fillShelves();
useExample();
