import { describe, expect, test } from "vitest";

import { lockPhase, suggestPhases } from "../../src/index.js";
import { chunksOf, naturallimits } from "./process.js";
import { chart, recordIn, rows } from "./stepped.js";

describe("batch", () => {
  const request = { id: 7, rows, options: { chart: "xmr", x: "month", y: "days", improvement: "down" } };
  const answer = async (...requests: readonly object[]): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { stdout } = await naturallimits(["batch"], chunksOf(requests.map((one) => `${JSON.stringify(one)}\n`).join("")));
    return stdout
      .trim()
      .split("\n")
      .map((line) => recordIn(line));
  };

  test("answers with a suggestion where a request asks for one, by name or with parameters", async () => {
    const [plain, named, more] = await answer(
      request,
      { ...request, suggest: "changePoint" },
      { ...request, suggest: { method: "changePoint", penalty: 2 } },
    );
    expect(plain).not.toHaveProperty("suggestion");
    expect(named).toEqual({ ...plain, suggestion: recordIn(JSON.stringify(suggestPhases(chart))) });
    expect(more).toMatchObject({ id: 7, suggestion: { proposals: [{ parameters: { penalty: 2 } }] } });
  });

  test("answers with a ledger entry where a request locks a phase", async () => {
    const lock = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-09-01" };
    const [entry, named] = await answer({ ...request, lock }, { ...request, lock: { ...lock, phase: 0, cause: "rota" } });
    expect(entry).toMatchObject({ id: 7, entry: recordIn(JSON.stringify(lockPhase(chart, 0, lock))) });
    expect(named).toMatchObject({ entry: { cause: "rota" } });
  });

  test("takes every part of a decision, and the entry back as a lock, which notices data that were revised", async () => {
    const lock = {
      reason: "agreed",
      lockedBy: "A. Analyst",
      lockedAt: "2024-09-01",
      cause: "rota",
      expectedToPersist: true,
      supersedes: "f00",
    };
    const [made] = await answer({ ...request, lock });
    expect(made?.entry).toMatchObject(lock);
    const options = { ...request.options, phases: [{ start: "2022-01", lock: made?.entry }] };
    const revised = rows.map((row, i) => (i === 2 ? { ...row, days: 58 } : row));
    const [same, changed] = await answer({ ...request, options }, { ...request, rows: revised, options });
    for (const one of [same, changed])
      expect(one?.phases).toMatchObject([{ limitsFrom: "locked", estimate: chart.phases[0]?.estimate, lines: chart.phases[0]?.lines }]);
    const codes = (one: Readonly<Record<string, unknown>> | undefined): string => JSON.stringify(one?.notes);
    expect(codes(same)).not.toContain("locked-data");
    expect(codes(changed)).toContain('"locked-data-changed"');
  });

  test("tells what is wrong with either, and costs that line alone", async () => {
    const lock = { reason: "agreed", lockedBy: "A. Analyst", lockedAt: "2024-09-01" };
    const answers = await answer(
      { ...request, suggest: "changePoints" },
      { ...request, lock: { ...lock, lockedBy: 3 } },
      { ...request, lock: { ...lock, by: "me" } },
      { ...request, lock: "agreed" },
      { ...request, lock: { ...lock, phase: "first" } },
      { ...request, lock: { ...lock, expectedToPersist: "yes" } },
      request,
    );
    const codes = ["unknown-name", "lock-incomplete", "unknown-option", "wrong-type", "position-unknown", "lock-incomplete"];
    expect(answers.slice(0, 6)).toMatchObject(codes.map((code) => ({ id: 7, error: { code } })));
    expect(answers[6]).toHaveProperty("verdict");
  });
});
