/** How limits are computed, one sentence a chart kind, without a full stop. */
import type { Params, Sentence } from "../../types/index.js";
import { genitive, nominative, text } from "./grammar.js";

/** Limits so many sigma from the centre line, and where sigma comes from. */
const about = (p: Params, source: string): string =>
  `Die Eingriffsgrenzen liegen ${text(p.sigmas)} Sigma beiderseits ${genitive(p.centre)}${text(p.each)}; Sigma ${source}${text(p.steps)}`;

const within = (p: Params, statistic: string): string =>
  `Die Eingriffsgrenzen liegen ${text(p.sigmas)} Sigma beiderseits ${genitive(p.centre)} der ${statistic}${text(p.each)}${text(p.steps)}`;

const exact = (p: Params, distribution: string): string =>
  `Die Eingriffsgrenzen sind exakte Wahrscheinlichkeitsgrenzen der ${distribution} beiderseits ${genitive(p.centre)}${text(p.each)}${text(p.steps)}`;

const scaled = (p: Params, distribution: string): string =>
  about(p, `ist das der ${distribution}, multipliziert mit der Streuung der z-Werte`);
const ofRanges = (p: Params): string => `${text(p.average)} der gleitenden Spannweiten`;

/** Sentences on the computation of limits, by chart kind. */
export const limits: Readonly<Record<string, Sentence>> = {
  run: (p) => `Die Linie ist ${nominative(p.centre)}${text(p.each)}`,
  xmr: (p) => `Die Eingriffsgrenzen sind ${text(p.centre)} ± ${text(p.factor)} × ${ofRanges(p)}${text(p.each)}${text(p.screened)}`,
  mr: (p) => `Die obere Eingriffsgrenze ist ${text(p.factor)} × ${ofRanges(p)}${text(p.each)}${text(p.screened)}`,
  iPrime: (p) => about(p, "stammt aus gleitenden Spannweiten, gewichtet mit den Nennern"),
  xbar: (p) => about(p, "stammt aus der Streuung innerhalb der Teilgruppen"),
  "xbar-mean": (p) => about(p, "stammt aus der mittleren Standardabweichung innerhalb der Teilgruppen"),
  "xbar-pooled": (p) => about(p, "stammt aus der gepoolten Standardabweichung innerhalb der Teilgruppen"),
  "xbar-range": (p) => about(p, "stammt aus der mittleren Spannweite innerhalb der Teilgruppen"),
  s: (p) => within(p, "Standardabweichungen"),
  "s-pooled": "Die Eingriffsgrenzen liegen {sigmas} Sigma beiderseits der gepoolten Standardabweichung{each}{steps}",
  r: (p) => within(p, "Spannweiten"),
  p: (p) => about(p, "stammt aus der Binomialverteilung"),
  np: (p) => about(p, "stammt aus der Binomialverteilung"),
  pPrime: (p) => scaled(p, "Binomialverteilung"),
  u: (p) => about(p, "stammt aus der Poisson-Verteilung"),
  uPrime: (p) => scaled(p, "Poisson-Verteilung"),
  c: (p) => about(p, "stammt aus der Poisson-Verteilung"),
  g: (p) =>
    `Die obere Eingriffsgrenze liegt ${text(p.sigmas)} Sigma über der mittleren Zahl der Fälle${text(p.each)}; Sigma stammt aus der geometrischen Verteilung; allein durch Zufall liegt etwa 1 von ${text(p.chance)} Punkten darüber; die Linie ist ${nominative(p.centre)}`,
  t: (p) =>
    `Die Eingriffsgrenzen sind Mittelwert ± ${text(p.factor)} × ${ofRanges(p)}${text(p.each)}, berechnet aus den Zeiten hoch 1 ÷ ${text(p.power)} und in Zeiten zurückgerechnet`,
  funnel: (p) =>
    `Die Eingriffsgrenzen werden mit wachsendem Nenner enger; sie liegen ${text(p.sigmas)} Standardfehler (die inneren Linien 1,96, für 95\u00a0% der Einheiten) beiderseits ${genitive(p.centre)} aller Einheiten`,
  ewma: (p) =>
    `Jeder Punkt gibt der jeweils letzten Beobachtung das Gewicht ${text(p.lambda)}; die Eingriffsgrenzen liegen ${text(p.sigmas)} Sigma dieses Durchschnitts beiderseits ${genitive(p.centre)}${text(p.each)}`,
  cusum:
    "Abweichungen von mehr als {slack} Sigma werden für jede Seite aufsummiert; die Eingriffsgrenzen sind das Entscheidungsintervall von {decision} Sigma{each}",
  "p-probability": (p) => exact(p, "Binomialverteilung"),
  "np-probability": (p) => exact(p, "Binomialverteilung"),
  "u-probability": (p) => exact(p, "Poisson-Verteilung"),
  "c-probability": (p) => exact(p, "Poisson-Verteilung"),
  "g-probability": (p) =>
    `Die Eingriffsgrenzen sind exakte Wahrscheinlichkeitsgrenzen der geometrischen Verteilung${text(p.each)}; die Linie ist ${nominative(p.centre)}`,
  "t-probability": "Die Eingriffsgrenzen sind exakte Wahrscheinlichkeitsgrenzen der Zeiten{each}; die Linie ist ihr Median",
  "funnel-widened": (p) =>
    `Die Eingriffsgrenzen liegen ${text(p.sigmas)} Standardfehler (die inneren Linien 1,96, für 95\u00a0% der Einheiten) beiderseits ${genitive(p.centre)} aller Einheiten, erweitert um die Streuung zwischen den Einheiten`,
  "funnel-probability":
    "Die Eingriffsgrenzen werden mit wachsendem Nenner enger; sie umfassen nach exakter Wahrscheinlichkeit {share} der Einheiten (die inneren Linien 95\u00a0%), wenn alle gleich sind",
};
