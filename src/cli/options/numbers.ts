/** Numbers that flags give. */
import { isNumeric } from "../../checks.js";
import { hasDecimalComma } from "../../messages.js";
import { type Arguments, usage } from "./arguments.js";

/** The number that a flag gives. Throws `usage` where it is none. */
export function numberOf(args: Arguments, name: string): number | undefined {
  const text = args.one(name);
  if (text === undefined) return undefined;
  if (!isNumeric(text)) throw noNumber(name, text);
  if (Number.isFinite(Number(text))) return Number(text);
  throw usage(`--${name} is ${JSON.stringify(text)}, expected a number that is not beyond 1.8e308`);
}

/** The error of a flag that gives no number. */
export function noNumber(name: string, text: string): Error {
  const point = hasDecimalComma(text) ? " with a decimal point, not a comma" : "";
  return usage(`--${name} is ${JSON.stringify(text)}, expected a number${point}`);
}
