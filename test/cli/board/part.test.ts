import { describe, expect, test } from "vitest";
import { reported } from "../board.js";

const months = Array.from({ length: 24 }, (_, i) => `${2022 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`);
const csv = (name: string, places: readonly (string | number)[]): string =>
  `${name},y\n${places.map((place, i) => `${place},${40 + ((i * 7) % 5)}`).join("\n")}\n`;
const data = {
  "new.csv": csv("x", months),
  "old.csv": csv("x", months.slice(0, 12)),
  "cases.csv": csv("x", [1, 2, 3, 4, 5, 6]),
};
const NEW = { name: "New", file: "new.csv" };
const OLD = { name: "Old", file: "old.csv" };
const CASES = { name: "Cases", file: "cases.csv" };

const report = (top: object, ...measures: readonly object[]) =>
  reported({ ...data, "board.json": JSON.stringify({ chart: "xmr", x: "x", y: "y", ...top, measures }, null, 2) });

/** What a picture says is not drawn. */
const notDrawn = (picture: string): string | undefined =>
  /Points before [^.]*|no more than the last \d+/.exec(picture.replace(/<\/text><text[^>]*>/g, " "))?.[0];

describe("a part of each chart of a report", () => {
  test("is drawn from a date on where charts have that date; others are drawn whole", async () => {
    const { run, text } = await report({}, NEW, OLD, CASES);
    expect(await run("--from", "2023-07")).toMatchObject({ status: 0 });
    const names = ["charts/new.svg", "charts/old.svg", "charts/cases.svg", "board.svg"];
    expect((await Promise.all(names.map(text))).map(notDrawn)).toEqual([
      "Points before July 2023 are not drawn",
      undefined,
      undefined,
      "Points before July 2023 are not drawn",
    ]);
    expect((await run("--check", "--from", "2023-07")).status).toBe(0);
    const stale = (await run("--check")).stderr.split("\n").flatMap((line) => /(\w+)\.svg is stale$/.exec(line)?.[1] ?? []);
    expect(stale).toEqual(["new", "board"]);
  });

  test("is told of by a measure in the place of the report, and by a flag in the place of both", async () => {
    const { run, text } = await report(
      { picture: { from: "2023-07" } },
      { ...NEW, picture: { last: 3 } },
      { ...CASES, picture: { from: 5 } },
    );
    expect(await run()).toMatchObject({ status: 0 });
    expect(notDrawn(await text("charts/new.svg"))).toBe("Points before October 2023 are not drawn");
    expect(notDrawn(await text("charts/cases.svg"))).toBe("Points before 5 are not drawn");
    expect(notDrawn(await text("board.svg"))).toBe("Points before July 2023 are not drawn");
    await run("--last", "2");
    expect(notDrawn(await text("charts/new.svg"))).toBe("Points before November 2023 are not drawn");
    expect(notDrawn(await text("charts/cases.svg"))).toBe("Points before 5 are not drawn");
    expect(notDrawn(await text("board.svg"))).toBe("no more than the last 2");
    await run("--from", "2023-12");
    expect(notDrawn(await text("charts/new.svg"))).toBe("Points before December 2023 are not drawn");
  });

  test("is refused where it is none, by the name of the flag, or the line of the measure that asks for it", async () => {
    const { run } = await report({}, NEW, OLD, CASES);
    const told = async (...flags: readonly string[]): Promise<string> => {
      const { status, stderr } = await run(...flags);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await told("--last", "0")).toBe("naturallimits: --last is 0, expected a whole number above 0\n");
    expect(await told("--last", "2", "--from", "2023-07")).toBe("naturallimits: got --from and --last, expected one of them\n");
    expect(await told("--from", "2030")).toBe('naturallimits: --from is "2030", expected no later than the last date of some chart\n');
    expect(await told("--from", "July")).toContain(
      'measures[0]: --from is "July", expected an ISO date like the x of the data ("2023-12")',
    );
    const own = await report({}, NEW, { ...OLD, picture: { from: "2023-07" } }, { ...CASES, picture: { from: "July" } });
    const { stderr } = await own.run();
    expect(stderr).toMatch(/measures\[1\]: from is "2023-07", expected no later than the last x of the data, "2022-12"/);
    expect(stderr).toMatch(/measures\[2\]: from is "July", expected a number like the x of the data \(6\)/);
    const late = await report({ picture: { from: "2030" } }, NEW);
    expect((await late.run()).stderr).toMatch(/board\.json: from is "2030", expected no later than the last date of some chart/);
  });
});
