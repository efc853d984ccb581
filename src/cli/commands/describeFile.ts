/** `naturallimits describe`: the chart of a file in words. */
import { describe } from "../../readings/describe.js";
import { chartOf, checkFailure, statusOf } from "../chart.js";
import type { Arguments } from "../options/arguments.js";
import type { Io, Output } from "../io.js";

/** Prints the words; gives the exit status. */
export async function describeFile(args: Arguments, io: Io, stdout: Output, stderr: Output): Promise<number> {
  checkFailure(args);
  const { chart, told } = await chartOf(args, io, stderr);
  await stdout.say(`${describe(chart, told)}\n`);
  return statusOf(chart, args);
}
