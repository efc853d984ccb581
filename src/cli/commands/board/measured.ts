/** The charts of one measure: its file is read, split and charted. All that is wrong with it is found in one run. */
import { checkOptions } from "../../../csv/checks.js";
import { toldOf } from "../../../csv/faults.js";
import type { CsvOptions } from "../../../csv/index.js";
import { type Reading, readingOf, type Wanted } from "../../../csv/readCsv.js";
import { type Fault, fault, shown, SpcError } from "../../../messages.js";
import { spc } from "../../../spc.js";
import { settingsOf } from "../../../svg/options.js";
import { shownOf } from "../../../svg/shown.js";
import type { Chart, ChartKind } from "../../../types/index.js";
import { retold, within } from "../../faults/errors.js";
import { faultsIn, madeOf, OF_OPTION } from "../../faults/everyFault.js";
import { faultsOf } from "../../faults/faults.js";
import { bytesOf, pathFrom } from "../../files.js";
import type { Arguments } from "../../options/arguments.js";
import { type Group, groupsOf, rowsAt } from "../../rows/groups.js";
import { withColumns } from "../../input.js";
import { withLocks } from "../../options/ledger.js";
import { inCsv } from "../../faults/located.js";
import { isJson, type Json, optionsOf } from "../../options/names.js";
import { csvFaults, pictureFaults, valueFaults } from "../../faults/optionFaults.js";
import { pictureIn } from "../../options/picture.js";
import { wantedBy } from "../../rows/where.js";
import { noticesOf } from "../../faults/notices.js";
import type { MeasurePlan } from "./measurePlans.js";
import { pictureFor } from "./pictureFor.js";

/** A chart of a measure. */
export interface Unnamed {
  readonly measure: MeasurePlan;
  /** The value by which the file is split; null: it is not. */
  readonly group: string | null;
  readonly chart: Chart;
  readonly kind: ChartKind;
}

/** What became of a measure. */
export interface Measured {
  readonly measure: MeasurePlan;
  readonly charts: readonly Unnamed[];
  /** What was detected in its file. */
  readonly notices: readonly string[];
  /** What is wrong with it: ten faults at most. */
  readonly faults: readonly Fault[];
}

/** A file that was read. */
interface Source {
  readonly path: string;
  readonly csv: Reading;
  readonly groups: readonly Group[];
  /** Options of its charts, with names. */
  readonly asked: Json;
}

/** Reads and charts a measure. */
export async function measured(measure: MeasurePlan, folder: string, args: Arguments): Promise<Measured> {
  const [ofCsv, ofPicture] = [csvFaults("csv", measure.csv), pictureFaults("picture", measure.picture)];
  const source = ofCsv.length > 0 ? ofCsv : await sourceOf(measure, folder, args);
  if (!("csv" in source)) {
    return { measure, charts: [], notices: [], faults: toldOf([...source, ...ofPicture, ...valueFaults(measure.options)]) };
  }
  const { csv, groups, path } = source;
  const charts: Unnamed[] = [];
  const wrong = groups.map((group) => {
    const [table, make] = tableOf(source, group, measure, ofPicture.length > 0 ? null : args);
    return csv.bad.size > 0 ? faultsIn(table, make) : faultsOf(() => charts.push(madeOf(table, make)));
  });
  const ofRows = told(wrong, groups).filter(({ row, code }) => csv.bad.size === 0 || row !== null || OF_OPTION.includes(code));
  return {
    measure,
    charts,
    notices: noticesOf(csv, measure.options).map((told) => `${path}: ${told}`),
    faults: toldOf([...ofPicture, ...csv.faults, ...ofRows]),
  };
}

/** The file of a measure, or what is wrong with it. */
async function sourceOf(measure: MeasurePlan, folder: string, args: Arguments): Promise<Source | readonly Fault[]> {
  try {
    const asked = withDate(await withLocks(measure.options, folder), args.one("as-of"));
    const path = pathFrom(folder, measure.file);
    const csv = read(await bytesOf(path), path, withColumns(measure.csv, asked), wantedBy(measure.where));
    const by = args.one("by") ?? measure.by;
    if (by !== null) refuseLocks(asked, by);
    const groups: Group[] = [];
    const wrong = faultsOf(() => groups.push(...groupsOf(csv, measure.where, by)));
    if (wrong.length > 0) return [...csv.faults, ...wrong.map((fault) => ({ ...fault, message: `${path}: ${fault.message}` }))];
    return { path, csv, groups, asked };
  } catch (error) {
    if (error instanceof SpcError) return error.faults;
    throw error;
  }
}

/** Throws `conflicting-options` where the charts of all groups would take the limits that were locked for one. */
function refuseLocks({ phases }: Json, by: string): void {
  const isLocked = (phase: unknown): boolean => isJson(phase) && phase.lock !== undefined && phase.lock !== null;
  if (!Array.isArray(phases) || !phases.some(isLocked)) return;
  const message = `limits are locked for one chart, and by makes one of each ${shown(by)}, expected a measure with "where" for each that has a lock`;
  throw fault("conflicting-options", message, { column: "by", value: by });
}

function read(bytes: Uint8Array, path: string, options: CsvOptions, wanted: Wanted): Reading {
  checkOptions(options);
  try {
    const csv = readingOf(bytes, options, wanted);
    return { ...csv, faults: csv.faults.map((fault) => ({ ...fault, message: `${path}: ${fault.message}` })) };
  } catch (error) {
    throw within(path, error);
  }
}

function withDate(options: Json, asOf: string | undefined): Json {
  return asOf === undefined ? options : { ...options, asOf };
}

/** Some rows, and how they are charted. Where flags are given, the options of the picture are checked with them. */
function tableOf({ path, csv, asked }: Source, { name, at }: Group, measure: MeasurePlan, args: Arguments | null) {
  const { rows, bad, lineOf } = rowsAt(csv, at);
  const located = (fault: Fault): string => inCsv(fault, path, rows, asked, lineOf);
  const make = (some: readonly Json[], named: Json): Unnamed => {
    const options = optionsOf(named);
    const chart = spc(some, { ...options, ...(name === null ? {} : { name: nameOf(options.name, name) }) });
    if (args !== null) checkPicture(chart, measure, args);
    return { measure, group: name, chart, kind: options.chart };
  };
  return [{ rows, options: asked, bad, faults: [], located }, make] as const;
}

/** Throws what drawing the chart would throw of its options, of a flag by its name. */
function checkPicture(chart: Chart, measure: MeasurePlan, args: Arguments): void {
  settingsOf(chart, pictureIn(measure.picture, args));
  try {
    shownOf(chart, pictureFor(chart, measure, args));
  } catch (error) {
    throw retold(error, ({ message }) => (args.one("from") === undefined ? message : `--${message}`));
  }
}

function nameOf(measure: string | undefined, group: string): string {
  return measure === undefined || measure === "" ? group : `${measure}: ${group}`;
}

/** Faults of groups, each with the name of its group and its row in the file; what is wrong with an option in all of them is told once. */
function told(wrong: readonly (readonly Fault[])[], groups: readonly Group[]): readonly Fault[] {
  const everywhere = ({ row, message }: Fault): boolean =>
    row === null && wrong.every((faults) => faults.some((other) => other.message === message));
  return groups.flatMap(({ name, at }, group) => {
    const own = (wrong[group] ?? []).filter((fault) => group === 0 || !everywhere(fault));
    return own.map((fault) => ({
      ...fault,
      row: fault.row === null ? null : (at[fault.row] ?? null),
      message: name === null || everywhere(fault) ? fault.message : `${name}: ${fault.message}`,
    }));
  });
}
