/** The chart of a file, as `render` and `describe` take it. */
import { spc } from "../spc.js";
import type { Chart, ChartKind, Cost, Locale } from "../types/index.js";
import { type Config, configOf } from "./options/config.js";
import { costOf } from "./options/cost.js";
import { madeOf } from "./faults/everyFault.js";
import { refuseReplacing } from "./files.js";
import { type Arguments, usage } from "./options/arguments.js";
import { inputOf } from "./input.js";
import type { Io, Output } from "./io.js";
import { localeIn } from "./options/locale.js";
import { inConfig } from "./faults/located.js";
import { type Json, optionsOf } from "./options/names.js";

const FAILURES = ["concern", "signal", "note"];

/** A chart with its kind, the configuration it was made by, and the method that either names for proposals. */
export interface Read {
  readonly chart: Chart;
  readonly kind: ChartKind;
  readonly config: Config;
  readonly suggest: unknown;
}

/** A chart with the configuration it was made by, its language, and what its rules cost where that is told. */
export interface Made {
  readonly chart: Chart;
  readonly config: Config;
  readonly told: { readonly cost?: Cost; readonly locale?: Partial<Locale> };
}

/** The chart of the file that the arguments name, with what its rules cost; notices go to standard error. */
export async function chartOf(args: Arguments, io: Io, stderr: Output): Promise<Made> {
  const { chart, kind, config } = await readChart(args, io, stderr);
  return { chart, config, told: { ...costOf(chart, kind, args), ...localeIn(args, config.picture) } };
}

/** The chart of the file that the arguments name; notices go to standard error. */
export async function readChart(args: Arguments, io: Io, stderr: Output): Promise<Read> {
  const [output, config] = [args.one("output") ?? "-", await configOf(args.one("config"))];
  if (output !== "-") await refuseReplacing(output, [...args.files, ...args.all("config")]);
  const { source, suggest, notices, ...input } = await inputOf(args, io, config);
  for (const notice of notices) await stderr.say(`naturallimits: ${source}: ${notice}\n`);
  try {
    return { ...madeOf(input, kindAndChart), config, suggest: config.suggest ?? suggest };
  } catch (error) {
    throw inConfig(error, args, config, "");
  }
}

function kindAndChart(rows: readonly Json[], options: Json): Pick<Read, "chart" | "kind"> {
  const asked = optionsOf(options);
  return { chart: spc(rows, asked), kind: asked.chart };
}

/** Throws `usage` where `--fail-on` names nothing that can be met; `further`: what can be met beside the usual. */
export function checkFailure(args: Arguments, further: readonly string[] = []): void {
  const on = args.one("fail-on");
  const known = [...FAILURES, ...further];
  if (on !== undefined && !known.includes(on)) throw usage(`--fail-on is ${JSON.stringify(on)}, expected ${known.join(", ")}`);
}

/** Exit status 1 where the chart holds what `--fail-on` names, else 0. */
export function statusOf({ verdict, signals, notes }: Chart, args: Arguments): number {
  const on = args.one("fail-on");
  const met =
    (on === "concern" && verdict.variation === "concern") || (on === "signal" && signals.length > 0) || (on === "note" && notes.length > 0);
  return met ? 1 : 0;
}
