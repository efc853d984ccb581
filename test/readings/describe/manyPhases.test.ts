/** Captions of many phases. */
import { describe as about, expect, it } from "vitest";
import { type Chart, type PhaseOption, runChart, spc, xmrChart } from "../../../src/index.js";
import { da, de, enGB, enUS, fr } from "../../../src/locales/index.js";
import { caption, describe } from "../../../src/readings/describe.js";

const NAMES = ["Huddles", "New ward", "Winter", "Recovery", "Move", "Merger", "Now"];

/** Phases that begin at some positions of 12 a phase. */
function chartOf(starts: readonly number[], options: { readonly run?: boolean; readonly reason?: string } = {}): Chart {
  const values = Array.from({ length: 96 }, (_, i) => ({ x: i + 1, y: 50 + ((i * 7) % 11) }));
  const phases = starts.map(
    (index, i): PhaseOption => ({
      index,
      label: NAMES[i] ?? "",
      ...(i === 0 && options.reason !== undefined ? { reason: options.reason } : {}),
    }),
  );
  return spc(values, { chart: options.run === true ? runChart : xmrChart, x: "x", y: "y", phases });
}

const alike = [12, 24, 36, 48, 60, 72, 84];
const joined = (chart: Chart, locale = enGB): string => caption(chart, { locale }).join(" ");

about("the caption of more than three phases", () => {
  it.each([
    ["en-GB", enGB, "the mean moving range of each phase, from all 12 observations. Rules", "Recovery and 3 more)."],
    ["en-US", enUS, "the mean moving range of each phase, from all 12 observations. Rules", "Recovery and 3 more)."],
    ["da", da, "i hver fase, ud fra alle 12 observationer. Regler", "Recovery og 3 mere)."],
    ["de", de, "jeder Phase, aus allen 12 Beobachtungen. Regeln", "Recovery und 3 weitere)."],
    ["fr", fr, "de chaque phase, d’après l’ensemble des 12 observations. Règles", "Recovery et 3 de plus)."],
  ])("tells once what holds for all, and names a few of many phases: %s", (_, locale, limits, names) => {
    const told = joined(chartOf(alike), locale);
    expect(told).toContain(limits);
    expect(told).toContain(`Huddles, New ward, Winter, ${names}`);
  });

  it("tells phases together whose limits come from as many observations", () => {
    expect(joined(chartOf([12, 24, 40, 52]))).toContain(
      "of each phase. From all 12 observations (Phase 1, Huddles, Winter); from all 16 observations (New ward); from all 44 observations (Recovery). Rules",
    );
    expect(joined(chartOf(alike, { run: true }))).toContain("The line is the median of each phase, from all 12 observations. ");
  });

  it("tells six such groups, and how many more there are", () => {
    const told = joined(chartOf([5, 11, 18, 26, 35, 45, 56]));
    expect(told).toContain("from all 10 observations (Move); and 2 more. Rules");
  });

  it("tells one by one the decisions that are recorded, and all phases where they are three", () => {
    const decided = joined(chartOf(alike, { reason: "daily huddles" }));
    expect(decided).toContain("of each phase, from all 12 observations. Huddles (observations 13 to 24): reason: daily huddles. Rules");
    const few = joined(chartOf([32, 64]));
    expect(few).toContain("Huddles (observations 33 to 64): from all 32 observations. New ward (observations 65 to 96)");
  });

  it("leaves the summary its lines of every phase", () => {
    const told = describe(chartOf(alike));
    for (const name of NAMES) expect(told).toMatch(new RegExp(`${name} \\(observations \\d+ to \\d+\\): mean`));
  });
});
