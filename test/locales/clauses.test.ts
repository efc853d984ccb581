/** Clauses that say in every language no more than the chart does: of a past signal, a young phase, a denominator, another chart. */
import { describe as about, expect, it } from "vitest";
import { pChart, spc, uChart, xmrChart } from "../../src/index.js";
import { da, de, enGB, enUS, fr } from "../../src/locales/index.js";
import { brief, describe, headline, pointCells } from "../../src/readings/describe.js";
import { table } from "../../src/svg/index.js";
import type { ChartKind, Chart, Locale } from "../../src/types/index.js";
import { caution, chart, months, signal } from "../support/handwritten.js";
import { range, saw } from "../support/told.js";
import { y } from "./charts.js";

const run = signal("shift", range(5, 13), { side: "high", cause: "concern" });
const point = (at: number, cause: "concern" | "improvement" = "concern") => signal("beyond", [at], { side: "high", cause });

/** Months from April 2023 with signals that are over. */
const past = (...signals: Chart["signals"]): Chart =>
  chart({ name: "X", values: saw(24), x: months(24), signals, verdict: { stable: false } });

about("a past signal", () => {
  it.each<[Locale, string, string]>([
    [enGB, "X: no signal now, concern in December 2024", "X: no signal now, concern until May 2024"],
    [enUS, "X: no signal now, concern in December 2024", "X: no signal now, concern until May 2024"],
    [da, "X: intet signal nu, forværring i december 2024", "X: intet signal nu, forværring indtil maj 2024"],
    [de, "X: derzeit kein Signal, Verschlechterung im Dezember 2024", "X: derzeit kein Signal, Verschlechterung bis Mai 2024"],
    [fr, "X\u00a0: aucun signal à présent, dégradation en décembre 2024", "X\u00a0: aucun signal à présent, dégradation jusqu’en mai 2024"],
  ])("of a single point was then, a longer one until then: $tag", (locale, single, longer) => {
    const told = past(run, point(20));
    expect([told, past(run, point(2))].map((one) => headline(one, { locale }))).toEqual([single, longer]);
    expect(`X: ${brief(told, { locale })}`.replace(/\.$/, "").toLowerCase()).toBe(single.replace("\u00a0", "").toLowerCase());
  });

  it("lasted until its end where neighbours, or another signal that ends there, show the same", () => {
    const neighbours = past(run, point(19), point(20));
    const both = past(point(13), run);
    const apart = past(run, point(19, "improvement"), point(20));
    expect([neighbours, both, apart].map((one) => headline(one))).toEqual([
      "X: no signal now, concern until December 2024",
      "X: no signal now, concern until May 2024",
      "X: no signal now, concern in December 2024",
    ]);
  });
});

/** Nine months, or two phases of which the latest has ten. */
const young = (more: object): Chart =>
  spc([50, 52, 49, 51, 50, 52, 48, 51, 50, 49, 52, 50, 50, 52, 49, 51, 50, 52, 48, 51, 50, 49].slice(0, "phases" in more ? 22 : 9), {
    chart: xmrChart,
    x: (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    name: "X",
    ...more,
  });

about("a young phase", () => {
  const phases = [{ start: "2024-01", reason: "Z" }];
  it.each<[Locale, string, string]>([
    [enGB, "There is no signal of change yet in 9 months.", "There is no signal of change yet in the latest phase (10 months)."],
    [enUS, "There is no signal of change yet in 9 months.", "There is no signal of change yet in the latest phase (10 months)."],
    [da, "Der er endnu intet signal om ændring i 9 måneder.", "Der er endnu intet signal om ændring i den seneste fase (10 måneder)."],
    [de, "In 9 Monaten gibt es noch kein Änderungssignal.", "In der letzten Phase (10 Monate) gibt es noch kein Änderungssignal."],
    [
      fr,
      "Il n’y a encore aucun signal de changement sur 9 mois.",
      "Il n’y a encore aucun signal de changement sur la dernière phase (10 mois).",
    ],
  ])("is told as one where there was another before: $tag", (locale, alone, latest) => {
    expect(describe(young({}), { locale })).toContain(alone);
    expect(describe(young({ phases }), { locale })).toContain(latest);
  });

  it("is told so in the title too, where both phases have the same centre", () => {
    const level = [5, 6, 5, 6, 5, 6, 5, 6];
    const twice = spc([...level, ...level], { chart: xmrChart, name: "X", phases: [{ index: 8 }] });
    expect(headline(twice)).toBe("X: no signal of change yet in the latest phase (8 observations)");
  });
});

const counted = (kind: ChartKind, n: number, values: readonly number[] = y): Chart =>
  spc(
    values.map((v) => ({ v, n })),
    { chart: kind, y: "v", n: "n", name: "X" },
  );

about("a denominator", () => {
  it.each<[Locale, string, string]>([
    [enGB, "Out of", "Denominator"],
    [enUS, "Out of", "Denominator"],
    [da, "Ud af", "Nævner"],
    [de, "Von insgesamt", "Nenner"],
    [fr, "Sur", "Dénominateur"],
  ])("is what shares are out of, and rates are not: $tag", (locale, share, rate) => {
    const options = { locale };
    const named = (one: Chart): readonly string[] => {
      const [first] = one.points;
      return first === undefined ? [] : pointCells(one, options)(first).map(({ name }) => name);
    };
    expect(named(counted(pChart, 50))[2]).toBe(share);
    expect(named(counted(uChart, 5840))[2]).toBe(rate);
    expect(table(counted(uChart, 5840), options)).toContain(`>${rate}</th>`);
  });
});

about("a chart that varies more than its model", () => {
  it.each<[Locale, string, string]>([
    [enGB, "consider a p′ or I′ chart", "consider a u′ or I′ chart"],
    [enUS, "consider a p′ or I′ chart", "consider a u′ or I′ chart"],
    [da, "p′- eller I′-diagram", "u′- eller I′-diagram"],
    [de, "p′- oder I′-Karte", "u′- oder I′-Karte"],
    [fr, "p′ ou I′", "u′ ou I′"],
  ])("is sent to those of its own kind: $tag", (locale, shares, rates) => {
    const notes = [caution("overdispersed", { sigmaZ: 2.5, usable: 24 })];
    const told = [pChart, uChart].map((kind) => describe({ ...counted(kind, 50), notes }, { locale }));
    expect(told[0]).toContain(shares);
    expect(told[1]).toContain(rates);
    expect(told.filter((text) => text.includes("p′") && text.includes("u′"))).toEqual([]);
  });
});
