/** `naturallimits render`: the chart of a file as a picture or as data. */
import { defined } from "../../checks.js";
import { png } from "../../png/index.js";
import { describe } from "../../readings/describe.js";
import { type SvgOptions, svg } from "../../svg/index.js";
import type { Chart } from "../../types/index.js";
import { chartOf, checkFailure, type Made, statusOf } from "../chart.js";
import type { Config } from "../options/config.js";
import { writeWhole } from "../files.js";
import { type Arguments, usage } from "../options/arguments.js";
import { numberOf } from "../options/numbers.js";
import type { Io, Output } from "../io.js";
import { localeIn } from "../options/locale.js";
import { inConfig } from "../faults/located.js";
import { windowIn } from "../options/picture.js";
import { pointsCsv } from "../pointsCsv.js";

const FORMATS: readonly string[] = ["svg", "png", "json"];

/** Writes the picture, its words to standard error; gives the exit status. */
export async function render(args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  checkFailure(args);
  const output = args.one("output") ?? "-";
  const format = formatOf(output, "svg", [...FORMATS, "csv"]);
  refuseRaster(format === "png", args);
  const made = await chartOf(args, io, stderr);
  const { chart, told } = made;
  const content = await contentOf(made, format, args);
  if (output === "-") await stdout.write(content);
  else await writeWhole(output, content);
  if (output !== "-" || !stdout.terminal) await stderr.say(`${describe(chart, told)}\n`);
  return statusOf(chart, args);
}

async function contentOf({ chart, config, told }: Made, format: string, args: Arguments): Promise<string | Uint8Array> {
  if (format === "csv") return pointsCsv(chart);
  if (format === "json") return `${JSON.stringify(chart, null, 2)}\n`;
  return pictureAs(format, drawn(chart, { ...told, ...pictureOptions(args, config) }, args, config), args);
}

function drawn(chart: Chart, options: SvgOptions, args: Arguments, config: Config): string {
  try {
    return svg(chart, options);
  } catch (error) {
    throw inConfig(error, args, config, "picture");
  }
}

/** The format of an output, by the ending of its name; standard output has its usual one. */
export function formatOf(output: string, usual: string, formats: readonly string[] = FORMATS): string {
  const format = output === "-" ? usual : endingOf(output);
  if (formats.includes(format)) return format;
  const endings = `${formats
    .slice(0, -1)
    .map((name) => `.${name}`)
    .join(", ")} or .${formats.at(-1) ?? ""}`;
  throw usage(`--output is ${JSON.stringify(output)}, expected a name that ends in ${endings}, or -`);
}

/** What the name of a file ends in, without the dot, in lower case; empty where there is none. */
function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Throws `usage` at flags that shape a PNG where none is drawn. */
export function refuseRaster(png: boolean, args: Arguments): void {
  const flag = ["scale", "font"].find((name) => args.one(name) !== undefined);
  if (!png && flag !== undefined) throw usage(`--${flag} is for PNG files, and none is asked for`);
}

/** A picture as the bytes of a PNG, or else as a text file. */
export async function pictureAs(format: string, picture: string, args: Arguments): Promise<string | Uint8Array> {
  if (format !== "png") return picture.endsWith("\n") ? picture : `${picture}\n`;
  const fonts = args.all("font");
  const scale = numberOf(args, "scale");
  return png(picture, { ...(fonts.length === 0 ? {} : { fonts }), ...defined({ scale }) });
}

function pictureOptions(args: Arguments, { picture }: Config): SvgOptions {
  const given = defined({ title: args.one("title"), subtitle: args.one("subtitle"), width: numberOf(args, "width") });
  return { ...windowIn(args, picture), ...given, ...localeIn(args, picture) };
}
