/** Looking a name up that may be anything. */

/** What a record of our own holds under a name that may come from anywhere: "constructor" is in no record. */
export function entryOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
