import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentHash, sha256, unitsBetween } from "../src/hash.js";

describe("sha256", () => {
  it("gives the digests printed in FIPS 180-4's example files", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
    expect(sha256("a".repeat(1_000_000))).toBe("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  });

  it("gives the digest of no text at all", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("pads messages of every length around a block as another implementation does", () => {
    for (let length = 50; length <= 130; length++) {
      const text = "x".repeat(length);
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }
  });

  it("reads text as UTF-8, with U+FFFD for a lone surrogate", () => {
    expect(sha256("\ud800")).toBe(sha256("\ufffd"));
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("contentHash", () => {
  const hashOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

  it("is that of JSON with sorted keys, without the id and what is undefined", () => {
    const record = { id: "x", reason: "agreed", basis: { to: 2, from: null }, at: [1, "a", { d: true, c: undefined }], cause: undefined };
    expect(contentHash(record)).toBe(hashOf('{"at":[1,"a",{"d":true}],"basis":{"from":null,"to":2},"reason":"agreed"}'));
  });

  it("is the same whatever the order of members, and another for another order of elements", () => {
    expect(contentHash({ a: 1, b: { c: 2, d: 3 } })).toBe(contentHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(contentHash({ a: [1, 2] })).not.toBe(contentHash({ a: [2, 1] }));
  });
});

describe("unitsBetween", () => {
  const units = [
    { x: "C", n: 10 },
    { x: "A", n: 10 },
    { x: "B", n: 5 },
    { x: "E", n: 20 },
    { x: "F", n: NaN },
    { x: "D", n: null },
  ];

  it.each([
    ["B", "C", [2, 1, 0]],
    ["A", "E", [1, 0, 3]],
    ["A", "C", [1, 0]],
    ["E", "D", [3, 5, 4]],
    ["B", "G", []],
    ["G", "C", []],
  ])("from %s to %s go by size, those of one size by name, those without one last", (from, to, at) => {
    expect(unitsBetween(units, from, to)).toEqual(at);
  });
});
