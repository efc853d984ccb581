/** Names on an axis that look like dates and are none: they are told as they are, in words and pictures. */
import { expect, test } from "vitest";
import { describe, type Options, spc, xmrChart } from "../../../src/index.js";
import { svg, table } from "../../../src/svg/index.js";

interface Row {
  readonly year: string;
  readonly y: number;
}
const options: Options<Row> = { chart: xmrChart, x: "year", y: "y" };

test.each([[["2022-23", "2023-24", "2024-25"]], [["2022/23", "2023/24", "2024/25"]]])("financial years: %j", (years) => {
  const chart = spc(
    years.map((year, i): Row => ({ year, y: 4 + (i % 3) })),
    options,
  );
  expect(chart.axis).toBe("category");
  expect(describe(chart)).toContain(` at ${years.at(-1) ?? ""},`);
  for (const year of years) {
    expect(table(chart)).toContain(`>${year}<`);
    expect(svg(chart)).toContain(`>${year}<`);
  }
  expect(describe(chart)).not.toMatch(/ {2}/);
});
