/** What is wrong, in words. */
import { linesOf, translated } from "../../src/cli/faults/errors.js";
import { SpcError } from "../../src/messages.js";
import { isoDate } from "../../src/csv/dates.js";
import { held, part } from "./fields.js";

/** The messages of an error; those that speak of an option name the field that stands for it. */
export function messagesOf(error: unknown): readonly string[] {
  if (error instanceof SpcError)
    return linesOf(error).map((line) => inFields(line).replace(/, expected a column name$/, ": choose its column"));
  if (error instanceof SyntaxError) return [`More options: ${error.message}`];
  return [error instanceof Error ? error.message : String(error)];
}

/** The messages of an error as the library has them. */
export const plainMessagesOf = (error: unknown): readonly string[] => (error instanceof SpcError ? linesOf(error) : []);

/** A field and a value that it may have, in words of the page. */
export function choiceLabel(id: string, value: string): string {
  const field = document.getElementById(id);
  const option = field instanceof HTMLSelectElement ? [...field.options].find((one) => one.value === value) : undefined;
  return `${labelOf(id)?.textContent ?? id}: ${option?.text ?? value}`;
}

/** What to do where an x comes a second time: choose a group, if the table has groups, or write years with months. */
export function groupHint(error: unknown): readonly string[] {
  const repeated = error instanceof SpcError ? error.faults.find(({ code }) => code === "duplicate-x") : undefined;
  if (repeated === undefined) return [];
  const month = typeof repeated.value === "string" ? repeated.value : "";
  if (isoDate(`${month} 2000`, "my") !== null)
    return [`${month} comes more than once: write the year with each month, such as ${month} 2024`];
  const id = ["only", "also"].find((list) => held(list) === "" && groupsOffered(list));
  return id === undefined ? [] : [`the table holds several groups: choose one under ${labelled(id)}`];
}

/** Whether a list offers groups of a column that does not stand on the axis. */
const groupsOffered = (list: string): boolean =>
  [...part(list, HTMLSelectElement).querySelectorAll("optgroup")].some(({ label }) => label !== held("x"));

/** A message with fields of the page in the place of options; a field that is folded away is unfolded. */
export function inFields(message: string): string {
  const plain = inLines(message).replace(
    / in the order ([dmy]{2,3})\b/,
    (_, order: string) => ` as ${chosenIn("dates", JSON.stringify(order))}`,
  );
  return translated(plain, (option, values) => {
    const label = labelOf(option);
    if (label === null) return values === undefined ? null : `"${option}": ${values} under “${part("further", HTMLElement).textContent}”`;
    const fold = label.closest("details");
    if (fold !== null) fold.open = true;
    return `${labelled(option)}${values === undefined ? "" : `: ${chosenIn(option, values)}`}`;
  });
}

/** A message with lines of a field in the place of entries of an option: `text of annotations[0]`, `annotations[0].x`. */
function inLines(message: string): string {
  const named = (whole: string, id: string): string => (labelOf(id) === null ? whole : `${labelled(id)} is`);
  const place = (id: string, at: string): string => `line ${Number(at) + 1} of ${labelled(id)}`;
  return message
    .replace(/^(\w+)(?: of spc)? is(?= "| -?\d)/, named)
    .replace(/^(text|reason) of (\w+)\[(\d+)\] is missing.*/, (_, member: string, id: string, at: string) => {
      return `${place(id, at)} does not say ${member === "text" ? "what" : "why"}`;
    })
    .replace(/^(annotations|phases|ghost)\[(\d+)\](?:\.\w+)?(?= is)/, (_, id: string, at: string) => place(id, at));
}

const labelOf = (id: string): Element | null => document.querySelector(`label[for="${id}"]`);

const labelled = (id: string): string => `“${labelOf(id)?.textContent ?? id}”`;

/** Values as the list of a field shows them. */
function chosenIn(id: string, values: string): string {
  const field = document.getElementById(id);
  const options = field instanceof HTMLSelectElement ? [...field.options] : [];
  return values.replace(/"([^"]*)"/g, (quoted, value) => {
    const option = options.find((one) => one.value === value);
    return option === undefined ? quoted : `“${option.text}”`;
  });
}

/** So many messages are seen at once. */
const SEEN = 1;

/** Something that may help, as a button. */
export interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

/** Tells what is wrong, the first messages before all others, and what helps; what stands there already is not told again. */
export function tell(messages: readonly string[], remedies: readonly Remedy[] = [], seen = SEEN): void {
  const alert = part("error", HTMLElement);
  const told = document.createElement("div");
  const shown = messages.length > seen + 1 ? seen : messages.length;
  if (messages.length > 0) told.append(listOf(messages.slice(0, shown)));
  if (remedies.length > 0) told.append(buttonsFor(remedies));
  if (messages.length > shown) told.append(folded(messages.slice(shown)));
  if (told.textContent !== alert.textContent) alert.replaceChildren(...told.children);
}

function listOf(messages: readonly string[]): HTMLElement {
  const list = document.createElement("ul");
  list.append(...items(messages));
  return list;
}

function folded(messages: readonly string[]): HTMLElement {
  const [details, summary] = [document.createElement("details"), document.createElement("summary")];
  summary.textContent = `${messages.length} more messages`;
  details.append(summary, listOf(messages));
  return details;
}

/** Asks above the picture what may be meant otherwise, with what would mend it. */
export function ask(notes: readonly string[], remedies: readonly Remedy[]): void {
  part("asked", HTMLElement).replaceChildren(...(notes.length === 0 ? [] : [listOf(notes), buttonsFor(remedies)]));
}

function buttonsFor(remedies: readonly Remedy[]): HTMLElement {
  const row = document.createElement("p");
  row.className = "buttons";
  for (const { label, act } of remedies) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act);
    row.append(button);
  }
  return row;
}

/** Marks the fields that errors are about: those of options, and otherwise the text of the table. */
export function mark(error: unknown): void {
  for (const field of document.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
  const faults = error instanceof SpcError ? error.faults : [];
  const ids =
    error instanceof SyntaxError ? ["more"] : faults.map(({ row, column }) => (row === null && column !== null ? column : "text"));
  for (const id of ids) {
    const field = labelOf(id) === null ? null : document.getElementById(id);
    field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", "error");
  }
}

/** Texts as items of a list. */
export const items = (texts: readonly string[]): readonly HTMLElement[] =>
  texts.map((content) => {
    const item = document.createElement("li");
    item.textContent = content;
    return item;
  });
