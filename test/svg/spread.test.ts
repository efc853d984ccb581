import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../src/svg/frame/around/spread.js";

const at = (...places: number[]): { at: number; weight: number }[] => places.map((place) => ({ at: place, weight: 1 }));

describe("spread", () => {
  it("leaves labels that have room where they want to be", () => {
    expect(spread(at(20, 60, 90), 16, 0, 200)).toEqual([20, 60, 90]);
  });

  it("puts two that overlap at equal distances from the middle of their wishes", () => {
    expect(spread(at(50, 52), 16, 0, 200)).toEqual([43, 59]);
  });

  it("lets the heavier of two move less", () => {
    const [light = 0, heavy = 0] = spread(
      [
        { at: 50, weight: 1 },
        { at: 50, weight: 3 },
      ],
      16,
      0,
      200,
    );
    expect([50 - light, heavy - 50]).toEqual([12, 4]);
  });

  it("keeps all between the ends", () => {
    expect(spread(at(0, 0, 200), 16, 0, 100)).toEqual([8, 24, 92]);
  });

  it("follows on from the top where there is no room for all", () => {
    expect(spread(at(10, 10, 10), 16, 0, 30)).toEqual([8, 24, 40]);
  });

  it("finds what no small move improves, in order and without overlap", () => {
    const wishes = fc.array(fc.record({ at: fc.integer({ min: 0, max: 200 }), weight: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(wishes, (unsorted) => {
        const sorted = [...unsorted].sort((a, b) => a.at - b.at);
        const places = spread(sorted, 16, -6, 206);
        const cost = (y: readonly number[]): number =>
          y.reduce((sum, place, i) => sum + (sorted[i]?.weight ?? 0) * (place - (sorted[i]?.at ?? 0)) ** 2, 0);
        const allowed = (y: readonly number[]): boolean =>
          y.every((place, i) => place >= 2 - 1e-9 && place <= 198 + 1e-9 && (i === 0 || place - (y[i - 1] ?? 0) >= 16 - 1e-9));
        expect(allowed(places)).toBe(true);
        for (let from = 0; from < places.length; from++) {
          for (let to = from + 1; to <= places.length; to++) {
            for (const move of [-0.5, 0.5]) {
              const moved = places.map((place, i) => (i >= from && i < to ? place + move : place));
              if (allowed(moved)) expect(cost(moved)).toBeGreaterThanOrEqual(cost(places) - 1e-6);
            }
          }
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
