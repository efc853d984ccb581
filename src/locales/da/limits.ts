/** How limits are computed, one sentence a chart kind, without a full stop. */
import type { Params, Sentence } from "../../types/index.js";
import { definite, text } from "./grammar.js";

/** Limits so many sigma from the centre line, and where sigma comes from. */
const about = (p: Params, source: string): string =>
  `Kontrolgrænserne ligger ${text(p.sigmas)} sigma på hver side af ${definite(p.centre)}${text(p.each)}; sigma kommer fra ${source}${text(p.steps)}`;

const exact = (p: Params, distribution: string): string =>
  `Kontrolgrænserne er eksakte sandsynlighedsgrænser fra ${distribution} omkring ${definite(p.centre)}${text(p.each)}${text(p.steps)}`;

const within = (p: Params, statistic: string): string =>
  `Kontrolgrænserne ligger ${text(p.sigmas)} sigma på hver side af ${definite(p.centre)} af ${statistic}${text(p.each)}${text(p.steps)}`;

const scaled = (p: Params, distribution: string): string => about(p, `${distribution} ganget med spredningen af z-scorerne`);
const ofRanges = (p: Params): string => `${definite(p.average)} af de glidende variationsbredder`;

/** Sentences on the computation of limits, by chart kind. */
export const limits: Readonly<Record<string, Sentence>> = {
  run: (p) => `Linjen er ${definite(p.centre)}${text(p.each)}`,
  xmr: (p) => `Kontrolgrænserne er ${definite(p.centre)} ± ${text(p.factor)} × ${ofRanges(p)}${text(p.each)}${text(p.screened)}`,
  mr: (p) => `Den øvre kontrolgrænse er ${text(p.factor)} × ${ofRanges(p)}${text(p.each)}${text(p.screened)}`,
  iPrime: (p) => about(p, "glidende variationsbredder, vægtet med nævnerne"),
  xbar: (p) => about(p, "variationen inden for undergrupperne"),
  "xbar-mean": (p) => about(p, "gennemsnittet af undergruppernes standardafvigelser"),
  "xbar-pooled": (p) => about(p, "undergruppernes fælles standardafvigelse"),
  "xbar-range": (p) => about(p, "gennemsnittet af undergruppernes variationsbredder"),
  s: (p) => within(p, "standardafvigelserne"),
  "s-pooled": "Kontrolgrænserne ligger {sigmas} sigma på hver side af den fælles standardafvigelse{each}{steps}",
  r: (p) => within(p, "variationsbredderne"),
  p: (p) => about(p, "binomialfordelingen"),
  np: (p) => about(p, "binomialfordelingen"),
  pPrime: (p) => scaled(p, "binomialfordelingen"),
  u: (p) => about(p, "Poissonfordelingen"),
  uPrime: (p) => scaled(p, "Poissonfordelingen"),
  c: (p) => about(p, "Poissonfordelingen"),
  g: (p) =>
    `Den øvre kontrolgrænse ligger ${text(p.sigmas)} sigma over det gennemsnitlige antal tilfælde${text(p.each)}; sigma kommer fra den geometriske fordeling; alene ved tilfældighed ligger omkring 1 punkt ud af ${text(p.chance)} over den; linjen er ${definite(p.centre)}`,
  t: (p) =>
    `Kontrolgrænserne er gennemsnittet ± ${text(p.factor)} × ${ofRanges(p)}${text(p.each)}, beregnet på tiderne opløftet i potensen 1 ÷ ${text(p.power)} og omregnet til tider`,
  funnel: (p) =>
    `Kontrolgrænserne bliver snævrere, når nævneren vokser; de ligger ${text(p.sigmas)} standardfejl (de indre linjer 1,96, for 95\u00a0% af enhederne) på hver side af ${p.centre === "gennemsnit" ? "det samlede gennemsnit" : `den samlede ${text(p.centre)}`}`,
  ewma: (p) =>
    `Hvert punkt giver den seneste observation vægten ${text(p.lambda)}; kontrolgrænserne ligger ${text(p.sigmas)} sigma for dette gennemsnit på hver side af ${definite(p.centre)}${text(p.each)}`,
  cusum:
    "Afvigelser på mere end {slack} sigma lægges sammen til hver side; kontrolgrænserne er beslutningsintervallet på {decision} sigma{each}",
  "p-probability": (p) => exact(p, "binomialfordelingen"),
  "np-probability": (p) => exact(p, "binomialfordelingen"),
  "u-probability": (p) => exact(p, "Poissonfordelingen"),
  "c-probability": (p) => exact(p, "Poissonfordelingen"),
  "g-probability": (p) =>
    `Kontrolgrænserne er eksakte sandsynlighedsgrænser fra den geometriske fordeling${text(p.each)}; linjen er ${definite(p.centre)}`,
  "t-probability": "Kontrolgrænserne er eksakte sandsynlighedsgrænser for tiderne{each}; linjen er deres median",
  "funnel-widened": (p) =>
    `Kontrolgrænserne ligger ${text(p.sigmas)} standardfejl (de indre linjer 1,96, for 95\u00a0% af enhederne) på hver side af ${p.centre === "gennemsnit" ? "det samlede gennemsnit" : `den samlede ${text(p.centre)}`}, gjort bredere for spredningen mellem enhederne`,
  "funnel-probability":
    "Kontrolgrænserne bliver snævrere, når nævneren vokser; de rummer med eksakt sandsynlighed {share} af enhederne (de indre linjer 95\u00a0%), hvis alle er ens",
};
