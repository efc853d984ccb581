/** Several records as one, the last to name something winning. A pure call, unlike a spread, so that a bundle drops a language it does not use. */
export function merged<Value>(...parts: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
