/** Faults gathered, and thrown together. */
import { type Fault, SpcError } from "../../messages.js";

/** What is wrong, as a check throws it; other errors are thrown on. */
export function faultsOf(check: () => unknown): readonly Fault[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof SpcError) return error.faults;
    throw error;
  }
}

/** Throws faults as one error, if there are any. */
export function throwAll([first, ...others]: readonly Fault[]): void {
  if (first !== undefined) throw new SpcError([first, ...others]);
}
