/** Calls of the R package qcc 3.0 as calls of this library. */
import { capability, type Capability, type CapabilityOptions } from "../../src/readings/capability.js";
import type { Chart, Conventions } from "../../src/types/index.js";
import type { RuleText } from "./marks.js";
import { type Cell, plainChart, rowsOf } from "./plain.js";

/** Arguments of its functions. */
export interface QccOptions {
  readonly center?: number;
  readonly "std.dev"?: number | string;
  readonly "confidence.level"?: number;
  readonly lambda?: number;
  readonly nsigmas?: number;
  readonly "decision.interval"?: number;
  readonly "se.shift"?: number;
  readonly "head.start"?: number;
  readonly "spec.limits"?: readonly [Cell, Cell];
  readonly target?: number;
  readonly qccType?: "xbar" | "xbar.one";
}
/** A row of what it returns: a point, an index or a subgroup size, by its own names. */
export type QccRow = Readonly<Record<string, Cell | boolean | string>>;
/** A case of the file. */
export interface QccCase {
  readonly id: string;
  readonly input: {
    readonly chart: string;
    readonly y: readonly Cell[] | readonly (readonly Cell[])[];
    readonly n: readonly number[] | null;
    readonly options: QccOptions;
  };
  readonly expected: {
    readonly points: readonly QccRow[];
    readonly summary: {
      readonly rules?: Readonly<Record<"western_electric" | "nelson", Readonly<Record<string, readonly number[] | null>>>>;
    } & Readonly<Record<string, unknown>>;
  };
}

/** Names of our kinds by the names of its charts. */
export const qccKinds: Readonly<Record<string, string>> = {
  "xbar.one": "xmr",
  xbar: "xbar",
  R: "r",
  S: "s",
  p: "p",
  np: "np",
  c: "c",
  u: "u",
  g: "g",
  ewma: "ewma",
  cusum: "cusum",
};

/** Our chart of a case, under the conventions of the package. */
export function qccChart({ chart, y, n, options }: QccCase["input"], rules?: readonly RuleText[]): Chart {
  const { center, "std.dev": sigma } = options;
  return plainChart(qccKinds[chart === "capability" ? (options.qccType ?? "") : chart] ?? "", rowsOf({ y, n: n ?? undefined }), {
    ...(y.some(isList) ? { values: "y" } : { y: "y" }),
    ...(n === null ? {} : { n: "n" }),
    ...(center === undefined ? {} : { centre: center }),
    ...(typeof sigma === "number" ? { sigma } : {}),
    ...(rules === undefined ? {} : { rules }),
    conventions: { constants: "table", onCentre: "break", onTie: "break", baselineAtLeast: 0, ...conventionsOf(chart, y, options) },
  });
}

/** Sigma of means comes from ranges unless another estimator is named, or a subgroup has more than 25 values. */
function conventionsOf(chart: string, y: QccCase["input"]["y"], options: QccOptions): Partial<Conventions> {
  const { "std.dev": estimator, "confidence.level": level, lambda, nsigmas: sigmas } = options;
  const { "decision.interval": decision, "se.shift": shift, "head.start": headStart } = options;
  const large = y.some((values) => isList(values) && values.length > 25);
  const ranges = chart !== "S" && !large && (typeof estimator !== "string" || estimator.endsWith("-R"));
  return {
    ...(ranges ? { sd: "range" } : estimator === "UWAVE-SD" ? { sd: "mean" } : {}),
    ...(chart === "g" ? { centreFrom: "mean" } : {}),
    ...(chart === "g" && level !== undefined ? { method: "probability", alpha: (1 - level) / 2 } : {}),
    ...(lambda === undefined ? {} : { lambda }),
    ...(sigmas === undefined ? {} : { sigmas }),
    ...(decision === undefined ? {} : { decision }),
    ...(shift === undefined ? {} : { slack: shift / 2 }),
    ...(headStart === undefined ? {} : { headStart }),
  };
}

/** Our indices of capability by its names for them. */
export const qccIndices = {
  Cp: "cp",
  Cp_l: "cpl",
  Cp_u: "cpu",
  Cp_k: "cpk",
  Cpm: "cpm",
  Pp: "pp",
  Pp_l: "ppl",
  Pp_u: "ppu",
  Pp_k: "ppk",
  Ppm: "ppm",
} as const;

/** What a case of capability asks, of ours. */
export function qccCapabilityOptions({ options }: QccCase["input"]): CapabilityOptions {
  const { "spec.limits": [lower, upper] = [null, null], target, "confidence.level": confidence } = options;
  return {
    specification: { lower, upper, ...(target === undefined ? {} : { nominal: target }) },
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** Our capability of a case, with the degrees of freedom that the package takes. */
export function qccCapability(input: QccCase["input"]): Capability {
  return capability(qccChart(input), { ...qccCapabilityOptions(input), degrees: "total" });
}

function isList(value: Cell | readonly Cell[]): value is readonly Cell[] {
  return Array.isArray(value);
}
