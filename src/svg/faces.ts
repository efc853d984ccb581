/** The width of text in faces that are not of Arial's metrics: a share is added to Arial's widths. */
import { entryOf } from "../entryOf.js";
import { type MeasureText, measureText, type Weight } from "./text.js";

/** What is added for a face that nobody has measured: enough for most faces of text. */
const OTHER = 1.06;

/** Faces that need more, in regular and in bold: their widths beside Arial's, in lines of pictures and in digits (docs/decisions/0025-fonts.md). */
const WIDE: Readonly<Record<string, Readonly<Record<Weight, number>>>> = {
  "dejavu sans": { regular: 1.18, bold: 1.26 },
  inter: { regular: 1.1, bold: 1.12 },
  lexend: { regular: 1.15, bold: 1.13 },
  montserrat: { regular: 1.2, bold: 1.17 },
  "open sans": { regular: 1.1, bold: 1.1 },
  poppins: { regular: 1.17, bold: 1.13 },
  tahoma: { regular: 1.06, bold: 1.16 },
  verdana: { regular: 1.2, bold: 1.28 },
};

/** A measure for the first of some families, as CSS lists them. */
export function measureIn(families: string): MeasureText {
  const [first = ""] = families.split(",");
  const name = first
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .toLowerCase();
  const factors = entryOf(WIDE, name);
  return (text, size, weight) => (factors?.[weight] ?? OTHER) * measureText(text, size, weight);
}
