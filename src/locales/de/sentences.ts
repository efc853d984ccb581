/** Sentences of notes and reasons, by code. */
import { fill } from "../../format.js";
import { shown } from "../../messages.js";
import type { Params } from "../../types/index.js";
import { count, fixed, text } from "./grammar.js";
import { nouns } from "./nouns.js";

/** Names of what notes speak of by a code. */
const names: Readonly<Record<string, string>> = {
  improvement: "Verbesserung",
  concern: "Verschlechterung",
  neutral: "Änderung",
  upper: "obere",
  lower: "untere",
  sum: "Summe",
  mean: "Mittelwert",
  median: "Median",
  count: "Anzahl",
};

/** Criteria for new limits, as what is lacking. */
const lacking: Readonly<Record<string, string>> = {
  desired: "die Änderung ist eine zum Schlechteren",
  "enough-after": "weniger als 12 Beobachtungen",
  independent: "benachbarte Punkte sind einander ähnlich",
  "cause-known": "es ist keine Ursache vermerkt",
  "expected-to-persist": "niemand hat vermerkt, dass sie voraussichtlich anhält",
};

const named = (value: Params[string] | undefined): string => names[text(value)] ?? text(value);
const lackingOf = (criteria: string): string =>
  criteria
    .split(", ")
    .map((name) => lacking[name] ?? name)
    .join("; ");
/** "3 …": how many observations, or units where `row` says that rows are these. */
const observations = (n: Params[string] | undefined, row?: Params[string]): string =>
  row === "unit" ? count(n, "Einheit", "Einheiten") : count(n, "Beobachtung", "Beobachtungen");
const points = (n: Params[string] | undefined): string => count(n, "Punkt", "Punkte");
const inPoints = (n: Params[string] | undefined): string => count(n, "Punkt", "Punkten");

/** "3 …": how many rows of the chart, as what they are. */
const rows = ({ points: n = 0, row = "" }: Params): string =>
  `${text(n)} ${fill(nouns[text(row)] ?? (n === 1 ? "Zeitraum" : "Zeiträume"), { n })}`;

const recount = (p: Params): string =>
  p.observations === p.observationsNow && p.usable === p.usableNow
    ? ""
    : ` (damals zählten ${text(p.usable)} von ${text(p.observations)} Beobachtungen, jetzt ${text(p.usableNow)} von ${text(p.observationsNow)})`;

