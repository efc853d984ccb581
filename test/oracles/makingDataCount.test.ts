/** The Making Data Count team's conformance series for the Single Chart Tool 5.0: fixtures/mdc. */
import { describe, expect, test } from "vitest";

import type { Cause, Chart } from "../../src/types/index.js";
import { readJson } from "../support/fixtures.js";
import { plainChart, type PlainOptions, type PlainRow, rowsOf } from "../support/plain.js";

type Printed = readonly [value: number, tolerance: number];
interface Series {
  readonly id: string;
  readonly input: Pick<PlainOptions, "improvement" | "phases" | "baseline" | "target"> & {
    readonly x: readonly number[];
    readonly y: readonly number[];
  };
  readonly cause: readonly Cause[];
  readonly causeSql?: readonly Cause[];
}
interface Document {
  readonly limits: {
    readonly id: string;
    readonly mean: Printed;
    readonly upper: Printed;
    readonly lower: Printed;
    readonly averageMovingRange: Printed;
  };
  readonly series: readonly Series[];
}

const { limits, series } = readJson("mdc/series.json") as Document;

describe.each(["mdc@5.0", "mdc-sql@2.6"])("under the preset %s", (preset) => {
  test.each(series)("$id: every point has the printed colour", (one) => {
    expect(chartOf(one, preset).points.map(({ cause }) => cause)).toEqual(preset === "mdc@5.0" ? one.cause : (one.causeSql ?? one.cause));
  });
});

test("the printed limits of fifteen points are met", () => {
  const one = series.find(({ id }) => id === limits.id);
  const phase = one === undefined ? undefined : chartOf(one, "mdc@5.0").phases[0];
  const got = {
    mean: phase?.lines?.centre,
    upper: phase?.lines?.upper,
    lower: phase?.lines?.lower,
    averageMovingRange: phase?.estimate.range,
  };
  for (const name of ["mean", "upper", "lower", "averageMovingRange"] as const) {
    expect(Math.abs((got[name] ?? NaN) - limits[name][0]), name).toBeLessThanOrEqual(limits[name][1]);
  }
});

test("34 series with 735 points are held, three of which differ between the tool and the query", () => {
  expect(series.length).toBe(34);
  expect(series.reduce((sum, { cause }) => sum + cause.length, 0)).toBe(735);
  expect(series.filter(({ causeSql }) => causeSql !== undefined).length).toBe(3);
});

function chartOf({ input: { x, y, ...options } }: Series, preset: string): Chart {
  const rows: readonly PlainRow[] = rowsOf({ x, y });
  return plainChart("xmr", rows, { x: "x", y: "y", preset, ...options });
}
