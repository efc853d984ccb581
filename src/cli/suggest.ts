/** `naturallimits suggest`: proposed phases of the chart of a file, as JSON. Nothing is applied. */
import { methodOf } from "../readings/methods/byName.js";
import { suggestPhases } from "../readings/suggestPhases.js";
import type { Method } from "../types/index.js";
import { readChart } from "./chart.js";
import { writeJson } from "./files.js";
import { type Arguments, usage } from "./flags.js";
import type { Io, Output } from "./io.js";

/** Prints the proposals, their words to standard error; gives the exit status. */
export async function suggest(args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  const { chart, kind, suggest: method } = await readChart(args, io, stderr);
  const suggestion = suggestPhases(chart, { method: methodIn(args.one("method") ?? method), kind });
  await writeJson(args, stdout, suggestion);
  const words = [...suggestion.proposals, ...suggestion.notes].map(({ message }) => `${message}\n`);
  await stderr.write(words.length === 0 ? "No change of level is proposed.\n" : words.join(""));
  return 0;
}

/** A method from a flag, `stableShift,period=24`, or from a configuration, `{ "method": "stableShift", "period": 24 }`. */
function methodIn(named: unknown): Method {
  if (typeof named !== "string") return methodOf(named ?? "changePoint");
  const [method = "", ...settings] = named.split(",").map((part) => part.trim());
  return methodOf({ method, ...Object.fromEntries(settings.map(settingOf)) });
}

function settingOf(setting: string): readonly [name: string, value: unknown] {
  const parts = /^(\w+)=(.+)$/.exec(setting);
  if (parts === null) throw usage(`--method has ${JSON.stringify(setting)}, expected a parameter such as period=24`);
  const [, name = "", value = ""] = parts;
  if (value === "true" || value === "false") return [name, value === "true"];
  return [name, Number.isNaN(Number(value)) ? value : Number(value)];
}
