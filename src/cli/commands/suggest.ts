/** `naturallimits suggest`: proposed phases of the chart of a file, as JSON or drawn on its picture. Nothing is applied. */
import { methodOf } from "../../readings/methods/byName.js";
import { suggestPhases } from "../../readings/suggestPhases.js";
import { svg } from "../../svg/index.js";
import type { Method } from "../../types/index.js";
import { readChart } from "../chart.js";
import type { Config } from "../options/config.js";
import { retold, within } from "../faults/errors.js";
import { writeJson, writeWhole } from "../files.js";
import { type Arguments, usage } from "../options/arguments.js";
import type { Io, Output } from "../io.js";
import { localeIn } from "../options/locale.js";
import { unwindowed } from "../options/picture.js";
import { formatOf, pictureAs, refuseRaster } from "./render.js";

/** Writes the proposals, or the chart with a dotted rule at each; their words to standard error. Gives the exit status. */
export async function suggest(args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  const output = args.one("output") ?? "-";
  const format = formatOf(output, "json");
  refuseRaster(format === "png", args);
  const { chart, kind, config, suggest: method } = await readChart(args, io, stderr);
  const suggestion = suggestPhases(chart, { method: methodFrom(args, config, method), kind, ...localeIn(args, config.picture) });
  const drawn = (): string =>
    svg(chart, { ...unwindowed(config.picture), ...localeIn(args, config.picture), proposals: suggestion.proposals });
  if (format === "json") await writeJson(args, stdout, suggestion);
  else await writeWhole(output, await pictureAs(format, drawn(), args));
  const words = [...suggestion.proposals, ...suggestion.notes].map(({ message }) => `${message}\n`);
  await stderr.say(words.length === 0 ? "No change of level is proposed.\n" : words.join(""));
  return 0;
}

function methodFrom(args: Arguments, config: Config, method: unknown): Method {
  try {
    return methodIn(args.one("method") ?? method);
  } catch (error) {
    if (args.one("method") !== undefined) throw within("--method", error);
    throw config.suggest === undefined ? within("suggest", error) : retold(error, (fault) => config.located(fault, "suggest"));
  }
}

/** A method from a flag, `stableShift,period=24`, or from a configuration, `{ "method": "stableShift", "period": 24 }`. */
function methodIn(named: unknown): Method {
  if (typeof named !== "string") return methodOf(named ?? "changePoint");
  const [method = "", ...settings] = named.split(",").map((part) => part.trim());
  const given = settings.map(settingOf);
  const names = ["method", ...given.map(([name]) => name)];
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw usage(`${twice} is given twice`);
  return methodOf({ method, ...Object.fromEntries(given) });
}

function settingOf(setting: string): readonly [name: string, value: unknown] {
  const parts = /^(\w+)=(.+)$/.exec(setting);
  if (parts === null) throw usage(`${JSON.stringify(setting)} is not a parameter, expected one such as period=24`);
  const [, name = "", value = ""] = parts;
  if (value === "true" || value === "false") return [name, value === "true"];
  return [name, Number.isNaN(Number(value)) ? value : Number(value)];
}
