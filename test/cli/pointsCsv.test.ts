import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/csv/index.js";
import { folder, naturallimits } from "./process.js";

const values = [5, 7, 5, 7, 7, 5, 4, 9, 8, 13];
const rows = values.map((value, i) => `2024-${String(i + 1).padStart(2, "0")},${value}`).join("\n");
const config = { ghost: [{ x: "2024-07", reason: 'pump "A", flooded' }], phases: [{ start: "2024-09", label: "Go-live", reason: "new" }] };

describe("naturallimits render -o out.csv", () => {
  test("writes a row a point with its lines, which the CSV reader reads back", async () => {
    const at = await folder({ "data.csv": `month,value\n${rows}\n`, "spc.json": JSON.stringify(config) });
    const flags = ["--chart", "xmr", "--x", "month", "--y", "value", "--improvement", "down"];
    const { status, stdout, stderr } = await naturallimits(["render", at("data.csv"), ...flags, "-o", at("plain.csv")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("XmR chart");
    const plain = readCsv(await readFile(at("plain.csv")), { numbers: ["value", "centre", "lower", "upper"] });
    expect(plain.columns.join()).toBe("x,y,n,value,centre,lower,upper,target,phase,status,why,cause,rules");
    expect(plain.rows.map(({ value }) => value)).toEqual(values);
    // Mean 7, mean moving range 20/9: 7 ± 2.66 × 2.22.
    for (const { centre, lower, upper } of plain.rows) {
      expect(centre).toBe(7);
      expect([lower, upper].map((line) => Number(line).toFixed(2))).toEqual(["1.09", "12.91"]);
    }
    expect(plain.rows.at(-1)).toMatchObject({ x: "2024-10", phase: "1", cause: "concern", rules: "astronomicalPoint", target: null });

    await naturallimits(["render", at("data.csv"), ...flags, "--config", at("spc.json"), "-o", at("decided.csv")]);
    const decided = readCsv(await readFile(at("decided.csv"))).rows;
    expect(decided[6]).toMatchObject({ status: "ghost", why: 'pump "A", flooded', rules: null });
    expect(decided.map(({ y }) => y)).toEqual(values.map(String));
    expect(decided.map(({ phase }) => phase)).toEqual([...Array.from({ length: 8 }, () => "1"), "Go-live", "Go-live"]);
  });

  test("disarms names that a spreadsheet would run, and leaves numbers as they are", async () => {
    const at = await folder({ "data.csv": "ward,change\n=1+1,-2\n@SUM(A1),3\nNorth,-4\n" });
    await naturallimits(["render", at("data.csv"), "--chart", "run", "--x", "ward", "--y", "change", "-o", at("out.csv")]);
    const cells = (await readFile(at("out.csv"), "utf8")).split("\n").map((line) => line.split(",").slice(0, 2));
    expect(cells.slice(1, 4)).toEqual([
      [`"'=1+1"`, "-2"],
      [`"'@SUM(A1)"`, "3"],
      ["North", "-4"],
    ]);
  });
});
