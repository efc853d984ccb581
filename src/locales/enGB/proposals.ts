/** What is said of proposed and locked phases, and of a single point. Values: places, levels and counts, ready to print. */
import type { Sentence } from "../../types/index.js";

/** Sentences on proposals, locks and points, by code. */
export const proposals: Readonly<Record<string, Sentence>> = {
  "proposal-improvement":
    "From {start} onwards the level is {after}; before that it was {before}. This is an improvement. Before it becomes a phase: is the cause known, and is the change expected to last?",
  "proposal-concern":
    "From {start} onwards the level is {after}; before that it was {before}. This is a change for the worse: look for its cause. New lines would only hide it.",
  "proposal-neutral":
    "From {start} onwards the level is {after}; before that it was {before}. Before it becomes a phase: is the change wanted, is its cause known, and is it expected to last?",
  "proposal-rate": "On a stable process this method proposes a phase in {count} of {of} series of {length} observations.",
  "proposal-rate-alike":
    "On a stable process this method proposes a phase in {count} of {of} series of {length} observations, and more often where neighbouring points are as alike as they are here.",
  "drawn-proposals": "Dotted lines show proposed phases, on which nobody has decided.",
  "phase-upcoming-about": "{phase}: no observations yet; {text}.",
  "locked-at": "locked {date}",
  "basis-locked-by": "{basis} by {by}, {date}, reason: {reason}",
  "point-value": "The value {at} is {value}.",
  "point-missing": "There is no value {at}.",
  "point-ahead": "There are no data {at} yet.",
  "point-ghost": "It is left out of the lines by decision.",
  "point-ghost-why": "It is left out of the lines by decision: {why}.",
  "point-provisional": "It is not final yet and is not counted.",
  "point-centre": "The {centre} there is {value}.",
  "point-range": "The {centre} there is {value}, and the expected range is {range}.",
  "point-signal": "It is one of {points} points of a signal: {what}.",
  "point-signal-alone": "It is a signal by itself: {what}.",
};
