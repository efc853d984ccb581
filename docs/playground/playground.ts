/** The playground: a table in, a chart with its words and its code out. All of it in the page. */
import { decode } from "../../src/csv/decode.js";
import { type Csv, readCsv } from "../../src/csv/index.js";
import { type Chart, describe } from "../../src/index.js";
import { mount } from "../../src/mount/index.js";
import { svg, type SvgOptions } from "../../src/svg/index.js";
import { type Asked, madeOf } from "./chart.js";
import { codeOf } from "./code.js";
import { held, part } from "./fields.js";
import {
  chooseDates,
  csvAsked,
  datesAsked,
  exampleOptions,
  fill,
  fillShelves,
  offer,
  optionsAsked,
  pictureAsked,
  readPlainly,
} from "./form.js";
import { blankNotes, offerGroups, whereAsked } from "./groups.js";
import { hintsOn } from "./hints.js";
import { remediesFor } from "./remedies.js";
import { download, fileName, pngFile, svgFile } from "./saving.js";
import { copy, on } from "./buttons.js";
import { ask, choiceLabel, groupHint, inFields, items, mark, messagesOf, plainMessagesOf, tell } from "./telling.js";

const PAUSE = 250;
const WHOLE_WIDTH = 840;
const LEAST_WIDTH = 240;

const text = part("text", HTMLTextAreaElement);
const example = part("example", HTMLSelectElement);
const result = part("result", HTMLElement);
/** A file that was chosen or dropped. */
interface Loaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let file: Loaded | null = null;
let drawn: { readonly chart: Chart; readonly picture: SvgOptions; readonly svg: string } | null = null;
/** The table that is no example, to come back to. */
let own: { readonly text: string; readonly file: Loaded | null } | null = null;
/** Whether the order of dates was chosen here, as the only one that can be meant. */
let dated = false;
/** What was noticed in the form. */
let remarks: readonly string[] = [];
let columns: readonly string[] = [];
/** Whether the table has changed since anyone said how it is read. */
let fresh = false;
let waiting = 0;

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
  if (held("dates") === "") dated = chooseDates(csv);
  const how = { csv: { ...csvAsked(), ...datesAsked() }, where: whereAsked() };
  remarks = [
    ...(dated ? [`${choiceLabel("dates", held("dates"))}, as they can be read in no other order`] : []),
    ...blankNotes(csv, how.where),
  ];
  return { input, file: file?.name ?? null, ...how, options: optionsAsked(csv), picture: pictureAsked(csv) };
}

function update(): void {
  try {
    if (file === null && text.value.trim() === "") hide();
    else show(asked());
    tell([]);
    mark(null);
  } catch (error) {
    hide();
    const hints = hintsOn(file?.bytes ?? text.value, csvAsked());
    const advice = [...hints.map(inFields), ...groupHint(error)];
    tell(
      [...advice, ...messagesOf(error)],
      remediesFor([...hints, ...plainMessagesOf(error)], remedied),
      advice.length > 0 ? advice.length : undefined,
    );
    mark(error);
  }
}

/** Goes on after a button has filled a field, and leads to what has become of it. */
function remedied(id: string): void {
  if (id === "text") takeText();
  update();
  if (result.hidden) (part("error", HTMLElement).querySelector("button") ?? part(id, HTMLElement)).focus();
  else part("picture-title", HTMLElement).focus();
}

/** Takes the text for the table, in the place of a file or an example. */
function takeText(): void {
  forget();
  example.value = "";
  own = { text: text.value, file: null };
}

function hide(): void {
  result.hidden = true;
  part("see", HTMLElement).hidden = true;
  part("heard", HTMLElement).textContent = "";
}

function show(question: Asked): void {
  const { chart, picture, notes } = madeOf(question);
  const { locale } = picture;
  const asking = notes.filter((note) => remediesFor([note], remedied).length > 0);
  const told = [...remarks, ...notes.filter((note) => !asking.includes(note)).map(inFields)];
  drawn = { chart, picture, svg: svg(chart, picture) };
  result.hidden = false;
  part("see", HTMLElement).hidden = false;
  fit();
  const finding = part("picture", HTMLElement).querySelector("title")?.textContent ?? "";
  part("heard", HTMLElement).textContent = finding;
  part("see", HTMLElement).querySelector("a")?.replaceChildren(`Picture: ${finding}`);
  part("words", HTMLElement).textContent = describe(chart, locale === undefined ? {} : { locale });
  part("code", HTMLElement).textContent = codeOf(question);
  part("notes", HTMLElement).replaceChildren(...items(told.length === 0 ? ["None."] : told));
  ask(asking.map(inFields), remediesFor(asking, remedied));
}

/** Draws the picture as wide as the page has room, as far as that is less than its whole width. */
function fit(): void {
  if (drawn === null) return;
  const host = part("picture", HTMLElement);
  const room = Math.max(host.clientWidth, LEAST_WIDTH);
  mount(drawn.chart, host, { ...drawn.picture, ...(room < WHOLE_WIDTH ? { width: room } : {}) });
}

function useExample(): void {
  const [option] = example.selectedOptions;
  forget();
  const back = example.value === "" ? own : null;
  file = back?.file ?? null;
  text.value = back?.text ?? option?.dataset.csv ?? "";
  if (option?.dataset.csv !== undefined) {
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
  own = { text: text.value, file };
  update();
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
  if (fresh) takeText();
  const dates = part("dates", HTMLSelectElement);
  if (target === part("x", HTMLSelectElement) && dated) dates.value = "";
  if (target === dates) dated = false;
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
// WebKit empties a form without autocompletion as it shows again a page that it has kept: while it is kept, the form has it.
window.addEventListener("pagehide", ({ persisted }) => {
  if (persisted) form.autocomplete = "on";
});
window.addEventListener("pageshow", () => {
  form.autocomplete = "off";
});
window.addEventListener("resize", () => {
  if (!result.hidden) fit();
});
fillShelves();
useExample();
