/** Sentences of notes and reasons, by code. */
import { fill } from "../../format.js";
import { shown } from "../../messages.js";
import type { Params } from "../../types/index.js";
import { count, fixed, text } from "./grammar.js";
import { nouns } from "./nouns.js";

/** Names of what notes speak of by a code. */
const names: Readonly<Record<string, string>> = {
  improvement: "forbedring",
  concern: "forværring",
  neutral: "ændring",
  upper: "øvre",
  lower: "nedre",
  sum: "sum",
  mean: "gennemsnit",
  median: "median",
  count: "antal",
};

/** Criteria for new limits, as what is lacking. */
const lacking: Readonly<Record<string, string>> = {
  desired: "ændringen er til det værre",
  "enough-after": "færre end 12 observationer",
  independent: "nabopunkter ligner hinanden",
  "cause-known": "ingen årsag er noteret",
  "expected-to-persist": "ingen har noteret, at den ventes at vare ved",
};

const named = (value: Params[string] | undefined): string => names[text(value)] ?? text(value);
const lackingOf = (criteria: string): string =>
  criteria
    .split(", ")
    .map((name) => lacking[name] ?? name)
    .join("; ");
/** "3 …": how many observations, or units where `row` says that rows are these. */
const observations = (n: Params[string] | undefined, row?: Params[string]): string =>
  row === "unit" ? count(n, "enhed", "enheder") : count(n, "observation", "observationer");
const points = (n: Params[string] | undefined): string => count(n, "punkt", "punkter");

/** "3 …": how many rows of the chart, as what they are. */
const rows = ({ points: n = 0, row = "" }: Params): string =>
  `${text(n)} ${fill(nouns[text(row)] ?? (n === 1 ? "periode" : "perioder"), { n })}`;

const recount = (p: Params): string =>
  p.observations === p.observationsNow && p.usable === p.usableNow
    ? ""
    : ` (${text(p.usable)} af ${text(p.observations)} observationer talte med dengang, ${text(p.usableNow)} af ${text(p.observationsNow)} nu)`;

