/** Rules from plain data, as a configuration file and provenance hold them. */
import { entryOf } from "../entryOf.js";
import { defined, flag, isRecord, oneOf, refuseUnknown, unfit } from "../checks.js";
import { expectedOneOf, fault, shown, unexpected } from "../messages.js";
import type { Rule } from "../types/index.js";
import { alternating } from "./alternating.js";
import { astronomicalPoint } from "./astronomicalPoint.js";
import { beyondOneThird } from "./beyondOneThird.js";
import { box } from "./box.js";
import { crossings } from "./crossings.js";
import { longestRun } from "./longestRun.js";
import { nearLimitOf } from "./nearLimit.js";
import { runsTest } from "./runsTest.js";
import { shift } from "./shift.js";
import { trend } from "./trend.js";
import { withinOneThird } from "./withinOneThird.js";

type Given = Readonly<Record<string, unknown>>;

/** How to make a rule from parameters by name; `takes` is absent where the rule itself checks the names. */
interface Recipe {
  readonly takes?: readonly string[];
  readonly make: (given: Given) => Rule;
}

const near = (name: string): Recipe => ({ make: (given) => nearLimitOf(name, given) });
const long = (name: string, rule: (length?: number) => Rule): Recipe => ({
  takes: ["length"],
  make: ({ length }) => rule(numberOf(name, "length", length, "rule-length")),
});
const plain = (rule: () => Rule): Recipe => ({ takes: [], make: () => rule() });

const recipes: Readonly<Record<string, Recipe>> = {
  astronomicalPoint: /* @__PURE__ */ plain(astronomicalPoint),
  shift: /* @__PURE__ */ long("shift", shift),
  trend: /* @__PURE__ */ long("trend", trend),
  nearLimit: /* @__PURE__ */ near("nearLimit"),
  twoInThree: /* @__PURE__ */ near("twoInThree"),
  fourInFive: /* @__PURE__ */ near("fourInFive"),
  threeInFour: /* @__PURE__ */ near("threeInFour"),
  withinOneThird: /* @__PURE__ */ long("withinOneThird", withinOneThird),
  beyondOneThird: {
    takes: ["length", "bothSides"],
    make: ({ length, bothSides = true }) =>
      beyondOneThird(numberOf("beyondOneThird", "length", length, "rule-length"), {
        bothSides: flag("beyondOneThird", "bothSides", bothSides),
      }),
  },
  alternating: /* @__PURE__ */ long("alternating", alternating),
  longestRun: /* @__PURE__ */ plain(longestRun),
  crossings: /* @__PURE__ */ plain(crossings),
  box: { takes: ["which"], make: ({ which = "best" }) => box(oneOf("box", "which", which, ["best", "cut"])) },
  runsTest: {
    takes: ["tail"],
    make: ({ tail }) => runsTest(defined({ tail: numberOf("runsTest", "tail", tail, "out-of-range") })),
  },
};

/**
 * Rules from data: `{ rule: "shift", length: 9 }` as in a configuration file, or `{ name, params }` as provenance records
 * them. Throws `wrong-type`, `unknown-name`, `unknown-option`, `unknown-value`, `rule-length`, `out-of-range`.
 * @example rulesOf([{ rule: "shift", length: 9 }, { rule: "twoInThree", third: "sameSide" }])
 */
export function rulesOf(data: readonly unknown[]): readonly Rule[] {
  if (!Array.isArray(data))
    throw fault("wrong-type", `rules are ${shown(data)}, expected a list such as [{ "rule": "shift", "length": 9 }]`, {
      column: "rules",
      value: data,
    });
  return data.map(ruleFrom);
}

function ruleFrom(entry: unknown): Rule {
  if (!isRecord(entry) || (!("rule" in entry) && !("name" in entry)))
    throw unexpected("wrong-type", "a rule", entry, '{ "rule": name } with its parameters', "rules");
  const { name, given } = "rule" in entry ? configured(entry) : recorded(entry);
  const recipe = typeof name === "string" ? entryOf(recipes, name) : undefined;
  if (recipe === undefined)
    throw fault("unknown-name", `unknown rule ${shown(name)}, ${expectedOneOf(name, Object.keys(recipes))}`, {
      column: "rules",
      value: name,
    });
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (recipe.takes !== undefined) refuseUnknown(String(name), present, recipe.takes);
  return recipe.make(present);
}

function configured({ rule, ...given }: Given): { readonly name: unknown; readonly given: Given } {
  return { name: rule, given };
}

/** A record of provenance also holds key and label, which follow from the rest. */
function recorded(entry: Given): { readonly name: unknown; readonly given: Given } {
  const { name, params = {} } = entry;
  if (!isRecord(params)) {
    throw fault("wrong-type", `params of rule ${shown(name)} are ${shown(params)}, expected an object`, {
      column: "params",
      value: params,
    });
  }
  const others = Object.entries(entry).filter(([member]) => !["name", "params", "key", "label"].includes(member));
  return { name, given: { ...Object.fromEntries(others), ...params } };
}

/** A number as given; undefined where none is, so that the default of the rule holds. */
function numberOf(rule: string, option: string, value: unknown, code: string): number | undefined {
  if (value === undefined || typeof value === "number") return value;
  throw unfit(code, rule, option, value, "expected a number");
}
