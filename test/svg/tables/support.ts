/** HTML tables as a browser reads them. */

/** The table that a browser makes of a text. */
export function parsed(html: string): HTMLTableElement {
  const host = document.createElement("div");
  host.innerHTML = html;
  const found = host.querySelector("table");
  if (found === null || host.children.length !== 1) throw new Error("expected one table");
  return found;
}

const cellsOf = (row: Element): readonly string[] => [...row.children].map((cell) => cell.textContent);

/** The texts of every row of the body. */
export const rowsOf = (html: string): readonly (readonly string[])[] => [...parsed(html).querySelectorAll("tbody tr")].map(cellsOf);

/** The texts of the head. */
export const headOf = (html: string): readonly string[] => [...parsed(html).querySelectorAll("thead th")].map((cell) => cell.textContent);
