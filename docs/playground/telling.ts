/** What is wrong, in words. */
import { linesOf, translated } from "../../src/cli/errors.js";
import { SpcError } from "../../src/messages.js";
import { held, part } from "./fields.js";

/** The messages of an error; those that speak of an option name the field that stands for it. */
export function messagesOf(error: unknown): readonly string[] {
  if (error instanceof SpcError)
    return linesOf(error).map((line) => inFields(line).replace(/, expected a column name$/, ": choose its column"));
  if (error instanceof SyntaxError) return [`More options: ${error.message}`];
  return [error instanceof Error ? error.message : String(error)];
}

/** What to do where an x comes a second time and the table has groups. */
export function groupHint(error: unknown): readonly string[] {
  const repeated = error instanceof SpcError && error.faults.some(({ code }) => code === "duplicate-x");
  const id = ["only", "also"].find((list) => held(list) === "" && part(list, HTMLSelectElement).length > 1);
  return repeated && id !== undefined ? [`the table holds several groups: choose one under ${labelled(id)}`] : [];
}

/** A message with fields of the page in the place of options; a field that is folded away is unfolded. */
export function inFields(message: string): string {
  return translated(message, (option, values) => {
    const label = labelOf(option);
    if (label === null) return values === undefined ? null : `"${option}": ${values} under “${part("further", HTMLElement).textContent}”`;
    const fold = label.closest("details");
    if (fold !== null) fold.open = true;
    return `${labelled(option)}${values === undefined ? "" : `: ${chosenIn(option, values)}`}`;
  });
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

/** Tells what is wrong; messages that stand there already are not told again. */
export function tell(messages: readonly string[]): void {
  const alert = part("error", HTMLElement);
  const list = document.createElement("ul");
  list.append(...items(messages));
  if (list.textContent !== alert.textContent) alert.replaceChildren(...(messages.length === 0 ? [] : [list]));
}

/** Texts as items of a list. */
export const items = (texts: readonly string[]): readonly HTMLElement[] =>
  texts.map((content) => {
    const item = document.createElement("li");
    item.textContent = content;
    return item;
  });
