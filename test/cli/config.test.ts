import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type Chart, spc, xmrChart } from "../../src/index.js";
import { darkTheme, okabeItoPalette, svg } from "../../src/svg/index.js";
import { folder, naturallimits, type Outcome } from "./process.js";

const rows = Array.from({ length: 24 }, (_, at) =>
  `2023-${String((at % 12) + 1).padStart(2, "0")}`.replace("2023", at < 12 ? "2023" : "2024"),
);
const data = `month,days,left_out\n${rows.map((month, at) => `${month},${(at < 12 ? 20 : 30) + (at % 3)},${at === 3 ? "service closed" : "no"}`).join("\n")}\n`;

async function rendered(config: unknown, ...flags: readonly string[]): Promise<Outcome & { readonly chart: () => Promise<Chart> }> {
  const text = typeof config === "string" ? config : JSON.stringify(config);
  const at = await folder({ "data.csv": data, "spc.json": text });
  const outcome = await naturallimits(["render", at("data.csv"), "--config", at("spc.json"), "-o", at("out.json"), ...flags]);
  return { ...outcome, chart: async () => JSON.parse(await readFile(at("out.json"), "utf8")) as Chart };
}

const basic = { chart: "xmr", x: "month", y: "days", name: "Days waited" };

describe("a configuration file", () => {
  test("holds options, phases with their reasons, ghosts, rules and conventions by name", async () => {
    const outcome = await rendered({
      ...basic,
      phases: [{ start: "2024-01", label: "Second clinic", reason: "a second clinic opened", baseline: 8 }],
      ghost: [{ x: "2023-04", reason: "service closed" }],
      rules: [{ rule: "astronomicalPoint" }, { rule: "shift", length: 9 }],
      conventions: { constants: "table" },
      $schema: "https://example.invalid/schema",
    });
    expect(outcome).toMatchObject({ status: 0, stdout: "" });
    const { phases, points, provenance } = await outcome.chart();
    expect(phases.map(({ label, reason, first }) => [label, reason, first])).toEqual([
      [null, null, 0],
      ["Second clinic", "a second clinic opened", 12],
    ]);
    expect(phases[1]?.basis?.observations).toBe(8);
    expect(points[3]).toMatchObject({ status: "ghost", why: "service closed" });
    expect(provenance.rules.map(({ key }) => key)).toEqual(["astronomicalPoint", "shift(9)"]);
    expect(provenance.conventions.constants).toBe("table");
  });

  test("is overridden by flags", async () => {
    const { chart } = await rendered(
      { ...basic, improvement: "up", target: 5 },
      "--chart",
      "run",
      "--target",
      "-2.5",
      "--improvement=down",
    );
    expect(await chart()).toMatchObject({ kind: "run", improvement: "down", points: { 0: { target: -2.5 } } });
  });

  test("names a preset, and provenance gives its exact name", async () => {
    const { provenance } = await (await rendered({ ...basic, preset: "mdc" })).chart();
    expect(provenance.preset).toMatch(/^mdc@/);
  });

  test("may take ghosts from a column, in which no means no", async () => {
    const { points } = await (await rendered({ ...basic, ghost: "left_out" })).chart();
    expect(points.filter(({ status }) => status === "ghost").map(({ index, why }) => [index, why])).toEqual([[3, "service closed"]]);
  });

  test("says how the file is read and how the picture is drawn", async () => {
    const at = await folder({
      "data.csv": "Waiting times\n\nm;y\nMar-19;12,5\nApr-19;~\nMay-19;13\n",
      "spc.json": JSON.stringify({
        chart: "xmr",
        x: "m",
        y: "y",
        csv: { skip: 2, decimal: ",", dates: "my", missing: ["~"] },
        picture: { title: "Waits are <long>", width: 600 },
      }),
    });
    const { status, stdout } = await naturallimits(["render", at("data.csv"), "--config", at("spc.json")]);
    expect(status).toBe(0);
    expect(stdout).toContain('width="600"');
    expect(stdout).toContain("&lt;long&gt;");
  });
});

