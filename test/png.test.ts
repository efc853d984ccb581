import { createRequire } from "node:module";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { png, type PngOptions } from "../src/png/index.js";

const picture = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" font-family="Arial, sans-serif">${content}</svg>`;
const blank = picture("");
const regular = picture('<text x="5" y="30">Falls</text>');
const bold = picture('<text x="5" y="30" font-weight="bold">Falls</text>');

const sizeOf = (bytes: Uint8Array): [number, number] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

async function fontFile(start: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "font-")), "some.ttf");
  await writeFile(file, Buffer.from(start, "latin1"));
  return file;
}

afterEach(() => {
  vi.doUnmock("@resvg/resvg-js");
  vi.doUnmock("node:module");
  vi.resetModules();
});

describe("the picture", () => {
  test("is a PNG of the size of the SVG, or of that times the scale", async () => {
    const bytes = await png(regular);
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(sizeOf(bytes)).toEqual([120, 40]);
    expect(sizeOf(await png(regular, { scale: 2.5 }))).toEqual([300, 100]);
  });

  test.each([1e-9, 0.01])("is refused at a scale of %d, which gives no pixel", async (scale) => {
    await expect(png(regular, { scale })).rejects.toMatchObject({
      ...{ name: "SpcError", code: "out-of-range", column: "scale" },
      message: `scale ${scale} gives no pixel, expected a larger one`,
    });
    expect(sizeOf(await png(regular, { scale: 0.0125 }))).toEqual([2, 1]);
  });

  test("has its text, regular and bold, in the same bytes every time", async () => {
    const drawn = await png(regular);
    expect(drawn).not.toEqual(await png(blank));
    expect(drawn).not.toEqual(await png(bold));
    expect(drawn).toEqual(await png(regular));
  });

  test("is drawn with another font where one is named, whatever family the picture asks for", async () => {
    const other = createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf");
    expect(await png(regular, { fonts: [other] })).not.toEqual(await png(blank));
    expect(await png(regular, { fonts: [other] })).not.toEqual(await png(regular));
  });
});

describe("fonts that would draw no text are refused", () => {
  test.each([
    ["wOFF....", "is a web font (WOFF), expected a TrueType or OpenType file: .ttf or .otf"],
    ["wOF2....", "is a web font (WOFF), expected a TrueType or OpenType file: .ttf or .otf"],
    ["%PDF-1.7", "is not a font, expected a TrueType or OpenType file: .ttf or .otf"],
    ["", "is not a font, expected a TrueType or OpenType file: .ttf or .otf"],
  ])("a file that begins with %j", async (start, message) => {
    await expect(png(regular, { fonts: [await fontFile(start)] })).rejects.toMatchObject({
      name: "SpcError",
      code: "no-font",
      message: expect.stringContaining(message) as string,
    });
  });

  test("a file that begins like a font and is none, alone", async () => {
    const broken = await fontFile("\0\x01\0\0....");
    await expect(png(regular, { fonts: [broken] })).rejects.toMatchObject({
      code: "no-font",
      message: expect.stringMatching(
        /^the renderer draws no text with the font .*, expected a whole file, not packed in an archive$/u,
      ) as string,
    });
    const good = createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf");
    expect(await png(regular, { fonts: [good, broken] })).toEqual(await png(regular, { fonts: [good] }));
  });

  test("a file that is not there, and an empty list", async () => {
    await expect(png(regular, { fonts: ["absent.ttf"] })).rejects.toMatchObject({
      code: "no-font",
      message: 'the font file "absent.ttf" cannot be read',
    });
    await expect(png(regular, { fonts: [] })).rejects.toMatchObject({ code: "no-font" });
  });
});

describe("optional packages that are not installed are named", () => {
  const ownFont = "; for the font, a .ttf or .otf file named with the option fonts is enough";

  test("the renderer", async () => {
    vi.doMock("@resvg/resvg-js", () => {
      throw new Error("Cannot find package");
    });
    const fresh = await import("../src/png/index.js");
    await expect(fresh.png(regular)).rejects.toMatchObject({
      code: "no-renderer",
      message: "PNG needs a renderer: npm install @resvg/resvg-js",
    });
  });

  test("the font", async () => {
    const resolve = (): never => {
      throw new Error("Cannot find module");
    };
    vi.doMock("node:module", () => ({ createRequire: () => ({ resolve }) }));
    const fresh = await import("../src/png/index.js");
    await expect(fresh.png(regular)).rejects.toMatchObject({
      code: "no-font",
      message: `PNG needs a font: npm install @expo-google-fonts/arimo${ownFont}`,
    });
  });

  test("both at once", async () => {
    vi.doMock("@resvg/resvg-js", () => {
      throw new Error("Cannot find package");
    });
    vi.doMock("node:module", () => ({
      createRequire: () => ({
        resolve: (): never => {
          throw new Error("Cannot find module");
        },
      }),
    }));
    const fresh = await import("../src/png/index.js");
    await expect(fresh.png(regular)).rejects.toMatchObject({
      code: "no-renderer",
      message: `PNG needs a renderer and a font: npm install @resvg/resvg-js @expo-google-fonts/arimo${ownFont}`,
    });
    await expect(fresh.png(regular, { fonts: ["some.ttf"] })).rejects.toThrow(/^PNG needs a renderer: npm install @resvg\/resvg-js$/);
  });
});

describe("other input is an error", () => {
  test("text that is no SVG", async () => {
    await expect(png("out.svg")).rejects.toMatchObject({ code: "wrong-type", message: expect.stringContaining('got "out.svg"') as string });
  });

  test.each([0, -1, NaN, Infinity, 1e5])("a scale of %s", async (scale) => {
    await expect(png(regular, { scale })).rejects.toMatchObject({ code: "out-of-range", column: "scale" });
  });

  test("an option that does not exist", async () => {
    await expect(png(regular, { scal: 2 } as PngOptions)).rejects.toMatchObject({
      code: "unknown-option",
      message: expect.stringContaining('did you mean "scale"?') as string,
    });
  });
});
