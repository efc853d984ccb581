/** `naturallimits capability`: what the process behind a chart can do, against specification limits, as JSON. */
import { defined } from "../../checks.js";
import { unexpected } from "../../messages.js";
import { type Capability, capability, type CapabilityOptions } from "../../readings/capability.js";
import type { Chart } from "../../types/index.js";
import { readChart } from "../chart.js";
import { writeJson } from "../files.js";
import { type Arguments, usage } from "../options/arguments.js";
import { numberOf } from "../options/numbers.js";
import type { Io, Output } from "../io.js";
import { isJson } from "../options/names.js";

/** Writes the indices, and what must be said before any of them to standard error; gives the exit status. */
export async function capabilityOfFile(args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  if (args.one("lower") === undefined && args.one("upper") === undefined)
    throw usage("capability needs a specification limit: --lower NUMBER, --upper NUMBER or both");
  const { chart } = await readChart(args, io, stderr);
  const [lower, upper, nominal] = ["lower", "upper", "nominal"].map((name) => numberOf(args, name) ?? null);
  const more = defined({ confidence: numberOf(args, "confidence"), degrees: args.one("degrees") });
  const found = capabilityOf(chart, { specification: { lower, upper, nominal }, ...more });
  await writeJson(args, stdout, found);
  await stderr.say(found.notes.map(({ message }) => `${message}\n`).join(""));
  return 0;
}

/** The capability behind a chart, as flags or the member `capability` of a request ask for it. Throws what `capability` throws. */
export function capabilityOf(chart: Chart, asked: unknown): Capability {
  if (isAsked(asked)) return capability(chart, asked);
  throw unexpected("wrong-type", "capability", asked, '{ "specification": { "lower", "upper" } }');
}

/** The reading itself refuses what is wrong inside. */
function isAsked(asked: unknown): asked is CapabilityOptions {
  return isJson(asked) && isJson(asked.specification);
}
