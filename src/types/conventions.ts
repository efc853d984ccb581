/** Everything in which published tools differ, as one flat record. */

/** How few observations are too few, and what then happens. */
export interface Minimum {
  /** Usable observations asked for, from 0. */
  readonly points: number;
  /** Counted in each phase, or in the whole chart. */
  readonly of: "phase" | "chart";
  /** `withhold`: no limits, rules or verdict; `warn`: a note. */
  readonly effect: "withhold" | "warn";
}

/** Natural bounds of a statistic, lowest and highest; null where it has none. */
export type Bounds = readonly [number | null, number | null];

/**
 * The choices in which published tools differ. A preset sets some, the call overrides it, and the complete
 * record stands in `chart.provenance.conventions`. Definitions and reasons: docs/charts.md and docs/rules.md.
 */
export interface Conventions {
  /** Which constants turn moving ranges into limits: 2.66 and 3.267; from d2 = 1.128; exact; Wheeler's 2.660 and 3.268. */
  readonly constants: "rounded" | "table" | "exact" | "wheeler";
  /** Whether large moving ranges are left out of sigma (Nelson 1982). */
  readonly screening: "none" | "once" | "repeated";
  /** Factor of the mean range from which a range is screened; null: D4 of the constants. */
  readonly screeningFactor: number | null;
  /** Distance of the limits from the centre, in sigmas. */
  readonly sigmas: number;
  /** Centre of run, xmr and g charts; null: the kind's own. */
  readonly centreFrom: "mean" | "median" | null;
  /** Average of the moving ranges. */
  readonly rangeAverage: "mean" | "median";
  /** Sigma within subgroups; null: the mean for equal sizes, pooled for unequal ones. */
  readonly sd: "mean" | "pooled" | "range" | null;
  /** Limits a number of sigmas away, or from exact tail probabilities; null: the kind's own. */
  readonly method: "sigma" | "probability" | null;
  /** Where the lines are clipped, and beyond which no plotted value can be; null: the kind's natural bounds. */
  readonly bounds: Bounds | null;
  /** Whether a moving range is formed across a gap. */
  readonly acrossGap: "omit" | "bridge";
  /** Whether a moving range is formed across a ghost. */
  readonly acrossGhost: "bridge" | "omit";
  /** What an impossible row does: an error, or a gap with a note. */
  readonly invalid: "throw" | "gap";
  /** g chart: whether the event itself is counted. */
  readonly countFrom: 0 | 1;
  /** g chart: cases until the how-manieth event. */
  readonly events: number;
  /** t chart: root taken of the times. */
  readonly power: number;
  /** t chart with probability limits: Weibull shape, or `estimate`. */
  readonly shape: number | "estimate";
  /** Funnel: what y over n is. */
  readonly ratio: "proportion" | "rate" | "expected";
  /** Funnel: correction for overdispersion. */
  readonly overdispersion: "none" | "multiplicative" | "additive";
  /** EWMA: weight of the latest observation. */
  readonly lambda: number;
  /** EWMA: exact limits while it starts up, or asymptotic ones throughout. */
  readonly startUp: "exact" | "asymptotic";
  /** CUSUM: allowance k, in sigmas. */
  readonly slack: number;
  /** CUSUM: decision interval h, in sigmas. */
  readonly decision: number;
  /** CUSUM: where both arms start, in sigmas. */
  readonly headStart: number;
  /** CUSUM: whether both arms return to the head start after a signal. */
  readonly reset: boolean;
  /** Probability limits: tail at the limits; null: that of `sigmas` under the normal. */
  readonly alpha: number | null;
  /** Probability limits: count half of P(X = x). */
  readonly midP: boolean;
  /** A point on the centre: it neither counts nor ends a run, ends it, or counts as below. */
  readonly onCentre: "skip" | "break" | "below";
  /** A value equal to the one before: ignored by a trend, or its end. */
  readonly onTie: "skip" | "break";
  /** Usable baseline observations that run rules ask of an estimated centre. */
  readonly baselineAtLeast: number;
  /** k of m near a limit: all on one side, or on both together. */
  readonly nearLimitSide: "same" | "either";
  /** Which rules go on across a phase boundary. */
  readonly acrossPhases: "none" | "trend" | "all";
  /** Whether a rule sees through a gap or starts again after it. */
  readonly onGap: "skip" | "break";
  /** Added to the built-in tolerance on the centre and at ties; in natural units. */
  readonly tolerance: number;
  /** Fewest observations for limits, rules and verdict. */
  readonly minimum: Minimum | null;
  /** Cause of a point in an improvement and in a concern signal. */
  readonly conflict: "improvement" | "concern" | "precedence";
  /** Whether the verdict judges the latest point or the latest phase. */
  readonly verdictFrom: "latest" | "phase";
  /** Whether a target on a limit decides the assurance. */
  readonly targetOnLimit: "decisive" | "inside";
}
