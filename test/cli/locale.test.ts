import { expect, test } from "vitest";
import { folder, naturallimits } from "./process.js";

const falls = `month,falls\n${Array.from({ length: 14 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")},${[9, 8][i % 2]}`).join("\n")}\n`;
const flags = ["--chart", "c", "--x", "month", "--y", "falls", "--name", "Fald", "--no-cost"];

test("--locale tells a chart in another language", async () => {
  const at = await folder({ "data.csv": falls });
  const { status, stdout } = await naturallimits(["describe", at("data.csv"), ...flags, "--locale", "da"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Fald: c-diagram, antal, pr\. måned, januar 2024 til februar 2025 \(14 måneder\)\./);
});

test("--locale draws a chart in another language", async () => {
  const at = await folder({ "data.csv": falls });
  const { stdout, stderr } = await naturallimits(["render", at("data.csv"), ...flags, "--locale", "de"]);
  expect(stdout).toContain('lang="de"');
  expect(stdout).toContain("Obere Eingriffsgrenze");
  expect(stderr).toContain("Fald: c-Karte");
});

test("--locale words proposals", async () => {
  const step = `y\n${Array.from({ length: 40 }, (_, i) => (i < 20 ? 10 : 30) + (i % 3)).join("\n")}\n`;
  const at = await folder({ "data.csv": step });
  const { stderr } = await naturallimits(["suggest", at("data.csv"), "--chart", "xmr", "--y", "y", "--locale", "fr"]);
  expect(stderr).toMatch(/^À partir de l’observation 21/);
});

test("an unknown tag is wrong usage, with the nearest that is known", async () => {
  const at = await folder({ "data.csv": falls });
  const { status, stderr } = await naturallimits(["describe", at("data.csv"), ...flags, "--locale", "dk"]);
  expect(status).toBe(2);
  expect(stderr).toBe('naturallimits: --locale is "dk", expected one of en-GB, en-US, da, de, fr; did you mean "da"?\n');
});

test("a configuration names a language by its tag, or holds words of its own; a flag overrides it", async () => {
  const words = { words: { mean: "Average" } };
  const at = await folder({
    "data.csv": falls,
    "da.json": JSON.stringify({ picture: { locale: "da" } }),
    "own.json": JSON.stringify({ picture: { locale: words } }),
    "bad.json": JSON.stringify({ picture: { locale: "dk" } }),
  });
  const drawn = (config: string, ...more: readonly string[]): ReturnType<typeof naturallimits> =>
    naturallimits(["render", at("data.csv"), ...flags, "--config", at(config), ...more]);
  expect((await drawn("da.json")).stdout).toContain("Øvre kontrolgrænse");
  expect((await drawn("da.json")).stderr).toContain("c-diagram");
  expect((await drawn("da.json", "--locale", "de")).stdout).toContain("Obere Eingriffsgrenze");
  expect((await drawn("own.json")).stdout).toContain(">Average<");
  const bad = await drawn("bad.json");
  expect(bad.status).toBe(2);
  expect(bad.stderr).toContain('locale is "dk", expected one of en-GB, en-US, da, de, fr; did you mean "da"?');
});