/** Every note and reason. */
export const sentences: Readonly<Record<string, (p: Params) => string>> = {
  "no-limits": (p) => {
    if (p.neighbours === 0)
      return "Der er ingen kontrolgrænser, da de kommer fra nabopunkter, og hver observation har et hul ved siden af sig.";
    return p.usable === undefined
      ? "Der er ingen kontrolgrænser."
      : `Der er for få ${p.row === "unit" ? "enheder" : "observationer"} til kontrolgrænser.`;
  },
  "trial-limits": (p) => `Kontrolgrænserne er forsøgsvise, ud fra ${observations(p.usable, p.row)}, færre end 12.`,
  "provisional-limits": (p) => `Kontrolgrænserne er foreløbige, ud fra ${observations(p.usable, p.row)}, færre end 20.`,
  "below-minimum": (p) =>
    p.effect === "warn"
      ? `Der er ${observations(p.points, p.row)}, færre end de ${text(p.needed)}, der anbefales.`
      : `Kontrolgrænser, regler og vurdering er holdt tilbage: der er ${observations(p.points, p.row)}, og ${text(p.needed)} er nødvendige.`,
  "no-variation": (p) =>
    p.method === undefined
      ? "Der er ingen variation i baseline, så kontrolgrænserne ligger på centerlinjen."
      : "Der er ingen variation, så der er ingen ændring at lede efter.",
  "rule-without-limits": (p) =>
    `Ikke vurderet: ${text(p.rules)}, da der ${p.reason === "no-variation" ? "ingen variation er i baseline" : "ingen kontrolgrænser er"}.`,
  "few-points": (p) =>
    `Ikke vurderet: ${text(p.rules)}, da centerlinjen kommer fra ${observations(p.usable, p.row)} (${text(p.needed)} nødvendige).`,
  "few-useful-points": (p) =>
    `Ikke vurderet: ${text(p.rules)}, med ${points(p.useful)} uden for centerlinjen (${text(p.needed)} nødvendige).`,
  "one-sided-points": (p) => `Ikke vurderet: ${text(p.rules)}, da alle punkter uden for centerlinjen ligger på samme side af den.`,
  "rule-not-admitted": (p) => `Udeladt på dette diagram: ${text(p.rules)}.`,
  "convention-not-applied": (p) => `Konventionen ${text(p.convention)} ${shown(p.value)} gælder ikke for dette diagram.`,
  "conflicting-signals": (p) =>
    `Nogle punkter indgår i signaler om både forbedring og forværring (${text(p.rules)}); de vises som ${named(p.cause)}.`,
  "phase-without-reason": () => "Der er ikke noteret nogen begrundelse for en ny fase.",
  "phase-empty": (p) => `En angivet fase har endnu ingen observationer${p.start === undefined ? "" : ` (fra ${text(p.start)})`}.`,
  "phase-early": (p) => `Den første fase begynder (${text(p.start)}) før dataene (${text(p.first)}).`,
  "baseline-short": (p) => `Baseline på ${observations(p.asked)} er længere end sin fase på ${text(p.observations)}.`,
  "ghost-without-reason": (p) => `${points(p.points)} udeladt af kontrolgrænserne uden noteret begrundelse.`,
  "many-ghosts": (p) => `${text(p.ghosts)} af ${points(p.observations)} udeladt af kontrolgrænserne.`,
  ghosts: (p) => `${points(p.points)} udeladt af kontrolgrænserne.`,
  gaps: (p) => `${rows(p)} uden data.`,
  "absent-periods": (p) => `${text(p.count)} af de ${text(p.of)} ${fill(nouns[text(p.row)] ?? "perioder", { n: 2 })} mangler i data.`,
  provisional: (p) => `${points(p.points)} endnu ikke ${p.points === 1 ? "endeligt" : "endelige"}.`,
  extended: (p) => `Linjerne fortsætter ${rows(p)} ud over data.`,
  sorted: () => "Rækkerne er sat i rækkefølge.",
  "backward-names": () => "Navnene går baglæns i tid, og diagrammet regner den sidste række for den nyeste.",
  combined: (p) => `${count(p.rows, "række", "rækker")} er samlet til ${points(p.points)} (${named(p.combine)}).`,
  "combined-incomplete": (p) =>
    `${count(p.rows, "række", "rækker")} havde ingen værdi, så ${text(p.points)} af de samlede punkter bygger på færre rækker.`,
  "combined-part": (p) =>
    `Et punkt bygger på ${count(p.rows, "række", "rækker")}, punkterne mellem det første og det sidste på mindst ${text(p.least)}: perioden er måske ikke fuldstændig.`,
  "combined-unlike": (p) => `Værdier er samlet som ${named(p.combine)} og nævnere som sum, så forholdet mellem dem er for lille.`,
  "rules-replaced": (p) => `Reglerne er andre end dem i ${text(p.preset)}.`,
  "no-opportunity": (p) => `${count(p.points, "række", "rækker")} havde nævneren 0 og ingen hændelser.`,
  "invalid-row": (p) => `En række er udeladt: ${text(p.why)}.`,
  "non-integer-count": (p) => `${count(p.points, "antal er ikke et helt tal", "antal er ikke hele tal")}.`,
  "shares-as-counts": () =>
    "Antallene ser ud til allerede at være andele eller rater (ingen er over 1) og er blevet divideret med deres nævnere endnu en gang.",
  "denominator-missing": (p) => `${points(p.points)} uden nævner: ikke divideret, mellem værdier, der er divideret med deres.`,
  "denominator-unused": () =>
    "Antallene kommer med nævnere, der er forskellige, og som dette diagram ikke bruger; det gør et diagram over rater.",
  "screened-ranges": (p) => `${count(p.screened, "stor glidende variationsbredde", "store glidende variationsbredder")} udeladt af sigma.`,
  "large-ranges": (p) =>
    `${count(p.ranges, "stor glidende variationsbredde", "store glidende variationsbredder")} gør kontrolgrænserne bredere; uden ${p.ranges === 1 ? "den" : "dem"} ville de være ${Math.floor(100 * Number(p.narrower))}\u00a0% smallere.`,
  "screening-ignored": () => "Udeladelse af store variationsbredder gælder ikke for deres median.",
  "median-range-zero": () => "Medianen af de glidende variationsbredder er 0; gennemsnittet er brugt.",
  "capability-unstable": () => "Den seneste fase rummer et signal, så det, processen kunne, siger intet om, hvad den vil kunne.",
  "capability-not-normal": () => "Værdierne er for skæve til en normalfordeling, som indeksene forudsætter.",
  "capability-few-points": (p) => `Indeks ud fra ${count(p.size, "værdi", "værdier")}, færre end 50, er grove.`,
  "capability-nominal-outside": () => "Den nominelle værdi ligger uden for specifikationen.",
  suppressed: (p) => `${count(p.points, "værdi", "værdier")} holdt tilbage.`,
  "prefer-s-chart": () => "Med mere end 10 værdier i en undergruppe siger et s-diagram mere end en variationsbredde.",
  "subgroup-of-one": (p) => `${count(p.points, "undergruppe", "undergrupper")} med én observation.`,
  overdispersed: (p) =>
    p.phi === undefined
      ? `Punkterne varierer mere, end modellen forventer (sigma z ${fixed(p.sigmaZ, 2)}), så kontrolgrænserne er for snævre, og signaler kan være falske; overvej et ${p.counts === true ? "XmR-" : `${p.unit === "rate" ? "u" : "p"}′- eller I′-`}diagram.`
      : `Enhederne afviger mere fra hinanden end tilfældigt (φ ${fixed(p.phi, Number(p.phi) < 100 ? 2 : 0)}; op til ${fixed(1 - 1 / Number(p.usable), 2)} regnes for tilfældigt); kontrolgrænserne er ikke gjort bredere af den grund.`,
  winsorised: (p) =>
    `Enhederne afviger mere fra hinanden end tilfældigt (φ ${fixed(p.phi, Number(p.phi) < 100 ? 2 : 0)}), og kontrolgrænserne tager højde for det${p.units === 0 ? "" : `; z-scorerne for ${count(p.units, "enhed", "enheder")} er holdt ved fraktilerne 10\u00a0% og 90\u00a0%`}.`,
  underdispersed: (p) => `Punkterne varierer mindre, end modellen forventer (sigma z ${fixed(p.sigmaZ, 2)}).`,
  autocorrelated: (p) =>
    `Nabopunkter ligner hinanden (korrelation ved forskydning 1: ${fixed(p.r1, 2)}), som ved en varig ændring, en sæson eller en pukkel; så er falske signaler hyppigere.`,
  "small-expected-count": (p) => `De forventede antal er små (median ${fixed(p.expected, 1)}); kontrolgrænserne er omtrentlige.`,
  "rare-events": () => "Mere end halvdelen af antallene er 0; et diagram over tid eller tilfælde mellem hændelser ville sige mere.",
  "half-on-centre": (p) =>
    `Mindst halvdelen af punkterne ligger på centerlinjen; ${p.median === true ? "gennemsnittet i stedet for medianen eller " : ""}et diagram over tid mellem hændelser ville sige mere.`,
  "limit-at-bound": (p) => `Den ${named(p.side)} kontrolgrænse ligger ved sin naturlige grænse, så intet enkelt punkt kan give signal dér.`,
  "per-cent-as-shares": () => "Værdierne ligner allerede procenter, og enheden siger, at de er andele af 1: de vises 100 gange så store.",
  "target-out-of-range": (p) => `Målet ${text(p.target)} ligger uden for, hvad indikatoren kan nå.`,
  "target-in-another-unit": (p) =>
    `Målet ${text(p.target)} ser ud til at være angivet i en anden enhed: Værdierne går fra ${text(p.low)} til ${text(p.high)}.`,
  "annotation-outside": (p) =>
    `Uden for data (${text(p.first)} til ${text(p.last)}): ${text(p.text)}, ${text(p.x)}${p.more === 0 ? "" : `, og ${text(p.more)} til`}.`,
  "assumed-denominator": (p) =>
    `Fremtidige kontrolgrænser forudsætter ${p.subgroups === true ? "undergruppestørrelsen" : "nævneren"} ${text(p.n)}.`,
  "locked-data-changed": (p) => `Data bag de låste kontrolgrænser er ændret${recount(p)}; kontrolgrænserne er ikke flyttet.`,
  "locked-data-missing": () => "Data bag de låste kontrolgrænser findes ikke længere.",
  "lock-criteria-unmet": (p) => `Låsningen opfylder ikke alle kriterier for nye kontrolgrænser: ${lackingOf(text(p.criteria))}.`,
  "few-rows": (p) => `Der er for få observationer til at lede efter en ændring: ${text(p.usable)}, og ${text(p.needed)} er nødvendige.`,
  "unlike-given-lines": () =>
    "De givne linjer passer ikke fra fasens første observation, så der er intet tidligere niveau: angiv andre linjer eller ingen.",
  "false-phase-rate-beyond-table": (p) =>
    `Andelen af falske faser er tabelleret for serier på højst ${observations(p.n)}; denne er længere.`,
  "no-data": () => "Der er ingen observationer at vurdere.",
  "no-time": () => "Punkterne er enheder, ikke tidspunkter.",
  "no-rule": () => "Ingen regel kunne vurderes.",
  "no-target": () => "Der er intet mål.",
  "no-direction": () => "Der er ikke angivet, hvilken retning der er en forbedring.",
  "not-comparable": () => "Dette diagram viser summer eller gennemsnit over tid, som et mål for indikatoren ikke kan sammenlignes med.",
  "not-directional": () => "En stor eller lille værdi er hverken god eller dårlig på dette diagram.",
};