describe("what is wrong in a configuration is told", () => {
  test.each([
    ["{ chart: 1", /spc\.json is not JSON/],
    [[1], /spc\.json holds an array of 1, expected an object of options/],
    [{ ...basic, pahses: [] }, /unknown option "pahses", did you mean "phases"\?/],
    [
      { title: "Report", order: "signal", measures: [] },
      /spc\.json: line 1: measures are those of a report: naturallimits board draws it, expected options of one chart\n$/,
    ],
    [{ ...basic, theme: "dark" }, /unknown option "theme", expected within picture: \{ "picture": \{ "theme": … \} \}/],
    [{ ...basic, skip: 2 }, /unknown option "skip", expected within csv: /],
    [{ ...basic, onCentre: "skip" }, /unknown option "onCentre", expected within conventions: /],
    [{ ...basic, ghost: [{ x: "2023-04", raeson: "closed" }] }, /unknown option "ghost\[0\]\.raeson".*did you mean "reason"\?/],
    [{ ...basic, phases: [{ start: "2024-01", lable: "x" }] }, /"lable".*did you mean "label"\?/],
    [{ ...basic, conventions: { constnts: "table" } }, /"constnts".*did you mean "constants"\?/],
    [{ ...basic, rules: [{ rule: "shfit" }] }, /"shfit".*did you mean "shift"\?/],
    [{ ...basic, rules: "shift" }, /rules is "shift", expected a list/],
    [{ ...basic, chart: 7 }, /chart is 7, expected a name/],
    [{ ...basic, preset: "lifeqi" }, /lifeqi/],
    [{ ...basic, ghost: [{ x: "2022-04" }] }, /ghost is at "2022-04"/],
    [{ ...basic, phases: [{ start: "soon" }] }, /phase start is "soon", expected a date/],
    [{ ...basic, phases: [{ index: 99 }] }, /phase index is 99, expected a position from 0 to 23/],
    [{ ...basic, csv: { skpi: 1 } }, /"skpi".*did you mean "skip"\?/],
    [{ ...basic, csv: [] }, /csv is an array of 0, expected an object of options/],
  ])("%j", async (config, message) => {
    const { status, stderr } = await rendered(config);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  test("a phase that begins after the last row stands empty, with a note", async () => {
    const outcome = await rendered({ ...basic, phases: [{ start: "2030-01", reason: "planned" }] });
    expect(outcome.status).toBe(0);
    const { phases, notes } = await outcome.chart();
    expect(phases[1]).toMatchObject({ first: null, last: null });
    expect(notes.map(({ code }) => code)).toContain("phase-empty");
  });
});

describe("what is wrong in a configuration is told with its line", () => {
  const lines = (...further: readonly string[]): string =>
    `{\n${['"chart": "xmr"', '"x": "month"', '"y": "days"', ...further].map((line) => `  ${line}`).join(",\n")}\n}\n`;
  const phases = '"phases": [\n    { "start": "2023-06", "label": "A" },\n    { "start": "2024-01", "label": 5 }\n  ]';

  test.each([
    [lines('"improvment": "up"'), /spc\.json: line 5: unknown option "improvment"/],
    [lines('"improvement": "upp"'), /spc\.json: line 5: improvement of spc is "upp"/],
    [lines('"per": "1000"'), /spc\.json: line 5: per of spc is "1000", expected a number above 0/],
    [lines('"csv": {\n    "skip": "1"\n  }'), /spc\.json: line 6: skip is "1", expected a whole number/],
    [lines('"csv": {\n    "missing": "n/k"\n  }'), /spc\.json: line 6: missing is "n\/k", expected a list of text/],
    [lines('"picture": {\n    "width": "wide"\n  }', '"csv": {}'), /spc\.json: line 6: width is "wide"/],
    [lines('"picture": { "palette": "mcd" }'), /spc\.json: line 5: palette is "mcd", expected one of .*did you mean "mdc"\?/],
    [lines('"conventions": {\n    "constants": "tabel"\n  }'), /spc\.json: line 6: constants of conventions is "tabel"/],
    [lines('"rules": [\n    { "rule": "shift", "lenght": 9 }\n  ]'), /spc\.json: line 6: .*"lenght".*did you mean "length"\?/],
    [lines(phases), /spc\.json: line 7: label of phases\[1\] is 5/],
    [lines('"annotations": [\n    { "x": "2023-04", "txet": "a" }\n  ]'), /spc\.json: line 6: .*"annotations\[0\]\.txet".*"text"/],
    [lines('"ghost": [{ "x": "2031-04" }]'), /spc\.json: line 5: ghost is at "2031-04"/],
    [lines('"phases": [{ "start": "2024-01", "lock": "absent.json" }]'), /cannot read \S*absent\.json: there is no such file/],
    [lines('"ledger": 5'), /spc\.json: line 5: ledger has 5, expected the name of a file/],
    [lines('"ledger": "data.csv"'), /data\.csv is not JSON: line 1, column 1 has "m", expected a value/],
    [lines('"x": "days"'), /spc\.json: line 5: "x" appears there for the second time/],
    [lines("'n': 5"), /spc\.json is not JSON: line 5, column 3 has "'", expected a name in double quotes/],
  ])("%j", async (config, message) => {
    const at = await folder({ "data.csv": data, "spc.json": config });
    const { status, stderr } = await naturallimits([
      "render",
      at("data.csv"),
      "--config",
      at("spc.json"),
      "-o",
      at("out.svg"),
      "--no-cost",
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  test("but a flag is no line of the configuration", async () => {
    const { stderr } = await rendered({ ...basic, improvement: "up" }, "--improvement", "upp");
    expect(stderr).toMatch(/^naturallimits: --improvement is "upp"/);
  });

  test("a file that is not in UTF-8 is refused", async () => {
    const at = await folder({ "data.csv": data, "spc.json": Uint8Array.from([0x7b, 0x22, 0xe5, 0x22, 0x3a, 0x31, 0x7d]) });
    const { stderr } = await naturallimits(["render", at("data.csv"), "--config", at("spc.json")]);
    expect(stderr).toMatch(/spc\.json is not in UTF-8\n$/);
  });
});

test("themes and palettes may be named", async () => {
  const at = await folder({ "data.csv": data, "spc.json": JSON.stringify({ ...basic, picture: { theme: "dark", palette: "okabeIto" } }) });
  const { stdout } = await naturallimits(["render", at("data.csv"), "--config", at("spc.json"), "--no-cost"]);
  const chart = spc(recordsIn(data), { chart: xmrChart, x: "month", y: "days", name: "Days waited" });
  expect(stdout).toBe(`${svg(chart, { theme: darkTheme, palette: okabeItoPalette })}\n`);
});

/** The rows of the data. */
function recordsIn(csv: string): readonly { readonly month: string; readonly days: string }[] {
  const cells = csv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  return cells.map(([month = "", days = ""]) => ({ month, days }));
}
