import { type LeavePolicy, overlaps, type Passage, type PassagePart, type Span } from "../model/index.ts";
import { type Outline, overlappingOf, sentenceAt } from "../text/index.ts";
import type { Pseudonym } from "./pseudonyms.ts";

/** What `leave` needs to know of a text beside its characters. */
export interface LeavingText {
  readonly outline: Outline;
  /** Pseudonym of every person's name in the text, by span (see `pseudonymsOf`). */
  readonly pseudonyms: readonly Pseudonym[];
}

const CUT: PassagePart = { text: "[…]", cited: "around", written: "cut", at: null };

/**
 * The one way out: what may leave of a text to show `spans`. Cuts to the sentences cited with one on each side, and puts
 * pseudonyms for names of persons, as the policy says. Spans are half-open UTF-16 code units of the text.
 */
export function leave(text: LeavingText, spans: readonly Span[], policy: LeavePolicy): Passage {
  const whole = text.outline.text.length;
  const windows: readonly Span[] = policy.context === "whole-text" ? [[0, whole]] : windowsAround(text.outline, spans);
  const parts: PassagePart[] = [];
  for (const [index, window] of windows.entries()) {
    if (index > 0 || window[0] > 0) parts.push(CUT);
    for (const part of partsOf(text, window, spans, policy)) parts.push(part);
    if (index === windows.length - 1 && window[1] < whole) parts.push(CUT);
  }
  return { parts, spans };
}

/** One stretch of a text with the spans cited in it, as it may leave; nothing around it. */
export function leavePart(text: LeavingText, stretch: Span, cited: readonly Span[], policy: LeavePolicy): Passage {
  return { parts: partsOf(text, stretch, cited, policy), spans: cited };
}

/** The characters of one span alone, as they may leave: for names, figures and other values. */
export function leaveSpan(text: LeavingText, span: Span, policy: LeavePolicy): string {
  return partsOf(text, span, [span], policy)
    .map((part) => part.text)
    .join("");
}

/** The stretches from one sentence before to one after each span, joined where they touch. */
function windowsAround(outline: Outline, spans: readonly Span[]): readonly Span[] {
  const windows: [number, number][] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const [start, end] = windowAround(outline, span);
    const last = windows.at(-1);
    if (last && start <= last[1] + 2) last[1] = Math.max(last[1], end);
    else windows.push([start, end]);
  }
  return windows;
}

/** Characters around a span that are shown on each side at most: of a text without sentence ends all would leave with every span. */
const REACH = 1000;

function windowAround(outline: Outline, span: Span): Span {
  const { sentences, text } = outline;
  const [begins, ends] = [sentenceAt(outline, span[0]), sentenceAt(outline, span[1] - 1)];
  const first = sentences[(begins < 0 ? sentences.length : begins) - 1] ?? sentences[0];
  const next = ends >= 0 && (sentences[ends] as Span)[0] < span[1] ? ends + 1 : ends;
  const last = next < 0 ? sentences.at(-1) : (sentences[next] ?? sentences.at(-1));
  const [start, end] = [Math.min(first?.[0] ?? 0, span[0]), Math.max(last?.[1] ?? text.length, span[1])];
  return [wordAfter(text, start, span[0]), wordBefore(text, span[1], end)];
}

/** `start`, or where it is further than REACH from `end` the first word within. */
function wordAfter(text: string, start: number, end: number): number {
  if (end - start <= REACH) return start;
  const gap = text.slice(end - REACH, end).search(/\s\S/u);
  return gap < 0 ? end : end - REACH + gap + 1;
}

/** `end`, or where it is further than REACH from `start` the end of the last word within. */
function wordBefore(text: string, start: number, end: number): number {
  if (end - start <= REACH) return end;
  const gap = text.slice(start, start + REACH).search(/\s\S*$/u);
  return start + Math.max(0, gap);
}

/** Cuts a window at every border of a citation or a pseudonym. A name that a border splits is hidden whole, once. */
function partsOf({ outline, pseudonyms }: LeavingText, window: Span, cited: readonly Span[], policy: LeavePolicy): readonly PassagePart[] {
  const hidden = policy.persons === "pseudonyms" ? pseudonymsIn(pseudonyms)(window) : [];
  const [nameAt, markAt] = [walkAlong(hidden), walkAlong(joined(cited).map((span) => ({ span })))];
  const borders = bordersOf(window, cited, hidden);
  return borders.slice(0, -1).map((start, index) => {
    const span: Span = [start, borders[index + 1] as number];
    const name = nameAt(span);
    return {
      text: name ? name.text : outline.text.slice(span[0], span[1]),
      cited: markAt(span) ? "cited" : "around",
      written: name ? "pseudonym" : "as-written",
      at: span,
    };
  });
}

const finders = new WeakMap<readonly Pseudonym[], (window: Span) => readonly Pseudonym[]>();

/** Finds the pseudonyms in a window: thousands of windows are asked of one text. */
export function pseudonymsIn(pseudonyms: readonly Pseudonym[]): (window: Span) => readonly Pseudonym[] {
  const finder = finders.get(pseudonyms) ?? overlappingOf(pseudonyms);
  finders.set(pseudonyms, finder);
  return finder;
}

/** Where a window is cut, in order: no border lies inside a name. */
function bordersOf(window: Span, cited: readonly Span[], hidden: readonly Pseudonym[]): readonly number[] {
  const inside = walkAlong(hidden.map(({ span: [start, end] }) => ({ span: [start + 1, end] as const })));
  const within = cited.flat().filter((border) => border > window[0] && border < window[1]);
  const outside = within.sort((a, b) => a - b).filter((border) => !inside([border, border + 1]));
  const names = hidden.flatMap(({ span }) => span.map((border) => Math.min(window[1], Math.max(window[0], border))));
  return [...new Set([...window, ...outside, ...names])].sort((a, b) => a - b);
}

/** Spans as stretches that do not touch, in order. */
function joined(spans: readonly Span[]): readonly Span[] {
  const stretches: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = stretches.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else stretches.push([start, end]);
  }
  return stretches;
}

/** Finds the one of `stretches` (in order, none over another) that shares a character with a span. Asked from left to right alone. */
function walkAlong<Item extends { readonly span: Span }>(stretches: readonly Item[]): (span: Span) => Item | undefined {
  let at = 0;
  return (span) => {
    while (at < stretches.length && (stretches[at] as Item).span[1] <= span[0]) at++;
    const one = stretches[at];
    return one && overlaps(one.span, span) ? one : undefined;
  };
}
