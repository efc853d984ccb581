/** `naturallimits board`: a report of many measures, as pictures, one page and a summary. */
import { join } from "node:path";
import { instantOf } from "../../calendar.js";
import { ISO_DATE } from "../../checks.js";
import { chartsOf } from "./board/charts.js";
import { concernsIn, hasPng } from "./board/finished.js";
import { outputsOf } from "./board/outputs.js";
import { refuseLate } from "./board/pictureFor.js";
import { planOf } from "./board/plan.js";
import { summaryOf } from "./board/summary.js";
import { type Ordered, ordered, wholeOptions } from "./board/whole.js";
import { type Report, staleFiles, type Written, writeReport } from "./board/write.js";
import { checkFailure, statusOf } from "../chart.js";
import { toldOnce } from "../faults/errors.js";
import { refuseReplacing } from "../files.js";
import { type Arguments, usage } from "../options/arguments.js";
import type { Io, Output as Sink } from "../io.js";
import { localeIn } from "../options/locale.js";
import { windowIn } from "../options/picture.js";

/** Writes the report, or under `--check` compares it with the one that is there; gives the exit status. */
export async function boardFile(args: Arguments, _io: Io, _stdout: Sink, stderr: Sink): Promise<number> {
  const check = args.one("check") !== undefined;
  checkFailure(args, [NEW_CONCERN]);
  if (check && args.one("fail-on") === NEW_CONCERN)
    throw usage(`--fail-on ${NEW_CONCERN} is of a report that is written, expected concern, signal or note beside --check`);
  checkShared(args);
  const [config, further] = args.files;
  if (config === undefined || further !== undefined)
    throw usage(`board takes one configuration file, got ${args.files.length === 0 ? "none" : args.files.join(" ")}`);
  const folder = args.one("output");
  if (folder === undefined || folder === "-") throw usage("board needs a folder to write to: -o DIR");
  await refuseReplacing(join(folder, "summary.json"), [config]);
  const say = (message: string): Promise<boolean> => stderr.say(`naturallimits: ${message}\n`);
  const plan = await planOf(config);
  const { charts, notices, wrong } = await chartsOf(plan, args);
  for (const notice of notices) await say(notice);
  const lines = toldOnce([...plan.wrong, ...wrong]);
  for (const line of lines) await say(line);
  if (lines.length > 0) return 2;
  const made = ordered(plan, charts, args);
  refuseLate(made.charts, wholeOptions(plan, args), args, config);
  const asked = args.one("png") !== undefined || plan.png === true;
  const png = asked || (check && plan.png === null && (await hasPng(folder)));
  const outputs = await outputsOf(plan, made, args, png);
  const before = await concernsIn(folder);
  const report: Report = { folder, outputs, summary: (files) => summaryOf(plan, made, wholeOptions(plan, args), files) };
  if (check) {
    const stale = await staleFiles(report);
    for (const message of stale) await say(message);
    if (stale.filter((message) => message.endsWith(".svg is stale")).length > charts.length) await say(SAME_FLAGS);
    if (!asked && stale.some((message) => message.endsWith(".png is stale"))) await say(PNG_AS);
    if (stale.length > 0) return 4;
    await say(`${folder}: ${outputs.length + 1} files are as the data make them`);
  } else
    await say(`${charts.length === 1 ? "1 chart" : `${charts.length} charts`} in ${folder}: ${told(await writeReport(report, stderr))}`);
  const met = made.charts.map(({ id, chart }) =>
    args.one("fail-on") === NEW_CONCERN ? chart.verdict.variation === "concern" && !before.includes(id) : statusOf(chart, args) === 1,
  );
  return failed(made, met, say);
}

/** What `--fail-on` names beside what it names of a single chart. */
const NEW_CONCERN = "new-concern";

const SAME_FLAGS =
  "every picture differs: if the last run had flags such as --as-of, give them to --check too; if the data are new, write the report again";
const PNG_AS = "the last run drew PNG files, which were compared as --png alone draws them: give --scale and --font if it had them";

function told({ written, all, removed }: Written): string {
  const others = written < all ? ", the others stand as they were" : "";
  const gone = removed === 0 ? "" : `; ${removed === 1 ? "1 picture" : `${removed} pictures`} of the last run removed`;
  return `${written} of ${all} files written${others}${gone}`;
}

/** Throws `usage` at flags that hold for every measure, so that it is told once. */
function checkShared(args: Arguments): void {
  const asOf = args.one("as-of");
  if (asOf !== undefined && Number.isNaN(instantOf(asOf))) throw usage(`--as-of is ${JSON.stringify(asOf)}, expected ${ISO_DATE}`);
  localeIn(args, {});
  windowIn(args, {});
}

/** Exit status by which charts meet what `--fail-on` names; they are told. */
async function failed({ board, charts }: Ordered, met: readonly boolean[], say: (message: string) => Promise<boolean>): Promise<number> {
  for (const [at, { id }] of charts.entries()) if (met[at] === true) await say(`${id}: ${board.rows[at]?.words ?? ""}`);
  return met.includes(true) ? 1 : 0;
}
