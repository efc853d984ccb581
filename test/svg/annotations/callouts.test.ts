import { describe, expect, it } from "vitest";
import { astronomicalPoint } from "../../../src/rules/index.js";
import { type Frame, lightTheme } from "../../../src/svg/index.js";
import type { Chart } from "../../../src/types/index.js";
import { dates, frameFor, random } from "../support.js";
import { change, chartOf, event, framed, level, listed, months } from "./support.js";

describe("callouts", () => {
  const rules = [astronomicalPoint()];
  const flat = months.map((row, i) => ({ ...row, y: i === 12 ? 90 : 50 + (i % 2) }));

  it("stand in ink at a point that is a signal only with others", () => {
    const lower = months.map((row, i) => ({ ...row, y: (i < 12 ? 60 : 40) + (i % 2) }));
    const frame = frameFor(chartOf(lower, [event("2024-03", "New form")], { improvement: "down" }));
    expect(chartOf(lower, [], { improvement: "down" }).points[14]?.cause).toBe("improvement");
    expect(frame.callouts.map(({ lines, colour }) => [lines[0], colour])).toEqual([["New form", lightTheme.ink]]);
  });

  it("of a month that the data lack stand over their place on the axis, with a leader down to it", () => {
    const rows = level(["2024-01", "2024-02", "2024-05", "2024-06", "2024-07", "2024-08"]);
    const frame = framed(rows, [event("2024-03", "in the gap")]);
    const at = frame.at(Date.UTC(2024, 2, 1));
    expect(frame.callouts).toMatchObject([{ lines: ["in the gap"], x: at, anchor: "middle", leader: { x: at, to: frame.bottom } }]);
    expect(frame.callouts[0]?.y).toBeLessThan(frame.bottom - 12);
    expect(frame.callouts[0]?.y).toBeGreaterThan(frame.bottom - 30);
  });

  it("of a period without an observation are joined to the line over the gap, as the axis there says that there is none", () => {
    const rows = months.map((row, i) => ({ ...row, y: i === 8 ? null : row.y }));
    const frame = framed(rows, [event("2023-09", "Record system down")]);
    const [callout] = frame.callouts;
    expect(callout?.leader?.x).toBeCloseTo(frame.edge(8) + frame.step / 2, 0);
    expect(Math.abs((callout?.leader?.from ?? NaN) - frame.y(50.5))).toBeLessThan(8);
  });

  it("without a leader are nearer to their marker than to any other, with no line between", () => {
    let free = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const next = random(seed);
      const rows = months.map(({ x }) => ({ x, y: 50 + 30 * (next() + next() - 1) }));
      const chart = chartOf(rows, [event(months[Math.floor(next() * 24)]?.x ?? "", "A storm at night")], { target: 52 });
      const frame = frameFor(chart);
      for (const callout of frame.callouts.filter(({ leader }) => leader === null)) {
        free++;
        const [nearest, second] = chart.points
          .map((point) => distance(callout, frame, frame.x(point), frame.y(point.value ?? 0)))
          .sort((a, b) => a - b);
        expect((second ?? 0) - (nearest ?? 0), `seed ${seed}`).toBeGreaterThan(1);
      }
    }
    expect(free).toBeGreaterThan(30);
  });

  it("have leaders that keep 4 px from every text", () => {
    let led = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const next = random(seed);
      const rows = months.map(({ x }) => ({ x, y: 50 + 30 * (next() + next() - 1) }));
      const at = Math.floor(next() * 18);
      const texts = ["Norovirus on four wards", "Junior doctors' strike", "Storm"];
      const frame = frameFor(
        chartOf(
          rows,
          texts.map((text, i) => event(months[at + 2 * i]?.x ?? "", text)),
        ),
      );
      for (const { leader } of frame.callouts) {
        if (leader === null) continue;
        led++;
        const [top, bottom] = [Math.min(leader.from, leader.to), Math.max(leader.from, leader.to)];
        const near = frame.callouts.filter(({ lines, x, y, anchor, leader: own }) => {
          const width = Math.max(...lines.map((line) => frame.measure(line, 12)));
          const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
          const beside = leader.x > left - 4 && leader.x < left + width + 4;
          return own !== leader && beside && y - 9 < bottom && y + 3 + 14.5 * (lines.length - 1) > top;
        });
        expect(
          near.map(({ lines }) => lines.join(" ")),
          `seed ${seed}`,
        ).toEqual([]);
      }
    }
    expect(led).toBeGreaterThan(40);
  });

  it("take the colour of a signal that they explain, and ink elsewhere", () => {
    const chart = chartOf(flat, [event("2024-01", "Storm"), event("2023-05", "Calm")], { improvement: "down", rules });
    const { callouts } = frameFor(chart);
    expect(callouts.map(({ lines, colour }) => [lines[0], colour])).toEqual([
      ["Storm", lightTheme.concern],
      ["Calm", lightTheme.ink],
    ]);
  });

  it("are three at most, those first that explain signals", () => {
    const frame = frameFor(
      chartOf(flat, [event("2023-03", "a"), event("2023-07", "b"), event("2023-11", "c"), event("2024-01", "signal")], { rules }),
    );
    expect(frame.callouts.map(({ lines }) => lines[0])).toEqual(["signal", "a", "b"]);
    expect(listed(frame)).toContain("c, November 2023");
  });

  it("stand beside the marker where that is free: 11 px to its right", () => {
    const frame = framed(flat, [event("2024-01", "Storm")]);
    const [callout] = frame.callouts;
    const peak = chartOf(flat, []).points[12];
    expect(callout).toMatchObject({ anchor: "start", leader: null, x: peak === undefined ? NaN : frame.x(peak) + 11 });
  });

  it("touch no part of the data line, no limit and no leader of a test", () => {
    const next = random(77);
    let placed = 0;
    for (let round = 0; round < 150; round++) {
      const rows = dates(12 + Math.floor(next() * 60), "month").map((x) => ({
        x,
        y: next() < 0.06 ? null : 50 + 40 * (next() + next() - 1),
      }));
      const at = (): string => rows[Math.floor(next() * rows.length)]?.x ?? "";
      const chart = chartOf(rows, [event(at(), "A storm in the night"), event(at(), "Strike"), change(at()), event(at(), "New scales")]);
      const frame = frameFor(chart);
      placed += frame.callouts.length;
      expect(frame.callouts.flatMap((callout) => touched(chart, frame, callout))).toEqual([]);
    }
    expect(placed).toBeGreaterThan(200);
  });
});

