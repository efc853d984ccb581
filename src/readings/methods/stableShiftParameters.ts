/** Parameters of `stableShift`, complete. */
export interface StableShiftParameters {
  /** Rows from which the lines of a level are computed. Default: 21; for monthly data 24, for weekdays a multiple of 7. */
  readonly period: number;
  /** Rows of the first level. Default: `period`. */
  readonly first: number;
  /** Length of a run that makes a candidate. Default: 8. */
  readonly shift: number;
  /** Extreme points left out of the lines of a level. Default: 3. */
  readonly exclusions: number;
  /** Whether large moving ranges are left out of its sigma. Default: `once`. */
  readonly screening: "none" | "once" | "repeated";
  /** Whether a final run that may come to speak against a candidate puts it off. Default: true. */
  readonly noRegrets: boolean;
  /** Whether a run against a candidate may go on beyond its period. Default: true, and always where `noRegrets` is. */
  readonly overhang: boolean;
  /** Whether every candidate is accepted. Default: false. */
  readonly everyShift: boolean;
  /** Whether to stop after the first level. Default: false. */
  readonly firstOnly: boolean;
  /** What happens where only the final run speaks against a candidate: wait for data, or look further. Default: `wait`. */
  readonly pending: "wait" | "advance";
  /** Distance from the centre, in natural units, up to which a point is on it. Default: 0. */
  readonly tolerance: number;
}

/** Parameters of `stableShift`. */
export type StableShiftOptions = Partial<StableShiftParameters>;
