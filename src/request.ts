/** What a call asks for: its kind, conventions and rules, each from the call, the preset or the kind. */
import { isRecord } from "./checks.js";
import { checkMade, checkRule } from "./contracts.js";
import { defaults, isRead, mergeConventions, ofLines } from "./conventions.js";
import { fault, shown, unexpected } from "./messages.js";
import { note } from "./notes.js";
import type { Ask, ChartKind, Conventions, Note, Rule } from "./types/index.js";

/** Throws where there are no options, and where the kind is no chart kind: a name, for example. */
export function checkAsk(ask: unknown): void {
  const code = (given: unknown): string => (given === undefined ? "missing-option" : "wrong-type");
  if (!isRecord(ask))
    throw fault(code(ask), `the options are ${shown(ask)}, expected { chart: xmrChart } or more`, { column: "options", value: ask });
  const kind = ask.chart;
  if (!isRecord(kind) || !("plot" in kind))
    throw unexpected(code(kind), "chart", kind, `a chart kind such as xmrChart${typeof kind === "string" ? nameHint(kind) : ""}`);
  checkMade("kind", "chart", kind);
}

/** The names of the kinds that the library has; `chartKinds`, which has the kinds as well, would be all of them in every bundle. */
const NAMES = /^(?:run|xmr|mr|iPrime|xbar|s|r|p|np|pPrime|u|uPrime|c|g|t|funnel|ewma|cusum)$/;

function nameHint(written: string): string {
  const name = written.replace(/Chart$/, "");
  const byName = `kindOf(${shown(name)}) from naturallimits/charts`;
  if (!NAMES.test(name)) return `; ${byName} lists the names`;
  return `; in code, write ${name}Chart without quotes; for a name from elsewhere, use ${byName}`;
}

const ofKind = /* @__PURE__ */ new WeakMap<ChartKind, Conventions>();

/** The complete record of conventions: library, kind, preset, call. What the kind does not read is left out, and noted if a call gave it. */
export function conventionsInForce({ chart: kind, preset, conventions }: Ask, notes: Note[]): Conventions {
  let own = ofKind.get(kind);
  if (own === undefined) {
    own = kind.conventions === undefined ? defaults : mergeConventions([kind.conventions]);
    ofKind.set(kind, own);
  }
  if (preset === undefined && conventions === undefined) return own;
  checkMade("preset", "preset", preset);
  const { centreFrom, ...others } = preset?.conventions ?? {};
  const applies = centreFrom === undefined || kind.conventions?.centreFrom !== undefined;
  if (!applies && centreFrom === "median") notes.push(note("convention-not-applied", { convention: "centreFrom", value: centreFrom }));
  const parts = [kind.conventions, applies ? preset?.conventions : others];
  const prescribed = mergeConventions(parts);
  if (conventions === undefined) return prescribed;
  const asked = mergeConventions([...parts, conventions]);
  const unread = unreadBy(kind, asked, prescribed);
  if (unread.length === 0) return asked;
  for (const [name, value] of unread) notes.push(note("convention-not-applied", { convention: name, value: plain(value) }));
  return { ...asked, ...Object.fromEntries(unread.map(([name]) => [name, prescribed[name]])) };
}

/** Conventions that count under another one alone. */
const needed: Readonly<Partial<Record<keyof Conventions, (inForce: Conventions) => boolean>>> = {
  alpha: ({ method }) => method === "probability",
  midP: ({ method }) => method === "probability",
  shape: ({ method }) => method === "probability",
  power: ({ method }) => method !== "probability",
  screeningFactor: ({ screening }) => screening !== "none",
};

/** What a call sets otherwise than it would stand, and the kind does not read. */
function unreadBy(kind: ChartKind, asked: Conventions, before: Conventions): readonly (readonly [keyof Conventions, unknown])[] {
  if (kind.reads === undefined) return [];
  return (Object.entries(asked) as readonly [keyof Conventions, unknown][]).filter(([name, value]) => {
    if (JSON.stringify(value) === JSON.stringify(before[name])) return false;
    if (!ofLines.includes(name)) return false;
    return !isRead(kind, name, value) || needed[name]?.(asked) === false;
  });
}

const plain = (value: unknown): string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value);

/** Whether a rule makes sense on a kind. */
function admits(kind: ChartKind, rule: Rule): boolean {
  if (kind.admits === "all") return true;
  if (rule.rank === 1) return kind.lined;
  return kind.admits === "centre" && rule.needs !== "limits";
}

/** The rules: the call's, else the preset's, else the kind's. */
export function rulesInForce({ chart: kind, preset, rules }: Ask, notes: Note[]): readonly Rule[] {
  if (rules !== undefined) {
    rules.forEach(checkRule);
    const refused = rules.find((rule) => !admits(kind, rule));
    if (refused !== undefined)
      throw fault("rule-not-admitted", `rule ${refused.key} makes no sense on a ${kind.name} chart`, {
        column: "rules",
        value: refused.key,
      });
    refuseDuplicates(rules);
    if (preset !== undefined && keysOf(rules) !== keysOf(preset.rules)) notes.push(note("rules-replaced", { preset: preset.name }));
    return rules;
  }
  if (preset === undefined) return kind.rules;
  const left = preset.rules.filter((rule) => !admits(kind, rule));
  if (left.length === 0) return preset.rules;
  const said = left.filter((rule) => preset.whereAdmitted?.includes(rule.name) !== true);
  if (said.length > 0) notes.push(note("rule-not-admitted", { rules: said.map((rule) => rule.key).join(", ") }));
  return preset.rules.filter((rule) => !left.includes(rule));
}

/** The keys of rules, in one text whatever their order. */
function keysOf(rules: readonly Rule[]): string {
  return rules
    .map(({ key }) => key)
    .sort()
    .join();
}

function refuseDuplicates(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { key } of rules) {
    if (seen.has(key)) throw fault("rule-duplicate", `rule ${key} is given twice, expected each key once`, { column: "rules", value: key });
    seen.add(key);
  }
}