/** From a text to a place, in px. */
function distance({ lines, x, y, anchor, size }: Frame["callouts"][number], frame: Frame, atX: number, atY: number): number {
  const width = Math.max(...lines.map((line) => frame.measure(line, size)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const [dx, dy] = [Math.max(left - atX, atX - left - width, 0), Math.max(y - 9 - atY, atY - y - 3 - 14.5 * (lines.length - 1), 0)];
  return Math.hypot(dx, dy);
}

/** What a callout touches, looked for along the whole picture in steps of a quarter of a pixel. */
function touched(chart: Chart, frame: Frame, { lines, x, y, anchor, size }: Frame["callouts"][number]): readonly string[] {
  const width = Math.max(...lines.map((line) => frame.measure(line, size)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const box = { left, right: left + width, top: y - 0.72 * size, bottom: y + 14.5 * (lines.length - 1) + 0.21 * size };
  const inside = (at: number, height: number): boolean => at > box.left && at < box.right && height > box.top && height < box.bottom;
  const found: string[] = [];
  const line = chart.points.filter(({ value }) => value !== null);
  for (const [i, point] of line.entries()) {
    const after = line[i + 1];
    if (after === undefined) continue;
    const [from, to] = [frame.x(point), frame.x(after)];
    for (let at = from; at <= to; at += 0.25) {
      const share = (at - from) / (to - from);
      if (inside(at, frame.y((point.value ?? 0) * (1 - share) + (after.value ?? 0) * share))) found.push(`data at ${at}`);
    }
  }
  for (const { index, lower, upper, centre } of chart.points)
    for (const level of [lower, upper, centre])
      for (let at = frame.edge(index); at <= frame.edge(index + 1); at += 0.25)
        if (level !== null && inside(at, frame.y(level))) found.push(`line at ${at}`);
  for (const text of frame.lanes)
    for (let height = frame.top; height <= text.end; height++) if (inside(text.x, height)) found.push("leader");
  return found.slice(0, 2);
}
