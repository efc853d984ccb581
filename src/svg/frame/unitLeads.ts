/** The hairlines between units and their names, and what lies in the way of them. */
import type { UnitName } from "../types.js";
import type { Box } from "./box.js";

/** A line through some places, in px. */
export interface Track {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** From a marker to a name that had to move up or down; null for a name beside its marker. */
export function leadOf({ marker, x, y, width }: Omit<UnitName, "colour">, unit: number): Track | null {
  if (marker.y === y) return null;
  const down = y > marker.y ? unit : -unit;
  if (x <= marker.x && marker.x <= x + width) return { x: [marker.x, marker.x], y: [marker.y + 6 * down, y - 7 * down] };
  const across = x > marker.x ? [marker.x + 5 * unit, x - 2 * unit] : [marker.x - 5 * unit, x + width + 2 * unit];
  return { x: across, y: [marker.y, y] };
}

/** Whether a line passes through a box. */
export function passes({ x, y }: Track, { left, right, top, bottom }: Box): boolean {
  const held = (place: number): number => Math.min(Math.max(place, left), right);
  return x.some((to, i) => {
    const from = x[i - 1] ?? to;
    if (Math.max(from, to) < left || Math.min(from, to) > right) return false;
    const end = y[i] ?? NaN;
    const start = y[i - 1] ?? end;
    const heightAt = (place: number): number => start + ((end - start) * (place - from)) / (to - from);
    const [a, b] = from === to ? [start, end] : [heightAt(held(from)), heightAt(held(to))];
    return Math.max(a, b) >= top && Math.min(a, b) <= bottom;
  });
}
