/** The charts of a report: each file is read, split and charted, and what is wrong with one measure is told of that measure. */
import { join } from "node:path";
import { checkOptions } from "../../csv/checks.js";
import { type Csv, type CsvOptions, readCsv } from "../../csv/index.js";
import { expectedOneOf, fault, shown } from "../../messages.js";
import { spc } from "../../spc.js";
import { settingsOf } from "../../svg/options.js";
import type { Chart, ChartKind } from "../../types/index.js";
import { inMeasure, within } from "../errors.js";
import { bytesOf } from "../files.js";
import type { Arguments } from "../flags.js";
import { withColumns } from "../input.js";
import { withLocks } from "../ledger.js";
import { inCsv } from "../located.js";
import { type Json, optionsOf } from "../names.js";
import { pictureIn } from "../picture.js";
import { idFor } from "./ids.js";
import type { MeasurePlan } from "./measurePlans.js";
import type { Plan } from "./plan.js";

/** A chart of a report. */
export interface BoardChart {
  /** Name of its pictures. */
  readonly id: string;
  readonly measure: MeasurePlan;
  /** The value by which the file is split; null: it is not. */
  readonly group: string | null;
  readonly chart: Chart;
  readonly kind: ChartKind;
}

/** The charts with what was detected in their files, and an error for each measure that has none. */
export interface BoardCharts {
  readonly charts: readonly BoardChart[];
  readonly notices: readonly string[];
  readonly errors: readonly unknown[];
}

/** Some rows of a file. */
interface Group {
  readonly name: string | null;
  /** Their positions in the file. */
  readonly at: readonly number[];
}

/** Reads and charts every measure. */
export async function chartsOf(plan: Plan, args: Arguments): Promise<BoardCharts> {
  const charts: BoardChart[] = [];
  const notices = new Set<string>();
  const errors: unknown[] = [];
  const taken = new Set<string>(plan.measures.flatMap(({ id }) => id?.toLowerCase() ?? []));
  for (const measure of plan.measures) {
    try {
      charts.push(
        ...(await measured(measure, plan.folder, args, notices)).map((made) => ({ ...made, id: idFor(measure, made.group, taken) })),
      );
    } catch (error) {
      errors.push(inMeasure(error, measure.part));
    }
  }
  return { charts, notices: [...notices], errors };
}

type Unnamed = Omit<BoardChart, "id">;

async function measured(measure: MeasurePlan, folder: string, args: Arguments, notices: Set<string>): Promise<readonly Unnamed[]> {
  const asked = withDate(await withLocks(measure.options, folder), args.one("as-of"));
  const options = optionsOf(asked);
  const source = join(folder, measure.file);
  const picture = pictureIn(measure.picture, args);
  const { csv, groups } = read(await bytesOf(source), source, withColumns(measure.csv, asked), measure.where, args.one("by") ?? measure.by);
  for (const { message } of csv.notices) notices.add(`${source}: ${message}`);
  return groups.map(({ name, at }) => {
    const rows = at.map((row): Json => csv.rows[row] ?? {});
    try {
      const chart = spc(rows, { ...options, ...(name === null ? {} : { name: nameOf(options.name, name) }) });
      settingsOf(chart, picture);
      return { measure, group: name, chart, kind: options.chart };
    } catch (error) {
      const told = inCsv(error, source, rows, asked, (row) => csv.lineOf(at[row] ?? NaN));
      throw name === null ? told : within(name, told);
    }
  });
}

function read(bytes: Uint8Array, source: string, options: CsvOptions, where: MeasurePlan["where"], by: string | null) {
  checkOptions(options);
  try {
    const csv = readCsv(bytes, options);
    return { csv, groups: groupsOf(csv, where, by) };
  } catch (error) {
    throw within(source, error);
  }
}

function withDate(options: Json, asOf: string | undefined): Json {
  return asOf === undefined ? options : { ...options, asOf };
}

function nameOf(measure: string | undefined, group: string): string {
  return measure === undefined || measure === "" ? group : `${measure}: ${group}`;
}

/** The rows that count, all together or by the value of a column, in the order of the file. */
function groupsOf({ rows, columns, lineOf }: Csv, where: MeasurePlan["where"], by: string | null): readonly Group[] {
  const wanted = Object.entries(where);
  for (const column of [...wanted.map(([name]) => name), ...(by === null ? [] : [by])]) checkColumn(column, columns);
  const groups = new Map<string | null, number[]>();
  rows.forEach((row, at) => {
    if (!wanted.every(([name, value]) => String(row[name] ?? "") === value)) return;
    const group = by === null ? null : String(row[by] ?? "");
    if (group === "")
      throw fault("missing-option", `line ${lineOf(at)}, column ${String(by)}: there is no value, expected the name of a chart`, {
        row: at,
      });
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [at]);
    else members.push(at);
  });
  if (groups.size === 0) throw fault("empty-file", `no row has ${wanted.map(([name, value]) => `${name} ${shown(value)}`).join(" and ")}`);
  return [...groups].map(([name, at]) => ({ name, at }));
}

/** Throws `missing-column` where a column is not among those of a file. */
function checkColumn(name: string, columns: readonly string[]): void {
  if (columns.includes(name)) return;
  throw fault("missing-column", `there is no column ${shown(name)}, ${expectedOneOf(name, columns)}`);
}
