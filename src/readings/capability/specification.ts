/** What a customer wishes of a process, as it is given and completed. */
import { isRecord, refuseUnknown, unfit } from "../../checks.js";
import { AT_MOST_LARGEST, LARGEST } from "../../kernel.js";
import { fault, shown } from "../../messages.js";
import type { SpecificationLimits } from "./indices.js";

/** A specification as it is given. */
type Specification = Partial<Record<keyof SpecificationLimits, number | null>>;

const LIMITS: readonly string[] = ["lower", "upper", "nominal"];

/** Throws where a limit of the specification stands beside it. */
export function refuseLimits(options: unknown): void {
  for (const [name, value] of Object.entries(isRecord(options) ? options : {}))
    if (LIMITS.includes(name))
      throw fault("unknown-option", `unknown option ${shown(name)} of capability, expected specification: { ${name}: ${shown(value)} }`, {
        column: name,
        value,
      });
}

/** A specification with the midpoint as its nominal value where none is given. Throws `specification-invalid`, `unknown-option`, `out-of-range`. */
export function completed(specification: Specification): SpecificationLimits {
  if (!isRecord(specification))
    throw fault("specification-invalid", `the specification is ${shown(specification)}, expected { lower, upper }`, {
      column: "specification",
    });
  refuseUnknown("the specification", specification, LIMITS);
  const { lower = null, upper = null, nominal = null } = specification;
  const invalid = (message: string) => fault("specification-invalid", message, { column: "specification", value: specification });
  if ([lower, upper, nominal].some((limit) => limit !== null && !Number.isFinite(limit)))
    throw invalid("the specification holds something other than finite numbers");
  if (lower === null && upper === null) throw invalid("the specification has no limit, expected lower, upper or both");
  if (lower !== null && upper !== null && lower >= upper)
    throw invalid(`the specification runs from ${lower} to ${upper}, expected lower below upper`);
  const far = [lower, upper, nominal].find((limit) => Math.abs(limit ?? 0) > LARGEST);
  if (far !== undefined) throw unfit("out-of-range", "capability", "specification", far, `expected ${AT_MOST_LARGEST}`);
  const aim = nominal ?? (lower === null || upper === null ? null : lower + (upper - lower) / 2);
  return { lower: plain(lower), upper: plain(upper), nominal: plain(aim) };
}

/** A limit, in which −0 is 0. */
const plain = (limit: number | null): number | null => (limit === null ? null : limit + 0);
