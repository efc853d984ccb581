/** `naturallimits batch`: a line filter, one request in, one result out, in order. */
import { refuseUnknown } from "../../checks.js";
import { fault, SpcError, unexpected } from "../../messages.js";
import { lockPhase } from "../../readings/lockPhase.js";
import { methodOf } from "../../readings/methods/byName.js";
import { suggestPhases } from "../../readings/suggestPhases.js";
import { spc, spcColumns } from "../../spc.js";
import type { Chart, ChartHead, LedgerEntry } from "../../types/index.js";
import { capabilityOf } from "./capability.js";
import { configOf } from "../options/config.js";
import { oneLine } from "../faults/errors.js";
import { type Arguments, usage } from "../options/arguments.js";
import { withoutHints } from "../faults/hints.js";
import { optionsIn } from "../input.js";
import { type Io, linesOf, type Output } from "../io.js";
import { phaseOf } from "./lock.js";
import { isJson, type Json, optionsOf } from "../options/names.js";
import { jsonOf } from "../places.js";
import { requestOf } from "../options/request.js";
import { refuseWhere } from "../rows/where.js";

/** Characters after which results are written though the input goes on. */
const CHUNK = 65_536;

/**
 * Answers each line of standard input. A bad line costs that line: its answer is `{ id, line, error }`. Memory does not grow with
 * the number of lines. Gives 2 where some line failed, 0 once nobody reads any more.
 */
export async function batch(args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  if (args.files.length > 0) throw usage("batch takes no file: it reads standard input");
  const config = await configOf(args.one("config"));
  refuseWhere(config.where, "requests");
  const defaults = optionsIn(args, config);
  const points = args.one("points") !== undefined;
  const count = { lines: 0, failed: 0 };
  let text = "";
  for await (const lines of linesOf(io.stdin)) {
    for (const line of lines) {
      count.lines++;
      if (line?.trim() === "") continue;
      text += answer(line, count, defaults, points);
      if (text.length < CHUNK) continue;
      if (!(await stdout.write(text))) return 0;
      text = "";
    }
    if (text !== "" && !(await stdout.write(text))) return 0;
    text = "";
    if (!stdout.terminal) await stderr.progress(`${count.lines} lines`);
  }
  await stderr.say("");
  return count.failed > 0 ? 2 : 0;
}

function answer(line: string | null, count: { lines: number; failed: number }, defaults: Json, points: boolean): string {
  let id: unknown = null;
  try {
    if (line === null) throw fault("encoding", "the line is not in UTF-8");
    const request = jsonOf(line, "the line");
    id = isJson(request) ? (request.id ?? null) : null;
    return `${JSON.stringify({ id, ...resultOf(request, defaults, points) })}\n`;
  } catch (error) {
    count.failed++;
    const code = error instanceof SpcError ? error.code : "internal";
    return `${JSON.stringify({ id, line: count.lines, error: { code, message: oneLine(withoutHints(error)) } })}\n`;
  }
}

function resultOf(request: unknown, defaults: Json, points: boolean): object {
  const { rows, options, suggest, lock, capability } = requestOf(request, defaults);
  const asked = optionsOf(options);
  if (!points && [suggest, lock, capability].every((asked) => asked === undefined)) return shortened(spcColumns(rows, asked));
  const chart = spc(rows, asked);
  return {
    ...(points ? chart : shortened(chart)),
    ...(suggest === undefined ? {} : { suggestion: suggestPhases(chart, { method: methodOf(suggest), kind: asked.chart }) }),
    ...(lock === undefined ? {} : { entry: entryOf(chart, lock) }),
    ...(capability === undefined ? {} : { capability: capabilityOf(chart, capability) }),
  };
}

function shortened({ verdict, phases, signals, notes }: ChartHead): object {
  return { verdict, phases, signals, notes };
}

/** A ledger entry from the member `lock` of a request: a decision, and the position of the phase where it is not the latest. */
function entryOf(chart: Chart, lock: unknown): LedgerEntry {
  if (!isJson(lock)) throw unexpected("wrong-type", "lock", lock, '{ "reason", "lockedBy", "lockedAt" }');
  const { phase, ...decision } = lock;
  refuseUnknown("lock", lock, ["phase", ...DECIDED]);
  const text = (name: string): string => {
    const value = decision[name] ?? "";
    if (typeof value === "string") return value;
    throw unexpected("lock-incomplete", `${name} of lock`, value, "text", "lock");
  };
  const needed = { reason: text("reason"), lockedBy: text("lockedBy"), lockedAt: text("lockedAt") };
  return lockPhase(chart, phaseOf(chart, phase), { ...decision, ...needed });
}

const DECIDED = ["reason", "lockedBy", "lockedAt", "cause", "expectedToPersist", "supersedes"];
