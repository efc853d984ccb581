/** What the library says of its options, told by flags. */
import { configuredAs } from "../options/configured.js";
import { retold, translated } from "./errors.js";
import { type Command, flagFor } from "../options/flags.js";

/**
 * The error with flags of the command in the place of options, or the file for those without; not of those that a file has named, which
 * come after its name.
 */
export function byFlags(error: unknown, command: Command): unknown {
  return retold(error, ({ message, row, column }) => {
    const told = translated(message, (option, values) => {
      const flag = flagFor(option, command);
      if (flag !== undefined) return `--${flag.name} ${values?.replaceAll('"', "") ?? flag.value ?? ""}`.trimEnd();
      const configured = command === "board" || command === "batch" ? null : configuredAs(option);
      return configured === null ? null : `{ ${configured} } in a file named with --config`;
    });
    const own = row === null && column !== null ? flagFor(column, command) : undefined;
    return own === undefined ? told : told.replace(new RegExp(`^(?:option )?${String(column)}(?: of \\w+)?(?= )`), `--${own.name}`);
  });
}
