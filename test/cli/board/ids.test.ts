import { describe, expect, test } from "vitest";
import { isDevice } from "../../../src/cli/commands/board/devices.js";
import { idFor } from "../../../src/cli/commands/board/ids.js";
import type { MeasurePlan } from "../../../src/cli/commands/board/measurePlans.js";
import { config, reported } from "../board.js";

/** What there is beside the name of a measure. */
interface Beside {
  readonly id?: string;
  readonly group?: string;
  readonly taken?: readonly string[];
}

/** The id of a measure of this name, and of a group of it. */
function idOf(name: unknown, { id, group, taken = [] }: Beside = {}): string {
  const part = { source: "board.json", places: new Map(), under: "" };
  const measure: MeasurePlan = {
    id: id ?? null,
    file: "in/falls.2024.csv",
    by: null,
    where: {},
    options: { name },
    csv: {},
    picture: {},
    windowed: false,
    part,
  };
  return idFor(measure, group ?? null, new Set(taken));
}

describe("the name of a picture", () => {
  test.each([
    ["Falls, per 1000 bed days", "falls-per-1000-bed-days"],
    ["Ærø Sygehus", "aero-sygehus"],
    ["Été à Œuvre", "ete-a-oeuvre"],
    ["Groß", "gross"],
    ["病床", "chart"],
    ["", "falls-2024"],
    [undefined, "falls-2024"],
    ["a".repeat(80), "a".repeat(60)],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
    ["Con", "con-chart"],
  ])("of the measure %j is %s", (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test("is the id of the measure where it has one, with the group behind it", () => {
    expect(idOf("Falls", { id: "Own_1" })).toBe("Own_1");
    expect(idOf("Falls", { id: "Own_1", group: "Ward 1" })).toBe("Own_1-ward-1");
    expect(idOf("Falls", { group: "Ward 1" })).toBe("falls-ward-1");
  });

  test("is none that is taken, in capitals or not", () => {
    expect(idOf("Falls", { taken: ["falls"] })).toBe("falls-2");
    expect(idOf("Falls", { taken: ["falls", "falls-2", "falls-3"] })).toBe("falls-4");
    expect(idOf("Falls", { id: "Own", group: "1", taken: ["own-1"] })).toBe("Own-1-2");
  });

  test("is no name of a device of Windows", () => {
    expect(["con", "PRN", "aux", "nul", "com1", "LPT9"].filter((name) => !isDevice(name))).toEqual([]);
    expect(["control", "falcon", "com", "com10", "lptx", "nul-1"].filter(isDevice)).toEqual([]);
  });

  test("made from the name of a measure is not the id of another", async () => {
    const { run, summary } = await reported({
      "board.json": config.replace('"by": "ward"', '"where": { "ward": "Ward 1" }').replace('"target"', '"id": "FALLS", "target"'),
    });
    await run();
    expect((await summary()).charts.map(({ id }) => id)).toEqual(["falls-2", "FALLS"]);
  });
});

test("a chart of a group is called after it, and after its measure where that has a name", async () => {
  const named = async (from: string, to: string): Promise<readonly string[]> => {
    const { run, summary } = await reported({ "board.json": config.replace(from, to) });
    await run();
    return (await summary()).charts.map(({ measure }) => measure).slice(0, 2);
  };
  expect(await named('"Falls"', '"Falls"')).toEqual(["Falls: Ward 1", "Falls: Ward 2"]);
  for (const none of ['"name": "", ', ""]) expect(await named('"name": "Falls", ', none)).toEqual(["Ward 1", "Ward 2"]);
});
