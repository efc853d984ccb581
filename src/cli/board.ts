/** `naturallimits board`: a report of many measures, as pictures, one page and a summary. */
import { chartsOf } from "./board/charts.js";
import { outputsOf } from "./board/outputs.js";
import { planOf } from "./board/plan.js";
import { summaryOf } from "./board/summary.js";
import { type Ordered, ordered, wholeOptions } from "./board/whole.js";
import { type Report, staleFiles, writeReport } from "./board/write.js";
import { checkFailure, statusOf } from "./chart.js";
import { oneLine } from "./errors.js";
import { type Arguments, usage } from "./flags.js";
import type { Io, Output as Sink } from "./io.js";

/** Writes the report, or under `--check` compares it with the one that is there; gives the exit status. */
export async function boardFile(args: Arguments, _io: Io, _stdout: Sink, stderr: Sink): Promise<number> {
  checkFailure(args);
  const [config, further] = args.files;
  if (config === undefined || further !== undefined)
    throw usage(`board takes one configuration file, got ${args.files.length === 0 ? "none" : args.files.join(" ")}`);
  const folder = args.one("output");
  if (folder === undefined || folder === "-") throw usage("board needs a folder to write to: -o DIR");
  const say = (message: string): Promise<boolean> => stderr.say(`naturallimits: ${message}\n`);
  const plan = await planOf(config);
  const { charts, notices, errors } = await chartsOf(plan, args);
  for (const notice of notices) await say(notice);
  for (const error of errors) await say(oneLine(error));
  if (errors.length > 0) return 2;
  const made = ordered(plan, charts, args);
  const outputs = await outputsOf(plan, made, args);
  const report: Report = { folder, outputs, summary: (files) => summaryOf(plan, made, wholeOptions(plan, args), files) };
  if (args.one("check") !== undefined) {
    const stale = await staleFiles(report);
    for (const message of stale) await say(message);
    if (stale.length > 0) return 4;
  } else {
    const written = await writeReport(report, stderr);
    const others = written < outputs.length ? ", the others stand as they were" : "";
    await say(
      `${charts.length === 1 ? "1 chart" : `${charts.length} charts`} in ${folder}: ${written} of ${outputs.length} files written${others}`,
    );
  }
  return failed(made, args, say);
}

/** Exit status by what `--fail-on` names; the charts that meet it are told. */
async function failed({ board, charts }: Ordered, args: Arguments, say: (message: string) => Promise<boolean>): Promise<number> {
  const met = charts.flatMap(({ id, chart }, at) => (statusOf(chart, args) === 1 ? [`${id}: ${board.rows[at]?.words ?? ""}`] : []));
  for (const message of met) await say(message);
  return met.length > 0 ? 1 : 0;
}
