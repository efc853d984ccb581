/** Text of JSON, of any length: a pattern would run out of stack on millions of characters. */

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const [QUOTE, BACKSLASH, FIRST_PRINTED] = [34, 92, 32];

/** The text that begins here, with its quotes; null where there is none, or where it is not closed or holds what it may not hold. */
export function quotedAt(text: string, at: number): string | null {
  if (text.charCodeAt(at) !== QUOTE) return null;
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) return text.slice(at, end + 1);
    if (code < FIRST_PRINTED) return null;
    if (code !== BACKSLASH) continue;
    ESCAPE.lastIndex = end;
    const escape = ESCAPE.exec(text);
    if (escape === null) return null;
    end += escape[0].length - 1;
  }
  return null;
}
