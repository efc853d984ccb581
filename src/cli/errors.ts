/** Errors as one line that speaks of the file. */
import { type Fault, SpcError } from "../messages.js";

/** The error with the name of the file before each of its messages; any other error as it is. */
export function within(source: string, error: unknown): unknown {
  return retold(error, (fault) => `${source}: ${fault.message}`);
}

/** The error with lines of the file in the place of rows of the input. */
export function byLines(error: unknown, lineOf: (row: number) => number): unknown {
  return retold(error, ({ row, message }) => {
    if (row === null) return message;
    const [name, line] = [new RegExp(`\\brow ${row}\\b`), `line ${lineOf(row)}`];
    return name.test(message) ? message.replace(name, line) : `${line}: ${message}`;
  });
}

function retold(error: unknown, tell: (fault: Fault) => string): unknown {
  if (!(error instanceof SpcError)) return error;
  const [first, ...others] = error.faults.map(({ code, message, row, column, value }) => ({
    code,
    message: tell({ code, message, row, column, value }),
    row,
    column,
    value,
  }));
  return first === undefined ? error : new SpcError([first, ...others]);
}

/** The message of an error on one line; of an input with several faults, the first, and how many there are. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const more = error instanceof SpcError ? error.faults.length - 1 : 0;
  const rest = more === 0 ? "" : more === 9 ? " (and more)" : ` (and ${more} more)`;
  return `${error.message}${rest}`.replace(/\s+/g, " ");
}
