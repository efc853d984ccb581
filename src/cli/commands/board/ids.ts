/** Names of pictures, made from names of measures: small letters, digits and dashes, the same on every file system. */
import { basename, extname } from "node:path";
import { isDevice } from "./devices.js";
import type { MeasurePlan } from "./measurePlans.js";

const LONGEST = 60;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "o", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/** An id that is not in `taken`, to which it is added: the id or the name of the measure, then the group, then a number if others have the same. */
export function idFor({ id, file, options }: MeasurePlan, group: string | null, taken: Set<string>): string {
  if (id !== null && group === null) return id;
  const name = typeof options.name === "string" && options.name !== "" ? options.name : basename(file, extname(file));
  const wanted = [id ?? slug(name), ...(group === null ? [] : [slug(group)])].join("-");
  const base = isDevice(wanted) ? `${wanted}-chart` : wanted;
  let free = base;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${base}-${count}`;
  taken.add(free.toLowerCase());
  return free;
}

function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^ -~]/g, (letter) => LETTERS[letter] ?? (/\p{M}/u.test(letter) ? "" : "-"))
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, LONGEST).replace(/^-|-$/g, "") || "chart";
}