/** Every note and reason. */
export const sentences: Readonly<Record<string, (p: Params) => string>> = {
  "no-limits": (p) => {
    if (p.neighbours === 0)
      return "Es gibt keine Eingriffsgrenzen, da sie aus benachbarten Beobachtungen kommen und neben jeder Beobachtung eine Lücke ist.";
    return p.usable === undefined
      ? "Es gibt keine Eingriffsgrenzen."
      : `Für Eingriffsgrenzen gibt es zu wenige ${p.row === "unit" ? "Einheiten" : "Beobachtungen"}.`;
  },
  "trial-limits": (p) => `Die Eingriffsgrenzen gelten versuchsweise, aus ${observations(p.usable, p.row)}, weniger als 12.`,
  "provisional-limits": (p) => `Die Eingriffsgrenzen sind vorläufig, aus ${observations(p.usable, p.row)}, weniger als 20.`,
  "below-minimum": (p) =>
    p.effect === "warn"
      ? `Es gibt ${observations(p.points, p.row)}, weniger als die empfohlenen ${text(p.needed)}.`
      : `Eingriffsgrenzen, Regeln und Urteil werden zurückgehalten: Es gibt ${observations(p.points, p.row)}, nötig sind ${text(p.needed)}.`,
  "no-variation": (p) =>
    p.method === undefined
      ? "Im Basiszeitraum gibt es keine Streuung, daher liegen die Eingriffsgrenzen auf der Mittellinie."
      : "Es gibt keine Streuung, also keine Änderung, nach der zu suchen wäre.",
  "rule-without-limits": (p) =>
    `Nicht ausgewertet: ${text(p.rules)}, weil es ${p.reason === "no-variation" ? "im Basiszeitraum keine Streuung" : "keine Eingriffsgrenzen"} gibt.`,
  "few-points": (p) =>
    `Nicht ausgewertet: ${text(p.rules)}, weil die Mittellinie aus ${observations(p.usable, p.row)} stammt (nötig: ${text(p.needed)}).`,
  "few-useful-points": (p) =>
    `Nicht ausgewertet: ${text(p.rules)}, bei ${inPoints(p.useful)} abseits der Mittellinie (nötig: ${text(p.needed)}).`,
  "one-sided-points": (p) => `Nicht ausgewertet: ${text(p.rules)}, weil alle Punkte abseits der Mittellinie auf derselben Seite liegen.`,
  "rule-not-admitted": (p) => `Auf diesem Diagramm ausgelassen: ${text(p.rules)}.`,
  "convention-not-applied": (p) => `Die Konvention ${text(p.convention)} ${shown(p.value)} gilt für dieses Diagramm nicht.`,
  "conflicting-signals": (p) =>
    `Einige Punkte gehören zu Signalen sowohl der Verbesserung als auch der Verschlechterung (${text(p.rules)}); sie werden als ${named(p.cause)} gezeigt.`,
  "phase-without-reason": () => "Für eine neue Phase ist kein Grund vermerkt.",
  "phase-empty": (p) => `Eine angegebene Phase enthält noch keine Beobachtungen${p.start === undefined ? "" : ` (ab ${text(p.start)})`}.`,
  "phase-early": (p) => `Die erste Phase beginnt (${text(p.start)}) vor den Daten (${text(p.first)}).`,
  "baseline-short": (p) => `Der Basiszeitraum von ${observations(p.asked)} ist länger als seine Phase von ${text(p.observations)}.`,
  "ghost-without-reason": (p) => `${points(p.points)} ohne vermerkten Grund in den Eingriffsgrenzen nicht berücksichtigt.`,
  "many-ghosts": (p) => `${text(p.ghosts)} von ${inPoints(p.observations)} in den Eingriffsgrenzen nicht berücksichtigt.`,
  ghosts: (p) => `${points(p.points)} in den Eingriffsgrenzen nicht berücksichtigt.`,
  gaps: (p) => `${rows(p)} ohne Daten.`,
  "absent-periods": (p) =>
    `${text(p.count)} der ${text(p.of)} ${fill(nouns[text(p.row)] ?? "Zeiträume", { n: 2 })} ${p.count === 1 ? "fehlt" : "fehlen"} in den Daten.`,
  provisional: (p) => `${points(p.points)} noch nicht endgültig.`,
  extended: (p) => `Die Linien gehen ${rows(p)} über die Daten hinaus.`,
  sorted: () => "Die Zeilen wurden geordnet.",
  "backward-names": () => "Die Namen laufen in der Zeit rückwärts, und das Diagramm hält die letzte Zeile für die neueste.",
  combined: (p) => `${count(p.rows, "Zeile", "Zeilen")} zu ${inPoints(p.points)} zusammengefasst (${named(p.combine)}).`,
  "combined-incomplete": (p) =>
    `${count(p.rows, "Zeile hatte", "Zeilen hatten")} keinen Wert; ${text(p.points)} der zusammengefassten Punkte ${p.points === 1 ? "beruht" : "beruhen"} auf weniger Zeilen.`,
  "combined-part": (p) =>
    `Ein Punkt ist aus ${count(p.rows, "Zeile", "Zeilen")} gebildet, die Punkte zwischen dem ersten und dem letzten aus mindestens ${text(p.least)}: Der Zeitraum ist vielleicht nicht vollständig.`,
  "combined-unlike": (p) => `Werte wurden als ${named(p.combine)} zusammengefasst, Nenner als Summe; ihr Verhältnis ist zu klein.`,
  "rules-replaced": (p) => `Die Regeln sind andere als die von ${text(p.preset)}.`,
  "no-opportunity": (p) => `${count(p.points, "Zeile hatte", "Zeilen hatten")} den Nenner 0 und keine Ereignisse.`,
  "invalid-row": (p) => `Eine Zeile wurde ausgelassen: ${text(p.why)}.`,
  "non-integer-count": (p) => `${count(p.points, "Anzahl ist keine ganze Zahl", "Anzahlen sind keine ganzen Zahlen")}.`,
  "shares-as-counts": () =>
    "Die Anzahlen sehen aus, als wären sie schon Anteile oder Raten (keine liegt über 1), und wurden noch einmal durch ihre Nenner geteilt.",
  "denominator-missing": (p) => `${points(p.points)} ohne Nenner: nicht geteilt, zwischen Werten, die durch ihren geteilt sind.`,
  "denominator-unused": () =>
    "Zu den Anzahlen gehören verschiedene Nenner, die dieses Diagramm nicht verwendet; ein Diagramm für Raten verwendet sie.",
  "screened-ranges": (p) =>
    `${count(p.screened, "große gleitende Spannweite", "große gleitende Spannweiten")} in Sigma nicht berücksichtigt.`,
  "large-ranges": (p) =>
    `${count(p.ranges, "große gleitende Spannweite erweitert", "große gleitende Spannweiten erweitern")} die Eingriffsgrenzen; ohne sie wären diese um ${Math.floor(100 * Number(p.narrower))}\u00a0% enger.`,
  "screening-ignored": () => "Das Aussondern großer Spannweiten gilt nicht für ihren Median.",
  "median-range-zero": () => "Der Median der gleitenden Spannweiten ist 0; verwendet wurde ihr Mittelwert.",
  "capability-unstable": () =>
    "Die letzte Phase enthält ein Signal; was der Prozess konnte, sagt daher nichts darüber, was er können wird.",
  "capability-not-normal": () => "Die Werte sind zu schief für eine Normalverteilung, die die Indizes voraussetzen.",
  "capability-few-points": (p) => `Indizes aus ${count(p.size, "Wert", "Werten")}, weniger als 50, sind grob.`,
  "capability-nominal-outside": () => "Der Nennwert liegt außerhalb der Spezifikation.",
  suppressed: (p) => `${count(p.points, "Wert", "Werte")} zurückgehalten.`,
  "prefer-s-chart": () => "Bei mehr als 10 Werten je Teilgruppe sagt eine s-Karte mehr als eine Spannweite.",
  "subgroup-of-one": (p) => `${count(p.points, "Teilgruppe", "Teilgruppen")} mit einer einzigen Beobachtung.`,
  overdispersed: (p) =>
    p.phi === undefined
      ? `Die Punkte streuen mehr, als das Modell erwartet (Sigma z ${fixed(p.sigmaZ, 2)}), daher sind die Eingriffsgrenzen zu eng und Signale womöglich falsch; erwägen Sie eine ${p.counts === true ? "XmR-" : `${p.unit === "rate" ? "u" : "p"}′- oder I′-`}Karte.`
      : `Die Einheiten unterscheiden sich mehr als zufällig (φ ${fixed(p.phi, Number(p.phi) < 100 ? 2 : 0)}; bis ${fixed(1 - 1 / Number(p.usable), 2)} gilt als zufällig); die Eingriffsgrenzen sind dafür nicht erweitert.`,
  winsorised: (p) =>
    `Die Einheiten unterscheiden sich mehr als zufällig (φ ${fixed(p.phi, Number(p.phi) < 100 ? 2 : 0)}), und die Eingriffsgrenzen berücksichtigen es${p.units === 0 ? "" : `; die z-Werte von ${count(p.units, "Einheit", "Einheiten")} wurden auf die Quantile von 10\u00a0% und 90\u00a0% begrenzt`}.`,
  underdispersed: (p) => `Die Punkte streuen weniger, als das Modell erwartet (Sigma z ${fixed(p.sigmaZ, 2)}).`,
  autocorrelated: (p) =>
    `Benachbarte Punkte sind einander ähnlich (Korrelation bei Abstand 1: ${fixed(p.r1, 2)}), wie bei einer bleibenden Änderung, einer Saison oder einem Rückstau; falsche Signale sind dann häufiger.`,
  "small-expected-count": (p) =>
    `Die erwarteten Anzahlen sind klein (Median ${fixed(p.expected, 1)}); die Eingriffsgrenzen sind Näherungen.`,
  "rare-events": () =>
    "Mehr als die Hälfte der Anzahlen ist 0; ein Diagramm der Zeit oder der Fälle zwischen Ereignissen würde mehr sagen.",
  "half-on-centre": (p) =>
    `Mindestens die Hälfte der Punkte liegt auf der Mittellinie; ${p.median === true ? "der Mittelwert statt des Medians oder " : ""}ein Diagramm der Zeit zwischen Ereignissen würde mehr sagen.`,
  "limit-at-bound": (p) =>
    `Die ${named(p.side)} Eingriffsgrenze liegt an ihrer natürlichen Schranke, daher kann dort kein einzelner Punkt ein Signal geben.`,
  "per-cent-as-shares": () =>
    "Die Werte sehen schon wie Prozente aus, und die Einheit sagt, dass sie Anteile von 1 sind: Sie erscheinen hundertmal so groß.",
  "target-out-of-range": (p) => `Das Ziel ${text(p.target)} liegt außerhalb dessen, was die Kennzahl erreichen kann.`,
  "target-in-another-unit": (p) =>
    `Das Ziel ${text(p.target)} scheint in einer anderen Einheit angegeben zu sein: Die Werte reichen von ${text(p.low)} bis ${text(p.high)}.`,
  "annotation-outside": (p) =>
    `Außerhalb der Daten (${text(p.first)} bis ${text(p.last)}): ${text(p.text)}, ${text(p.x)}${p.more === 0 ? "" : `, und ${text(p.more)} weitere`}.`,
  "assumed-denominator": (p) =>
    `Künftige Eingriffsgrenzen setzen ${p.subgroups === true ? "eine Teilgruppengröße" : "einen Nenner"} von ${text(p.n)} voraus.`,
  "locked-data-changed": (p) =>
    `Die Daten hinter den festgeschriebenen Eingriffsgrenzen haben sich geändert${recount(p)}; die Eingriffsgrenzen sind geblieben.`,
  "locked-data-missing": () => "Die Daten hinter den festgeschriebenen Eingriffsgrenzen sind nicht mehr vorhanden.",
  "lock-criteria-unmet": (p) =>
    `Die Festschreibung erfüllt nicht jedes Kriterium für neue Eingriffsgrenzen: ${lackingOf(text(p.criteria))}.`,
  "few-rows": (p) => `Für die Suche nach einer Änderung gibt es zu wenige Beobachtungen: ${text(p.usable)}, nötig sind ${text(p.needed)}.`,
  "unlike-given-lines": () =>
    "Die vorgegebenen Linien gelten schon ab der ersten Beobachtung der Phase nicht, ein früheres Niveau gibt es also nicht: geben Sie andere Linien vor oder keine.",
  "false-phase-rate-beyond-table": (p) =>
    `Der Anteil falscher Phasen ist für Reihen von höchstens ${observations(p.n)} tabelliert; diese ist länger.`,
  "no-data": () => "Es gibt keine Beobachtungen zu beurteilen.",
  "no-time": () => "Die Punkte sind Einheiten, keine Zeitpunkte.",
  "no-rule": () => "Keine Regel konnte ausgewertet werden.",
  "no-target": () => "Es gibt kein Ziel.",
  "no-direction": () => "Es ist nicht angegeben, in welcher Richtung es besser wird.",
  "not-comparable": () =>
    "Dieses Diagramm zeigt Summen oder Durchschnitte über die Zeit, mit denen ein Ziel der Kennzahl nicht verglichen werden kann.",
  "not-directional": () => "Ein großer oder kleiner Wert ist auf diesem Diagramm weder gut noch schlecht.",
};
