import { describe as about, expect, it } from "vitest";
import { lockPhase, spc, xmrChart } from "../../../src/index.js";
import { caption, describe } from "../../../src/readings/describe.js";
import type { Chart, ChartKind, PhaseOption, SharedOptions } from "../../../src/types/index.js";
import { caution, chart, months } from "../../support/handwritten.js";
import { saw } from "../../support/told.js";

const dates = months(24);
const rows = saw(24, 40).map((y, i) => ({ month: dates[i] ?? "", y: y + (i % 5) }));

function made(options: Omit<Partial<SharedOptions<(typeof rows)[number]>>, "x" | "y">, kind: ChartKind = xmrChart): Chart {
  return spc(rows, { chart: kind, x: "month", y: "y", ...options });
}

const entry = lockPhase(made({}), 0, { reason: "agreed for the year", lockedBy: "ward team", lockedAt: "2025-04-03", cause: "new rota" });
const locked: readonly PhaseOption[] = [{ start: "2023-04", lock: entry }];
const LOCKED = "locked at the values of April 2023 to March 2025 (24 months) by ward team, 3 April 2025, reason: agreed for the year.";

about("description and caption", () => {
  it.each<readonly [what: string, chart: Chart, sentence: string]>([
    [
      "a reason that asks, without a full stop after it",
      made({ phases: [{ start: "2024-07", reason: "new rota?" }] }),
      "reason: new rota? ",
    ],
    ["that lines are locked, by whom, when and why", made({ phases: locked }), LOCKED],
    [
      "that lines are on trial",
      made({ phases: [{ start: "2024-07", label: "New rota", reason: "rota" }] }),
      "Limits are trial limits, from 9 observations, fewer than 12 (New rota).",
    ],
    [
      "that lines go on ahead of the data",
      made({ extend: 3 }),
      "Lines continue over 3 months ahead of the data (April 2025 to June 2025).",
    ],
    [
      "which points are left out, and why",
      made({
        ghost: [
          { x: "2023-06", reason: "ward closed" },
          { x: "2023-09", reason: "typing error" },
        ],
      }),
      "2 points left out of the limits (June 2023: ward closed, September 2023: typing error).",
    ],
    ["which points are not final", made({ provisional: 2 }), "2 points not final yet (February 2025 to March 2025)."],
    [
      "who decided on the only phase there is, when and why",
      made({ phases: [{ start: "2023-04", reason: "count begun", decidedBy: "ward team", decidedAt: "2023-05-01" }] }),
      "Decided by ward team, 1 May 2023; reason: count begun.",
    ],
    [
      "who decided on a phase that has not begun",
      made({ phases: [{ start: "2026-01", label: "New ward", reason: "the ward moves", decidedBy: "board" }] }),
      "New ward (January 2026): no observations yet; decided by board; reason: the ward moves.",
    ],
  ])("tell %s", (_, one, sentence) => {
    expect(describe(one)).toContain(sentence);
    expect(caption(one).join(" ")).toContain(sentence);
  });

  it("tell of a lock also on a kind of chart that no language knows", () => {
    const own: ChartKind = { ...xmrChart, name: "ownKind" };
    const lock = lockPhase(made({}, own), 0, { reason: "agreed for the year", lockedBy: "ward team", lockedAt: "2025-04-03" });
    const told = made({ phases: [{ start: "2023-04", lock }] }, own);
    for (const text of [describe(told), caption(told).join(" ")]) expect(text.toLowerCase()).toContain(LOCKED.toLowerCase());
  });
});

about("reasons for points left out", () => {
  const left = (reasons: Readonly<Record<number, string | null>>): string => {
    const at = Object.keys(reasons).map(Number);
    const points = Object.fromEntries(Object.entries(reasons).map(([i, why]) => [i, { status: "ghost", why } as const]));
    const [sentence] = caption(
      chart({ values: saw(24), x: dates, points, notes: [caution("ghosts", { points: at.length }, { at })] }),
    ).filter((one) => one.includes("left out"));
    return sentence ?? "";
  };

  it("are told one by one for a few, and once for neighbours and for many that share one", () => {
    expect(left({ 2: "flood", 9: "typing error" })).toBe("2 points left out of the limits (June 2023: flood, January 2024: typing error).");
    expect(left({ 2: "flood", 3: "flood", 4: "flood", 5: "flood" })).toBe(
      "4 points left out of the limits (June 2023 to September 2023: flood).",
    );
    expect(left({ 2: "flood", 4: "flood", 6: "flood", 8: "flood" })).toBe("4 points left out of the limits (flood).");
  });

  it("are told each with its points where there are several among many", () => {
    expect(left({ 2: "flood", 3: "flood", 4: "flood", 9: "typing error" })).toBe(
      "4 points left out of the limits (June 2023 to August 2023: flood, January 2024: typing error).",
    );
    expect(left({ 2: "flood", 4: "flood", 6: "flood", 8: "flood", 9: "typing error" })).toBe(
      "5 points left out of the limits (4 months: flood, January 2024: typing error).",
    );
    expect(left({ 2: "flood", 4: null, 6: null, 8: null, 10: null })).toBe("5 points left out of the limits (June 2023: flood).");
  });

  it("are told six at most", () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [2 * i, `cause ${i + 1}`]));
    const text = left(many);
    expect(text).toContain("February 2024: cause 6, and 2 more).");
    expect(text).not.toContain("cause 7");
  });
});
