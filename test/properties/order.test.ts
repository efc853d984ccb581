/** Properties P4 to P6: the same observations in another order. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { runChart } from "../../src/index.js";
import { crossings, longestRun, runsTest } from "../../src/rules/index.js";
import type { Chart, Estimate } from "../../src/types/index.js";
import { chartOf, holds, type Row, series } from "../support/series.js";
import { sameEstimate } from "./compared.js";
import { forEveryKind, forKinds, ofNeighbours } from "./shelf.js";

describe("order", () => {
  forEveryKind("P4: a series read backwards has the same centre and sigma, screened or not", (chart, name) => {
    holds(fc.tuple(series(name), fc.constantFrom("none", "once", "repeated")), ([rows, screening]) => {
      const [there, back] = [rows, [...rows].reverse()].map(
        (these) => chartOf(chart, these, { conventions: { screening } }).phases[0]?.estimate ?? {},
      ) as [Estimate, Estimate];
      sameEstimate(back, there);
    });
  });

  test("P4: a run chart read backwards has the same useful points, crossings and longest runs", () => {
    holds(series("run"), (rows) => {
      const [there, back] = [rows, [...rows].reverse()].map((these) =>
        chartOf(runChart, these, { rules: [longestRun(), crossings(), runsTest()] })
          .signals.map(({ code, evidence }) => JSON.stringify({ code, evidence }))
          .sort(),
      );
      expect(back).toEqual(there);
    });
  });

  forEveryKind("P5: the order of rows that carry their place changes nothing but a note", (chart, name) => {
    holds(
      series(name).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))),
      ([rows, shuffled]) => {
        const unsaid = (these: readonly Row[]): Chart => {
          const chart_ = chartOf(chart, these, { x: "x" });
          return { ...chart_, notes: chart_.notes.filter(({ code }) => code !== "sorted") };
        };
        expect(unsaid(shuffled)).toEqual(unsaid(rows));
      },
    );
  });

  forKinds(
    (chart) => !ofNeighbours(chart),
    "P6: where nothing is made from neighbours, the order of the observations moves no centre and no sigma",
    (chart, name) => {
      holds(
        series(name).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const [before, after] = [rows, shuffled].map((these) => chartOf(chart, these).phases[0]?.estimate ?? {}) as [Estimate, Estimate];
          sameEstimate(after, before);
        },
      );
    },
  );
});
