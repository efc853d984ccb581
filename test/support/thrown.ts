/** The one kind of error the library throws. */
import { SpcError } from "../../src/messages.js";

/** What a call throws: an `SpcError`, or null where it returns. Any other error passes through. */
export function thrownBy(call: () => unknown): SpcError | null {
  try {
    call();
  } catch (error) {
    if (error instanceof SpcError) return error;
    throw error;
  }
  return null;
}
