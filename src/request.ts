/** What a call asks for: its kind, conventions and rules, each from the call, the preset or the kind. */
import { defaults, mergeConventions } from "./conventions.js";
import { fault, note, shown } from "./messages.js";
import type { Ask, ChartKind, Conventions, Note, Rule } from "./types/index.js";

/** Throws where the kind is no chart kind: a name, for example. */
export function checkKind(kind: unknown): void {
  if (typeof kind === "object" && kind !== null && "name" in kind && "plot" in kind && "fit" in kind) return;
  const hint = typeof kind === "string" ? `; in code write ${kind}Chart, in a configuration use chartKinds[${JSON.stringify(kind)}]` : "";
  throw fault(
    kind === undefined ? "missing-option" : "wrong-type",
    `chart is ${shown(kind)}, expected a chart kind such as xmrChart${hint}`,
    { column: "chart", value: kind },
  );
}

const ofKind = /* @__PURE__ */ new WeakMap<ChartKind, Conventions>();

/** The complete record of conventions: library, kind, preset, call. */
export function conventionsInForce({ chart: kind, preset, conventions }: Ask, notes: Note[]): Conventions {
  let own = ofKind.get(kind);
  if (own === undefined) {
    own = kind.conventions === undefined ? defaults : mergeConventions([kind.conventions]);
    ofKind.set(kind, own);
  }
  if (preset === undefined && conventions === undefined) return own;
  const { centreFrom, ...others } = preset?.conventions ?? {};
  const applies = centreFrom === undefined || kind.conventions?.centreFrom !== undefined;
  if (!applies && centreFrom === "median") notes.push(note("convention-not-applied", { convention: "centreFrom", value: centreFrom }));
  return mergeConventions([kind.conventions, applies ? preset?.conventions : others, conventions]);
}

/** Whether a rule makes sense on a kind. */
function admits(kind: ChartKind, rule: Rule): boolean {
  if (kind.admits === "all") return true;
  if (rule.rank === 1) return kind.lined;
  return kind.admits === "centre" && rule.needs !== "limits";
}

/** The rules: the call's, else the preset's, else the kind's. */
export function rulesInForce({ chart: kind, preset, rules }: Ask, notes: Note[]): readonly Rule[] {
  if (rules !== undefined) {
    for (const rule of rules as readonly unknown[]) {
      if (typeof rule !== "object" || rule === null || !("find" in rule))
        throw fault("wrong-type", `a rule is ${shown(rule)}, expected a rule such as shift(8)`, { column: "rules", value: rule });
    }
    const refused = rules.find((rule) => !admits(kind, rule));
    if (refused !== undefined)
      throw fault("rule-not-admitted", `rule ${refused.key} makes no sense on a ${kind.name} chart`, {
        column: "rules",
        value: refused.key,
      });
    refuseDuplicates(rules);
    return rules;
  }
  if (preset === undefined) return kind.rules;
  const left = preset.rules.filter((rule) => !admits(kind, rule));
  if (left.length === 0) return preset.rules;
  const said = left.filter((rule) => preset.whereAdmitted?.includes(rule.name) !== true);
  if (said.length > 0) notes.push(note("rule-not-admitted", { rules: said.map((rule) => rule.key).join(", ") }));
  return preset.rules.filter((rule) => !left.includes(rule));
}

function refuseDuplicates(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { key } of rules) {
    if (seen.has(key)) throw fault("rule-duplicate", `rule ${key} stands twice, expected each key once`, { column: "rules", value: key });
    seen.add(key);
  }
}
