export * from "./charts/index.js";
export { type Fault, SpcError } from "./messages.js";
export * from "./presets/index.js";
export { averageRunLength } from "./readings/averageRunLength.js";
export type { RunLengthOptions } from "./readings/averageRunLength.js";
export { capability } from "./readings/capability.js";
export type { Capability, CapabilityIndex, CapabilityOptions, Sides, SpecificationLimits } from "./readings/capability.js";
export type { SimulationOptions } from "./readings/chance/asked.js";
export type { RuleSet } from "./readings/chance/stable.js";
export { compare } from "./readings/compare.js";
export type {
  Comparison,
  LineDifference,
  PointDifference,
  PointShown,
  SignalDifference,
  VerdictDifference,
  VerdictMember,
} from "./readings/compare.js";
export { accept } from "./readings/accept.js";
export { append } from "./readings/append.js";
export { board, type BoardOptions } from "./readings/board.js";
export { describe, type WordsOptions } from "./readings/describe.js";
export { explain } from "./readings/explain.js";
export { lockPhase } from "./readings/lockPhase.js";
export { changePoint, type ChangePointOptions } from "./readings/methods/changePoint.js";
export { matrix } from "./readings/matrix.js";
export { methodOf } from "./readings/methods/byName.js";
export { permutation, type PermutationOptions } from "./readings/methods/permutation.js";
export { stableShift, type StableShiftOptions, type StableShiftParameters } from "./readings/methods/stableShift.js";
export { sustainedRun, type SustainedRunOptions } from "./readings/methods/sustainedRun.js";
export { newSignals } from "./readings/newSignals.js";
export { type ParetoCount, type ParetoOptions, pareto } from "./readings/pareto.js";
export { suggestPhases, type SuggestOptions } from "./readings/suggestPhases.js";
export { falseSignals } from "./readings/falseSignals.js";
export type { FalseSignalsOptions } from "./readings/falseSignals.js";
export * from "./rules/index.js";
export { spc, spcColumns } from "./spc.js";
export type * from "./types/board.js";
export type * from "./types/chart.js";
export type * from "./types/conventions.js";
export type * from "./types/cost.js";
export type * from "./types/data.js";
export type * from "./types/kind.js";
export type * from "./types/ledger.js";
export type * from "./types/locale.js";
export type * from "./types/options.js";
export type * from "./types/phase.js";
export type * from "./types/point.js";
export type * from "./types/proposals.js";
export type * from "./types/provenance.js";
export type * from "./types/terms.js";
export type * from "./types/verdict.js";
