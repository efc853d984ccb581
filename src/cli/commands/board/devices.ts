/** Names that are no names of files everywhere. */

/** Whether Windows keeps a name for a device, whatever its ending: no file can be called so there. */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}
