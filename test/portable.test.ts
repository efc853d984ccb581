/** What keeps a checkout on Windows working: see `npm run check:windows` as well. */
import { describe, expect, it } from "vitest";
import { textOf } from "./docs/markdown.js";

const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

describe("npm scripts", () => {
  it.each(Object.entries(scripts))("%s uses nothing that only one shell knows", (_, script) => {
    for (const command of script.split(" && ")) {
      expect(command).toMatch(/^(?:node|npm|tsc|tsup|eslint|biome|vitest|typedoc|size-limit|publint|attw|knip|stryker)( |$)/);
      expect(command).not.toMatch(/['`$|<>;&]/);
    }
  });
});

describe(".gitattributes", () => {
  it("has every text with the line ends of the repository, so that what is compared byte for byte survives a checkout", () => {
    expect(textOf(".gitattributes").split("\n")).toContain("* text=auto eol=lf");
  });
});
