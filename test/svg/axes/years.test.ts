import { describe, expect, it } from "vitest";
import type { Axis } from "../../../src/svg/types.js";
import { dates } from "../support.js";
import { axisAt, groups, labels } from "./support.js";

describe("months, quarters and years under the plot", () => {
  it("names every month, or every third, sixth or twelfth, from the start of the financial year, and the years under them", () => {
    const axisFor = (length: number, width = 840): Axis => axisAt(dates(length, "month"), { financialYearStart: 4 }, { width });
    expect(labels(axisFor(12))).toBe("Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar");
    expect(labels(axisFor(48))).toBe("Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan");
    expect(labels(axisFor(48, 360))).toBe("Apr Oct Apr Oct Apr Oct Apr Oct");
    expect(labels(axisFor(144))).toBe(Array.from({ length: 12 }, () => "Apr").join(" "));
    expect(groups(axisFor(48))).toBe("2021/22 2022/23 2023/24 2024/25");
  });

  it("names calendar years where the chart has no financial year, or one that begins in January", () => {
    for (const options of [{}, { financialYearStart: 1 }]) {
      const axis = axisAt(dates(30, "month", "2022-10-01"), options);
      expect(labels(axis)).toBe("Oct Jan Apr Jul Oct Jan Apr Jul Oct Jan");
      expect(groups(axis)).toBe("2022 2023 2024 2025");
    }
  });

  it("begins the financial year where the chart says", () => {
    expect(groups(axisAt(dates(24, "month", "2022-07-01"), { financialYearStart: 7 }))).toBe("2022/23 2023/24");
    expect(labels(axisAt(dates(24, "month", "2022-07-01"), { financialYearStart: 7 }))).toMatch(/^Jul Oct Jan/);
  });

  it("names quarters over years, and years alone", () => {
    expect(labels(axisAt(dates(6, "quarter", "2023-07-01"), { period: "quarter" }))).toBe("Q3 Q4 Q1 Q2 Q3 Q4");
    expect(groups(axisAt(dates(6, "quarter", "2023-07-01"), { period: "quarter" }))).toBe("2023 2024");
    expect(labels(axisAt(dates(5, "year", "2019-01-01"), { period: "year" }))).toBe("2019 2020 2021 2022 2023");
    expect(labels(axisAt(dates(4, "year", "2019-04-01"), { period: "financial-year" }))).toBe("2019/20 2020/21 2021/22 2022/23");
  });

  it("counts quarters from the start of a financial year, where that begins with a quarter", () => {
    const quarters = dates(6, "quarter", "2023-04-01");
    expect([labels(axisAt(quarters)), groups(axisAt(quarters))]).toEqual(["Q2 Q3 Q4 Q1 Q2 Q3", "2023 2024"]);
    const financial = axisAt(quarters, { financialYearStart: 4 });
    expect([labels(financial), groups(financial)]).toEqual(["Q1 Q2 Q3 Q4 Q1 Q2", "2023/24 2024/25"]);
    expect(labels(axisAt(quarters, { financialYearStart: 7 }))).toBe("Q4 Q1 Q2 Q3 Q4 Q1");
    expect(labels(axisAt(quarters, { financialYearStart: 2 }))).toBe("Q2 Q3 Q4 Q1 Q2 Q3");
  });

  it("names financial years where a chart has them, also where months and quarters have no room", () => {
    const narrow = { width: 360 };
    expect(labels(axisAt(dates(96, "month", "2019-01-01"), { financialYearStart: 4 }, narrow))).toBe("2020/21 2022/23 2024/25 2026/27");
    expect(labels(axisAt(dates(96, "month", "2019-01-01"), {}, narrow))).toBe("2020 2022 2024 2026");
    const quarters = axisAt(dates(32, "quarter", "2019-01-01"), { financialYearStart: 4 }, narrow);
    expect(labels(quarters)).toBe("2020/21 2022/23 2024/25 2026/27");
    const twelve = axisAt(dates(48, "quarter", "2012-04-01"), { financialYearStart: 4 }, narrow);
    expect(labels(twelve)).toBe("2013/14 2016/17 2019/20 2022/23");
    expect(labels(axisAt(dates(5, "year", "2019-01-01"), { period: "year", financialYearStart: 4 }))).toBe("2019 2020 2021 2022 2023");
  });

  it("goes over to a coarser calendar where there is no room for the points' own", () => {
    expect(groups(axisAt(dates(200, "day", "2024-01-01")))).toBe("Jan 2024 Feb Mar Apr May Jun Jul");
    expect(labels(axisAt(dates(300, "week", "2019-01-07")))).toMatch(/^(Apr Jul|Jul Jan)/);
    expect(labels(axisAt(dates(400, "month", "1990-01-01")))).toMatch(/^19[90]\d 19/);
  });
});
