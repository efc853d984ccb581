import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { spc, xmrChart } from "../../src/index.js";
import { locales } from "../../src/locales/index.js";
import { svg } from "../../src/svg/index.js";
import type { Chart, Locale } from "../../src/types/index.js";
import { hebrew } from "../support/hebrew.js";

interface Texts {
  readonly name: string;
  readonly label: string;
  readonly reason: string;
  readonly by: string;
  readonly ghost: string;
}

interface Example {
  readonly rows: readonly { readonly month: string; readonly falls: number }[];
  readonly options: Readonly<Record<"x" | "y", "month" | "falls">> & {
    readonly improvement: "down";
    readonly target: number;
    readonly ghost: readonly { readonly at: number }[];
    readonly asOf: string;
    readonly financialYearStart: number;
  };
  readonly phase: { readonly start: string; readonly decidedAt: string };
  readonly texts: Readonly<Record<string, Texts>>;
}

const path = join(import.meta.dirname, "../../fixtures/gallery/locales.json");
const { rows, options, phase, texts } = JSON.parse(readFileSync(path, "utf8")) as Example;
const languages: readonly (readonly [string, Partial<Locale>])[] = [...Object.entries({ ...locales, he: hebrew })].filter(
  ([tag]) => tag in texts,
);

function chartIn(tag: string): Chart {
  const { name, label, reason, by, ghost } = texts[tag] ?? { name: "", label: "", reason: "", by: "", ghost: "" };
  return spc(rows, {
    ...options,
    name,
    chart: xmrChart,
    ghost: options.ghost.map(({ at }) => ({ at, reason: ghost })),
    phases: [{ ...phase, label, reason, decidedBy: by }],
  });
}

describe("the gallery", () => {
  it.each(languages)("draws one chart in %s the same, byte for byte", async (tag, locale) => {
    const picture = svg(chartIn(tag), { locale, version: false });
    await expect(picture).toMatchFileSnapshot(`../../docs/gallery/locale-${tag}.svg`);
  });

  it("holds every language of the shelf but the default, and one written from right to left", () => {
    expect(languages.map(([tag]) => tag).sort()).toEqual([...Object.keys(locales).filter((tag) => tag !== "en-GB"), "he"].sort());
  });
});
