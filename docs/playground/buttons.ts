/** Buttons, and what they say that they have done. */
import { part } from "./fields.js";

const WHILE = 6000;
let saying = 0;

/** Says what a button has done, for a while. */
function say(message: string): void {
  const status = part("status", HTMLElement);
  status.textContent = message;
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    status.textContent = "";
  }, WHILE);
}

/** What a button does, and says then. */
export function on(id: string, action: () => Promise<string>): void {
  part(id, HTMLButtonElement).addEventListener("click", () => {
    action().then(say, (error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
    });
  });
}

/** Copies text, and says so. */
export async function copy(what: string, content: string): Promise<string> {
  await navigator.clipboard.writeText(content);
  return `${what} copied.`;
}
